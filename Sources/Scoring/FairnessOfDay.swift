// Fairness of the day: what the askers' logs say about how equally candidates were treated. Values
// for reading only; separate from the tally, in which no second and no probe ever counts.

/// One interview as its log and its plan say it.
public struct InterviewOfDay: Equatable, Sendable {
  /// One question of the log.
  public struct Question: Equatable, Sendable {
    /// The question's id.
    public var id: String
    /// Whether it was asked.
    public var wasAsked: Bool
    /// Seconds it took; 0 where nobody kept the time.
    public var seconds: Int
    /// Which of the question's probes were used, from 0.
    public var probes: [Int]

    /// One question of the log.
    public init(id: String, wasAsked: Bool = true, seconds: Int = 0, probes: [Int] = []) {
      self.id = id
      self.wasAsked = wasAsked
      self.seconds = seconds
      self.probes = probes
    }
  }

  /// The candidate.
  public var candidate: String
  /// The minutes planned for this candidate, adjustments included.
  public var plannedMinutes: Int?
  /// What the log says, question by question; nil where nobody logged the interview.
  public var questions: [Question]?
  /// The words as they were asked, where they were not the form's, by question.
  public var departures: [String: String]

  /// One interview as its log and its plan say it.
  public init(
    candidate: String, plannedMinutes: Int? = nil, questions: [Question]? = nil,
    departures: [String: String] = [:]
  ) {
    self.candidate = candidate
    self.plannedMinutes = plannedMinutes
    self.questions = questions
    self.departures = departures
  }
}

/// How equally the candidates of a day were treated, as far as the logs say.
public struct FairnessOfDay: Equatable, Sendable {
  /// How long a question took beside the others' time for it.
  public enum Length: String, CaseIterable, Sendable {
    case usual
    /// Less than half the others' middle time, and at least a minute less.
    case muchShorter = "much-shorter"
    /// More than twice the others' middle time, and at least a minute more.
    case muchLonger = "much-longer"
  }

  /// One question of one candidate.
  public struct QuestionTime: Equatable, Sendable {
    /// The question's id.
    public var question: String
    /// Whether it was asked.
    public var wasAsked: Bool
    /// Seconds it took; nil where it was not asked or nobody kept the time.
    public var seconds: Int?
    /// The form's minutes for it, in seconds and at this candidate's own pace.
    public var plannedSeconds: Int?
    /// The middle of the others' times, at this candidate's own pace; nil without others.
    public var middleSeconds: Int?
    /// How long it took beside the others.
    public var length: Length
    /// The probes used, from 0, ascending.
    public var probes: [Int]
  }

  /// A question asked in other words than the form's.
  public struct Departure: Equatable, Sendable {
    /// The question's id.
    public var question: String
    /// The words as they were asked.
    public var words: String

    /// A question asked in other words than the form's.
    public init(question: String, words: String) {
      self.question = question
      self.words = words
    }
  }

  /// One candidate's interview.
  public struct CandidateTime: Equatable, Sendable {
    /// The candidate.
    public var candidate: String
    /// Which interview of the day it was, from 1; nil where nobody logged it.
    public var place: Int?
    /// The minutes planned for this candidate, adjustments included.
    public var plannedMinutes: Int?
    /// All logged seconds; nil where nobody kept the time.
    public var seconds: Int?
    /// The questions of the log, in form order.
    public var questions: [QuestionTime]
    /// How many probes were used.
    public var probes: Int
    /// Where the words were not the form's, in form order.
    public var departures: [Departure]
    /// Scores without a note where notes are expected; nil before the opening.
    public var notesMissing: Int?
  }

  /// A question that somebody was not asked.
  public struct NotAsked: Equatable, Sendable {
    /// The question's id.
    public var question: String
    /// Who was not asked it, in the order of the day.
    public var candidates: [String]
    /// Whose log says nothing about it, in the order of the day.
    public var unknown: [String]

    /// A question that somebody was not asked.
    public init(question: String, candidates: [String], unknown: [String]) {
      self.question = question
      self.candidates = candidates
      self.unknown = unknown
    }
  }

  /// The interviews in the order they were held, then those without a log.
  public var candidates: [CandidateTime]
  /// The questions that not everybody with a log was asked, in form order.
  public var notAsked: [NotAsked]

  /// The candidates whose interview nobody logged.
  public var unlogged: [String] { candidates.filter { $0.place == nil }.map(\.candidate) }
}
