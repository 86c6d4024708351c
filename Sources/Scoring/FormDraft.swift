// What a pack file or a form.json says, as plain values, before the rules of a form are checked.
// Separate from Form because a draft may be wrong and a Form never is.

/// A form whose rules have not been checked yet: ``Form/init(_:)`` checks them.
public struct FormDraft: Equatable, Sendable {
  /// The form's id, `[a-z][a-z0-9-]{0,23}`.
  public var id = ""
  /// The form's title, as people read it.
  public var title = ""
  /// Where in working life the form is used.
  public var stage = Stage.interview
  /// The author's own version text.
  public var version = ""
  /// Who wrote the form.
  public var author = ""
  /// The dates between which the form may be used, if it says so.
  public var valid: Validity?
  /// The language of the form's words, a BCP 47 tag.
  public var language = "en-GB"
  /// The wording profile: which personal topics the questions may touch.
  public var profile = Profile.general
  /// The scales, in file order.
  public var scales: [Scale] = []
  /// The criteria, in file order.
  public var criteria: [Criterion] = []
  /// The questions, in file order.
  public var questions: [Question] = []
  /// The groups, in file order.
  public var groups: [GroupDraft] = []
  /// The rules for everybody.
  public var rules = Rules()
  /// Who may read what is opened: `chair`, `hr`, `members`, `observers` or group ids.
  public var readers: [String] = ["chair", "hr", "members"]
  /// Who can open the panel together.
  public var opening: Opening?
  /// Who decides, and how the order may be departed from.
  public var decision = Decision()
  /// How long records are kept: outcome to a duration in words, such as `12 months`.
  public var retention: [String: String] = ["unsuccessful": "12 months"]
  /// Sample answers with a key, scored before the first candidate.
  public var calibration: [Calibration] = []
  /// Translations: language key (lower case) to text path to words.
  public var texts: [String: [String: String]] = [:]

  /// An empty draft with every default filled in.
  public init() {}
}

/// Where in working life a form is used.
public enum Stage: String, CaseIterable, Sendable {
  case shortlist, test, interview, visit, presentation, induction, probation, appraisal,
    progression, exit, stay, process
}

/// Which personal topics the questions of a form may touch.
public enum Profile: String, CaseIterable, Sendable {
  case general
  /// Roles of lived experience: "your experience" is allowed.
  case peer
}

/// The dates between which a form may be used, both included, as `YYYY-MM-DD`.
public struct Validity: Equatable, Sendable {
  /// The first day.
  public var from: String
  /// The last day.
  public var to: String

  /// Dates as `YYYY-MM-DD`.
  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

/// Ordered points, each with a label and an anchor.
public struct Scale: Equatable, Sendable {
  /// One point of a scale.
  public struct Point: Equatable, Sendable {
    /// The points given, 0 to 9.
    public var points: Int
    /// One or two words.
    public var label: String
    /// What somebody sees or hears when this point is right.
    public var anchor: String

    /// One point of a scale.
    public init(points: Int, label: String, anchor: String) {
      self.points = points
      self.label = label
      self.anchor = anchor
    }
  }

  /// The scale's id.
  public var id: String
  /// Its points, ascending.
  public var points: [Point]

  /// A scale with its points in ascending order.
  public init(id: String, points: [Point]) {
    self.id = id
    self.points = points
  }

  /// The lowest and highest points; `0...0` for an empty scale, which no ``Form`` has.
  public var range: ClosedRange<Int> {
    guard let low = points.first?.points, let high = points.last?.points, low <= high else {
      return 0...0
    }
    return low...high
  }
}

/// What is judged.
public struct Criterion: Equatable, Sendable {
  /// The criterion's id.
  public var id: String
  /// Its title.
  public var title: String
  /// How much it counts inside a group, 0 to 10; 0 is an essential gate.
  public var weight: Int
  /// Whether it is a gate.
  public var isEssential: Bool
  /// What it is about, in a sentence.
  public var about: String
  /// Anchors for this criterion: scale id to points to words.
  public var anchors: [String: [Int: String]]

  /// A criterion; weight 1 unless said otherwise.
  public init(
    id: String, title: String, weight: Int = 1, isEssential: Bool = false, about: String = "",
    anchors: [String: [Int: String]] = [:]
  ) {
    self.id = id
    self.title = title
    self.weight = weight
    self.isEssential = isEssential
    self.about = about
    self.anchors = anchors
  }
}

/// What is asked; gives evidence for one or more criteria.
public struct Question: Equatable, Sendable {
  /// One answer of a `choice` question.
  public struct Answer: Equatable, Sendable {
    /// The answer's id, which a sheet's note holds.
    public var id: String
    /// The answer's words.
    public var text: String

    /// One answer of a `choice` question.
    public init(id: String, text: String) {
      self.id = id
      self.text = text
    }
  }

  /// What an answer to the question is.
  public enum Kind: Equatable, Sendable {
    /// Points on the group's scale, with a note.
    case score
    /// Words only, never scored.
    case open
    /// One of a list, never scored.
    case choice([Answer])
    /// Right (1) or wrong (0), with the right answer.
    case mark(key: String)
  }

  /// The question's id.
  public var id: String
  /// The words to ask.
  public var ask: String
  /// What an answer is.
  public var kind: Kind
  /// The criteria it gives evidence for.
  public var criteria: [String]
  /// Planned minutes, if the form says so.
  public var minutes: Int?
  /// Who asks: `chair`, `member` or a group id.
  public var asker: String?
  /// Follow-up questions that may be chosen.
  public var probes: [String]
  /// Anchors for this question: criterion id to points to words.
  public var anchors: [String: [Int: String]]
  /// The words to read aloud, where they differ from `ask`.
  public var say: String?
  /// Whether a low answer is told to the named manager's role, outside scoring.
  public var isAlert: Bool

  /// A question; kind `score` unless said otherwise.
  public init(
    id: String, ask: String, kind: Kind = .score, criteria: [String] = [], minutes: Int? = nil,
    asker: String? = nil, probes: [String] = [], anchors: [String: [Int: String]] = [:],
    say: String? = nil, isAlert: Bool = false
  ) {
    self.id = id
    self.ask = ask
    self.kind = kind
    self.criteria = criteria
    self.minutes = minutes
    self.asker = asker
    self.probes = probes
    self.anchors = anchors
    self.say = say
    self.isAlert = isAlert
  }

  /// Only `score` and `mark` questions have items (DESIGN 3.1).
  public var hasItems: Bool {
    switch kind {
    case .score, .mark: true
    case .open, .choice: false
    }
  }
}

/// Sample answers with a key, for the round before the first candidate.
public struct Calibration: Equatable, Sendable {
  /// The question the sample answers.
  public var question: String
  /// The sample answer.
  public var answer: String
  /// The agreed points by criterion.
  public var key: [String: Int]
  /// Why those points.
  public var why: String

  /// One sample answer.
  public init(question: String, answer: String, key: [String: Int], why: String) {
    self.question = question
    self.answer = answer
    self.key = key
    self.why = why
  }
}

/// Who can open the panel together, as the form says it.
public struct Opening: Equatable, Sendable {
  /// How many of the holders are enough.
  public enum Enough: Equatable, Sendable {
    case all
    case allButOne
    case number(Int)
  }

  /// How many are enough.
  public var any: Enough
  /// Whose members hold: group ids, `hr`, `chair`.
  public var of: [String]

  /// An opening rule.
  public init(any: Enough, of: [String]) {
    self.any = any
    self.of = of
  }
}

/// Who decides, and how the order may be departed from.
public struct Decision: Equatable, Sendable {
  /// Whether the decider may depart from the order.
  public enum Departing: String, CaseIterable, Sendable {
    case withReason = "with-reason"
    case never
  }

  /// The deciding role: `chair` or `hr`.
  public var maker: String
  /// Whether the order may be departed from.
  public var departing: Departing

  /// The chair decides, and departs only with a reason, unless said otherwise.
  public init(maker: String = "chair", departing: Departing = .withReason) {
    self.maker = maker
    self.departing = departing
  }
}
