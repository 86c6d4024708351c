// Who counts (rule 12, first half; article "Who counts"). Separate because it comes before every
// other rule: they all speak of counted assessors.

/// Whose sheets count in every group, and why the others' do not.
struct Counting {
  /// By group, then assessor.
  let reasons: [[AssessorStanding.Reason]]
  /// By group: the opened sheets that count, ordered by candidate, then assessor.
  let sheets: [[OpenedSheet]]
  /// By group, then candidate: which of ``sheets`` are theirs.
  let ranges: [[Range<Int>]]

  /// - Parameter everybodyCounts: Whether each candidate's own sheets count in every group
  ///   (line `everybody`).
  init(plan: Plan, ledger: Ledger, eachCandidate: Set<String>, everybodyCounts: Bool) {
    let reasons = plan.groups.indices.map { index in
      let group = plan.groups[index].group
      let isEach =
        everybodyCounts || group.absentAssessor == .eachCandidate
        || eachCandidate.contains(group.id)
      return ledger.groups[index].assessors.indices.map { assessor in
        Counting.reason(ledger, group: index, assessor: assessor, isEachCandidate: isEach)
      }
    }
    let sheets = ledger.groups.indices.map { index in
      ledger.groups[index].sheets.filter { reasons[index][$0.assessor] == .counts }
    }
    self.reasons = reasons
    self.sheets = sheets
    ranges = sheets.map { Counting.ranges(of: $0, candidates: ledger.candidates.count) }
  }

  /// Whether any counted assessor of the group has sealed a sheet for the candidate, one that
  /// cannot be opened included.
  func isPresent(group: Int, candidate: Int, ledger: Ledger) -> Bool {
    if !ranges[group][candidate].isEmpty { return true }
    return reasons[group].indices.contains { assessor in
      reasons[group][assessor] == .counts
        && ledger.presence(group: group, assessor: assessor, candidate: candidate)
          .contains(.unopenable)
    }
  }

  private static func ranges(of sheets: [OpenedSheet], candidates: Int) -> [Range<Int>] {
    var end = 0
    return (0..<candidates).map { candidate in
      let start = end
      while end < sheets.count, sheets[end].candidate == candidate { end += 1 }
      return start..<end
    }
  }

  /// Only candidates whom anybody has seen are asked about: a candidate without any sheet never
  /// costs an assessor their say.
  private static func reason(
    _ ledger: Ledger, group: Int, assessor: Int, isEachCandidate: Bool
  ) -> AssessorStanding.Reason {
    var hasSealed = false
    var isMissing = false
    var isMissingUnexplained = false
    var hasSetAside = false
    for candidate in ledger.candidates.indices {
      let presence = ledger.presence(group: group, assessor: assessor, candidate: candidate)
      if presence.contains(.setAside) { hasSetAside = true }
      guard ledger.isSeen[candidate] else { continue }
      if !presence.isDisjoint(with: .sealed) {
        hasSealed = true
      } else if !presence.contains(.recused) {
        isMissing = true
        if !presence.contains(.setAside) { isMissingUnexplained = true }
      }
    }
    if hasSealed, isEachCandidate || !isMissing { return .counts }
    if !hasSealed, !isMissing {
      return ledger.isSeen.contains(true) || !hasSetAside ? .recusedEverywhere : .setAside
    }
    let setAsideIsWhy = isEachCandidate ? hasSetAside : hasSetAside && !isMissingUnexplained
    return setAsideIsWhy ? .setAside : .notEveryCandidate
  }
}
