// Amending at the screen: what is filled in becomes the same plan as the command's, what would change
// is read, and the same amendment is made from it.
import Panels
import Screens
import TextUI

extension Rooms {
  /// Asks what is to change, shows it, and amends or not.
  func amend(on display: inout Surface) throws(Interrupted) {
    var typed: [AmendField: String] = [:]
    while let freeze = history.freeze {
      var looked: Amending?
      let stage = Stage<Framed<FormPage<AmendField>>, Void>(perform: { effect in
        switch effect {
        case .leave: return .end(())
        case .look: return .nothing
        case .choose(_, let values):
          typed = values
          do {
            _ = try self.look()
            looked = try Amending(values, self.amendPlan(values, freeze), by: self)
            return .end(())
          } catch {
            let field = (error as? FieldRefusal<AmendField>)?.field
            return .news(.refused(field, Problem.message(error)))
          }
        }
      })
      var page = display.framed(FormPage<AmendField>.amend(amendModel(freeze)))
      for (field, value) in typed { _ = page.update(.news(.set(field, value))) }
      try stay(in: page, on: &display, stage)
      guard let looked else { return }
      if try confirm(looked, on: &display) { return }
    }
  }

  /// Shows what would change; true once it is done.
  private func confirm(_ looked: Amending, on display: inout Surface) throws(Interrupted) -> Bool {
    var done: Deed?
    let stage = Stage<Framed<ReadPage>, Void>(perform: { effect in
      guard effect == .choose(0) else { return .end(()) }
      do {
        _ = try self.look()
        done = try looked.amend(by: self)
        try self.reread()
        _ = try self.look()
        return .end(())
      } catch {
        return .news(.said(Problem.message(error)))
      }
    })
    let shown = ReadPage.amendment(
      looked.changes, facts: looked.facts, notes: looked.notes, what: looked.what)
    try stay(in: display.framed(shown), on: &display, stage)
    guard let done else { return false }
    if case .replicaOnly = done.delivery { folderIsAway = true }
    _ = saved()
    if let words = RoomWords.amendedWithoutFreeze(looked.what) {
      word = words
      return true
    }
    let end = Stage<Framed<ReadPage>, Void>(perform: { _ in .end(()) })
    let page = ReadPage.amended(
      code: done.record.id.freezeCode, facts: looked.slips.map { [RoomWords.newSlips($0)] } ?? [])
    try stay(in: display.framed(page), on: &display, end)
    return true
  }

  // MARK: What can be filled in, and what it comes to

  private func amendModel(_ freeze: FreezeInForce) -> AmendModel {
    let title = { (group: String) in self.form.group(group)?.title ?? group }
    let newcomers = history.handlesEnrolled.filter { freeze.body.roster[$0] == nil }.compactMap {
      handle -> AmendModel.Newcomer? in
      let records = history.enrolments(of: handle)
      guard let record = records.last, case .enrol(let enrol) = record.body else { return nil }
      return AmendModel.Newcomer(
        handle, part: RoomWords.part(enrol.role, enrol.group.map(title)),
        code: record.id.freezeCode,
        isNew: records.allSatisfy { !history.isAncestor($0.id, of: freeze.id) })
    }
    let handles = freeze.body.roster.keys.filter { $0 != me }.sorted()
    let contributors = freeze.body.contributors.filter { !$0.value.isSpare }.keys.sorted()
    let stem = SettingUp.freeStem(title: desk.folderPath, envelopes: [])
    return AmendModel(
      days: names.days.dates ?? [], nextCode: history.nextCandidateID.uppercased(),
      newcomers: newcomers,
      people: handles.map { Person($0, name: names.name(of: $0)) }
        + contributors.map { Person($0, name: names.contributors[$0]) },
      slips: form.groups.contains { $0.at == .kiosk } && !freeze.body.contributors.isEmpty
        ? stem + SettingUp.slipsEnding : nil)
  }

  private func amendPlan(_ values: [AmendField: String], _ freeze: FreezeInForce) throws
    -> AmendPlan
  {
    let text = { (field: AmendField) in typedText(values[field] ?? "").text }
    let ticked = { (field: AmendField) in Field<AmendField>.ticked(values[field] ?? "") }
    var plan = AmendPlan()
    plan.days = days(values)
    let newcomers = amendModel(freeze).newcomers
    let comes = ticked(.comes)
    plan.with = comes
    plan.without =
      ticked(.leaves) + newcomers.filter { $0.isNew && !comes.contains($0.handle) }.map(\.handle)
    for handle in comes where !text(.name(handle)).isEmpty || !text(.job(handle)).isEmpty {
      let name = text(.name(handle))
      plan.people[handle] = .init(name: name.isEmpty ? handle : name, job: text(.job(handle)))
    }
    plan.candidates = try FieldRefusal.about(AmendField.candidates) {
      try FreezeFiles.candidates(path(values, .candidates, "candidates.csv"))
    }
    if !text(.candidate).isEmpty {
      plan.candidates.append(
        CandidateText(
          candidate: history.nextCandidateID, name: text(.candidate), time: text(.time),
          minutes: nil, adjustment: ""))
    }
    plan.contributors = try FieldRefusal.about(AmendField.contributors) {
      try FreezeFiles.contributors(path(values, .contributors, "contributors.csv"))
    }
    if !text(.sets).isEmpty {
      let leaving = Set(plan.without)
      let holders = freeze.ageKeys.keys.filter { !leaving.contains($0) } + comes
      plan.quorums = try FieldRefusal.about(AmendField.sets) {
        try SettingUp.sets(text(.sets), of: holders + freeze.envelopes.keys)
      }
    }
    return plan
  }

  /// Other days than there are, or a reason without them; nil where neither was typed.
  private func days(_ values: [AmendField: String]) -> DaysToMove? {
    let dates = SettingUp.days(values[.days] ?? "")
    let words = typedText(values[.why] ?? "").text
    guard dates != names.days.dates ?? [] || !words.isEmpty else { return nil }
    return DaysToMove(
      dates: dates, words: words, today: LocalTime.date(Surroundings.secondsSince1970))
  }

  private func path(_ values: [AmendField: String], _ field: AmendField, _ name: String) throws
    -> String?
  {
    let path = typedPath(values[field] ?? "")
    guard !path.isEmpty else { return nil }
    guard path.hasPrefix("/") else {
      throw FieldRefusal(field: field, error: Complaint(RoomWords.notAListPath(name)))
    }
    return path
  }
}
