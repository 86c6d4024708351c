// The days of a panel: those of its freeze, or those it was moved to since. Apart from the events,
// because a day is asked for where nobody asks for events: on paper, at home, in `status`.
public import Sealing

/// The days of a panel, and how they were moved.
public struct DaysOfPanel: Equatable, Sendable {
  /// Once that the days were moved.
  public struct Move: Equatable, Sendable {
    /// The record.
    public let record: Record
    /// What it says; nil where it is for others, or was erased.
    public let text: MovedText?
  }

  /// The days in force, `YYYY-MM-DD`, ascending; nil where they cannot be read.
  public let dates: [String]?
  /// Every move, in order.
  public let moves: [Move]
}

extension History {
  /// The days of the panel, as far as `identities` read them.
  ///
  /// Those of the last `moved` event in order hold, else those of the freeze in force. An amendment
  /// writes the days that it knew into its own part: who came with it cannot read what was moved
  /// before, and reads them there.
  public func days(
    read identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) -> DaysOfPanel {
    let moves = events("moved").map { record, body -> DaysOfPanel.Move in
      guard case .read(.moved(let text)) = words(of: record, body, identities, part) else {
        return DaysOfPanel.Move(record: record, text: nil)
      }
      return DaysOfPanel.Move(record: record, text: text)
    }
    if let last = moves.last {
      if let text = last.text { return DaysOfPanel(dates: text.dates, moves: moves) }
      let isKnownToFreeze = freeze.map { isAncestor(last.record.id, of: $0.id) } ?? false
      guard isKnownToFreeze else { return DaysOfPanel(dates: nil, moves: moves) }
    }
    return DaysOfPanel(dates: panelText(identities, part)?.dates, moves: moves)
  }
}
