// What happened on the day, to whom, and what it changed: everything beside the numbers that a
// reader of the result must know. A pure function of the records and what the reader can read.
public import Scoring
public import Sealing

/// What happened on the day, to whom, and what it changed.
public struct DayAccount: Sendable {
  /// What is done differently for a candidate, never why.
  public struct Adjustment: Sendable {
    /// For whom.
    public let candidate: String
    /// What is done.
    public let what: String
    /// The minutes planned with it.
    public let minutes: Int?
    /// Whether it was done; nil where nobody has recorded it.
    public let wasMet: Bool?
    /// When it was done, `HH:MM`.
    public let at: String?
  }

  /// A sheet, and how it stands.
  public struct SheetLine: Sendable {
    /// How a sheet stands.
    public enum Standing: String, Sendable {
      case counted, corrected, late
      case setAside = "set-aside"
      case unopenable, erased
    }

    /// The sheet.
    public let sheet: SheetInForce
    /// How it stands.
    public let standing: Standing
    /// The code where it is set aside.
    public let code: Close.Code?
  }

  /// The result as if somebody who stands aside for a candidate had not been there at all.
  public struct Without: Sendable {
    /// Who stands aside.
    public let assessor: String
    /// For whom, sorted.
    public let candidates: [String]
    /// The primary line without them.
    public let line: Line
  }

  /// Why personal questions were frozen all the same, by place.
  public let wording: [String: String]
  /// The days of the panel, and how they were moved.
  public let days: DaysOfPanel
  /// The events, in order, with the words that the reader's keys open.
  public let events: [EventRead]
  /// What is done differently for whom: as planned, and as last recorded, by candidate.
  public let adjustments: [Adjustment]
  /// Every valid sheet, by candidate, then assessor, then as they were sealed.
  public let sheets: [SheetLine]
  /// Who was absent for whom, with the reasons where they could be read.
  public let absences: [(absence: Close.Absence, why: String?)]
  /// Groups in which each candidate's own assessors count, as the close says.
  public let eachCandidate: [String]
  /// Who stands aside for whom, sorted.
  public let standingAside: [StandingAside]
  /// What was said after the opening.
  public let minutes: Minutes
  /// Whether all corrections moved towards the chair.
  public let towardsChair: Minutes.TowardsOne?
  /// The result without those who stand aside, in the order of their ids.
  public let without: [Without]
  /// For each group with a share, in form order: whether its scores changed who came first, as the
  /// sheets were opened (DESIGN rule 16).
  public let influence: [(group: String, share: Int, changedFirst: Bool)]
  /// How equally the candidates were asked.
  public let fairness: FairnessOfDay
  /// Contributors whose answers were all the same: said beside their scores, and no adjustment.
  public let sameFaces: [SameFace]

  /// The account of a panel that was opened.
  ///
  /// Throws ``Fraction/Overflow`` as a tally does.
  public init(
    _ history: History, opening: OpenedRoll, minutes: Minutes, form: Form,
    identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) throws(Fraction.Overflow) {
    wording = history.wordingReasons(identities, part)
    days = history.days(read: identities, part: part)
    events = history.events(read: identities, part: part)
    let candidates = history.candidateTexts(read: identities, part: part)
    adjustments = DayAccount.adjustments(candidates, events)
    sheets = DayAccount.sheets(history, opening)
    absences = DayAccount.absences(history, identities: identities, part: part)
    eachCandidate = history.close?.thatCounts.body.eachCandidate ?? []
    standingAside = history.standingAside.values.sorted { SheetKey.precedes($0.key, $1.key) }
    self.minutes = minutes
    towardsChair = history.freeze?.chair.flatMap { minutes.towards($0) }
    without = try DayAccount.without(standingAside, form: form, day: minutes.day)
    var influence: [(String, Int, Bool)] = []
    for group in form.groups {
      let changed = try Tally.changedWhoCameFirst(
        group: group.id, form: form, day: minutes.day.asSealed)
      if let share = group.share, let changed { influence.append((group.id, share, changed)) }
    }
    self.influence = influence
    fairness = FairnessOfDay(
      history, form: form, day: minutes.day, candidates: candidates, read: identities, part: part)
    sameFaces = minutes.day.asSealed.sameFaces(form: form)
  }

  /// What was planned for a candidate, then what was recorded; of one thing the last word holds.
  private static func adjustments(
    _ candidates: [String: CandidateText], _ events: [EventRead]
  ) -> [Adjustment] {
    var found = candidates.values.filter { !$0.adjustment.isEmpty }.map { text in
      Adjustment(
        candidate: text.candidate, what: text.adjustment, minutes: text.minutes, wasMet: nil,
        at: nil)
    }
    for event in events {
      guard case .read(.adjustment(let text)) = event.words else { continue }
      found.removeAll { $0.candidate == text.candidate && $0.what == text.what }
      found.append(
        Adjustment(
          candidate: text.candidate, what: text.what, minutes: text.minutes,
          wasMet: text.wasMet, at: text.at))
    }
    return found.enumerated().sorted {
      $0.element.candidate == $1.element.candidate
        ? $0.offset < $1.offset : comesBefore($0.element.candidate, $1.element.candidate)
    }.map(\.element)
  }

  private static func sheets(_ history: History, _ opening: OpenedRoll) -> [SheetLine] {
    let counting = history.close?.thatCounts.body
    let erased = Set(opening.erased.map(\.id))
    let opened = Dictionary(opening.sheets.map { ($0.sheet.id, $0) }) { first, _ in first }
    return history.validSheets.enumerated().sorted { left, right in
      let a = left.element
      let b = right.element
      if a.candidate != b.candidate { return comesBefore(a.candidate, b.candidate) }
      if a.assessor != b.assessor { return comesBefore(a.assessor, b.assessor) }
      return left.offset < right.offset
    }.map { _, sheet in
      let code = counting?.setAside[sheet.id]
      let standing: SheetLine.Standing =
        if code != nil {
          .setAside
        } else if erased.contains(sheet.id) {
          .erased
        } else if opened[sheet.id]?.isLate == true || opened[sheet.id] == nil {
          .late
        } else if sheet.isCorrected {
          .corrected
        } else if opened[sheet.id]?.result == .ok {
          .counted
        } else {
          .unopenable
        }
      return SheetLine(sheet: sheet, standing: standing, code: code)
    }
  }

  private static func absences(
    _ history: History, identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) -> [(Close.Absence, String?)] {
    guard let close = history.close else { return [] }
    var reasons: [Close.Absence: String] = [:]
    for link in close.chain {
      let text = readPart(
        ReasonsText.self, "reasons.age", of: link.record, identities: identities, part: part)
      for reason in text?.reasons ?? [] { reasons[reason.absence] = reason.why }
    }
    return close.body.absent.map { ($0, reasons[$0]) }
  }

  /// Only those whose sheets of others count: leaving out anybody else changes nothing.
  private static func without(
    _ standingAside: [StandingAside], form: Form, day: Day
  ) throws(Fraction.Overflow) -> [Without] {
    var without: [Without] = []
    for assessor in Set(standingAside.map(\.assessor)).sorted(by: comesBefore) {
      guard day.sheets.contains(where: { $0.assessor == assessor && $0.standing == .counted })
      else { continue }
      without.append(
        Without(
          assessor: assessor,
          candidates: standingAside.filter { $0.assessor == assessor }.map(\.candidate),
          line: try Line(form: form, day: day.without(assessor))))
    }
    return without
  }
}
