// The freeze at the screen: the plan from what is kept, and the code to read out. What stands in its
// way is said by the check.
import Panels
import Reports
import Scoring
import Screens
import Sealing
import TextUI

extension SettingUp {
  /// What is kept, as a plan; throws the first thing that cannot be read.
  ///
  /// - Parameter envelopes: The keys of the envelopes; without them each gets one that nobody has,
  ///   so that the plan can be looked at.
  func plan(archive: AgeRecipient?, envelopes: [AskedEnvelope]? = nil) throws -> FreezePlan {
    let choices = try kept.choices()
    let form = try desk.form()
    let enrolled = try FieldRefusal.about(SetupModel.Task.people) {
      try FreezePlan.Enrolled.everybody(
        in: history, without: choices.without.filter(history.handlesEnrolled.contains))
    }
    let people = try kept.people().filter { enrolled[$0.handle] != nil }
    var generator = SystemRandomNumberGenerator()
    var keys: [String: AgeRecipient] = [:]
    for name in choices.envelopes {
      keys[name] =
        envelopes?.first { $0.name == name }?.key
        ?? AgeIdentity.generate(using: &generator).recipient
    }
    return FreezePlan(
      form: form,
      panel: PanelText(
        title: title, dates: choices.days, wording: reasons(choices.reasons),
        languages: try frozenLanguages(choices, form)),
      enrolled: enrolled,
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
      quorums: try SettingUp.quorums(choices, enrolled.keys), archive: archive, envelopes: keys)
  }

  /// The sets of those who were chosen to hold; nil for the form's own rule.
  private static func quorums(
    _ choices: KeptSetup.Choices, _ enrolled: some Collection<String>
  ) throws -> [[String]]? {
    if let sets = choices.sets { return sets }
    guard let holders = choices.holders else { return nil }
    let gone = holders.filter { !enrolled.contains($0) && !choices.envelopes.contains($0) }
    guard gone.isEmpty else { throw FreezeRefusals(list: gone.map { .wrongQuorum([$0]) }) }
    do throws(QuorumRefusal) {
      return try Panels.quorums(of: choices.needed, from: holders)
    } catch {
      throw FreezeRefusals(list: [.quorums(error)])
    }
  }

  // MARK: The freeze

  /// Freezes where nothing stands in the way; else says what does.
  func freeze(on display: inout Surface) throws(Interrupted) {
    _ = look()
    guard problems().stops.isEmpty else { return try check(on: &display) }
    let model = model()
    let envelopes = model.opening.envelopes
    let stem = SettingUp.freeStem(title: desk.folderPath, envelopes: envelopes)
    let page = FormPage<FreezeField>.freeze(
      slips: model.contributors.isEmpty ? nil : stem + SettingUp.slipsEnding,
      archive: stem + SettingUp.recoveryEnding,
      envelopes: envelopes.map { ($0, stem + SettingUp.ending(ofEnvelope: $0)) })
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
    let envelopes = try model().opening.envelopes.map { try envelope($0, values) }
    guard values[.word]?.uppercased() == "FREEZE" else {
      throw FieldRefusal(field: FreezeField.word, error: Complaint(RoomWords.notFreeze))
    }
    // The pack may be another since the page was opened.
    guard problems().stops.isEmpty else { throw Complaint(RoomWords.checkAgain) }
    var generator = SystemRandomNumberGenerator()
    let recovery = archiveFile.map { ($0, AgeIdentity.generate(using: &generator)) }
    let plan = try plan(archive: recovery?.1.recipient ?? archive, envelopes: envelopes)
    let freezing = PanelFreezing(
      plan: plan, slips: slips, recovery: recovery, envelopes: envelopes)
    let (_, draft) = try freezing.freeze(by: seat, at: desk)
    try reread()
    return facts(plan, draft).map(\.text) + WordingReasons.lines(plan.panel.wording)
      + KioskLanguages.lines(plan.panel.languages)
      + RoomWords.paper(slips: slips, recovery: archiveFile)
      + envelopes.compactMap { envelope in
        envelope.paper.map { RoomWords.envelope(envelope.name, $0.path) }
      }
  }

  /// The key of an envelope: made now and written to the file that is typed, or one that is there.
  private func envelope(_ name: String, _ values: [FreezeField: String]) throws -> AskedEnvelope {
    let field = FreezeField.envelope(name)
    let typed = typedText(values[field] ?? "").text
    let isKey = typed.hasPrefix("age1")
    let target = isKey ? typed : try SettingUp.path(values, field) ?? ""
    return try FieldRefusal.about(field) {
      var generator = SystemRandomNumberGenerator()
      return try AskedEnvelope("\(name)=\(target)", using: &generator)
    }
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

  static let slipsEnding = "-slips.html"
  private static let recoveryEnding = "-recovery-key.html"
  private static func ending(ofEnvelope name: String) -> String { "-envelope-\(name).html" }

  /// The start of file names in the person's own folder that nothing stands at yet.
  static func freeStem(title: String, envelopes: [String]) -> String {
    let name = title.split(separator: "/").last.map(String.init) ?? "panel"
    let home = Surroundings.homeFolder ?? ""
    let endings = [slipsEnding, recoveryEnding] + envelopes.map(ending(ofEnvelope:))
    var stem = "\(home)/\(name)"
    var number = 1
    while endings.contains(where: { standing(at: stem + $0) != .nothing }) {
      number += 1
      stem = "\(home)/\(name)-\(number)"
    }
    return stem
  }
}
