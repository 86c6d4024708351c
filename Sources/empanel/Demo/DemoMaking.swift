// Makes the demo's panel by the same deeds as a real one: people with keys, a freeze, declarations,
// sealed sheets, and for the finished one a close, releases and an opening.
import Panels
import Scoring

/// The making of one demo panel.
struct DemoMaking {
  let demo: Demo
  private var panel: MadeUpPanel
  private var form: Form { panel.form }

  /// Begins the panel: its folder, its chair, its call.
  init(_ demo: Demo) throws {
    self.demo = demo
    panel = try MadeUpPanel(
      PackFiles.find("care-worker-values"), in: demo.folder, of: demo.account,
      title: DemoPeople.title, chair: ("dilys", "staff"), passphrase: Demo.passphrase,
      begins: Surroundings.secondsSince1970 - 4 * 3600)
  }

  /// Goes through the day as far as the demo's state says.
  func make() throws {
    var making = self
    try making.joinEverybody()
    try making.freeze()
    try making.panel.declareAll(facilitator: DemoPeople.facilitator)
    switch demo.state {
    case .day:
      for candidate in ["c02", "c05"] { try making.sealAll(candidate) }
      try making.begin("c07")
    case .finished:
      for candidate in DemoPeople.candidates { try making.sealAll(candidate.candidate) }
      try making.panel.close()
      try making.panel.release(["asha", "ben", "femi", "helen"])
      _ = try making.panel.open(by: "dilys")
    }
  }

  private mutating func joinEverybody() throws {
    let roles: [(String, Role, String?)] = [
      ("asha", .assessor, "staff"), ("ben", .assessor, "staff"), ("femi", .assessor, "staff"),
      ("helen", .hr, nil), ("kiosk1", .kiosk, nil),
    ]
    for (handle, role, group) in roles { try panel.join(handle, as: role, group: group) }
  }

  private mutating func freeze() throws {
    try panel.freeze(
      FreezePlan(
        form: form, panel: PanelText(title: DemoPeople.title),
        enrolled: try FreezePlan.Enrolled.everybody(in: panel.history),
        people: DemoPeople.people, candidates: DemoPeople.candidates,
        contributors: DemoPeople.contributors))
    let names = Dictionary(
      DemoPeople.contributors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let lines = panel.slips.compactMap { slip in
      names[slip.contributor].map { "\($0) \(slip.digits)\n" }
    }
    try atomicWrite(demo.slipsPath, Array(lines.joined().utf8))
  }

  // MARK: Sheets

  private mutating func sealAll(_ candidate: String) throws {
    for handle in DemoPeople.members {
      try panel.seal(sheet(candidate, by: handle, group: "staff"), by: handle)
    }
    for (place, contributor) in DemoPeople.contributors.enumerated() {
      var sheet = sheet(candidate, by: contributor.id, group: contributor.group)
      sheet.slip = panel.slips.first { $0.contributor == contributor.id }
      sheet.source = .kiosk
      sheet.wasHelped = place == 1
      try panel.seal(sheet, by: "kiosk1")
    }
    try panel.read()
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
            note: DemoPeople.answer)
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
      candidate: candidate, items: items, started: panel.lastMoment, source: .screen)
  }

  /// Asha's half-scored sheet, with her notes, at the question she was on.
  private mutating func begin(_ candidate: String) throws {
    guard let group = form.group("staff") else { return }
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
    try panel.keep(draft, of: "asha")
  }
}
