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
    do {
      amendment = try Amending.made(plan, by: rooms)
    } catch AmendRefusal.days(let refusal) {
      let field = refusal.isAboutTheReason ? AmendField.why : .days
      throw FieldRefusal(field: field, error: refusal)
    }
    guard !plan.candidates.isEmpty || amendment.days != nil || !amendment.difference.peopleStay
    else { throw Complaint(RoomWords.nothingChanges) }
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

  /// What it comes to: days that move and candidates who come late need no other freeze.
  var what: AmendWhat {
    guard amendment.difference.peopleStay else { return .freeze }
    guard amendment.days != nil else { return .candidates }
    return plan.candidates.isEmpty ? .days : .daysAndCandidates
  }

  /// What would change, in sentences.
  var changes: [String] {
    (amendment.days.map(DaySentences.change) ?? [])
      + (what == .freeze
        ? AmendSentences.lines(amendment.difference)
        : plan.candidates.map { RoomWords.admits($0.candidate, name: $0.name, time: $0.time) })
  }

  /// Who would be on the panel, and who could open it.
  var facts: [String] {
    what == .freeze
      ? [Sentences.people(amendment.draft.freeze)] + Sentences.opening(amendment.draft.freeze)
      : [RoomWords.freezeStays]
  }

  /// What is worth a second look.
  var notes: [String] {
    let days = amendment.days == nil ? [] : [RoomWords.timesStay]
    guard what == .freeze else { return days }
    return days + amendment.draft.warnings.map { SettingUp.sentence(Sentences.warning($0)) }
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

  /// Moves the days, where they move; not again where that was done before something else failed.
  private func moveDays(by rooms: Rooms) throws -> Deed? {
    guard let days = amendment.days else { return nil }
    let known = rooms.days.dates
    guard known != days.dates else { return nil }
    guard known == days.was else { throw Complaint(RoomWords.changedMeanwhile) }
    var generator = SystemRandomNumberGenerator()
    let deed = try rooms.seat.record(
      EventBody(.moved), words: .moved(days), in: rooms.history, at: Surroundings.now,
      using: &generator)
    try rooms.reread()
    return deed
  }

  /// Moves the days, writes the slips, and amends; refuses where more would change than was read.
  func amend(by rooms: Rooms) throws -> Deed? {
    guard what == .freeze else {
      let moved = try moveDays(by: rooms)
      return try admit(by: rooms) ?? moved
    }
    _ = try unchanged(by: rooms)
    _ = try moveDays(by: rooms)
    let now = try unchanged(by: rooms)
    let text = slips.map {
      FreezeFiles.slips(now.draft, rooms.form, title: rooms.names.title, for: $0)
    }
    var generator = SystemRandomNumberGenerator()
    return try FreezeFiles.withPaper([(slips, text)]) {
      try rooms.seat.amend(now, in: rooms.history, at: Surroundings.now, using: &generator)
    }
  }

  /// The amendment made now, which changes what was read and no more; its days are moved apart.
  private func unchanged(by rooms: Rooms) throws -> Amendment {
    var plan = plan
    plan.days = nil
    let now = try Amending.made(plan, by: rooms)
    guard now.difference == amendment.difference, now.needed == amendment.needed,
      now.draft.freeze.replaces == amendment.draft.freeze.replaces
    else { throw Complaint(RoomWords.changedMeanwhile) }
    return now
  }

  private static func made(_ plan: AmendPlan, by rooms: Rooms) throws -> Amendment {
    var generator = SystemRandomNumberGenerator()
    return try rooms.seat.amendment(
      plan, form: rooms.form, in: rooms.history, using: &generator)
  }
}

extension Rooms {
  /// The days of the panel as the records say them now.
  var days: DaysOfPanel {
    history.days(read: [seat.keys.age], part: seat.store.parts(of: history))
  }
}

extension DaysRefusal {
  /// Whether the reason is wrong, and not the days.
  fileprivate var isAboutTheReason: Bool {
    switch self {
    case .noReason, .longReason: true
    default: false
    }
  }
}

extension FreezeDifference {
  /// Whether all but the candidates and the slips is as before.
  var peopleStay: Bool {
    let lists = [came, left, contributorsCame, contributorsLeft, readersCame, readersLeft]
    return lists.allSatisfy(\.isEmpty) && !hasOtherQuorums && !hasOtherArchive && newForm == nil
  }
}
