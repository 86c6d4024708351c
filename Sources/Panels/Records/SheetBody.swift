// The outside of a sealed sheet: everything about it but what it says.
internal import Sealing

/// A sealed sheet as its record shows it.
public struct SheetBody: Hashable, Sendable {
  /// How the scores came into the program.
  public enum Source: String, CaseIterable, Hashable, Sendable {
    case screen, kiosk, csv, paper
  }

  /// The candidate who was scored.
  public var candidate: String
  /// Who scored, where the author is a kiosk.
  public var contributor: String?
  /// The one-time age key the sheet is encrypted to.
  public var recipient: String
  /// By holder, the SHA-256 of the text of their piece.
  public var pieces: [String: String]
  /// How the scores came in.
  public var source: Source
  /// The sheet that this one corrects.
  public var replaces: RecordID?

  /// The outside of a sealed sheet.
  public init(
    candidate: String, contributor: String?, recipient: String, pieces: [String: String],
    source: Source, replaces: RecordID?
  ) {
    self.candidate = candidate
    self.contributor = contributor
    self.recipient = recipient
    self.pieces = pieces
    self.source = source
    self.replaces = replaces
  }

  init(_ fields: inout Fields) throws(RecordFault) {
    candidate = try fields.text("candidate", where: isCandidateID)
    contributor = try fields.optionalText("contributor", where: isHandle)
    recipient = try fields.text("recipient", where: isAgeKey)
    source = try fields.word("source", Source.self)
    replaces = try fields.optionalID("replaces")
    pieces = [:]
    for (holder, value) in try fields.object("pieces") {
      guard isHandle(holder), let hash = value.string, hash.utf8.count == 64, isLowerHex(hash)
      else { throw .wrongField("pieces." + holder) }
      pieces[holder] = hash
    }
    guard !pieces.isEmpty else { throw .wrongField("pieces") }
  }

  var fields: [String: JSON] {
    var fields: [String: JSON] = [
      "candidate": .string(candidate), "recipient": .string(recipient),
      "source": .string(source.rawValue), "pieces": .object(pieces.mapValues(JSON.string)),
    ]
    fields["contributor"] = contributor.map(JSON.string)
    fields["replaces"] = replaces.map { .string($0.hex) }
    return fields
  }
}
