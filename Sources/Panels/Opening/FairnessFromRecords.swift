// From records to fairness of the day: whose interview was logged when, and what the logs say.
public import Scoring
public import Sealing

extension FairnessOfDay {
  /// Compares the interviews that the records log, of everybody in the running.
  ///
  /// Two logs of one candidate are one: two people may each log what they asked, and a later entry
  /// for a question corrects the earlier one.
  /// - Parameters:
  ///   - history: What happened.
  ///   - form: The form in force.
  ///   - plannedMinutes: What the reader may know of each candidate's plan.
  ///   - day: The opened day; nil before the opening.
  ///   - departures: For the record of an interview, the words as they were asked, by question.
  public init(
    _ history: History, form: Form, plannedMinutes: [String: Int] = [:], day: Day? = nil,
    departures: (Record) -> [String: String] = { _ in [:] }
  ) {
    var order: [String] = []
    var interviews: [String: InterviewOfDay] = [:]
    for (record, event) in history.events("interview") {
      guard let candidate = event.candidate, history.withdrawn[candidate] == nil,
        case .interview(let questions) = event.what
      else { continue }
      if interviews[candidate] == nil { order.append(candidate) }
      var interview = interviews[candidate] ?? InterviewOfDay(candidate: candidate, questions: [])
      interview.add(questions)
      interview.departures.merge(departures(record)) { _, later in later }
      interviews[candidate] = interview
    }
    order += history.candidatesInTheRunning.filter { interviews[$0] == nil }
    self.init(
      form: form,
      interviews: order.map { candidate in
        var interview = interviews[candidate] ?? InterviewOfDay(candidate: candidate)
        interview.plannedMinutes = plannedMinutes[candidate]
        return interview
      }, day: day)
  }
}

extension FairnessOfDay {
  /// The same with each candidate's own plan and the words as asked, as far as `identities` open
  /// them.
  public init(
    _ history: History, form: Form, day: Day?, read identities: [AgeIdentity],
    part: (RecordID, String) -> Bytes?
  ) {
    self.init(
      history, form: form, day: day,
      candidates: history.candidateTexts(read: identities, part: part), read: identities,
      part: part)
  }

  /// The same for who has read who the candidates are, which takes as long as opening a sheet each.
  init(
    _ history: History, form: Form, day: Day?, candidates: [String: CandidateText],
    read identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) {
    self.init(
      history, form: form, plannedMinutes: candidates.compactMapValues(\.minutes), day: day
    ) { record in
      readPart(InterviewText.self, "body.age", of: record, identities: identities, part: part)?
        .departures ?? [:]
    }
  }
}

extension InterviewOfDay {
  fileprivate mutating func add(_ logged: [QuestionLog]) {
    let later = Set(logged.map(\.id))
    questions =
      (questions ?? []).filter { !later.contains($0.id) }
      + logged.map {
        Question(id: $0.id, wasAsked: $0.wasAsked, seconds: $0.seconds, probes: $0.probes)
      }
  }
}
