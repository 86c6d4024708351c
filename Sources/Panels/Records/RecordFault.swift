// What can be wrong with one record read alone. Separate from the problems of a history, which
// are about records together.
public import Sealing

/// Why bytes are not a record of this format.
public enum RecordFault: Error, Hashable, Sendable {
  /// The bytes are not one canonical JSON line.
  case profile(JSONProfileError)
  /// The text is JSON but not an object.
  case notAnObject
  /// `v` is another number than 1.
  case unknownVersion(Int)
  /// A field of this type is not there.
  case missingField(String)
  /// A field is there and does not hold what it must; nested names are joined with dots.
  case wrongField(String)
  /// A part's name breaks the rule for names.
  case wrongPartName(String)
  /// A part of this type is not listed.
  case missingPart(String)
  /// A list is longer than the format's limit.
  case tooMany(Limit, count: Int, most: Int)
  /// A record of an unknown type cannot be written.
  case unwritableType(String)
  /// The signature just made does not verify.
  case signatureDoesNotVerify

  /// What the format limits in number.
  public enum Limit: String, Hashable, Sendable {
    case parents, parts, rosteredKeys, candidates, quorums, sheets
  }
}

/// The numbers above which a record or a panel is refused.
public enum RecordLimit {
  /// Parents of one record.
  public static let parents = 256
  /// Parts of one record.
  public static let parts = 2_000
  /// Rostered people with keys.
  public static let rosteredKeys = 30
  /// Candidates of one panel.
  public static let candidates = 1_900
  /// Sheets of one panel.
  public static let sheets = 6_000
  /// Quorums of one freeze.
  public static let quorums = 250
  /// Bytes of a sheet.
  public static let sheetBytes = 1_048_576
  /// Bytes of a piece.
  public static let pieceBytes = 65_536
  /// Bytes of any other part.
  public static let partBytes = 4_194_304
}
