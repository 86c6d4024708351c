// Learning keys: what a key sends, before anything takes it for a key, and what was learnt given to
// ncurses (SCREENS 1, row 41). Separate from Display+Input, which reads keys.
internal import CNcurses
internal import Glibc
public import TextUI

extension Display {
  // The rest of a sequence comes within this many milliseconds, also over a slow line.
  private static let gap: Int32 = 100

  /// Takes what was taught, in the place of what was taught before.
  public mutating func learn(_ learnt: LearntKeys) {
    for (_, sequence) in learntKeys.inOrder { define_key(sequence, 0) }
    learntKeys = learnt
    KeySequences.define()
    for (key, sequence) in learnt.inOrder {
      if let code = KeySequences.code(of: key) { define_key(sequence, code) }
    }
  }

  // Everything that comes in one go. Enter, Escape and Ctrl-C stay keys, as the ways out.
  mutating func sent(waiting milliseconds: Int32) -> Input? {
    var scalars = String.UnicodeScalarView()
    var code: wint_t = 0
    wtimeout(plain, milliseconds)
    while scalars.count < 4 * LearntKeys.longest, wget_wch(plain, &code) == OK {
      guard let scalar = Unicode.Scalar(code) else { continue }
      scalars.append(scalar)
      wtimeout(plain, Display.gap)
    }
    let isMouse = ["\u{1b}[<", "\u{1b}[M"].contains { String(scalars).hasPrefix($0) }
    guard !scalars.isEmpty, !(usesMouse && isMouse) else { return nil }
    let sequence = LearntKeys.once(String(scalars))
    let meaning = Display.meaning(of: sequence)
    switch meaning {
    case .key(.enter), .key(.escape), .key(.control("c")):
      guard case .key(let key) = meaning else { return nil }
      return .key(key)
    default: return .sent(SentKey(sequence, meaning: meaning))
    }
  }

  private static func meaning(of sequence: String) -> SentKey.Meaning {
    let scalars = sequence.unicodeScalars
    if let only = scalars.first, scalars.count == 1, let key = KeySequences.key(of: only) {
      if case .character = key { return .text }
      return .key(key)
    }
    if !scalars.contains(where: { $0.value < 0x20 || $0.value == 0x7f }) { return .text }
    guard LearntKeys.canBeTaught(sequence) else { return .unclear }
    // Below 0: the start of a longer one.
    let code = key_defined(sequence)
    guard code >= 0, code != KeySequences.pasteBegins, code != KeySequences.pasteEnds else {
      return .unclear
    }
    return KeySequences.key(ofCode: code).map { .key($0) } ?? .nothing
  }
}
