// A piece: what one holder gets of one sheet's key, as the text that is encrypted to that holder.
// It names the sheet it belongs to, so that a copied piece is recognised before it is given out.

/// What one holder gets of one sheet's key, bound to the sheet.
public struct Piece: Hashable, Sendable {
  /// The id of the panel's `call`.
  public let panel: String
  /// The id of the `freeze` the sheet was sealed under.
  public let under: String
  /// Who sealed the sheet.
  public let author: String
  /// Whom the sheet is about.
  public let candidate: String
  /// What the sheet is encrypted to.
  public let recipient: AgeRecipient
  /// Whose piece this is.
  public let holder: String
  /// One pad for each quorum the holder is in, ascending by quorum; at least one.
  public let pads: [Pad]
  /// The lines of the piece, each ended by a line feed; their SHA-256 stands in the sheet's record.
  public let text: Bytes

  /// The most bytes of a piece's text, and of the age file it travels in: 64 KiB.
  public static let limit = 65_536

  /// A piece; nil where a name is not a handle, an id not an id, or the pads are not ascending or
  /// not 75 bytes each.
  public init?(
    panel: String, under: String, author: String, candidate: String, recipient: AgeRecipient,
    holder: String, pads: [Pad]
  ) {
    guard isRecordID(panel), isRecordID(under), isHandle(author), isHandle(candidate),
      isHandle(holder), let first = pads.first, first.quorum >= 0,
      zip(pads, pads.dropFirst()).allSatisfy({ $0.quorum < $1.quorum }),
      pads.allSatisfy({ $0.pad.count == dealtSecretSize })
    else { return nil }
    self.panel = panel
    self.under = under
    self.author = author
    self.candidate = candidate
    self.recipient = recipient
    self.holder = holder
    self.pads = pads
    var lines = [
      Self.firstLine, "panel \(panel)", "under \(under)", "author \(author)",
      "candidate \(candidate)", "recipient \(recipient.text)", "holder \(holder)",
    ]
    lines += pads.map { "pad \($0.quorum) \(hex($0.pad))" }
    text = Bytes((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Reads exactly what ``text`` writes; nil for anything else.
  public init?(text: Bytes) {
    let lines = text.split(separator: lineFeed, omittingEmptySubsequences: false).dropLast()
    guard text.count <= Self.limit, lines.count >= 8,
      let panel = Self.value(of: "panel", lines[1]), let under = Self.value(of: "under", lines[2]),
      let author = Self.value(of: "author", lines[3]),
      let candidate = Self.value(of: "candidate", lines[4]),
      let recipient = Self.value(of: "recipient", lines[5]).flatMap(AgeRecipient.init),
      let holder = Self.value(of: "holder", lines[6])
    else { return nil }
    let pads = lines.dropFirst(7).compactMap(Self.pad)
    self.init(
      panel: panel, under: under, author: author, candidate: candidate, recipient: recipient,
      holder: holder, pads: pads)
    // What was read must be all there was: the first line, the order, and nothing twice.
    guard self.text == text else { return nil }
  }

  /// Reads piece texts that stand one after another; nil where one of them is not a piece.
  public static func several(_ text: Bytes) -> [Piece]? {
    let start = Bytes((firstLine + "\n").utf8)
    var pieces: [Piece] = []
    var rest = text[...]
    while !rest.isEmpty {
      guard rest.starts(with: start) else { return nil }
      let end = endOfPiece(rest.dropFirst(start.count))
      guard let piece = Piece(text: Bytes(rest[..<end])) else { return nil }
      pieces.append(piece)
      rest = rest[end...]
    }
    return pieces
  }

  private static let firstLine = "empanel-piece-v1"

  /// Where the next piece begins: at the first line that opens one, else at the end.
  private static func endOfPiece(_ rest: Bytes.SubSequence) -> Int {
    var lineStart = rest.startIndex
    while lineStart < rest.endIndex {
      if rest[lineStart] == UInt8(ascii: "e") { return lineStart }
      guard let end = rest[lineStart...].firstIndex(of: lineFeed) else { break }
      lineStart = end + 1
    }
    return rest.endIndex
  }

  /// What stands after `name` and a space; nil where the line begins otherwise.
  private static func value(of name: String, _ line: Bytes.SubSequence) -> String? {
    guard line.starts(with: "\(name) ".utf8) else { return nil }
    return String(validating: line.dropFirst(name.utf8.count + 1), as: UTF8.self)
  }

  private static func pad(_ line: Bytes.SubSequence) -> Pad? {
    let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, words[0].elementsEqual("pad".utf8),
      let quorum = Int(String(decoding: words[1], as: UTF8.self)),
      let pad = bytes(hex: String(decoding: words[2], as: UTF8.self))
    else { return nil }
    return Pad(quorum: quorum, pad: pad)
  }
}
