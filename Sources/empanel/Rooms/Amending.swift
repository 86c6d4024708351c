// An amendment that was looked at on the screen and can still be done: made again at the last moment,
// and done only where it would change what was read. Apart from the pages, which only ask.
import Panels
import Reports
import Screens

/// An amendment that was looked at.
struct Amending {
  let plan: AmendPlan
  /// Where the new slips go; nil where nobody scores at the kiosk.
  let slips: String?
  private let amendment: Amendment

  /// Makes the amendment, so that it can be read; nothing is written.
  init(_ values: [AmendField: String], _ plan: AmendPlan, by rooms: Rooms) throws {
    self.plan = plan
    amendment = try Amending.made(plan, by: rooms)
    guard !plan.candidates.isEmpty || !amendment.difference.peopleStay else {
      throw Complaint(RoomWords.nothingChanges)
    }
    guard !amendment.draft.slips.isEmpty, !amendment.difference.peopleStay else {
      slips = nil
      return
    }
    let path = typedPath(values[.slips] ?? "")
    guard path.hasPrefix("/") else {
      throw FieldRefusal(field: AmendField.slips, error: Complaint(RoomWords.notAFilePath))
    }
    guard standing(at: path) == .nothing else {
      throw FieldRefusal(
        field: AmendField.slips, error: StoreError.alreadyExists(path: path))
    }
    slips = path
  }

  /// Whether candidates come late and nothing else changes, which needs no other freeze.
  var admits: Bool { amendment.difference.peopleStay }

  /// What would change, in sentences.
  var changes: [String] {
    admits
      ? plan.candidates.map { RoomWords.admits($0.candidate, name: $0.name, time: $0.time) }
      : AmendSentences.lines(amendment.difference)
  }

  /// Who would be on the panel, and who could open it.
  var facts: [String] {
    admits
      ? [RoomWords.freezeStays]
      : [Sentences.people(amendment.draft.freeze)] + Sentences.opening(amendment.draft.freeze)
  }

  /// What is worth a second look.
  var notes: [String] {
    admits
      ? []
      : amendment.draft.warnings.map { SettingUp.sentence(Sentences.warning($0)) }
        + (amendment.needed.isEmpty ? [] : [RoomWords.needed(amendment.needed)])
  }

  /// Admits the candidates, one event each; gives the last.
  private func admit(by rooms: Rooms) throws -> Deed? {
    var deed: Deed?
    for candidate in plan.candidates {
      var generator = SystemRandomNumberGenerator()
      deed = try rooms.seat.record(
        EventBody(.admitted, candidate: candidate.candidate), words: .candidate(candidate),
        in: rooms.history, at: Surroundings.now, using: &generator)
      try rooms.reread()
    }
    return deed
  }

  /// Writes the slips, and amends; refuses where more would change than was read.
  func amend(by rooms: Rooms) throws -> Deed? {
    guard !admits else { return try admit(by: rooms) }
    let now = try Amending.made(plan, by: rooms)
    guard now.difference == amendment.difference, now.needed == amendment.needed,
      now.draft.freeze.replaces == amendment.draft.freeze.replaces
    else { throw Complaint(RoomWords.changedMeanwhile) }
    let text = slips.map {
      FreezeFiles.slips(now.draft, rooms.form, title: rooms.names.title, for: $0)
    }
    var generator = SystemRandomNumberGenerator()
    return try FreezeFiles.withPaper([(slips, text)]) {
      try rooms.seat.amend(now, in: rooms.history, at: Surroundings.now, using: &generator)
    }
  }

  private static func made(_ plan: AmendPlan, by rooms: Rooms) throws -> Amendment {
    var generator = SystemRandomNumberGenerator()
    return try rooms.seat.amendment(
      plan, form: rooms.form, in: rooms.history, using: &generator)
  }
}

extension FreezeDifference {
  /// Whether all but the candidates and the slips is as before.
  fileprivate var peopleStay: Bool {
    let lists = [came, left, contributorsCame, contributorsLeft, readersCame, readersLeft]
    return lists.allSatisfy(\.isEmpty) && !hasOtherQuorums && !hasOtherArchive && newForm == nil
  }
}
