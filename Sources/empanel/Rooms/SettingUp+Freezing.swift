// The check and the freeze at the screen: the plan from what is kept, everything that stands in its
// way, and the code to read out.
import Panels
import Reports
import Scoring
import Screens
import Sealing
import TextUI

extension SettingUp {
  /// What is kept, as a plan; throws the first thing that cannot be read.
  private func plan(archive: AgeRecipient?) throws -> FreezePlan {
    let choices = try kept.choices()
    let form = try desk.form()
    let enrolled = try FreezePlan.Enrolled.everybody(
      in: history, without: choices.without.filter(history.handlesEnrolled.contains))
    let people = try kept.people().filter { enrolled[$0.handle] != nil }
    return FreezePlan(
      form: form, panel: PanelText(title: title, dates: choices.days), enrolled: enrolled,
      people: Dictionary(
        people.map { ($0.handle, .init(name: $0.name, job: $0.job)) },
        uniquingKeysWith: { first, _ in first }),
      candidates: try kept.candidates().map { row in
        CandidateText(
          candidate: row.candidate, name: row.name, time: row.time, minutes: row.minutes,
          adjustment: row.adjustment)
      },
      contributors: try kept.contributors().map {
        FreezePlan.Contributor(id: $0.contributor, name: $0.name, group: $0.group)
      },
      quorums: try SettingUp.quorums(choices, enrolled.keys), archive: archive)
  }

  /// The sets of those who were chosen to hold; nil for the form's own rule.
  private static func quorums(
    _ choices: KeptSetup.Choices, _ enrolled: some Collection<String>
  ) throws -> [[String]]? {
    guard let holders = choices.holders else { return nil }
    for holder in holders where !enrolled.contains(holder) {
      throw FreezeRefusal.wrongQuorum([holder])
    }
    do throws(QuorumRefusal) {
      return try Panels.quorums(of: choices.needed, from: holders)
    } catch {
      throw FreezeRefusal.quorums(error)
    }
  }

  // MARK: The check

  /// Everything that stands in the way of the freeze, as sentences; nothing is written.
  func problems() -> (stops: [String], notes: [String], facts: [String]) {
    let pack = keptPack?.state
    if let mistakes = pack?.mistakes, !mistakes.isEmpty { return (mistakes, [], []) }
    // What the command refuses without a reason the screen refuses too.
    if let stops = pack?.stops, !stops.isEmpty {
      return (stops + [RoomWords.personalStops], pack?.notes ?? [], [])
    }
    var notes = pack?.notes ?? []
    do {
      var generator = SystemRandomNumberGenerator()
      let plan = try plan(archive: nil)
      let draft = try plan.draft(using: &generator)
      notes = draft.warnings.map(Sentences.warning).map(SettingUp.sentence) + notes
      return ([], notes, facts(plan, draft))
    } catch {
      let complaint =
        (error as? Complaint) ?? (error as? any Complaining)?.complaint ?? Complaint("\(error)")
      return (complaint.messages.map(SettingUp.sentence), notes, [])
    }
  }

  private func facts(_ plan: FreezePlan, _ draft: FreezeDraft) -> [String] {
    [RoomWords.shares(Sentences.shares(of: plan.form)), Sentences.people(draft.freeze)]
      + Sentences.opening(draft.freeze)
      + RoomWords.readersAndDeputies(draft.freeze.readers, draft.freeze.deputies)
  }

  private static func sentence(_ text: String) -> String {
    let safe = shownSafely(text)
    return (safe.first.map { $0.uppercased() } ?? "") + safe.dropFirst()
      + (safe.hasSuffix(".") ? "" : ".")
  }

  func check(on display: inout Surface) throws(Interrupted) {
    // Who joined a moment ago may be what is still missing.
    _ = look()
    let (stops, notes, facts) = problems()
    try read(.checked(stops, notes: notes, facts: facts), on: &display)
  }

  // MARK: The freeze

  /// Freezes where nothing stands in the way; else says what does.
  func freeze(on display: inout Surface) throws(Interrupted) {
    _ = look()
    let found = problems()
    guard found.stops.isEmpty else {
      return try read(.checked(found.stops, notes: found.notes, facts: []), on: &display)
    }
    let stem = SettingUp.freeStem(title: desk.folderPath)
    let hasKiosk = !model().contributors.isEmpty
    let page = FormPage<FreezeField>.freeze(
      slips: hasKiosk ? stem + "-slips.html" : nil, archive: stem + "-recovery-key.html")
    var facts: [String] = []
    let choice = try fill(page, on: &display) { _, values in facts = try self.freeze(values) }
    guard choice != nil, let freeze = history.freeze else { return }
    try read(.frozen(code: freeze.id.freezeCode, facts: facts), on: &display)
  }

  private func freeze(_ values: [FreezeField: String]) throws -> [String] {
    let path = { (field: FreezeField) in try SettingUp.path(values, field) }
    let slips = try path(.slips)
    let archiveFile = values[.archive] == "print" ? try path(.archiveFile) : nil
    var archive: AgeRecipient?
    if values[.archive] == "key" {
      archive = try FieldRefusal.about(FreezeField.archiveKey) {
        try PanelFreezing.archiveKey(typedText(values[.archiveKey] ?? "").text)
      }
    }
    guard values[.word]?.uppercased() == "FREEZE" else {
      throw FieldRefusal(field: FreezeField.word, error: Complaint(RoomWords.notFreeze))
    }
    var generator = SystemRandomNumberGenerator()
    let recovery = archiveFile.map { ($0, AgeIdentity.generate(using: &generator)) }
    let plan = try plan(archive: recovery?.1.recipient ?? archive)
    let freezing = PanelFreezing(plan: plan, slips: slips, recovery: recovery)
    let (_, draft) = try freezing.freeze(by: seat, at: desk)
    try reread()
    return facts(plan, draft) + RoomWords.paper(slips: slips, recovery: archiveFile)
  }

  /// A path that is free, as it was typed.
  private static func path(_ values: [FreezeField: String], _ field: FreezeField) throws -> String?
  {
    guard let typed = values[field] else { return nil }
    let path = typedPath(typed)
    guard path.hasPrefix("/") else {
      throw FieldRefusal(field: field, error: Complaint(RoomWords.notAFilePath))
    }
    guard standing(at: path) == .nothing else {
      throw FieldRefusal(field: field, error: StoreError.alreadyExists(path: path))
    }
    return path
  }

  /// The start of file names in the person's own folder that nothing stands at yet.
  private static func freeStem(title: String) -> String {
    let name = title.split(separator: "/").last.map(String.init) ?? "panel"
    let home = Surroundings.homeFolder ?? ""
    var stem = "\(home)/\(name)"
    var number = 1
    while ["-slips.html", "-recovery-key.html"].contains(where: {
      standing(at: stem + $0) != .nothing
    }) {
      number += 1
      stem = "\(home)/\(name)-\(number)"
    }
    return stem
  }
}
