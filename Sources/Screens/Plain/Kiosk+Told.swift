// The kiosk line by line, for somebody who reads with speech or braille. The same questions and the
// same rules; only a right staff passphrase leaves it.

extension Kiosk: Told {
  /// Everything it shows, without faces.
  public var told: Frame {
    let shown = kioskFrame(.told)
    var rows = shown.rows.filter { !$0.pieces.isEmpty }
    var frame = Frame(title: rows.first?.pieces.first?.text ?? "")
    if !rows.isEmpty { rows.removeFirst() }
    frame.rows = rows
    // The message comes first at the bottom; the rest says which keys there are.
    let keys = shown.bottom.dropFirst(message == nil ? 0 : 1).filter { !$0.isEmpty }
    frame.rows += keys.map { .text($0) }
    frame.message = message ?? ""
    if case .slip = phase { frame.isForSomebodyElse = true }
    if case .check = phase {
      frame.onward = (.enter, Words.Plain.sendAnswers)
    } else {
      frame.onward = (.enter, Words.Plain.goOn)
    }
    return frame
  }

  /// A kiosk has no menu.
  public var toldWays: [ToldWay] { [] }
  /// A kiosk has no menu.
  public mutating func perform(way: Int) -> [Effect] { [] }
  /// No word leaves it.
  public var canBeLeft: Bool { false }
  /// Nothing of a person outlives their turn.
  public var keeps: Kept? { nil }
  /// There are no function keys at a kiosk.
  public var escapeWaits: Bool { false }
}
