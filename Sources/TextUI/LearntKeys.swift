// Keys that a person taught because their terminal sends for them what no database says. Values
// only: the terminal applies them, and the program keeps them in a file.

/// What one press of a key sent, given as it came to a screen that asked for it.
public struct SentKey: Equatable, Sendable {
  /// What a sequence stands for before anything is taught.
  public enum Meaning: Equatable, Sendable {
    /// Nothing yet: it can be taught.
    case nothing
    /// This key already.
    case key(Key)
    /// Letters, digits or signs, which must stay what they are.
    case text
    /// It could never be told from the start or the end of another.
    case unclear
  }

  /// Everything that came for it.
  public var sequence: String
  /// What empanel takes it for.
  public var meaning: Meaning

  /// A press of a key.
  public init(_ sequence: String, meaning: Meaning) {
    self.sequence = sequence
    self.meaning = meaning
  }
}

/// The sequences that were taught, at most one a key.
public struct LearntKeys: Equatable, Sendable {
  /// The keys that can be taught, in the order they are asked for.
  public static let teachable: [Key] =
    [.up, .down, .left, .right, .backspace, .delete, .home, .end, .tab, .backTab]
    + (1...9).map { Key.function($0) }

  /// No terminal sends more for one key.
  public static let longest = 16

  private var sequences: [Key: String] = [:]

  /// Nothing was taught.
  public init() {}

  /// What was taught for a key; nil puts it back to what it was.
  public subscript(_ key: Key) -> String? {
    get { sequences[key] }
    set { sequences[key] = newValue }
  }

  /// Whether nothing was taught.
  public var isEmpty: Bool { sequences.isEmpty }

  /// Everything that was taught, in the order keys are asked for.
  public var inOrder: [(key: Key, sequence: String)] {
    LearntKeys.teachable.compactMap { key in sequences[key].map { (key, $0) } }
  }

  /// The key that a sequence was taught for.
  public func key(of sequence: String) -> Key? {
    sequences.first { $0.value == sequence }?.key
  }

  /// Whether a sequence can be taught at all: it begins with a control character, and is no key
  /// that every terminal sends alike, such as Enter, Escape or Ctrl-C.
  public static func canBeTaught(_ sequence: String) -> Bool {
    let scalars = sequence.unicodeScalars
    guard let first = scalars.first, first.value < 0x20, scalars.count <= longest else {
      return false
    }
    guard scalars.count > 1 else { return (0x1c...0x1f).contains(first.value) }
    return !scalars.contains { [0, 0x0a, 0x0d].contains($0.value) }
  }

  /// One press of a key that was held down and sent its sequence several times.
  public static func once(_ sent: String) -> String {
    let scalars = Array(sent.unicodeScalars)
    for length in 1..<max(2, scalars.count) where scalars.count.isMultiple(of: length) {
      let unit = scalars[..<length]
      let isRepeated = stride(from: 0, to: scalars.count, by: length).allSatisfy {
        scalars[$0..<$0 + length].elementsEqual(unit)
      }
      if isRepeated { return String(String.UnicodeScalarView(unit)) }
    }
    return sent
  }
}
