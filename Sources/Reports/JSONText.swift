// A small writer of JSON on one line. Separate from the canonical JSON of records because ids in a
// tally can be any text, which the profile of records does not allow as keys or at such lengths.
import Scoring

/// JSON text as it grows.
///
/// Keys are written in the order they are given; who writes sorts them.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  /// What was written for a number before: a tally has few numbers and many of each.
  private var known: [Fraction: [UInt8]] = [:]
  /// Whether the next element must be parted from the one before.
  private var needsComma = false

  /// Writes `{`, what `members` writes, and `}`.
  mutating func object(_ members: (inout JSONText) -> Void) {
    open("{")
    members(&self)
    close("}")
  }

  /// Writes `[`, every element as `element` writes it, and `]`.
  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ element: (inout JSONText, Element) -> Void
  ) {
    open("[")
    for each in elements { element(&self, each) }
    close("]")
  }

  /// Writes a key; its value must follow.
  mutating func key(_ name: StaticString) {
    part()
    append("\"")
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    append("\":")
    needsComma = false
  }

  /// Writes a text with everything escaped that must be.
  mutating func string(_ text: String) {
    part()
    append("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x08: append("\\b")
      case 0x09: append("\\t")
      case 0x0A: append("\\n")
      case 0x0C: append("\\f")
      case 0x0D: append("\\r")
      case 0..<0x20, 0x7F:
        append("\\u00")
        bytes.append(JSONText.hexDigit(byte >> 4))
        bytes.append(JSONText.hexDigit(byte & 0xF))
      default: bytes.append(byte)
      }
    }
    append("\"")
    needsComma = true
  }

  /// Writes a text, or `null`.
  mutating func string(orNull text: String?) {
    if let text { string(text) } else { plain("null") }
  }

  /// Writes a whole number, or `null`.
  mutating func number(orNull number: Int?) {
    if let number { plain(String(number)) } else { plain("null") }
  }

  /// Writes `true` or `false`.
  mutating func bool(_ isTrue: Bool) { plain(isTrue ? "true" : "false") }

  /// Writes `null`.
  mutating func null() { plain("null") }

  /// Writes a whole value that was written before.
  mutating func copy(_ value: [UInt8]) {
    part()
    bytes.append(contentsOf: value)
    needsComma = true
  }

  /// Writes what `value` writes for a number, or copies what it wrote for it before.
  mutating func kept(_ number: Fraction, _ value: (inout JSONText) -> Void) {
    if let before = known[number] { return copy(before) }
    part()
    needsComma = false
    let start = bytes.count
    value(&self)
    known[number] = Array(bytes[start...])
  }

  /// Writes a line feed; the text is done.
  mutating func end() { append("\n") }

  private mutating func open(_ mark: StaticString) {
    part()
    append(mark)
    needsComma = false
  }

  private mutating func close(_ mark: StaticString) {
    append(mark)
    needsComma = true
  }

  private mutating func plain(_ text: String) {
    part()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func part() {
    if needsComma { append(",") }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
