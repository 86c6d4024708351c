// Lists from a file: what is new and what is other, and that nothing entered is lost by it.
import Testing
import TextUI

@testable import Screens

struct FileRowsTests {
  private let here = [
    ["c01", "Sam Poole", "09:30", "45", ""], ["c02", "Jo Adeyemi", "10:30", "", "on paper"],
    ["c03", "Kim Rhys", "", "", ""],
  ]

  private var rows: FileRows {
    FileRows(
      .candidates,
      rows: [
        ["c02", "Jo Adeyemi", "11:00", "", ""], ["c01", "Sam Poole", "", "", ""],
        ["c05", "Lee Park", "12:00", "60", ""], ["c04", "Ada Bell", "", "", ""],
      ], here: here)
  }

  @Test func aFileIsComparedByCodeAndAnEmptyCellChangesNothing() {
    #expect(rows.count == 4 && rows.same == 1 && rows.staying == 1)
    #expect(rows.new.map { $0[0] } == ["c05", "c04"])
    #expect(rows.others.map(\.here) == [here[1]])
    #expect(rows.others.map(\.file) == [["c02", "Jo Adeyemi", "11:00", "", "on paper"]])
    #expect(rows.choices == [.everything, .onlyNew, .nothing])
    let none = FileRows(.candidates, rows: [], here: here)
    #expect(none.choices == [.nothing] && none.staying == 3)
    #expect(none.joined(to: here, .everything) == here)
  }

  @Test func nothingThatWasEnteredIsLost() {
    #expect(rows.joined(to: here, .nothing) == here)
    #expect(rows.joined(to: here, .onlyNew) == here + rows.new)
    let all = rows.joined(to: here, .everything)
    #expect(all.map { $0[0] } == ["c01", "c02", "c03", "c05", "c04"])
    #expect(all[0] == here[0] && all[2] == here[2])
    #expect(all[1] == ["c02", "Jo Adeyemi", "11:00", "", "on paper"])
    // What was entered in another window since stays as it is.
    let changed = [here[0], ["c02", "Jo Bell", "", "", ""], ["c05", "Ola", "", "", ""]]
    #expect(rows.joined(to: changed, .everything) == changed + [rows.new[1]])
  }

  @Test func whereAFileIsIsAsked() {
    for file in ListedFile.allCases {
      var page = Framed(FormPage<FileField>.file(file), size: Sample.usual)
      for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "file-\(file)") }
      type(&page, "~/x.csv")
      #expect(press(&page, [.enter, .enter]) == [.choose(0, [.path: "~/x.csv"])])
    }
  }

  @Test func whatAFileWouldChangeIsReadBeforeAnythingIsTaken() {
    let model = SettingUpTests().model
    var page = Framed(ReadPage.rows(rows, in: model), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "file-rows") }
    press(&page, [.function(8)])
    #expect(press(&page, [.enter]) == [.choose(0)])
    #expect(press(&page, [.down, .down, .enter]) == [.choose(2)])
    expectLaws(page, seed: 1)
    let people = FileRows(
      .people, rows: [["asha", "Asha Patel", "Nurse"], ["ben", "Ben Carter", ""]], here: [],
      toCome: ["ben"])
    let waiting = Framed(ReadPage.rows(people, in: model), size: Sample.usual)
    expectGolden(waiting.view(Sample.usual), "file-people-rows")
    let known = FileRows(.candidates, rows: [here[0]], here: here)
    let said = Telling(ReadPage.rows(known, in: model).frame(.told)).lines.map(\.text)
    #expect(said.contains { $0.contains("1 candidate in the file. All of it is here already.") })
  }

  @Test func whatIsWrongWithAFileIsSaidByLine() {
    let mistakes = (2...70).map { "Line \($0): \"name\" is empty." }
    let page = Framed(
      ReadPage.mistaken(.candidates, mistakes, hints: ["Put it right."]), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "file-mistaken") }
    let said = Telling(page.frame(.told)).lines.map(\.text)
    #expect(said.contains { $0.contains("69 things to put right in the file first:") })
    #expect(said.contains { $0.contains("And 19 more.") })
    #expect(said.contains { $0.contains("Put it right.") })
  }
}
