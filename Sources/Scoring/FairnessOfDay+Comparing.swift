// How fairness of the day is computed: each candidate's time beside the others', at each one's own
// pace, so that more time as an adjustment is never a difference.

extension FairnessOfDay {
  /// Compares the interviews of a day.
  ///
  /// - Parameters:
  ///   - form: The form that was asked.
  ///   - interviews: The candidates in the running, in the order they were seen.
  ///   - day: The opened day, for the notes; nil before the opening.
  public init(form: Form, interviews: [InterviewOfDay], day: Day? = nil) {
    let pace = Pace(interviews)
    let logged = interviews.filter { $0.questions != nil }
    let withoutLog = interviews.filter { $0.questions == nil }
    candidates = (logged + withoutLog).enumerated().map { index, interview in
      let questions = FairnessOfDay.times(of: interview, logged, form: form, pace)
      let timed = questions.compactMap(\.seconds)
      return CandidateTime(
        candidate: interview.candidate, place: interview.questions == nil ? nil : index + 1,
        plannedMinutes: interview.plannedMinutes,
        seconds: timed.isEmpty ? nil : timed.reduce(0, +), questions: questions,
        probes: questions.reduce(0) { $0 + $1.probes.count },
        departures: form.questions.compactMap { question in
          interview.departures[question.id].map { Departure(question: question.id, words: $0) }
        },
        notesMissing: day.map { $0.notesMissing(of: interview.candidate, form: form) })
    }
    notAsked = form.questions.compactMap { FairnessOfDay.notAsked($0.id, logged) }
  }

  private static func times(
    of interview: InterviewOfDay, _ logged: [InterviewOfDay], form: Form, _ pace: Pace
  ) -> [QuestionTime] {
    form.questions.compactMap { question in
      guard let entry = interview.entry(question.id) else { return nil }
      let others = logged.filter { $0.candidate != interview.candidate }
        .compactMap { other in other.time(of: question.id).map { pace.usual($0, of: other) } }
      let middle = middle(others).map { pace.own($0, of: interview) }
      let seconds = interview.time(of: question.id)
      return QuestionTime(
        question: question.id, wasAsked: entry.wasAsked, seconds: seconds,
        plannedSeconds: question.minutes.map { pace.own($0 * 60, of: interview) },
        middleSeconds: middle, length: length(seconds, beside: middle),
        probes: Set(entry.probes).sorted())
    }
  }

  private static func length(_ seconds: Int?, beside middle: Int?) -> Length {
    guard let seconds, let middle else { return .usual }
    if seconds * 2 < middle, middle - seconds >= 60 { return .muchShorter }
    if seconds > middle * 2, seconds - middle >= 60 { return .muchLonger }
    return .usual
  }

  /// The middle value; between two, their mean, rounded half up.
  private static func middle(_ values: [Int]) -> Int? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let half = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half] + 1) / 2
  }

  private static func notAsked(_ question: String, _ logged: [InterviewOfDay]) -> NotAsked? {
    guard logged.contains(where: { $0.entry(question) != nil }) else { return nil }
    let missed = logged.filter { $0.entry(question)?.wasAsked == false }.map(\.candidate)
    let unknown = logged.filter { $0.entry(question) == nil }.map(\.candidate)
    guard !missed.isEmpty || !unknown.isEmpty else { return nil }
    return NotAsked(question: question, candidates: missed, unknown: unknown)
  }
}

/// Each candidate's planned minutes beside the usual plan.
private struct Pace {
  /// The commonest plan; of two as common the shorter, since adjustments make plans longer.
  private let usualMinutes: Int?

  init(_ interviews: [InterviewOfDay]) {
    var counts: [Int: Int] = [:]
    for interview in interviews {
      if let minutes = interview.pacedMinutes { counts[minutes, default: 0] += 1 }
    }
    usualMinutes = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// A candidate's time as it would be in the usual plan.
  func usual(_ seconds: Int, of interview: InterviewOfDay) -> Int {
    guard let own = interview.pacedMinutes, let usualMinutes else { return seconds }
    return (seconds * usualMinutes * 2 + own) / (own * 2)
  }

  /// A time of the usual plan as it would be in a candidate's own.
  func own(_ seconds: Int, of interview: InterviewOfDay) -> Int {
    guard let own = interview.pacedMinutes, let usualMinutes else { return seconds }
    return (seconds * own * 2 + usualMinutes) / (usualMinutes * 2)
  }
}

extension InterviewOfDay {
  fileprivate func entry(_ question: String) -> Question? {
    questions?.first { $0.id == question }
  }

  /// What was asked and timed; a record may claim any number, so a day is the most.
  fileprivate func time(of question: String) -> Int? {
    entry(question).flatMap { $0.wasAsked && $0.seconds > 0 ? min($0.seconds, 86_400) : nil }
  }

  /// The planned minutes where they can be a pace: from 1 to a day.
  fileprivate var pacedMinutes: Int? {
    plannedMinutes.flatMap { (1...1440).contains($0) ? $0 : nil }
  }
}

extension Day {
  /// The scores of a candidate without a note, in groups that expect one.
  fileprivate func notesMissing(of candidate: String, form: Form) -> Int {
    let counted = sheets.filter { $0.candidate == candidate && $0.standing == .counted }
    return counted.reduce(0) { sum, sheet in
      guard let group = assessors[sheet.assessor].flatMap(form.group), group.expectsNotes else {
        return sum
      }
      return sum
        + sheet.items.count { item in
          if case .scored = item.status { !item.hasNote } else { false }
        }
    }
  }
}
