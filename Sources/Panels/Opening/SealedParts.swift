// The encrypted parts of a sheet: the sheet to its one-time key, that key's pieces to the holders.
internal import Sealing

/// The parts of a sealed sheet, with the hashes that its record lists.
struct SealedParts {
  /// `sheet.age` and one `piece.<holder>.age` a holder.
  let parts: [String: Bytes]
  /// By holder, the SHA-256 of the text of their piece.
  let hashes: [String: String]

  /// Encrypts, deals, and then checks that every quorum opens what was encrypted.
  init(
    _ text: SheetText, identity: AgeIdentity, freeze: FreezeInForce,
    using generator: inout some RandomNumberGenerator
  ) throws {
    let plaintext = try text.bytes
    let sheet = try ageEncrypt(plaintext, to: [identity.recipient], using: &generator)
    let dealt = try deal(
      identity: identity, quorums: freeze.body.quorums, using: &generator)
    var parts = ["sheet.age": sheet]
    var hashes: [String: String] = [:]
    for (holder, pads) in dealt.pads.sorted(by: { comesBefore($0.key, $1.key) }) {
      guard let key = freeze.holderKey(holder),
        let piece = Piece(
          panel: text.panel.hex, under: text.under.hex, author: text.author,
          candidate: text.candidate, recipient: identity.recipient, holder: holder, pads: pads)
      else { throw SealRefusal.doesNotOpen }
      hashes[holder] = hex(sha256(piece.text))
      parts["piece.\(holder).age"] = try ageEncrypt(piece.text, to: [key], using: &generator)
    }
    for (number, quorum) in freeze.body.quorums.enumerated() {
      let pads = quorum.compactMap { holder in
        dealt.pads[holder]?.first { $0.quorum == number }?.pad
      }
      guard pads.count == quorum.count, let again = recombine(pads),
        again.recipient == identity.recipient,
        try ageDecrypt(sheet, with: [again], cap: RecordLimit.sheetBytes) == plaintext
      else { throw SealRefusal.doesNotOpen }
    }
    self.parts = parts
    self.hashes = hashes
  }
}
