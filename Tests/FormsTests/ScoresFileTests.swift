// Scores from a spreadsheet: what becomes a day, and every bad row with its line.
import Scoring
import Testing

@testable import Forms

private let header = "candidate,assessor,group,question,criterion,points,status,note\n"

private func read(_ rows: String, candidates: String? = nil) throws -> Scores {
  try readScores(
    Array((header + rows).utf8), candidates: candidates.map { Array($0.utf8) }, form: smallForm())
}

private func problems(
  _ rows: String, candidates: String? = nil
) throws -> [Int: RowMistake.Problem] {
  do {
    _ = try read(rows, candidates: candidates)
    return [:]
  } catch let mistakes as RowMistakes {
    return Dictionary(
      mistakes.list.map { ($0.line ?? 0, $0.problem) }, uniquingKeysWith: { first, _ in first })
  }
}

@Suite struct ScoresFileTests {
  @Test func rowsBecomeSheetsWithTheirStatusesAndNotes() throws {
    let scores = try read(
      """
      Ann,m1,staff,q1,kind,4,,why
      Ann,m1,staff,q1,calm,5,scored,
      Ann,m1,staff,q2,sums,,not-asked,
      Bea,m1,staff,q1,kind,,,
      Bea,m1,staff,q1,calm,,not-heard,
      Ann,u1,users,k1,kind,3,,
      Bea,u1,users,,,,recused,
      """)
    #expect(scores.candidates == ["Ann", "Bea"])
    #expect(scores.assessors == ["m1", "u1"])
    let items = scores.day.sheets.map { sheet in
      sheet.items.map { "\($0.question)/\($0.criterion) \($0.status) \($0.hasNote)" }
    }
    #expect(
      items == [
        ["q1/kind scored(4) true", "q1/calm scored(5) false", "q2/sums notAsked false"],
        ["q1/kind skipped false", "q1/calm notHeard false"], ["k1/kind scored(3) false"],
      ])
    #expect(scores.day.recusals == [Recusal(assessor: "0000001", candidate: "0000001")])
    #expect(scores.day.assessors == ["0000000": "staff", "0000001": "users"])
  }

  @Test func statusAndNoteColumnsMayBeMissingAndOthersAreIgnored() throws {
    let text = "points,mood,criterion,question,group,assessor,candidate\n4,;,kind,q1,staff,m1,c1\n"
    let scores = try readScores(Array(text.utf8), form: smallForm())
    #expect(scores.day.sheets.first?.items.first?.status == .scored(4))
  }

  @Test func idsThatSwiftTakesForEqualAreTwo() throws {
    let scores = try read(
      "Jose\u{301},m1,staff,q1,kind,1,,\nJos\u{E9},m1,staff,q1,kind,5,,\n")
    #expect(scores.day.candidates.count == 2)
    #expect(scores.candidates.map { Array($0.unicodeScalars).count } == [5, 4])
    let tally = scores.named(try Tally(form: smallForm(), day: scores.day))
    #expect(tally.primary.candidates.map { $0.candidate.unicodeScalars.count }.sorted() == [4, 5])
  }

  @Test func idsSortByScalarAndComeBackInEveryPlaceOfATally() throws {
    let scores = try read(
      "b,z,staff,q1,kind,1,,\nB,z,staff,q1,kind,5,,\n\u{E9},z,staff,q1,kind,4,,\n10,z,staff,q1,kind,4,,\n"
    )
    #expect(scores.candidates == ["10", "B", "b", "\u{E9}"])
    let tally = scores.named(try Tally(form: smallForm(), day: scores.day))
    #expect(tally.primary.candidates.map(\.candidate) == ["10", "B", "b", "\u{E9}"])
    #expect(tally.assessors.map(\.assessor) == ["z"])
    let flagged = tally.primary.candidates.flatMap(\.flags).compactMap(\.assessor)
    #expect(Set(flagged) == ["z"])
  }

  @Test func whoIsListedWithoutRowsIsThereAndWhoHasLeftIsMarked() throws {
    let scores = try read(
      "a,m1,staff,q1,kind,1,,\n",
      candidates: "status,candidate\n,a\n,b\nwithdrawn,c\ndid-not-attend,d\nwithdrawn-later,e\n")
    #expect(scores.candidates == ["a", "b", "c", "d", "e"])
    let statuses = (0..<5).map { scores.day.candidates[Scores.numbered($0)] }
    #expect(statuses == [.inTheRunning, .inTheRunning, .withdrawn, .withdrawn, .withdrawnLater])
  }

  @Test func everyBadRowIsReportedWithItsLine() throws {
    let found = try problems(
      """
      c1,m1,staff,q1,kind,6,,
      c1,m1,staff,q1,calm,4.5,,
      c1,m1,staff,q2,kind,1,,
      c1,m1,staff,q3,,1,,
      c1,m1,staff,q9,kind,1,,
      c1,m1,staff,q1,kindly,1,,
      c1,m1,stuff,q1,kind,1,,
      c1,m1,users,k1,kind,1,,
      c1,m1,staff,q1,kind,3,maybe,
      c1,m1,staff,q1,kind,3,skipped,
      c1,m1,staff,q1,kind,,scored,
      ,m1,staff,q1,kind,3,,
      c1,,staff,q1,kind,3,,
      c1,m1,staff,q1,kind,3
      c1,m1,staff,q2,sums,2,,
      """)
    let expected: [Int: RowMistake.Problem] = [
      2: .pointsOffScale("6", allowed: 0...5), 3: .pointsNotDigits("4.5"),
      4: .notAnItem(question: "q2", criterion: "kind", group: "staff"),
      5: .unscoredQuestion("q3"),
      6: .unknown("q9", column: "question", allowed: ["q1", "q2", "q3", "q4"]),
      7: .unknown("kindly", column: "criterion", allowed: ["kind", "calm", "sums"]),
      8: .unknown("stuff", column: "group", allowed: ["staff", "users"]),
      9: .inTwoGroups(assessor: "m1", first: "staff", firstLine: 2),
      10: .unknown(
        "maybe", column: "status",
        allowed: ["scored", "not-asked", "not-heard", "skipped", "recused"]),
      11: .pointsBeside(status: "skipped"), 12: .pointsMissing,
      13: .emptyCell(column: "candidate"), 14: .emptyCell(column: "assessor"),
      15: .cells(found: 6, expected: 8), 16: .pointsOffScale("2", allowed: 0...1),
    ]
    #expect(found == expected)
  }

  @Test func theSameItemTwiceAndRecusedAndScoredAreRefused() throws {
    let found = try problems(
      """
      c1,m1,staff,q1,kind,3,,
      c1,m1,staff,q1,kind,3,,
      c1,m1,staff,,,,recused,
      c2,m1,staff,,,,recused,
      c2,m1,staff,q1,kind,3,,
      c2,m1,staff,,,,recused,
      c3,m1,staff,q1,,,recused,
      """)
    let expected: [Int: RowMistake.Problem] = [
      3: .duplicate(firstLine: 2),
      4: .recusedAndScored(assessor: "m1", candidate: "c1", firstLine: 2),
      6: .recusedAndScored(assessor: "m1", candidate: "c2", firstLine: 5),
      7: .duplicate(firstLine: 5), 8: .recusedWithItem,
    ]
    #expect(found == expected)
  }

  @Test func withAListAnyOtherCandidateIsUnknownAndNoIdStandsTwice() throws {
    #expect(
      try problems("c2,m1,staff,q1,kind,3,,\n", candidates: "candidate\nc1\n")
        == [2: .unknown("c2", column: "candidate", allowed: ["c1"])])
    #expect(
      try problems("", candidates: "candidate,status\nc1,\nc1,\nc2,gone\n")
        == [
          3: .duplicate(firstLine: 2),
          4: .unknown(
            "gone", column: "status", allowed: ["did-not-attend", "withdrawn", "withdrawn-later"]),
        ])
  }

  @Test func anIdIsAnyTextButControlCharacters() throws {
    #expect(try read("\" a, \"\"b\"\" \",m 1,staff,q1,kind,3,,\n").candidates == [" a, \"b\" "])
    #expect(
      try problems("\"a\nb\",m1,staff,q1,kind,3,,\n") == [2: .controlCharacter(column: "candidate")]
    )
    #expect(
      try problems("a,m\u{85},staff,q1,kind,3,,\n") == [2: .controlCharacter(column: "assessor")])
  }

  @Test func aFileWithoutItsColumnsSaysWhichAreMissing() throws {
    let text = "candidate,assessor,question,points,points\n"
    let mistakes = #expect(throws: RowMistakes.self) {
      try readScores(Array(text.utf8), form: smallForm())
    }
    #expect(
      mistakes?.list.map(\.problem)
        == [.repeatedColumn("points"), .missingColumn("group"), .missingColumn("criterion")])
  }
}
