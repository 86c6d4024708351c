// Makes the demo's panel by the same deeds as a real one: people with keys, a freeze, declarations,
// sealed sheets, and for the finished one a close, releases and an opening.
import Panels
import Scoring
import Sealing

/// The making of one demo panel.
struct DemoMaking {
  let demo: Demo
  private var generator = SystemRandomNumberGenerator()
  private var seats: [String: Seat] = [:]
  private var store: PanelStore
  private var history: History
  private var clock: Int64
  private let form: Form
  private let pack: PackFiles
  /// A guess at the demo's passphrase may cost little: it stands on the screen.
  private let workFactor = 10

  /// Begins the panel: its folder, its chair, its call.
  init(_ demo: Demo) throws {
    self.demo = demo
    pack = try PackFiles.find("care-worker-values")
    form = try pack.form()
    clock = Surroundings.secondsSince1970 - 4 * 3600
    let account = demo.account
    let chair = try account.createPerson(
      "dilys", passphrase: Array(Demo.passphrase.utf8), workFactor: workFactor, using: &generator)
    let signing = SigningKey.generate(using: &generator)
    let age = AgeIdentity.generate(using: &generator)
    let call = try Seat.call(
      chair: "dilys", keys: (signing, age), group: "staff",
      at: Timestamp(secondsSince1970: clock), using: &generator)
    let folder = Folder(path: demo.folder, kind: .shared)
    try folder.create()
    let home = account.panel(call.record.id)
    let keys = PanelKeys(handle: "dilys", call: call.record.id, signing: signing, age: age)
    try home.save(keys, for: chair.recipient, using: &generator)
    try pack.keep(in: home, title: DemoPeople.title)
    try home.remember(folder: folder.path)
    store = PanelStore(home: home, folder: folder)
    _ = try store.publish(call, using: &generator)
    try folder.writeReadme(Array(PanelReadme.text.utf8))
    history = try History(of: home.call, store.read().records)
    seats["dilys"] = Seat(keys: keys, store: store)
  }

  /// Goes through the day as far as the demo's state says.
  func make() throws {
    var making = self
    try making.joinEverybody()
    try making.freeze()
    try making.declareAll()
    switch demo.state {
    case .day:
      for candidate in ["c02", "c05"] { try making.sealAll(candidate) }
      try making.begin("c07")
    case .finished:
      for candidate in DemoPeople.candidates { try making.sealAll(candidate.candidate) }
      try making.close()
    }
  }

  private mutating func read() throws {
    history = try History(of: store.home.call, store.read().records)
  }

  /// The next moment of the demo's day, some minutes on; never after now.
  private mutating func now() -> Timestamp {
    clock = min(clock + 97, Surroundings.secondsSince1970)
    return Timestamp(secondsSince1970: clock)
  }

  private mutating func joinEverybody() throws {
    let roles: [(String, Role, String?)] = [
      ("asha", .assessor, "staff"), ("ben", .assessor, "staff"), ("femi", .assessor, "staff"),
      ("helen", .hr, nil), ("kiosk1", .kiosk, nil),
    ]
    for (handle, role, group) in roles {
      let person = try demo.account.createPerson(
        handle, passphrase: Array(Demo.passphrase.utf8), workFactor: workFactor,
        using: &generator)
      let keys = try store.home.createKeys(handle, for: person.recipient, using: &generator)
      let seat = Seat(keys: keys, store: store)
      _ = try seat.enrol(as: role, group: group, in: history, at: now(), using: &generator)
      seats[handle] = seat
      try read()
    }
  }

  private mutating func freeze() throws {
    guard let chair = seats["dilys"] else { return }
    let plan = FreezePlan(
      form: form, panel: PanelText(title: DemoPeople.title),
      enrolled: try FreezePlan.Enrolled.everybody(in: history), people: DemoPeople.people,
      candidates: DemoPeople.candidates, contributors: DemoPeople.contributors)
    let draft = try plan.draft(using: &generator)
    let names = Dictionary(
      DemoPeople.contributors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let lines = draft.slips.compactMap { slip in
      names[slip.contributor].map { "\($0) \(slip.digits)\n" }
    }
    try atomicWrite(demo.slipsPath, Array(lines.joined().utf8))
    slips = draft.slips
    _ = try chair.freeze(draft, in: history, at: now(), using: &generator)
    try read()
  }

  private var slips: [Slip] = []

  private mutating func declareAll() throws {
    for (handle, seat) in seats.sorted(by: { $0.key < $1.key }) {
      let text = DeclarationText(
        facilitator: handle == "kiosk1" ? "Grace" : nil,
        influence: Sentences.influence(of: form).joined(separator: " "), conflicts: [:])
      _ = try seat.declare(
        standsAside: [], text: text, in: history, at: now(), using: &generator)
      try read()
    }
  }

  // MARK: Sheets

  private mutating func sealAll(_ candidate: String) throws {
    for handle in DemoPeople.members {
      try seal(sheet(candidate, by: handle, group: "staff"), by: handle)
    }
    for (place, contributor) in DemoPeople.contributors.enumerated() {
      var sheet = sheet(candidate, by: contributor.id, group: contributor.group)
      sheet.slip = slips.first { $0.contributor == contributor.id }
      sheet.source = .kiosk
      sheet.wasHelped = place == 1
      try seal(sheet, by: "kiosk1")
    }
    try read()
  }

  private mutating func seal(_ sheet: SheetToSeal, by handle: String) throws {
    guard let seat = seats[handle] else { return }
    var sheet = sheet
    sheet.started = Timestamp(secondsSince1970: clock)
    // People seal a candidate without knowing of each other's sheets.
    _ = try seat.seal(sheet, form: form, in: history, at: now(), using: &generator)
  }

  private func sheet(_ candidate: String, by assessor: String, group id: String) -> SheetToSeal {
    let showing = DemoPeople.showings[candidate]
    let key = "\(assessor) \(candidate)"
    var items: [SheetText.Item] = []
    if let group = form.group(id) {
      let empty = Draft(assessor: assessor, candidate: candidate, form: form, group: group)
      let scored = empty.items.filter { form.question($0.question)?.hasItems == true }
      items = empty.items.map { item in
        guard let place = scored.firstIndex(of: item) else {
          return SheetText.Item(
            question: item.question, criterion: item.criterion, status: .answered,
            note: "Came in early, and was glad to be asked.")
        }
        let isStaff = group.at == .members
        let usual = isStaff ? showing?.points : showing?.faces
        let points =
          DemoPeople.others[key]?.first { $0.item == place }?.points
          ?? usual.map { $0[place % $0.count] } ?? 0
        let hasNote = isStaff && DemoPeople.bare[key] != place
        return SheetText.Item(
          question: item.question, criterion: item.criterion, status: .item(.scored(points)),
          note: hasNote ? DemoPeople.notes[min(points, DemoPeople.notes.count - 1)] : "")
      }
    }
    return SheetToSeal(
      candidate: candidate, items: items, started: Timestamp(secondsSince1970: clock),
      source: .screen)
  }

  /// Asha's half-scored sheet, with her notes, at the question she was on.
  private mutating func begin(_ candidate: String) throws {
    guard let seat = seats["asha"], let group = form.group("staff") else { return }
    var draft = Draft(
      assessor: "asha", candidate: candidate, form: form, group: group,
      started: Timestamp(secondsSince1970: Surroundings.secondsSince1970 - 21 * 60).text)
    let scored = draft.items.indices.filter {
      form.question(draft.items[$0].question)?.hasItems == true
    }
    for (index, begun) in zip(scored, DemoPeople.begun) {
      draft.items[index].answer = .scored(begun.points)
      draft.items[index].note = begun.note
    }
    draft.place = Draft.Place(item: scored[min(DemoPeople.begun.count, scored.count - 1)])
    try store.home.saveDraft(draft.encoded, for: candidate, keys: seat.keys, using: &generator)
  }

  // MARK: The end of the day

  private mutating func close() throws {
    guard let chair = seats["dilys"] else { return }
    _ = try chair.close(ClosePlan(), in: history, at: now(), using: &generator)
    try read()
    for handle in ["asha", "ben", "femi", "helen"] {
      guard let seat = seats[handle] else { continue }
      _ = try seat.release(in: history, at: now(), using: &generator)
      try read()
    }
    let desk = Desk(account: demo.account, store: store, history: history)
    let opened = try Reader(chair).openEverything(at: desk)
    _ = try opened.publish(by: chair, at: desk)
  }
}
