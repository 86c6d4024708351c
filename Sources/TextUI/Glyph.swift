// A cell as a frame keeps it. Separate from the frame, because how a letter and its style fit into
// one number is no concern of what is drawn with them.

/// A cell as it is kept: one plain number, so that a frame is made, compared and dropped without a
/// look at each letter's memory.
struct Glyph: Equatable, Sendable {
  // The code in the lower 24 bits, the style in the upper eight.
  private let bits: UInt32

  /// The code of the second half of a wide letter; no scalar is so high.
  private static let rest: UInt32 = 0xFF_FFFF
  // Set in the code of a letter of several scalars; no scalar has it.
  private static let joined: UInt32 = 0x80_0000
  private static let codes: UInt32 = 0xFF_FFFF

  private init(bits: UInt32) { self.bits = bits }

  /// A letter of one scalar.
  init(_ scalar: Unicode.Scalar, _ style: Style) {
    bits = scalar.value | Glyph.shifted(style)
  }

  /// A letter of several scalars, by its place in the frame's list of them.
  init(joinedAt place: Int, _ style: Style) {
    bits = Glyph.joined | UInt32(truncatingIfNeeded: place) & 0x7F_FFFF | Glyph.shifted(style)
  }

  /// The second half of a wide letter.
  static func rest(_ style: Style) -> Glyph { Glyph(bits: rest | shifted(style)) }

  /// Nothing.
  static func blank(_ style: Style = .plain) -> Glyph { Glyph(" ", style) }

  // Adding to it makes an ASCII letter in this style.
  private static func shifted(_ style: Style) -> UInt32 { UInt32(style.rawValue) << 24 }

  private var code: UInt32 { bits & Glyph.codes }

  /// The part the letter plays.
  var style: Style { Style(rawValue: UInt8(truncatingIfNeeded: bits >> 24)) ?? .plain }

  /// Whether it is the second half of a wide letter.
  var isRest: Bool { code == Glyph.rest }

  /// Its place in the frame's list of letters of several scalars; nil for any other.
  var joinedPlace: Int? {
    code & Glyph.joined != 0 && !isRest ? Int(code & 0x7F_FFFF) : nil
  }

  /// The letter, where it is one scalar.
  var scalar: Unicode.Scalar? { Unicode.Scalar(code) }

  /// The byte of an ASCII letter.
  var ascii: UInt8? { code < 0x80 ? UInt8(truncatingIfNeeded: code) : nil }

  /// Whether another one shows the same letter, in whatever style.
  func hasSameLetter(as other: Glyph) -> Bool { code == other.code }

  /// The same style without a letter.
  var blanked: Glyph { Glyph(bits: bits & ~Glyph.codes | 0x20) }

  /// Writes the first `count` letters of printable ASCII over the cells from `first` on; both must
  /// have as many.
  static func write(
    _ letters: UnsafeBufferPointer<UInt8>, _ count: Int, _ style: Style,
    over cells: UnsafeMutableBufferPointer<Glyph>, from first: Int
  ) {
    let style = shifted(style)
    for place in 0..<count { cells[first + place] = Glyph(bits: UInt32(letters[place]) | style) }
  }

  /// Whether two frames have the same glyphs at these places; both must have them.
  static func areSame(
    _ these: UnsafeBufferPointer<Glyph>, _ those: UnsafeBufferPointer<Glyph>, _ places: Range<Int>
  ) -> Bool {
    var differences: UInt32 = 0
    for place in places { differences |= these[place].bits ^ those[place].bits }
    return differences == 0
  }
}
