// The two records of an opening: what a holder hands to the readers, and what a reader found.
internal import Sealing

/// A holder's pieces, handed to all readers.
public struct Release: Hashable, Sendable {
  /// The close in force when they were handed over.
  public var close: RecordID
  /// The envelope whose pieces these are; nil where the author is the holder.
  public var holder: String?

  /// A holder's pieces, handed to all readers.
  public init(close: RecordID, holder: String? = nil) {
    self.close = close
    self.holder = holder
  }

  init(_ fields: inout Fields) throws(RecordFault) {
    close = try fields.id("close")
    holder = try fields.optionalText("holder", where: isHandle)
  }

  var fields: [String: JSON] {
    var fields: [String: JSON] = ["close": .string(close.hex)]
    fields["holder"] = holder.map(JSON.string)
    return fields
  }
}

/// What a reader found when all sheets of a close were opened.
public struct Opened: Hashable, Sendable {
  /// How one sheet opened.
  public enum Result: String, CaseIterable, Hashable, Sendable {
    /// It opened, and its inside equals its outside.
    case ok
    /// No complete quorum gives the key the record names.
    case badKey = "bad-key"
    /// It opened, and its inside says something else than its outside.
    case mismatch
    /// The right key does not open it, or it cannot be read.
    case unopenable
  }

  /// The close in force.
  public var close: RecordID
  /// How each sheet of its roll opened.
  public var results: [RecordID: Result]

  /// What a reader found.
  public init(close: RecordID, results: [RecordID: Result]) {
    self.close = close
    self.results = results
  }

  init(_ fields: inout Fields) throws(RecordFault) {
    close = try fields.id("close")
    results = [:]
    for (text, value) in try fields.object("results") {
      guard let sheet = RecordID(text), let word = value.string, let result = Result(rawValue: word)
      else { throw .wrongField("results." + text) }
      results[sheet] = result
    }
  }

  var fields: [String: JSON] {
    var values: [String: JSON] = [:]
    for (sheet, result) in results { values[sheet.hex] = .string(result.rawValue) }
    return ["close": .string(close.hex), "results": .object(values)]
  }
}
