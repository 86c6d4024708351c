// What is held about one person, as a text they can read: everything said of them and by them, item
// by item, with the record it comes from, and everybody else by role.
public import Panels
public import Scoring

/// What is held about one person, as a text they can read.
public struct SubjectAccess {
  /// The text.
  public private(set) var text = ""
  /// How many names and codes of others were taken out of free text.
  public private(set) var takenOut = 0

  private let form: Form
  private let held: HeldAbout
  private let others: OtherPeople

  /// - Parameters:
  ///   - held: what is held.
  ///   - form: the form, for the questions as they were asked.
  ///   - title: what the panel is called.
  ///   - who: the candidate as last said, or the contributor's name.
  ///   - result: the candidate's result; nil of a contributor, and where it cannot be reckoned.
  ///   - others: how everybody else is called.
  public init(
    _ held: HeldAbout, form: Form, title: String, who: [String], result: CandidateResult?,
    others: OtherPeople
  ) {
    (self.form, self.held, self.others) = (form, held, others)
    line(AccessWords.title(held.person, panel: title))
    line(AccessWords.form(form))
    for entry in who { line(entry) }
    for erasure in held.erasures {
      line(
        AccessWords.erased(
          on: erasure.record.time.text.prefix(10), ground: "\(erasure.body.ground)",
          parts: erasure.body.items.count, record: erasure.record.id))
    }
    if let result { add(result) }
    addSheets()
    addEvents()
    addMinutes()
    addRest()
  }

  private mutating func line(_ text: String = "") { self.text += text + "\n" }

  /// Free text, without others' names and codes.
  private mutating func words(_ text: String, indent: String = "    ") {
    guard !text.isEmpty else { return }
    let (safe, count) = others.without(text)
    takenOut += count
    for part in safe.split(separator: "\n", omittingEmptySubsequences: false) {
      line(indent + part)
    }
  }

  private mutating func heading(_ text: String) {
    line()
    line(text)
    line(String(repeating: "-", count: text.count))
  }
}

// MARK: - Scores

extension SubjectAccess {
  private mutating func add(_ result: CandidateResult) {
    heading(AccessWords.result)
    line(AccessWords.outcome(result.outcome.rawValue))
    if let total = result.total {
      line(AccessWords.total(total.shown(digits: form.rules.digits)))
    }
    for group in result.groups {
      let value = group.value.map { $0.shown(digits: form.rules.digits) } ?? AccessWords.noValue
      line(
        AccessWords.value(
          value, of: form.group(group.group)?.title ?? group.group, share: group.share))
      for criterion in group.criteria {
        guard let points = criterion.points else { continue }
        line(
          AccessWords.points(
            points.shown(digits: form.rules.digits),
            of: form.criterion(criterion.criterion)?.title ?? criterion.criterion))
      }
    }
  }

  private mutating func addSheets() {
    heading(held.isCandidate ? AccessWords.sheetsAbout : AccessWords.sheetsBy)
    if held.sheets.isEmpty { line(AccessWords.noSheets) }
    for opened in held.sheets {
      guard let sheet = opened.text else { continue }
      let whom =
        held.isCandidate
        ? AccessWords.by(others.name(opened.sheet.assessor))
        : AccessWords.about(others.name(sheet.candidate))
      line()
      line(AccessWords.sheet(whom, sent: sheet.submitted.text, record: opened.sheet.id))
      if opened.sheet.isCorrected { line(AccessWords.corrected) }
      if opened.isLate { line(AccessWords.late) }
      if sheet.wasHelped { line(AccessWords.helped) }
      for item in sheet.items { add(item, group: opened.sheet.group) }
    }
    for sheet in held.closedSheets {
      line()
      line(AccessWords.closed(sheet.id))
    }
  }

  private mutating func add(_ item: SheetText.Item, group: String) {
    let question = form.question(item.question)
    let asked = question.map { $0.say ?? $0.ask } ?? item.question
    var said: String
    switch item.status {
    case .answered:
      said = AccessWords.answered
    case .item(.scored(let points)):
      let scale = form.group(group)?.scale
      let label = scale?.points.first { $0.points == points }?.label
      said = AccessWords.points(points) + (label.map { " (\($0))" } ?? "")
    case .item(.notAsked): said = AccessWords.notAsked
    case .item(.notHeard): said = AccessWords.notHeard
    case .item(.skipped): said = AccessWords.skipped
    }
    let criterion = form.criterion(item.criterion)?.title
    line("  \(asked)")
    line("    \(criterion.map { $0 + ": " } ?? "")\(said)")
    words(item.note, indent: AccessWords.note)
  }
}

// MARK: - Words

extension SubjectAccess {
  private mutating func addEvents() {
    guard !held.events.isEmpty else { return }
    heading(AccessWords.events)
    for event in held.events {
      line(
        AccessWords.event(
          event.body.what.kind, by: others.name(event.record.author), at: event.record.time.text,
          record: event.record.id))
      if case .interview(let questions) = event.body.what {
        for question in questions {
          line(
            AccessWords.question(
              form.question(question.id)?.ask ?? question.id,
              seconds: question.wasAsked ? question.seconds : nil))
        }
      }
      switch event.words {
      case .read(let text): for entry in entries(text) { words(entry) }
      case .none: break
      case .erased: line(AccessWords.erasedWords)
      case .notForYou, .notHere, .unreadable: line(AccessWords.unreadWords)
      }
    }
  }

  private func entries(_ text: EventWords) -> [String] {
    switch text {
    case .plain(let text): [text.words]
    case .interview(let text):
      text.departures.sorted { $0.key < $1.key }.map { AccessWords.departure($0.key, $0.value) }
        + [text.words]
    case .candidate(let text): [text.name, text.time, text.adjustment]
    case .moved(let text): [text.dates.joined(separator: ", "), text.words]
    case .substitute(let text): [text.name]
    case .adjustment(let text):
      [text.what, text.wasMet.map(AccessWords.adjustment) ?? ""]
    case .incident(let text):
      [
        AccessWords.incident(text.said),
        text.wasTold ? AccessWords.told : "",
      ]
    case .paper(let text): [text.words]
    case .departure(let text): [text.what ?? "", text.words]
    }
  }

  private mutating func addMinutes() {
    guard !held.minutes.isEmpty else { return }
    heading(AccessWords.minutes)
    for said in held.minutes {
      line(
        AccessWords.minute(
          by: others.name(said.record.author), at: said.record.time.text, record: said.record.id))
      switch said.text {
      case .moderation(let text): add(text)
      case .agree(let text):
        line(AccessWords.agrees(text.agrees))
        words(text.words)
      case .decision(let text): add(text)
      }
    }
  }

  private mutating func add(_ text: ModerationText) {
    switch text.act {
    case .correction(_, let items):
      for item in items {
        let points = item.status.points.map(AccessWords.points) ?? item.status.word
        line(
          AccessWords.correction(
            form.question(item.question)?.ask ?? item.question,
            form.criterion(item.criterion)?.title ?? item.criterion, now: points))
      }
    case .agreed(let value):
      line(
        AccessWords.proposal(
          form.group(value.group)?.title ?? value.group,
          form.criterion(value.criterion)?.title ?? value.criterion, value.points))
    case .voided: line(AccessWords.voided)
    case .consent(let group, _, let isGiven):
      line(AccessWords.consent(form.group(group)?.title ?? group, isGiven: isGiven))
    case .veto(let group, _, let ground):
      line(AccessWords.veto(form.group(group)?.title ?? group, ground: ground.rawValue))
    case .ruling(let isUpheld):
      line(AccessWords.ruling(isUpheld: isUpheld))
    case .minority: line(AccessWords.minority)
    }
    if let reason = text.reason { line(AccessWords.reason(reason.rawValue)) }
    words(text.words)
  }

  /// A decision names several people; its words are only given to the one it is about.
  private mutating func add(_ text: DecisionText) {
    if let place = text.order.firstIndex(of: held.person) {
      line(AccessWords.place(place + 1, of: text.order.count))
    }
    if text.candidate == held.person {
      switch text.act {
      case .offer: line(AccessWords.offered)
      case .declined: line(AccessWords.declined)
      case .offerWithdrawn: line(AccessWords.takenBack)
      case .noAppointment: break
      }
      words(text.words)
    } else if case .offer(let offer) = text.act,
      let place = offer.reserves.firstIndex(of: held.person)
    {
      line(AccessWords.reserve(place + 1))
    } else {
      line(AccessWords.aboutOthers)
    }
  }

  private mutating func addRest() {
    if !held.conflicts.isEmpty {
      heading(AccessWords.strangers)
      for conflict in held.conflicts {
        line(
          AccessWords.standsAside(others.name(conflict.assessor), conflict.standsAside))
        words(conflict.words ?? "")
        if let decision = conflict.decision {
          line(AccessWords.asked(decidedBy: others.name(decision.by)))
          words(decision.words)
        }
      }
    }
    guard !held.unreadable.isEmpty else { return }
    heading(AccessWords.unreadable)
    line(AccessWords.askForThem)
    for record in held.unreadable { line(AccessWords.record(record.type, record.id)) }
  }
}
