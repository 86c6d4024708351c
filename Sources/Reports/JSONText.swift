// A small writer of JSON on one line. Separate from the canonical JSON of records because ids in a
// tally can be any text, which the profile of records does not allow as keys or at such lengths.
import Scoring

/// JSON text as it grows; who writes a large text takes it out piece by piece.
///
/// Keys are written in the order they are given; who writes sorts them.
struct JSONText {
  /// The text so far, and room behind it: a tally is tens of millions of bytes in bits of ten, and
  /// an array that grows asks for each of them anew.
  private var buffer = [UInt8](repeating: 0, count: 2 * JSONText.pieceSize)
  /// How many bytes of the buffer are text.
  private var count = 0
  private var known = KnownNumbers()
  /// Whether the next element must be parted from the one before.
  private var needsComma = false

  /// How long the text gets before it should be taken out.
  static let pieceSize = 65_536

  /// Whether the text is long enough to be taken out.
  var isPiece: Bool { count >= JSONText.pieceSize }

  /// Takes out what was written so far.
  mutating func takePiece() -> [UInt8] {
    defer { count = 0 }
    return Array(buffer[..<count])
  }

  /// Writes `{`, what `members` writes, and `}`.
  mutating func object(_ members: (inout JSONText) -> Void) {
    begin("{")
    members(&self)
    end("}")
  }

  /// Writes `[`, every element as `element` writes it, and `]`.
  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ element: (inout JSONText, Element) -> Void
  ) {
    begin("[")
    for each in elements { element(&self, each) }
    end("]")
  }

  /// Writes `{` or `[`; what is inside must follow, and then ``end(_:)``.
  mutating func begin(_ mark: StaticString) {
    part()
    append(mark)
    needsComma = false
  }

  /// Writes `}` or `]`.
  mutating func end(_ mark: StaticString) {
    append(mark)
    needsComma = true
  }

  /// Notes that the value of the last key was written elsewhere.
  mutating func wasWritten() { needsComma = true }

  /// Writes a key; its value must follow.
  mutating func key(_ name: StaticString) {
    makeRoom(for: name.utf8CodeUnitCount + 4)
    let separator = needsComma ? UInt8(ascii: ",") : nil
    count = buffer.withUnsafeMutableBytes { buffer in
      var end = count
      if let separator {
        buffer[end] = separator
        end += 1
      }
      buffer[end] = UInt8(ascii: "\"")
      name.withUTF8Buffer { name in
        UnsafeMutableRawBufferPointer(rebasing: buffer[(end + 1)...])
          .copyMemory(from: UnsafeRawBufferPointer(name))
      }
      end += 1 + name.utf8CodeUnitCount
      buffer[end] = UInt8(ascii: "\"")
      buffer[end + 1] = UInt8(ascii: ":")
      return end + 2
    }
    needsComma = false
  }

  /// Writes a text with everything escaped that must be.
  mutating func string(_ text: String) {
    part()
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      // Nearly every text is an id with nothing to escape.
      let isPlain = text.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
      if isPlain { append(text) } else { for byte in text { append(escaped: byte) } }
    }
    append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a key and a text, or `null`.
  mutating func string(_ name: StaticString, _ text: String?) {
    key(name)
    string(orNull: text)
  }

  /// Writes a key and a list of texts.
  mutating func strings(_ name: StaticString, _ texts: [String]) {
    key(name)
    array(texts) { $0.string($1) }
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

  /// Writes a whole value that was put into words elsewhere.
  mutating func copy(_ value: [UInt8]) {
    part()
    append(value)
    needsComma = true
  }

  /// Writes what `value` writes for a number, or copies what it wrote for it before.
  mutating func kept(_ number: Fraction, _ value: (inout JSONText) -> Void) {
    if let before = known[number] {
      part()
      append(before)
    } else {
      part()
      needsComma = false
      let start = count
      value(&self)
      known[number] = Array(buffer[start..<count])
    }
    needsComma = true
  }

  /// Writes a line feed; the text is done.
  mutating func endLine() { append(UInt8(ascii: "\n")) }

  private mutating func plain(_ text: String) {
    part()
    append(text)
    needsComma = true
  }

  private mutating func part() {
    if needsComma { append(UInt8(ascii: ",")) }
  }
}

// MARK: - The buffer

extension JSONText {
  private mutating func append(escaped byte: UInt8) {
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
      append(JSONText.hexDigit(byte >> 4))
      append(JSONText.hexDigit(byte & 0xF))
    default: append(byte)
    }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append($0) }
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  private mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  private mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    buffer[count] = byte
    count += 1
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    makeRoom(for: bytes.count)
    buffer.withUnsafeMutableBytes { buffer in
      UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
        .copyMemory(from: UnsafeRawBufferPointer(bytes))
    }
    count += bytes.count
  }

  private mutating func makeRoom(for more: Int) {
    guard count + more > buffer.count else { return }
    buffer.append(contentsOf: repeatElement(0, count: max(more, buffer.count)))
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

/// What was written for a number before: a tally has few numbers and many of each.
///
/// Each number has one place, which it may lose to another; then it is merely written again.
private struct KnownNumbers {
  private var numbers = [Fraction?](repeating: nil, count: 1024)
  private var texts = [[UInt8]](repeating: [], count: 1024)

  subscript(number: Fraction) -> [UInt8]? {
    get {
      let place = place(of: number)
      return numbers[place] == number ? texts[place] : nil
    }
    set {
      let place = place(of: number)
      numbers[place] = newValue == nil ? nil : number
      texts[place] = newValue ?? []
    }
  }

  private func place(of number: Fraction) -> Int {
    let mixed = (number.numerator &* 0x9E37_79B1) ^ (number.denominator &* 0x85EB_CA77)
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 16)) & 1023)
  }
}
