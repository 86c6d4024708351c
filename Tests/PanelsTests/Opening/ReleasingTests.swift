// What keeps a holder from releasing, and which pieces are never handed over.
import Sealing
import Testing

@testable import Panels

struct ReleasingTests {
  private func scored() throws -> PanelInMemory {
    var panel = try PanelInMemory.frozen()
    for candidate in ["c03", "c04", "c05", "c06"] {
      try panel.event(.withdrawn(.withdrew), by: "helen", candidate: candidate)
    }
    try panel.sealAll()
    return panel
  }

  @Test func nothingIsReleasedBeforeFreezeAndClose() throws {
    let bare = try PanelInMemory()
    #expect(releaseRefusal(try bare.history, author: "dilys") == .notFrozen)
    let panel = try scored()
    #expect(releaseRefusal(try panel.history, author: "dilys") == .notClosed)
  }

  @Test func aSheetLeftOutOfBothListsIsNotReleasedOver() throws {
    var panel = try scored()
    var body = try Panels.close(panel.history)
    let mine = try #require(try panel.history.sheetInForce(by: "asha", of: "c01")?.id)
    body.roll.removeAll { $0 == mine }
    try panel.publish(.close(body), by: "dilys")
    let history = try panel.history
    #expect(releaseRefusal(history, author: "asha") == .mySheetsLeftOut([mine]))
    #expect(releaseRefusal(history, author: "ben") == .sheetsLeftOut([mine]))
  }

  @Test func aSheetTheCloseCouldNotKnowKeepsItsAuthorFromReleasing() throws {
    var panel = try scored()
    let known = try panel.history
    try panel.close()
    // The kiosk was away when the chair closed; its records arrive now.
    let late = try panel.seal("su1", "c01", knowing: known)
    #expect(releaseRefusal(try panel.history, author: "asha") == .sheetsLeftOut([late]))
    #expect(releaseRefusal(try panel.history, author: "kiosk1") == .mySheetsLeftOut([late]))
    try panel.close()
    #expect(releaseRefusal(try panel.history, author: "asha") == nil)
  }

  @Test func aHolderWhoOwesOrIsWronglyNamedAbsentDoesNotRelease() throws {
    var panel = try PanelInMemory.frozen()
    for candidate in ["c02", "c03", "c04", "c05", "c06"] {
      try panel.event(.withdrawn(.withdrew), by: "helen", candidate: candidate)
    }
    try panel.sealAll(leaving: [SheetKey(assessor: "ben", candidate: "c01")])
    let absence = Close.Absence(author: "ben", candidate: "c01")
    var body = try Panels.close(panel.history, absent: [absence])
    body.absent = [Close.Absence(author: "asha", candidate: "c01")]
    try panel.publish(.close(body), by: "dilys")
    let history = try panel.history
    #expect(releaseRefusal(history, author: "ben") == .iOwe(["c01"]))
    #expect(releaseRefusal(history, author: "asha") == .iAmNamedAbsent(["c01"]))
    #expect(releaseRefusal(history, author: "femi") == nil)
  }

  @Test func afterAnAmendmentAHolderDeclaresBeforeReleasing() throws {
    var panel = try scored()
    let old = try #require(try panel.history.freeze?.id)
    let new = try panel.freeze { $0.replaces = old }
    try panel.declare("dilys")
    try panel.close()
    #expect(releaseRefusal(try panel.history, author: "asha") == .notDeclared(new))
    try panel.declare("asha")
    #expect(releaseRefusal(try panel.history, author: "asha") == nil)
  }

  @Test func onlyAHolderHasPieces() throws {
    var panel = try scored()
    try panel.close()
    #expect(throws: ReleaseRefusal.notAHolder("olu")) { try panel.pieces(of: "olu") }
    #expect(releaseRefusal(try panel.history, author: "nobody") == .notEntitled(author: "nobody"))
  }

  @Test func aHolderHandsOverOnePieceForEachSheetOfTheRoll() throws {
    var panel = try scored()
    try panel.close()
    let pieces = try panel.pieces(of: "asha")
    let roll = try #require(try panel.history.close?.body.roll)
    #expect(pieces.sheets.sorted() == roll && pieces.leftOut.isEmpty)
    #expect(pieces.parts.keys.sorted() == ["pieces.c01.age", "pieces.c02.age"])
    let reader = try #require(panel.keys["helen"]?.age)
    let part = try #require(pieces.parts["pieces.c01.age"])
    let text = try ageDecrypt(part, with: [reader], cap: RecordLimit.partBytes)
    let several = try #require(Piece.several(text))
    #expect(several.map(\.candidate) == ["c01", "c01", "c01", "c01"])
    #expect(Set(several.map(\.author)) == ["asha", "ben", "dilys", "femi"])
    #expect(several.allSatisfy { $0.holder == "asha" })
  }

  /// Mallory takes the sealed files of another member's sheet and signs them as her own.
  @Test func aCopiedSheetIsNeverReleased() throws {
    var panel = try scored()
    let stolen = try #require(try panel.history.sheetInForce(by: "asha", of: "c02"))
    let files = try #require(panel.records.first { $0.record.id == stolen.id }?.parts)
    let own = try #require(try panel.history.sheetInForce(by: "femi", of: "c01")?.id)
    var body = stolen.body
    body.candidate = "c01"
    body.replaces = own
    let copy = try panel.publish(.sheet(body), by: "femi", parts: files)
    // The forged record is signed and listed like any other.
    #expect(try panel.history.problems == [])
    #expect(try panel.history.sheetInForce(by: "femi", of: "c01")?.id == copy)
    try panel.close()
    for holder in ["asha", "ben", "dilys", "helen"] {
      let pieces = try panel.pieces(of: holder)
      #expect(pieces.leftOut == [copy: .otherContext(.author)], "\(holder)")
      #expect(!pieces.sheets.contains(copy))
      try panel.release(holder)
    }
    let opening = try panel.opening(by: "helen")
    let copied = try #require(opening.sheets.first { $0.sheet.id == copy })
    #expect(copied.result == nil && copied.text == nil)
  }

  @Test func everyLineOfAPieceIsComparedWithItsRecord() throws {
    var panel = try scored()
    let sheet = try #require(try panel.history.sheetInForce(by: "ben", of: "c01"))
    let freeze = try #require(try panel.history.freeze)
    let asha = try #require(panel.keys["asha"])
    let file = try #require(panel.part(sheet.id, "piece.asha.age"))
    let piece = try #require(
      Piece(text: try ageDecrypt(file, with: [asha.age], cap: RecordLimit.pieceBytes)))
    let other = try #require(
      AgeRecipient(PanelInMemory.newKeys(&panel.generator).published.ageKey))
    func changed(
      panel: String? = nil, under: String? = nil, author: String? = nil, candidate: String? = nil,
      recipient: AgeRecipient? = nil, holder: String? = nil, pads: [Pad]? = nil
    ) -> Piece? {
      Piece(
        panel: panel ?? piece.panel, under: under ?? piece.under, author: author ?? piece.author,
        candidate: candidate ?? piece.candidate, recipient: recipient ?? piece.recipient,
        holder: holder ?? piece.holder, pads: pads ?? piece.pads)
    }
    let cases: [(Piece?, PieceFault)] = [
      (changed(panel: Sample.hash), .otherContext(.panel)),
      (changed(under: Sample.hash), .otherContext(.under)),
      (changed(author: "femi"), .otherContext(.author)),
      (changed(candidate: "c02"), .otherContext(.candidate)),
      (changed(recipient: other), .otherContext(.recipient)),
      (changed(holder: "ben"), .otherContext(.holder)),
      (changed(pads: Array(piece.pads.dropLast())), .otherQuorums),
    ]
    for (forged, fault) in cases {
      let text = try #require(forged?.text)
      // The record lists the forged piece's own hash, so that only the lines can give it away.
      let part = try ageEncrypt(text, to: [asha.age.recipient], using: &panel.generator)
      var parts = try #require(panel.records.first { $0.record.id == sheet.id }?.parts)
      parts["piece.asha.age"] = part
      var body = sheet.body
      body.pieces["asha"] = hex(sha256(text))
      var panel = panel
      panel.records.removeAll { $0.record.id == sheet.id }
      let id = try panel.publish(.sheet(body), by: "ben", parts: parts)
      let history = try panel.history
      let work = PieceToOpen(
        sheet: history.validSheet(id), quorums: freeze.body.quorums, file: part)
      #expect(work.text(holder: "asha", identity: asha.age) == .failure(fault), "\(fault)")
    }
  }

  @Test func aPieceThatIsNotAsListedIsLeftOut() throws {
    let panel = try scored()
    let sheet = try #require(try panel.history.sheetInForce(by: "ben", of: "c01"))
    let quorums = try #require(try panel.history.freeze).body.quorums
    let asha = try #require(panel.keys["asha"]).age
    let ben = try #require(panel.keys["ben"]).age
    let file = try #require(panel.part(sheet.id, "piece.asha.age"))
    func fault(_ file: Bytes?, _ identity: AgeIdentity) -> PieceFault? {
      let work = PieceToOpen(sheet: sheet, quorums: quorums, file: file)
      if case .failure(let fault) = work.text(holder: "asha", identity: identity) { return fault }
      return nil
    }
    #expect(fault(file, asha) == nil)
    #expect(fault(nil, asha) == .notHere)
    #expect(fault(file + [0], asha) == .notHere)
    if case .closed = fault(file, ben) {} else { Issue.record("another's key opened a piece") }
    let nobody = PieceToOpen(sheet: nil, quorums: nil, file: file)
    #expect(nobody.text(holder: "asha", identity: asha) == .failure(.noSheet))
    let stranger = PieceToOpen(sheet: sheet, quorums: quorums, file: file)
    #expect(stranger.text(holder: "olu", identity: asha) == .failure(.notDealt))
  }
}
