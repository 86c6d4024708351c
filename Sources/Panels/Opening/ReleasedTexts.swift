// The pieces that holders have released, read and joined to their sheets again. A piece counts only
// for the sheet whose record lists its hash and whose context it names.
internal import Sealing

/// The pads of every sheet, by holder.
struct ReleasedTexts {
  /// Sheet to holder to quorum number to pad.
  private(set) var pads: [RecordID: [String: [Int: Bytes]]] = [:]
  /// Whether at least one part could be read with the identities given.
  private(set) var couldRead = false

  init(_ history: History, identities: [AgeIdentity], part: @Sendable (RecordID, String) -> Bytes?)
  {
    var sheets: [String: [SheetInForce]] = [:]
    for sheet in history.validSheets { sheets[sheet.body.recipient, default: []].append(sheet) }
    let listed = history.releases.flatMap { release in
      release.record.parts.sorted { comesBefore($0.key, $1.key) }
        .map { (release: release, name: $0.key, info: $0.value) }
    }
    let texts = inParallel(listed.count) { place in
      let (release, name, info) = listed[place]
      return ReleasedTexts.pieces(
        in: part(release.record.id, name), info, identities: identities)
    }
    // A holder with nothing to release has still released.
    couldRead = texts.allSatisfy { $0 == .notHere }
    for ((release, _, _), text) in zip(listed, texts) {
      guard case .read(let pieces) = text else { continue }
      couldRead = true
      for piece in pieces where piece.holder == release.holder {
        for sheet in sheets[piece.recipient.text] ?? [] where belongs(piece, to: sheet, history) {
          for pad in piece.pads {
            pads[sheet.id, default: [:]][piece.holder, default: [:]][pad.quorum] = pad.pad
          }
        }
      }
    }
  }

  /// What one part of a release turned out to be.
  private enum Text: Equatable {
    case notHere
    case closed
    case read([Piece])
  }

  private static func pieces(
    in file: Bytes?, _ info: PartInfo, identities: [AgeIdentity]
  ) -> Text {
    guard let file, PartInfo(of: file) == info else { return .notHere }
    guard let text = try? ageDecrypt(file, with: identities, cap: RecordLimit.partBytes) else {
      return .closed
    }
    return .read(Piece.several(text) ?? [])
  }

  /// Whether a piece is the one that was dealt for a sheet.
  private func belongs(_ piece: Piece, to sheet: SheetInForce, _ history: History) -> Bool {
    piece.panel == history.panel.hex && piece.under == sheet.freeze.hex
      && piece.author == sheet.record.author && piece.candidate == sheet.candidate
      && sheet.body.pieces[piece.holder] == hex(sha256(piece.text))
  }
}
