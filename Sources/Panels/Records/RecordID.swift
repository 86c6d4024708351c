// The name of a record: the SHA-256 of its bytes. Separate from Record because parents, rolls and
// folders speak of records that may not be here.
public import Sealing

/// The id of a record: the SHA-256 of its `record.json`, as 64 lower-case hex digits.
public struct RecordID: Hashable, Comparable, Sendable {
  /// The 64 digits, which are also the name of the record's directory.
  public let hex: String

  /// Takes exactly 64 lower-case hex digits.
  public init?(_ hex: String) {
    guard hex.utf8.count == 64, isLowerHex(hex) else { return nil }
    self.hex = hex
  }

  /// The id of these bytes of a `record.json`.
  public init(of recordBytes: Bytes) {
    hex = Sealing.hex(sha256(recordBytes))
  }

  /// The seal code: the first 12 digits in three groups, as in `3f9a 01c2 77be`.
  public var sealCode: String { grouped(12) }

  /// The freeze code: the first 20 digits in five groups, read aloud.
  public var freezeCode: String { grouped(20) }

  /// The first 8 digits.
  public var short: String { String(hex.prefix(8)) }

  /// Ids in the order of their bytes.
  public static func < (left: RecordID, right: RecordID) -> Bool {
    comesBefore(left.hex, right.hex)
  }

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
