// One piece, from the file in a sheet's record to the text a holder may hand over. Every line is
// compared with the record it came with: the hash alone can be copied along with the piece.
internal import Sealing

/// One piece a holder has been asked for.
struct PieceToOpen: Sendable {
  let sheet: SheetInForce?
  /// The quorums of the freeze the sheet was sealed under.
  let quorums: [[String]]?
  /// The bytes of `piece.<holder>.age`.
  let file: Bytes?

  /// The text of the piece, where everything about it is right.
  func text(holder: String, identity: AgeIdentity) -> Result<Bytes, PieceFault> {
    do throws(PieceFault) {
      return .success(try checkedText(holder: holder, identity: identity))
    } catch {
      return .failure(error)
    }
  }

  private func checkedText(
    holder: String, identity: AgeIdentity
  ) throws(PieceFault) -> Bytes {
    guard let sheet, let quorums else { throw .noSheet }
    guard let hash = sheet.body.pieces[holder] else { throw .notDealt }
    guard let file, file.count <= RecordLimit.pieceBytes,
      sheet.record.parts["piece.\(holder).age"] == PartInfo(of: file)
    else { throw .notHere }
    let text: Bytes
    let stanzas: Int
    do throws(AgeError) {
      stanzas = try ageStanzaCount(file)
      text = stanzas == 1 ? try ageDecrypt(file, with: [identity], cap: file.count) : []
    } catch {
      throw .closed(error)
    }
    guard stanzas == 1 else { throw .stanzas(stanzas) }
    guard hex(sha256(text)) == hash else { throw .otherText }
    guard let piece = Piece(text: text) else { throw .notAPiece }
    if let line = line(of: piece, differingFrom: sheet, holder: holder) {
      throw .otherContext(line)
    }
    let mine = quorums.indices.filter { quorums[$0].contains(holder) }
    guard piece.pads.map(\.quorum) == mine else { throw .otherQuorums }
    return text
  }

  /// The first line that says something else than the record.
  private func line(
    of piece: Piece, differingFrom sheet: SheetInForce, holder: String
  ) -> PieceFault.Line? {
    if piece.panel != sheet.record.panel.hex { return .panel }
    if piece.under != sheet.freeze.hex { return .under }
    if piece.author != sheet.record.author { return .author }
    if piece.candidate != sheet.candidate { return .candidate }
    if piece.recipient.text != sheet.body.recipient { return .recipient }
    return piece.holder == holder ? nil : .holder
  }
}
