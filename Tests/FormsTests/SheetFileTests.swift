// One typed sheet, and the lists a freeze is made from.
import Scoring
import Testing

@testable import Forms

private func sheet(_ rows: String, group: String = "staff") throws -> [SheetRow] {
  let form = try smallForm()
  let group = try #require(form.group(group))
  return try readSheetFile(
    Array(("question,criterion,points,status,note\n" + rows).utf8), group: group, form: form)
}

private func mistakes(_ body: () throws -> Void) throws -> [RowMistake] {
  do {
    try body()
    return []
  } catch let mistakes as RowMistakes {
    return mistakes.list
  }
}

@Suite struct SheetFileTests {
  @Test func aSheetComesInFormOrderWithItsNotes() throws {
    let rows = try sheet(
      """
      q2,sums,1,,
      q1,calm,,not-asked,
      q1,kind,4,scored,"asked first, closed the door"
      q4,,,answered,no
      q3,,,,likes dogs
      """)
    #expect(rows.map(\.question) == ["q1", "q1", "q2", "q3", "q4"])
    #expect(rows.map(\.criterion) == ["kind", "calm", "sums", "", ""])
    #expect(rows.map(\.status) == [.scored(4), .notAsked, .scored(1), .answered, .answered])
    #expect(
      rows.map(\.note) == ["asked first, closed the door", "", "", "likes dogs", "no"])
  }

  @Test func aSheetThatLacksAnItemIsRefused() throws {
    let list = try mistakes { _ = try sheet("q1,kind,4,,\nq2,sums,1,,\n") }
    #expect(
      list == [RowMistake(.sheet, line: nil, .missingItem(question: "q1", criterion: "calm"))])
  }

  @Test func anUnansweredQuestionWithoutPointsWasSkipped() throws {
    let rows = try sheet("q1,kind,4,,\nq1,calm,4,,\nq2,sums,1,,\nq3,,,skipped,\n")
    #expect(rows.suffix(2).map(\.status) == [.skipped, .skipped])
  }

  @Test func wrongRowsAreNamedWithTheirLines() throws {
    let list = try mistakes {
      _ = try sheet("q1,kind,9,,\nq3,kind,,,x\nq4,,,answered,maybe\nk1,kind,1,,\nq3,,2,,\n")
    }
    #expect(list.map(\.line) == [2, 3, 4, 5, 6])
    #expect(
      list.map(\.problem) == [
        .pointsOffScale("9", allowed: 0...5), .unscoredQuestion("q3"),
        .unknown("maybe", column: "note", allowed: ["yes", "no"]),
        .notAnItem(question: "k1", criterion: "kind", group: "staff"), .unscoredQuestion("q3"),
      ])
  }

  @Test func candidatesHaveAnIdAndAName() throws {
    let text = "name,candidate,minutes,time\nAnn Lee,c01,45,09:30\nBea,c02,,\n"
    let rows = try readCandidatesFile(Array(text.utf8))
    #expect(rows.map(\.candidate) == ["c01", "c02"])
    #expect(rows.map(\.name) == ["Ann Lee", "Bea"])
    #expect(rows.map(\.minutes) == [45, nil])
    #expect(rows.map(\.time) == ["09:30", ""])
    #expect(rows.map(\.adjustment) == ["", ""])
  }

  @Test func wrongLinesOfAListAreNamed() throws {
    let text = "candidate,name,minutes\nC1,Ann,\nc01,,\nc02,Bea,long\nc03,Cy,\nc03,Di,\n"
    let list = try mistakes { _ = try readCandidatesFile(Array(text.utf8)) }
    #expect(
      list == [
        RowMistake(.candidates, line: 2, .malformed("C1", column: "candidate")),
        RowMistake(.candidates, line: 3, .emptyCell(column: "name")),
        RowMistake(.candidates, line: 4, .malformed("long", column: "minutes")),
        RowMistake(.candidates, line: 6, .duplicate(firstLine: 5)),
      ])
  }

  @Test func contributorsAndPeopleHaveTheirColumns() throws {
    let contributors = try readContributorsFile(
      Array("contributor,name,group\nsu1,Gwen,users\n".utf8))
    #expect(contributors.map(\.group) == ["users"])
    #expect(contributors.map(\.line) == [2])
    let people = try readPeopleFile(Array("handle,name,job\nasha,Asha Rao,manager\n".utf8))
    #expect(people.map(\.job) == ["manager"])
    let list = try mistakes { _ = try readPeopleFile(Array("handle,job\nasha,x\n".utf8)) }
    #expect(list == [RowMistake(.people, line: 1, .missingColumn("name"))])
  }
}
