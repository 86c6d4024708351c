// A JSON value as the one text that stands for it. What is written here is byte for byte what
// `jq -cS .` writes for the same value.

extension JSON {
  /// The canonical text of this value on one line, without a line feed.
  public func canonical(
    depth: Int = JSON.depthLimit, limit: Int = JSON.partLimit
  ) throws(JSONProfileError) -> Bytes {
    var writer = CanonicalWriter(depthLimit: depth)
    try writer.write(self, depth: 0)
    guard writer.bytes.count <= limit else {
      throw .tooLarge(bytes: writer.bytes.count, limit: limit)
    }
    return writer.bytes
  }

  /// The canonical text and one line feed: a whole `record.json`, `form.json` or body.
  public func canonicalLine(
    limit: Int = JSON.partLimit
  ) throws(JSONProfileError) -> Bytes {
    let text = try canonical(limit: limit)
    guard text.count < limit else { throw .tooLarge(bytes: text.count + 1, limit: limit) }
    return text + [lineFeed]
  }

  /// The canonical text, one line feed, and then line feeds to a multiple of `block` bytes.
  ///
  /// Sheets are written so: the length of a sealed sheet then says little about its notes.
  public func canonicalPadded(
    block: Int = 8192, limit: Int = JSON.partLimit
  ) throws(JSONProfileError) -> Bytes {
    var text = try canonicalLine(limit: limit)
    let size = paddedSize(text.count, block: block)
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
    text.append(contentsOf: repeatElement(lineFeed, count: size - text.count))
    return text
  }
}

/// The byte that ends every line of every text here.
let lineFeed = UInt8(ascii: "\n")

/// `count` rounded up to whole blocks; `block` below 1 means no padding.
func paddedSize(_ count: Int, block: Int) -> Int {
  guard block > 1 else { return count }
  let over = count % block
  return over == 0 ? count : count - over + block
}

/// Whether `bytes` is a key of the profile: `[a-z0-9_.-]+`.
func isKey(_ bytes: some Collection<UInt8>) -> Bool {
  !bytes.isEmpty
    && bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"): true
      default: false
      }
    }
}

/// The largest number the profile writes: 15 nines, exact in every JSON reader there is.
let largestNumber = 999_999_999_999_999

private struct CanonicalWriter {
  let depthLimit: Int
  var bytes = Bytes()

  mutating func write(_ value: JSON, depth: Int) throws(JSONProfileError) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let isTrue): bytes.append(contentsOf: (isTrue ? "true" : "false").utf8)
    case .number(let number):
      guard number.magnitude <= UInt(largestNumber) else { throw .unwritableNumber(number) }
      bytes.append(contentsOf: String(number).utf8)
    case .string(let text): try write(text)
    case .array(let values): try write(values, depth: depth)
    case .object(let values): try write(values, depth: depth)
    }
  }

  private mutating func write(_ values: [JSON], depth: Int) throws(JSONProfileError) {
    guard depth < depthLimit else { throw .tooDeep(limit: depthLimit) }
    bytes.append(UInt8(ascii: "["))
    for (position, value) in values.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      try write(value, depth: depth + 1)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ values: [String: JSON], depth: Int) throws(JSONProfileError) {
    guard depth < depthLimit else { throw .tooDeep(limit: depthLimit) }
    bytes.append(UInt8(ascii: "{"))
    // Keys are ASCII (checked below), so Swift's order of strings is the order of their bytes.
    let ascending = values.sorted { $0.key < $1.key }
    for (position, (key, value)) in ascending.enumerated() {
      guard isKey(key.utf8) else { throw .unwritableKey(key) }
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      bytes.append(contentsOf: key.utf8)
      bytes.append(contentsOf: "\":".utf8)
      try write(value, depth: depth + 1)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ text: String) throws(JSONProfileError) {
    if let refused = text.unicodeScalars.first(where: { !isAllowed($0) }) {
      throw .unwritableCharacter(scalar: refused.value)
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case lineFeed: bytes.append(contentsOf: "\\n".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
