// From what was typed to an event and its words. Separate from the command, because each kind says
// something else.
import Forms
import Panels
import Scoring
import Wording

struct EventMaking {
  let options: EventOptions
  let desk: Desk
  let seat: Seat

  func event(_ kind: EventKind) throws -> (EventBody, EventWords?) {
    let text = try fromFile()
    let candidate = options.candidate
    switch kind {
    case .interview: return try interview(text)
    case .withdrawn:
      let why: WhyWithdrawn = options.didNotAttend ? .didNotAttend : .withdrew
      return (EventBody(.withdrawn(why), candidate: candidate), plain(text ?? options.text.words))
    case .recused:
      let event = EventBody(
        .recused, candidate: candidate, assessor: options.assessor,
        contributor: options.contributor)
      return (event, plain(text ?? options.text.words))
    case .admitted: return try admitted(text)
    case .rebooked: return try rebooked(text)
    case .substitute: return try substitute(text)
    case .adjustment: return adjustment(text)
    case .incident: return try incident(text)
    case .paper: return try paper(text)
    case .hold: return (EventBody(.hold(lifts: try lifted())), plain(text ?? options.text.words))
    case .departure:
      return (
        EventBody(.departure),
        .departure(
          DepartureText(
            what: options.what.map(takenIn), candidate: candidate,
            words: taken(text ?? options.text.words)))
      )
    }
  }

  /// The words of --words-file, which stand in for another option of some kinds.
  private func fromFile() throws -> String? {
    guard options.text.file != nil else { return nil }
    guard let words = try options.text.read(), !words.isEmpty else {
      throw Complaint(
        en("there are no words in what was read"), hint: en("write them first"), code: .badInput)
    }
    return words
  }

  /// The hold that is lifted, by its code.
  private func lifted() throws -> RecordID? {
    guard let code = options.lifted else { return nil }
    let digits = code.filter { $0 != " " }.lowercased()
    let found = desk.history.holdsInForce.filter { $0.record.id.hex.hasPrefix(digits) }
    guard digits.count >= 8, found.count == 1 else {
      throw Complaint(
        en("no hold in force has the code \(code)"),
        hint: desk.history.holdsInForce.isEmpty
          ? en("there is no hold in force")
          : en("choose one of: ")
            + desk.history.holdsInForce.map(\.record.id.sealCode).joined(separator: ", "))
    }
    return found[0].record.id
  }

  private func taken(_ text: String?) -> String { takenIn(text ?? "") }

  private func plain(_ words: String?) -> EventWords? {
    words.map { .plain(EventText(words: takenIn($0))) }
  }

  private func interview(_ text: String?) throws -> (EventBody, EventWords?) {
    let form = try desk.form()
    let log = try rows(of: options.from ?? "", .log) { try readInterviewLog($0, form: form) }
    let departures = log.filter { !$0.departure.isEmpty }.map {
      ($0.question, takenIn($0.departure))
    }
    let words = (text ?? options.text.words).map(takenIn)
    let questions = log.map {
      QuestionLog(id: $0.question, wasAsked: $0.wasAsked, seconds: $0.seconds, probes: $0.probes)
    }
    return (
      EventBody(.interview(questions), candidate: options.candidate),
      departures.isEmpty && words == nil
        ? nil
        : .interview(
          InterviewText(
            departures: Dictionary(departures, uniquingKeysWith: { first, _ in first }),
            words: words ?? ""))
    )
  }

  private func admitted(_ text: String?) throws -> (EventBody, EventWords?) {
    let id = options.candidate ?? desk.history.nextCandidateID
    return (
      EventBody(.admitted, candidate: id),
      .candidate(
        CandidateText(
          candidate: id, name: taken(text ?? options.name), time: taken(options.time),
          minutes: options.minutes, adjustment: taken(options.adjustment)))
    )
  }

  /// The candidate as known so far, with what is new.
  private func rebooked(_ text: String?) throws -> (EventBody, EventWords?) {
    let id = options.candidate ?? ""
    let texts = desk.history.candidateTexts(read: [seat.keys.age]) { desk.store.bytes($1, of: $0) }
    guard var known = texts[id] else {
      throw desk.history.candidates.contains(id)
        ? Complaint(
          en("who \(id) is cannot be read here"),
          hint: en("run \"empanel verify FOLDER\"; a part of the freeze may still be on its way"))
        : DeedRefusal.unknownCandidate(id, allowed: desk.history.candidates)
    }
    known.time = options.time.map(takenIn) ?? known.time
    known.minutes = options.minutes ?? known.minutes
    known.adjustment = (text ?? options.adjustment).map(takenIn) ?? known.adjustment
    return (EventBody(.rebooked, candidate: id), .candidate(known))
  }

  /// A spare slip of the group of whom they stand in for, or of any group.
  private func substitute(_ text: String?) throws -> (EventBody, EventWords?) {
    let taken = desk.history.substitutes
    let known = desk.history.freeze?.body.contributors ?? [:]
    if let other = options.standsInFor, known[other] == nil {
      throw DeedRefusal.unknownContributor(other, allowed: known.keys.sorted())
    }
    let group = options.standsInFor.flatMap { known[$0]?.group }
    let free = known.filter { id, contributor in
      contributor.isSpare && taken[id] == nil && (group == nil || contributor.group == group)
    }.keys.sorted()
    guard let spare = options.contributor ?? free.first else {
      throw Complaint(
        en("no spare slip is left"),
        hint: en("\"empanel amend FOLDER --as CHAIR --contributors FILE --slips FILE\" makes more"))
    }
    return (
      EventBody(.substitute(for: options.standsInFor), contributor: spare),
      .substitute(SubstituteText(name: self.taken(text ?? options.name)))
    )
  }

  private func adjustment(_ text: String?) -> (EventBody, EventWords?) {
    (
      EventBody(.adjustment),
      .adjustment(
        AdjustmentText(
          candidate: options.candidate ?? "", what: taken(text ?? options.what),
          minutes: options.minutes, wasMet: options.met?.isYes, at: options.at))
    )
  }

  private func paper(_ text: String?) throws -> (EventBody, EventWords?) {
    let sheets = try options.sheets.map { try sheet($0, in: desk.history) }
    return (
      EventBody(.paper(sheets: sheets)),
      .paper(
        PaperText(
          typedBy: options.typedBy.map(takenIn), words: taken(text ?? options.text.words)))
    )
  }

  private func incident(_ text: String?) throws -> (EventBody, EventWords?) {
    let form = try desk.form()
    if let id = options.question, form.question(id) == nil {
      throw Complaint(
        en("the form has no question \"\(id)\""),
        hint: en("choose one of: \(form.questions.map(\.id).joined(separator: ", "))"), code: .usage
      )
    }
    return (
      EventBody(.incident),
      .incident(
        IncidentText(
          candidate: options.candidate, question: options.question,
          by: options.by.map(takenIn), said: taken(text ?? options.said),
          wasTold: options.told?.isYes ?? false))
    )
  }
}
