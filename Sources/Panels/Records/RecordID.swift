// The name of a record: the SHA-256 of its bytes. Separate from Record because parents, rolls and
// folders speak of records that may not be here.
public import Sealing

/// The id of a record: the SHA-256 of its `record.json`, as 64 lower-case hex digits.
public struct RecordID: Hashable, Comparable, Sendable {
  // The 32 bytes as numbers, eight to each, the first ones first: a panel copies and compares its
  // ids hundreds of thousands of times, and a text has to be counted and followed for that.
  private let first, second, third, last: UInt64

  private init(_ word: (Int) -> UInt64) {
    (first, second, third, last) = (word(0), word(1), word(2), word(3))
  }

  /// Takes exactly 64 lower-case hex digits.
  public init?(_ hex: String) {
    guard hex.utf8.count == 64, let bytes = Sealing.bytes(hex: hex) else { return nil }
    self.init(bytes: bytes)
  }

  /// The id of these bytes of a `record.json`.
  public init(of recordBytes: Bytes) { self.init(bytes: sha256(recordBytes)) }

  // Of 32 bytes.
  private init(bytes: Bytes) {
    self.init { bytes[8 * $0..<8 * $0 + 8].reduce(0) { $0 << 8 | UInt64($1) } }
  }

  /// The 64 digits, which are also the name of the record's directory.
  public var hex: String {
    withUnsafeBytes(of: (first.bigEndian, second.bigEndian, third.bigEndian, last.bigEndian)) {
      Sealing.hex($0)
    }
  }

  /// The seal code: the first 12 digits in three groups, as in `3f9a 01c2 77be`.
  public var sealCode: String { grouped(12) }

  /// The freeze code: the first 20 digits in five groups, read aloud.
  public var freezeCode: String { grouped(20) }

  /// The first 8 digits.
  public var short: String { String(hex.prefix(8)) }

  /// Ids in the order of their bytes.
  public static func < (left: RecordID, right: RecordID) -> Bool {
    (left.first, left.second, left.third, left.last)
      < (right.first, right.second, right.third, right.last)
  }

  /// A hash is as good as any eight of its bytes.
  public func hash(into hasher: inout Hasher) { hasher.combine(first) }

  /// The first `digits` digits, four to a group.
  private func grouped(_ digits: Int) -> String {
    var text = ""
    for (position, digit) in hex.prefix(digits).enumerated() {
      if position > 0, position.isMultiple(of: 4) { text.append(" ") }
      text.append(digit)
    }
    return text
  }
}
