// The pieces that holders have released, read and joined to their sheets again. A piece counts only
// for the sheet whose record lists its hash and whose context it names.
internal import Sealing

/// The pads of every sheet, by holder.
struct ReleasedTexts {
  /// Sheet to holder to quorum number to pad.
  private(set) var pads: [RecordID: [String: [Int: Bytes]]] = [:]
  /// Whether at least one part could be read with the identities given.
  private(set) var couldRead = false

  init(_ history: History, identities: [AgeIdentity], part: (RecordID, String) -> Bytes?) {
    var sheets: [String: [SheetInForce]] = [:]
    for sheet in history.validSheets { sheets[sheet.body.recipient, default: []].append(sheet) }
    var files: [(release: ReleaseInForce, file: Bytes)] = []
    for release in history.releases {
      for (name, info) in release.record.parts.sorted(by: { comesBefore($0.key, $1.key) }) {
        guard let file = part(release.record.id, name), PartInfo(of: file) == info else {
          continue
        }
        files.append((release, file))
      }
    }
    let work = files.map(\.file)
    let texts = inParallel(work.count) { place in
      (try? ageDecrypt(work[place], with: identities, cap: RecordLimit.partBytes))
        .map { Piece.several($0) ?? [] }
    }
    // A holder with nothing to release has still released.
    couldRead = files.isEmpty
    for ((release, _), pieces) in zip(files, texts) {
      guard let pieces else { continue }
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

  /// Whether a piece is the one that was dealt for a sheet.
  private func belongs(_ piece: Piece, to sheet: SheetInForce, _ history: History) -> Bool {
    piece.panel == history.panel.hex && piece.under == sheet.freeze.hex
      && piece.author == sheet.record.author && piece.candidate == sheet.candidate
      && sheet.body.pieces[piece.holder] == hex(sha256(piece.text))
  }
}
