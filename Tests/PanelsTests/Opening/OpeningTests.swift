// Sheets that do not open as they should, and what is said of each; and what came late.
import Scoring
import Sealing
import Testing

@testable import Panels

struct OpeningTests {
  private func scored() throws -> PanelInMemory {
    var panel = try PanelInMemory.frozen()
    for candidate in ["c03", "c04", "c05", "c06"] {
      try panel.event(.withdrawn(.withdrew), by: "helen", candidate: candidate)
    }
    try panel.sealAll()
    return panel
  }

  private static let quorum = ["asha", "ben", "dilys", "femi"]

  /// A sheet of Femi for c01, made by a program that keeps the rules it likes.
  private func hostile(
    in panel: inout PanelInMemory, to other: AgeRecipient? = nil,
    _ change: (inout SheetText) -> Void = { _ in }
  ) throws -> RecordID {
    let old = try #require(try panel.history.sheetInForce(by: "femi", of: "c01")?.id)
    let freeze = try #require(try panel.history.freeze)
    let identity = AgeIdentity.generate(using: &panel.generator)
    var text = SheetText(
      author: "femi", candidate: "c01", contributor: nil, wasHelped: false,
      items: panel.items("staff", "femi", "c01"), panel: panel.panel,
      recipient: identity.recipient.text, slip: nil, started: panel.now, submitted: panel.now,
      under: freeze.id)
    change(&text)
    var inside = text
    (inside.author, inside.candidate) = ("femi", "c01")
    (inside.panel, inside.under) = (panel.panel, freeze.id)
    let sealed = try SealedParts(
      inside, identity: identity, freeze: freeze, using: &panel.generator)
    var parts = sealed.parts
    parts["sheet.age"] = try ageEncrypt(
      text.bytes, to: [other ?? identity.recipient], using: &panel.generator)
    let body = SheetBody(
      candidate: "c01", contributor: nil, recipient: identity.recipient.text,
      pieces: sealed.hashes, source: .screen, replaces: old)
    return try panel.publish(.sheet(body), by: "femi", parts: parts)
  }

  private func opened(_ id: RecordID, in panel: PanelInMemory) throws -> OpenedSheet {
    var panel = panel
    try panel.close()
    for holder in OpeningTests.quorum { try panel.release(holder) }
    let opening = try panel.opening(by: "dilys")
    #expect(opening.sheets.count { $0.result == .ok } == opening.sheets.count - 1)
    return try #require(opening.sheets.first { $0.sheet.id == id })
  }

  @Test func aSheetWhoseInsideDiffersIsAMismatch() throws {
    let changes: [(String, (inout SheetText) -> Void)] = [
      ("author", { $0.author = "ben" }), ("candidate", { $0.candidate = "c02" }),
      ("panel", { $0.panel = Sample.id }), ("under", { $0.under = Sample.id }),
      (
        "contributor",
        {
          $0.contributor = "su1";
          $0.slip = .init(token: "123456", salt: Bytes(repeating: 0, count: 16))
        }
      ),
    ]
    for (field, change) in changes {
      var panel = try scored()
      let id = try hostile(in: &panel, change)
      let sheet = try opened(id, in: panel)
      #expect(sheet.result == .mismatch && sheet.text == nil)
      #expect(sheet.why == .differs(field: field))
    }
  }

  @Test func aSheetWithItemsOfItsOwnIsAMismatch() throws {
    var panel = try scored()
    let id = try hostile(in: &panel) { $0.items.removeAll { $0.question == "q2" } }
    let sheet = try opened(id, in: panel)
    #expect(sheet.result == .mismatch)
    #expect(sheet.why == .mistakes([.missing(question: "q2", criterion: "dignity")]))
  }

  @Test func aSheetTheRightKeyDoesNotOpenIsUnopenable() throws {
    var panel = try scored()
    let stranger = PanelInMemory.newKeys(&panel.generator).age.recipient
    let id = try hostile(in: &panel, to: stranger)
    let sheet = try opened(id, in: panel)
    #expect(sheet.result == .unopenable)
  }

  @Test func aBadDealIsABadKeyWhicheverQuorumOpens() throws {
    var panel = try scored()
    let old = try #require(try panel.history.sheetInForce(by: "femi", of: "c01"))
    let other = PanelInMemory.newKeys(&panel.generator).age.recipient
    // Every piece is dealt for one key, and the record names another, in the pieces too.
    var body = old.body
    body.recipient = other.text
    body.replaces = old.id
    var parts = try #require(panel.records.first { $0.record.id == old.id }?.parts)
    for holder in body.pieces.keys.sorted() {
      let key = try #require(panel.keys[holder]).age
      let file = try #require(parts["piece.\(holder).age"])
      let piece = try #require(
        Piece(text: try ageDecrypt(file, with: [key], cap: RecordLimit.pieceBytes)))
      let text = try #require(
        Piece(
          panel: piece.panel, under: piece.under, author: "femi", candidate: "c01",
          recipient: other, holder: holder, pads: piece.pads)
      ).text
      body.pieces[holder] = hex(sha256(text))
      parts["piece.\(holder).age"] = try ageEncrypt(
        text, to: [key.recipient], using: &panel.generator)
    }
    let id = try panel.publish(.sheet(body), by: "femi", parts: parts)
    let sheet = try opened(id, in: panel)
    #expect(sheet.result == .badKey && sheet.why == .otherKey)
  }

  @Test func anUnopenableSheetMakesItsCandidateIncomplete() throws {
    var panel = try scored()
    _ = try hostile(in: &panel) { $0.candidate = "c02" }
    try panel.close()
    for holder in OpeningTests.quorum { try panel.release(holder) }
    let opening = try panel.opening(by: "dilys")
    let day = try #require(Day(try panel.history, opening))
    let femi = day.sheets.filter { $0.assessor == "femi" && $0.candidate == "c01" }
    #expect(femi.map(\.standing) == [.unopenable])
    let tally = try Tally(form: panel.form, day: day)
    let first = try #require(tally.primary.candidates.first { $0.candidate == "c01" })
    #expect(first.outcome == .incomplete && first.flags.contains { $0.kind == .unopenable })
  }

  @Test func readersWhoFindDifferentThingsAreShownAsDifferent() throws {
    var panel = try scored()
    let close = try panel.close()
    for holder in OpeningTests.quorum { try panel.release(holder) }
    let opening = try panel.opening(by: "dilys")
    var body = opening.body
    try panel.publish(.opened(body), by: "dilys")
    let sheet = opening.sheets[0].sheet.id
    body.results[sheet] = .mismatch
    try panel.publish(.opened(body), by: "helen")
    let history = try panel.history
    #expect(history.opened.map(\.isOfCloseInForce) == [true, true] && body.close == close)
    #expect(history.openingDisagreements == [sheet: ["dilys": .ok, "helen": .mismatch]])
    #expect(opening.disagreements(with: body) == [sheet])
  }

  @Test func thePublishedKeysOpenTheSheetsForEveryReader() throws {
    var panel = try scored()
    try panel.close()
    for holder in OpeningTests.quorum { try panel.release(holder) }
    let opening = try panel.opening(by: "dilys")
    let readers = try #require(try panel.history.freeze).readerKeys
    let parts = try opening.parts(for: readers, using: &panel.generator)
    #expect(parts.keys.sorted() == ["keys.c01.age", "keys.c02.age"])
    let helen = try #require(panel.keys["helen"]).age
    let text = try ageDecrypt(
      try #require(parts["keys.c01.age"]), with: [helen], cap: RecordLimit.partBytes)
    let keys = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    let sheets = opening.sheets.filter { $0.sheet.candidate == "c01" }
    #expect(keys.count == 4)
    for (key, sheet) in zip(keys, sheets) {
      let file = try #require(panel.part(sheet.sheet.id, "sheet.age"))
      let plain = try ageDecrypt(
        file, with: [try #require(AgeIdentity(key))], cap: RecordLimit.sheetBytes)
      #expect(try SheetText(bytes: plain) == sheet.text)
      #expect(plain.count == 8192 && file.count == 8392)
    }
  }

  @Test func aSheetAddedAfterAReleaseIsShownAndCountsInNoLine() throws {
    var panel = try scored()
    try panel.close()
    for holder in OpeningTests.quorum { try panel.release(holder) }
    let before = try Tally(
      form: panel.form, day: try #require(Day(try panel.history, try panel.opening(by: "dilys"))))
    let old = try #require(try panel.history.sheetInForce(by: "femi", of: "c01")?.id)
    let late = try panel.seal("femi", "c01", replaces: old, as: "peeked", late: true)
    try panel.event(.recused, by: "ben", candidate: "c01")
    try panel.event(.withdrawn(.withdrew), by: "helen", candidate: "c02")
    try panel.close()
    for holder in OpeningTests.quorum { try panel.release(holder) }
    let opening = try panel.opening(by: "helen")
    let sheet = try #require(opening.sheets.first { $0.sheet.id == late })
    #expect(sheet.isLate && sheet.result == .ok && sheet.text != nil)
    let day = try #require(Day(try panel.history, opening))
    #expect(day.recusals == [] && day.candidates["c02"] == .withdrawnLater)
    let after = try Tally(form: panel.form, day: day)
    let groups = { (tally: Tally) in
      tally.primary.candidates.first { $0.candidate == "c01" }?.groups
    }
    #expect(groups(before) == groups(after))
    let flags = after.primary.candidates.first { $0.candidate == "c01" }?.flags ?? []
    #expect(flags.contains { $0.kind == .late && $0.assessor == "femi" })
  }

  @Test func aRecusalAfterTheCloseDoesNotMakeAnAbsentAssessorCount() throws {
    var panel = try PanelInMemory.frozen()
    for candidate in ["c03", "c04", "c05", "c06"] {
      try panel.event(.withdrawn(.withdrew), by: "helen", candidate: candidate)
    }
    try panel.sealAll(leaving: [SheetKey(assessor: "ben", candidate: "c02")])
    try panel.close(absent: [Close.Absence(author: "ben", candidate: "c02")])
    for holder in OpeningTests.quorum { try panel.release(holder) }
    try panel.event(.recused, by: "ben", candidate: "c02")
    let day = try #require(Day(try panel.history, try panel.opening(by: "dilys")))
    #expect(day.recusals == [])
    let tally = try Tally(form: panel.form, day: day)
    #expect(tally.assessors.first { $0.assessor == "ben" }?.why == .notEveryCandidate)
  }

  @Test func piecesReleasedUnderAnEarlierCloseStayGood() throws {
    var panel = try scored()
    try panel.close()
    for holder in ["asha", "ben"] { try panel.release(holder) }
    try panel.seal("su1", "c01", late: true)
    try panel.close()
    for holder in ["dilys", "femi"] { try panel.release(holder) }
    let opening = try panel.opening(by: "helen")
    // Two of the four knew the late sheet; the others' pieces open everything else.
    #expect(opening.sheets.filter { $0.result != .ok }.map(\.isLate) == [true])
    #expect(opening.sheets.filter { $0.isLate }.map(\.result) == [nil])
    for holder in ["asha", "ben"] { try panel.release(holder) }
    #expect(try panel.opening(by: "helen").results.values.allSatisfy { $0 == .ok })
  }

  @Test func aReleaseUnderACloseKnownToBeReplacedIsRefused() throws {
    var panel = try scored()
    let first = try panel.close()
    try panel.close()
    let stale = try panel.publish(.release(Release(close: first)), by: "asha")
    #expect(
      try panel.history.problems
        == [HistoryProblem(record: stale, what: .releaseOfReplacedClose(first))])
  }
}
