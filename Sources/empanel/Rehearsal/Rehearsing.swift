// Goes through a rehearsal: the panel's own form, its people, one made-up candidate, and every deed
// of a day in its order, as far as the part that somebody wants to play.
import Panels
import Reports
import Scoring
import Sealing

/// A rehearsal while it is made.
struct Rehearsing {
  let cast: RehearsalCast
  private(set) var panel: MadeUpPanel
  private var form: Form { panel.form }
  private let title: String

  init(_ pack: PackFiles, _ cast: RehearsalCast, title: String, in place: borrowing Rehearsal)
    throws
  {
    self.cast = cast
    self.title = RehearsalWords.mark + title
    panel = try MadeUpPanel(
      pack, in: place.folder, of: place.account, title: self.title,
      chair: (cast.chair.handle, cast.chair.group), passphrase: RehearsalWords.passphrase,
      begins: Surroundings.secondsSince1970 - 3600)
  }

  /// Everybody joins, the panel is frozen, everybody declares.
  mutating func begin(_ check: () throws -> Void) throws {
    for person in cast.others {
      try panel.join(person.handle, as: person.role, group: person.group)
      try check()
    }
    var candidate = RehearsalCast.candidate
    candidate.minutes = minutes
    try panel.freeze(
      FreezePlan(
        form: form, panel: PanelText(title: title),
        enrolled: try FreezePlan.Enrolled.everybody(in: panel.history), people: cast.people,
        candidates: [candidate], contributors: cast.contributors))
    try check()
    try panel.declareAll(facilitator: RehearsalCast.facilitator)
  }

  private var minutes: Int? {
    let longest =
      form.groups.map { group in
        group.questions.compactMap { form.question($0)?.minutes }.reduce(0, +)
      }.max() ?? 0
    return longest > 0 ? longest : nil
  }

  /// Everybody but one scores the made-up candidate.
  mutating func score(but left: String? = nil, _ check: () throws -> Void) throws {
    for person in [cast.chair] + cast.others where person.handle != left {
      guard let group = person.group.flatMap(form.group) else { continue }
      try panel.seal(sheet(of: person.handle, group), by: person.handle)
      try check()
    }
    guard let kiosk = cast.handle(of: .kiosk), kiosk != left else { return try panel.read() }
    for contributor in cast.contributors {
      guard let group = form.group(contributor.group) else { continue }
      var sheet = sheet(of: contributor.id, group)
      sheet.slip = panel.slips.first { $0.contributor == contributor.id }
      sheet.source = .kiosk
      try panel.seal(sheet, by: kiosk)
      try check()
    }
    try panel.read()
  }

  /// The middle of every scale, and words that nobody takes for a real note.
  private func sheet(of assessor: String, _ group: Group) -> SheetToSeal {
    let candidate = RehearsalCast.candidate.candidate
    let empty = Draft(assessor: assessor, candidate: candidate, form: form, group: group)
    let items = empty.items.map { item -> SheetText.Item in
      let status: SheetText.Item.Status
      var words = RehearsalWords.note
      if item.criterion.isEmpty {
        status = .answered
        if case .choice(let answers) = form.question(item.question)?.kind {
          words = answers.first?.id ?? words
        }
      } else {
        let range = group.items.first {
          $0.question == item.question && $0.criterion == item.criterion
        }?.range
        status = .item(.scored(range.map { ($0.lowerBound + $0.upperBound + 1) / 2 } ?? 0))
      }
      return SheetText.Item(
        question: item.question, criterion: item.criterion, status: status, note: words)
    }
    return SheetToSeal(
      candidate: candidate, items: items, started: panel.lastMoment, source: .screen)
  }

  /// The chair closes, the first quorum's holders are ready, and a reader opens.
  mutating func open(_ check: () throws -> Void) throws -> Tally? {
    try panel.close()
    try check()
    try panel.release(panel.history.freeze?.body.quorums.first ?? [])
    try check()
    let readers = panel.history.freeze?.body.readers ?? []
    let reader = readers.contains(cast.chair.handle) ? cast.chair.handle : readers.first
    guard let reader, let opened = try panel.open(by: reader),
      let day = Day(panel.history, opened.opening)
    else { return nil }
    return try Tally(form: form, day: day)
  }

  /// The seat of somebody who plays a part, everything before their part being done.
  ///
  /// - Parameters:
  ///   - scores: Whether they score, and so nobody seals for them.
  ///   - isOpened: Whether their part comes after the opening.
  mutating func seat(
    of handle: String, scores: Bool, isOpened: Bool, _ check: () throws -> Void = {}
  ) throws -> Seat {
    try score(but: scores && !isOpened || cast.handle(of: .kiosk) == handle ? handle : nil, check)
    if isOpened { _ = try open(check) }
    guard let seat = panel.seats[handle] else { throw DeedRefusal.notRostered(handle) }
    return seat
  }

  /// What the screens of a rehearsal say of it.
  func hints(atKiosk isAtKiosk: Bool) -> DemoHints {
    let names = Dictionary(
      cast.contributors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let slips = panel.slips.compactMap { slip in
      names[slip.contributor].map { "\($0) \(slip.digits)" }
    }.joined(separator: ", ")
    return DemoHints(
      unlocking: RehearsalWords.unlocking,
      home: RehearsalWords.home(slips: isAtKiosk ? slips : nil),
      banner: RehearsalWords.banner)
  }
}
