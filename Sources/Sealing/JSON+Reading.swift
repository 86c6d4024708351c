// The strict reader of canonical JSON: it takes exactly the texts the writer writes, so whatever
// is accepted is written back byte for byte. One pass, and no recursion beyond the depth limit.

extension JSON {
  /// Reads one canonical text without a line feed.
  ///
  /// Throws for everything ``canonical(depth:limit:)`` would not have written: spaces, floats, keys
  /// out of order, escapes it does not use, refused characters.
  public init(
    canonical bytes: Bytes, depth: Int = JSON.depthLimit, limit: Int = JSON.partLimit
  ) throws(JSONProfileError) {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    self = try JSON(canonical: bytes[...], depth: depth)
  }

  /// Reads what ``canonicalLine(limit:)`` writes: one canonical text and one line feed.
  public init(
    canonicalLine bytes: Bytes, limit: Int = JSON.partLimit
  ) throws(JSONProfileError) {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    guard bytes.last == lineFeed else { throw .wrongEnding }
    self = try JSON(canonical: bytes.dropLast(), depth: JSON.depthLimit)
  }

  /// Reads what ``canonicalPadded(block:limit:)`` writes, and refuses more padding than it makes.
  public init(
    canonicalPadded bytes: Bytes, block: Int = 8192, limit: Int = JSON.partLimit
  ) throws(JSONProfileError) {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    guard let last = bytes.lastIndex(where: { $0 != lineFeed }),
      paddedSize(last + 2, block: block) == bytes.count
    else { throw .wrongEnding }
    self = try JSON(canonical: bytes[...last], depth: JSON.depthLimit)
  }

  private init(canonical bytes: Bytes.SubSequence, depth: Int) throws(JSONProfileError) {
    var reader = CanonicalReader(bytes: bytes, depthLimit: depth)
    self = try reader.value(depth: 0)
    guard reader.at == bytes.endIndex else {
      throw .unexpectedByte(bytes[reader.at], at: reader.at)
    }
  }
}

private struct CanonicalReader {
  let bytes: Bytes.SubSequence
  let depthLimit: Int
  /// The next byte to be read.
  var at: Int

  init(bytes: Bytes.SubSequence, depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    at = bytes.startIndex
  }

  mutating func value(depth: Int) throws(JSONProfileError) -> JSON {
    switch try next() {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte: throw .unexpectedByte(byte, at: at)
    }
  }

  /// The next byte, not yet taken.
  private func next() throws(JSONProfileError) -> UInt8 {
    guard at < bytes.endIndex else { throw .endsEarly(at: at) }
    return bytes[at]
  }

  private mutating func take(_ character: Unicode.Scalar) throws(JSONProfileError) {
    let byte = try next()
    guard byte == UInt8(ascii: character) else { throw .unexpectedByte(byte, at: at) }
    at += 1
  }

  /// Takes `character` if it is next, and says whether it was.
  private mutating func takes(_ character: Unicode.Scalar) throws(JSONProfileError) -> Bool {
    guard try next() == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONProfileError) -> JSON {
    for character in word.description.unicodeScalars { try take(character) }
    return value
  }

  private mutating func array(depth: Int) throws(JSONProfileError) -> [JSON] {
    guard depth < depthLimit else { throw .tooDeep(limit: depthLimit) }
    try take("[")
    var values: [JSON] = []
    if try takes("]") { return values }
    repeat { values.append(try value(depth: depth + 1)) } while try takes(",")
    try take("]")
    return values
  }

  private mutating func object(depth: Int) throws(JSONProfileError) -> [String: JSON] {
    guard depth < depthLimit else { throw .tooDeep(limit: depthLimit) }
    try take("{")
    var values: [String: JSON] = [:]
    if try takes("}") { return values }
    var previous = bytes[at..<at]
    repeat {
      let start = at
      let key = try key()
      guard comesBefore(previous, key) else { throw .keysNotAscending(at: start) }
      previous = key
      try take(":")
      values[String(decoding: key, as: UTF8.self)] = try value(depth: depth + 1)
    } while try takes(",")
    try take("}")
    return values
  }

  /// Whether one key stands before another in the order of their bytes.
  private func comesBefore(_ left: Bytes.SubSequence, _ right: Bytes.SubSequence) -> Bool {
    for (left, right) in zip(left, right) where left != right { return left < right }
    return left.count < right.count
  }

  private mutating func key() throws(JSONProfileError) -> Bytes.SubSequence {
    let start = at
    try take("\"")
    while try next() != UInt8(ascii: "\"") { at += 1 }
    let key = bytes[start + 1..<at]
    guard isKey(key) else { throw .keyRefused(at: start) }
    at += 1
    return key
  }

  /// `0` or `-?[1-9][0-9]{0,14}`.
  private mutating func number() throws(JSONProfileError) -> Int {
    let start = at
    let isNegative = try takes("-")
    let first = at
    var value = 0
    while at < bytes.endIndex, case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[at] {
      guard at - first < 15 else { throw .numberRefused(at: start) }
      value = value * 10 + Int(bytes[at] - UInt8(ascii: "0"))
      at += 1
    }
    guard at > first, bytes[first] != UInt8(ascii: "0") || (at == first + 1 && !isNegative) else {
      throw .numberRefused(at: start)
    }
    return isNegative ? -value : value
  }

  private mutating func string() throws(JSONProfileError) -> String {
    let start = at
    try take("\"")
    if let text = plainString() { return text }
    var content = Bytes()
    var run = at
    while true {
      let byte = try next()
      if byte == UInt8(ascii: "\"") { break }
      if byte < 0x20 { throw .characterRefused(scalar: UInt32(byte), at: start) }
      guard byte == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      content.append(contentsOf: bytes[run..<at])
      content.append(try escaped())
      run = at
    }
    content.append(contentsOf: bytes[run..<at])
    at += 1
    guard let text = String(validating: content, as: UTF8.self) else { throw .notUTF8(at: start) }
    if let refused = text.unicodeScalars.first(where: { !isAllowed($0) }) {
      throw .characterRefused(scalar: refused.value, at: start)
    }
    return text
  }

  /// The rest of a string of printable ASCII without an escape, which nearly all are; nil, and
  /// nothing taken, for any other.
  private mutating func plainString() -> String? {
    var end = at
    while end < bytes.endIndex, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\"),
      0x20...0x7E ~= bytes[end]
    { end += 1 }
    guard end < bytes.endIndex, bytes[end] == UInt8(ascii: "\"") else { return nil }
    let text = String(decoding: bytes[at..<end], as: UTF8.self)
    at = end + 1
    return text
  }

  private mutating func escaped() throws(JSONProfileError) -> UInt8 {
    let start = at
    try take("\\")
    let byte = try next()
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
    case UInt8(ascii: "n"): return lineFeed
    default: throw .escapeRefused(at: start)
    }
  }
}
