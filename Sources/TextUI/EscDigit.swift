// Escape and a digit is a function key, for keyboards and lines without them (SCREENS 0.8). The
// rule is a pure value here, so that tests need no clock.

/// Turns Escape followed by 1 to 9 into F1 to F9, and joins arrow keys that a slow line split.
///
/// Pass every input through ``translate(_:)``. While ``isWaiting`` the caller shows
/// "Esc: back, or 1 to 9 for F1 to F9", waits at most ``patience`` and passes `.timedOut` when that
/// time is over.
public struct EscDigit: Equatable, Sendable {
  /// How long an Escape waits for its digit, in milliseconds.
  public static let patience = 700

  private enum Waiting: Equatable { case no, digit, sequence(String) }
  private var waiting = Waiting.no

  /// Nothing pressed yet.
  public init() {}

  /// Whether an Escape is waiting for its digit.
  public var isWaiting: Bool { waiting != .no }

  /// What an input means: nothing yet, itself, or what it and the Escape before it make together.
  public mutating func translate(_ input: Input) -> [Input] {
    switch (waiting, input) {
    case (_, .resized):
      return [input]
    case (.no, .key(.escape)):
      waiting = .digit
      return []
    case (.no, _):
      return [input]
    case (.digit, .key(.character(let scalar))):
      return after(scalar)
    case (.sequence(let begun), .key(.character(let scalar))):
      return joined(begun, scalar)
    case (_, .timedOut), (_, .key(.escape)):
      waiting = .no
      return [.key(.escape)]
    case (_, _):
      waiting = .no
      return [.key(.escape), input]
    }
  }

  private mutating func after(_ scalar: Unicode.Scalar) -> [Input] {
    waiting = .no
    switch scalar {
    case "1"..."9":
      return [.key(.function(Int(scalar.value) - 0x30))]
    case "0":
      // There is no F0, and a digit after Escape is never a score.
      return [.key(.escape)]
    case "[", "O":
      waiting = .sequence("")
      return []
    default:
      return [.key(.escape), .key(.character(scalar))]
    }
  }

  // `ESC [ A` that came in pieces: parameters are digits and semicolons, then one final sign.
  private mutating func joined(_ begun: String, _ scalar: Unicode.Scalar) -> [Input] {
    if ("0"..."9").contains(scalar) || scalar == ";" {
      waiting = .sequence(begun + String(scalar))
      return []
    }
    waiting = .no
    return EscDigit.sequences[begun + String(scalar)].map { [.key($0)] } ?? []
  }

  private static let sequences: [String: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "1~": .home, "7~": .home, "4~": .end, "8~": .end, "3~": .delete, "5~": .pageUp,
    "6~": .pageDown, "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
    "11~": .function(1), "12~": .function(2), "13~": .function(3), "14~": .function(4),
    "15~": .function(5), "17~": .function(6), "18~": .function(7), "19~": .function(8),
    "20~": .function(9),
  ]
}
