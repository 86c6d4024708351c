// What all corrections together look like. Separate because it accuses nobody of anything: a
// pattern is named in the record, and people judge it.
internal import Scoring

extension Minutes {
  /// That corrections by several people all moved towards one person's scores.
  public struct TowardsOne: Hashable, Sendable {
    /// Whose scores they moved towards.
    public let person: String
    /// Who moved, sorted.
    public let movers: [String]
    /// How many items moved towards that person's score.
    public let items: Int
  }

  /// Whether everybody who corrected points moved towards the chair: two people or more, and no
  /// corrected item moved away or stayed as far (PRACTICE B4: a warning, never a change).
  public func towards(_ chair: String) -> TowardsOne? {
    var movers: Set<String> = []
    var items = 0
    for minute in moderation where minute.standing == .holds && minute.record.author != chair {
      guard case .correction(let candidate, let corrected) = minute.text.act else { continue }
      for (item, before) in zip(corrected, minute.before) {
        guard let own = points(of: chair, item, candidate: candidate),
          let from = before?.points, let to = item.status.points
        else { continue }
        guard abs(to - own) < abs(from - own) else { return nil }
        movers.insert(minute.record.author)
        items += 1
      }
    }
    guard movers.count >= 2 else { return nil }
    return TowardsOne(person: chair, movers: movers.sorted(by: comesBefore), items: items)
  }

  /// What somebody sealed for an item.
  private func points(
    of assessor: String, _ item: ModerationText.CorrectedItem, candidate: String
  ) -> Int? {
    day.sheets.first {
      $0.assessor == assessor && $0.candidate == candidate && $0.standing == .counted
    }?.items.first { $0.question == item.question && $0.criterion == item.criterion }?
    .status.points
  }
}
