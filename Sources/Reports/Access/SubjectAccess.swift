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
    line("What is held about \(held.person) in the panel \"\(title)\"")
    line("Form: \(form.title)" + (form.version.isEmpty ? "" : ", version \(form.version)"))
    for entry in who { line(entry) }
    for erasure in held.erasures {
      line(
        "Erased on \(erasure.record.time.text.prefix(10)), ground \(erasure.body.ground):"
          + " \(erasure.body.items.count) parts. Record \(erasure.record.id.hex)")
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
    heading("The result")
    line("Outcome: \(result.outcome.rawValue)")
    if let total = result.total { line("Total: \(total.shown(digits: form.rules.digits)) of 100") }
    for group in result.groups {
      let value = group.value.map { $0.shown(digits: form.rules.digits) } ?? "none"
      line(
        "\(form.group(group.group)?.title ?? group.group): \(value) of 100"
          + (group.share.map { ", share \($0)" } ?? ""))
      for criterion in group.criteria {
        guard let points = criterion.points else { continue }
        line(
          "  \(form.criterion(criterion.criterion)?.title ?? criterion.criterion):"
            + " \(points.shown(digits: form.rules.digits)) points")
      }
    }
  }

  private mutating func addSheets() {
    heading(held.isCandidate ? "Score sheets about you" : "Score sheets you gave")
    if held.sheets.isEmpty { line("None can be read.") }
    for opened in held.sheets {
      guard let sheet = opened.text else { continue }
      let whom = held.isCandidate ? "By \(others.name(opened.sheet.assessor))" : aboutWhom(sheet)
      line()
      line("\(whom), sent \(sheet.submitted.text). Record \(opened.sheet.id.hex)")
      if opened.sheet.isCorrected { line("  A later sheet corrects this one.") }
      if opened.isLate { line("  It came late, and does not count.") }
      if sheet.wasHelped { line("  Somebody helped to write it.") }
      for item in sheet.items { add(item, group: opened.sheet.group) }
    }
    for sheet in held.closedSheets {
      line()
      line("A sheet that nobody can read: it was set aside or erased. Record \(sheet.id.hex)")
    }
  }

  private func aboutWhom(_ sheet: SheetText) -> String { "About \(others.name(sheet.candidate))" }

  private mutating func add(_ item: SheetText.Item, group: String) {
    let question = form.question(item.question)
    let asked = question.map { $0.say ?? $0.ask } ?? item.question
    var said: String
    switch item.status {
    case .answered:
      said = "answered"
    case .item(.scored(let points)):
      let scale = form.group(group)?.scale
      let label = scale?.points.first { $0.points == points }?.label
      said = "\(points) points" + (label.map { " (\($0))" } ?? "")
    case .item(.notAsked): said = "not asked"
    case .item(.notHeard): said = "the answer was not heard"
    case .item(.skipped): said = "\"I do not know\""
    }
    let criterion = form.criterion(item.criterion)?.title
    line("  \(asked)")
    line("    \(criterion.map { $0 + ": " } ?? "")\(said)")
    words(item.note, indent: "    Note: ")
  }
}

// MARK: - Words

extension SubjectAccess {
  private mutating func addEvents() {
    guard !held.events.isEmpty else { return }
    heading("What was recorded in the day")
    for event in held.events {
      line(
        "\(event.record.time.text), by \(others.name(event.record.author)):"
          + " \(event.body.what.kind). Record \(event.record.id.hex)")
      if case .interview(let questions) = event.body.what {
        for question in questions {
          line(
            "    \(form.question(question.id)?.ask ?? question.id)"
              + (question.wasAsked ? ", \(question.seconds) seconds" : ", not asked"))
        }
      }
      switch event.words {
      case .read(let text): for entry in entries(text) { words(entry) }
      case .none: break
      case .erased: line("    The words were erased.")
      case .notForYou, .notHere, .unreadable: line("    The words could not be read.")
      }
    }
  }

  private func entries(_ text: EventWords) -> [String] {
    switch text {
    case .plain(let text): [text.words]
    case .interview(let text):
      text.departures.sorted { $0.key < $1.key }.map { "\($0.key) was asked as: \($0.value)" }
        + [text.words]
    case .candidate(let text): [text.name, text.time, text.adjustment]
    case .substitute(let text): [text.name]
    case .adjustment(let text):
      [text.what, text.wasMet.map { $0 ? "It was done." : "It was not done." } ?? ""]
    case .incident(let text):
      [
        "You were asked: \(text.said)",
        text.wasTold ? "You were told that the answer does not count." : "",
      ]
    case .paper(let text): [text.words]
    case .departure(let text): [text.what ?? "", text.words]
    }
  }

  private mutating func addMinutes() {
    guard !held.minutes.isEmpty else { return }
    heading("What was said after the sheets were opened")
    for said in held.minutes {
      line(
        "\(said.record.time.text), by \(others.name(said.record.author)). Record"
          + " \(said.record.id.hex)")
      switch said.text {
      case .moderation(let text): add(text)
      case .agree(let text):
        line("    \(text.agrees ? "Agrees" : "Does not agree").")
        words(text.words)
      case .decision(let text): add(text)
      }
    }
  }

  private mutating func add(_ text: ModerationText) {
    switch text.act {
    case .correction(_, let items):
      for item in items {
        let points = item.status.points.map { "\($0) points" } ?? item.status.word
        line(
          "    Own score corrected: \(form.question(item.question)?.ask ?? item.question),"
            + " \(form.criterion(item.criterion)?.title ?? item.criterion): now \(points)")
      }
    case .agreed(let value):
      line(
        "    A value was proposed for \(form.group(value.group)?.title ?? value.group),"
          + " \(form.criterion(value.criterion)?.title ?? value.criterion): \(value.points.exact)")
    case .voided: line("    Something was left out for everybody.")
    case .consent(let group, _, let isGiven):
      line("    \(form.group(group)?.title ?? group) \(isGiven ? "says yes" : "does not say yes").")
    case .veto(let group, _, let ground):
      line("    \(form.group(group)?.title ?? group) refuses, ground \(ground.rawValue).")
    case .ruling(let isUpheld):
      line("    It was ruled that the refusal \(isUpheld ? "stands" : "does not stand").")
    case .minority: line("    Somebody sees it otherwise.")
    }
    if let reason = text.reason { line("    Reason: \(reason.rawValue)") }
    words(text.words)
  }

  /// A decision names several people; its words are only given to the one it is about.
  private mutating func add(_ text: DecisionText) {
    if let place = text.order.firstIndex(of: held.person) {
      line("    Place \(place + 1) of \(text.order.count) in the order it was decided on.")
    }
    if text.candidate == held.person {
      switch text.act {
      case .offer: line("    The post was offered to you.")
      case .declined: line("    You declined the offer.")
      case .offerWithdrawn: line("    The offer was taken back.")
      case .noAppointment: break
      }
      words(text.words)
    } else if case .offer(let offer) = text.act,
      let place = offer.reserves.firstIndex(of: held.person)
    {
      line("    Reserve \(place + 1).")
    } else {
      line("    The decision was about somebody else, or about nobody; its words are not here.")
    }
  }

  private mutating func addRest() {
    if !held.conflicts.isEmpty {
      heading("Who said that they know you")
      for conflict in held.conflicts {
        line(
          "\(others.name(conflict.assessor))"
            + (conflict.standsAside ? " stood aside." : " scored you all the same."))
        words(conflict.words ?? "")
        if let decision = conflict.decision {
          line("    They had asked whether they might. \(others.name(decision.by)) decided so.")
          words(decision.words)
        }
      }
    }
    guard !held.unreadable.isEmpty else { return }
    heading("Records that could not be read for this")
    line("They may be about you; ask for them to be read by somebody who may.")
    for record in held.unreadable { line("\(record.type), record \(record.id.hex)") }
  }
}
