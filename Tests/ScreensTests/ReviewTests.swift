// The review of a made-up day, reckoned by the real engine.
import Panels
import Scoring
import Testing
import TextUI

@testable import Screens

struct ReviewTests {
  /// Three members and two people at the kiosk, four candidates, one below a minimum.
  func model(without isLeftOut: (Sheet) -> Bool = { _ in false }) throws -> ReviewModel {
    let form = try Sample.form()
    let points: [String: [[Int]]] = [
      "c02": [[4, 4, 3, 4, 1], [5, 4, 4, 4, 1], [4, 3, 4, 5, 1]],
      "c03": [[3, 1, 1, 3, 1], [4, 4, 5, 4, 1], [3, 4, 4, 4, 1]],
      "c07": [[2, 1, 1, 3, 1], [2, 2, 1, 2, 1], [3, 1, 2, 3, 1]],
      "c09": [[4, 4, 3, 4, 1], [4, 4, 4, 4, 1], [4, 4, 4, 4, 1]],
    ]
    let faces: [String: [[Int]]] = [
      "c02": [[3, 3, 2], [3, 2, 3]], "c03": [[3, 3, 3], [3, 3, 3]],
      "c07": [[1, 2, 1], [2, 1, 2]],
      "c09": [[3, 3, 3], [3, 2, 2]],
    ]
    var day = Day()
    var evidence: [Evidence] = []
    let names = ["asha": "Asha", "ben": "Ben", "femi": "Femi", "su1": "su1", "su2": "su2"]
    func add(_ assessor: String, _ groupID: String, _ candidate: String, _ given: [Int]) throws {
      guard let group = form.group(groupID) else { throw Sample.Missing() }
      var items: [SheetItem] = []
      for (item, points) in zip(group.items, given) {
        let note = points == 4 && groupID == "staff" ? "Checked with the person, twice." : ""
        items.append(
          SheetItem(
            question: item.question, criterion: item.criterion, status: .scored(points),
            hasNote: !note.isEmpty))
        evidence.append(
          Evidence(
            assessor: Person(assessor, name: names[assessor]), group: groupID,
            candidate: candidate, question: item.question, criterion: item.criterion,
            answer: .scored(points), note: note))
      }
      let sheet = Sheet(assessor: assessor, candidate: candidate, items: items)
      if !isLeftOut(sheet) { day.sheets.append(sheet) }
    }
    for candidate in points.keys.sorted() {
      day.candidates[candidate] = .inTheRunning
      for (name, given) in zip(["asha", "ben", "femi"], points[candidate] ?? []) {
        day.assessors[name] = "staff"
        try add(name, "staff", candidate, given)
      }
      for (name, given) in zip(["su1", "su2"], faces[candidate] ?? []) {
        day.assessors[name] = "users"
        try add(name, "users", candidate, given)
      }
    }
    return ReviewModel(
      title: "support worker, 3 June", form: form, tally: try Tally(form: form, day: day),
      evidence: evidence, people: names)
  }

  func review() throws -> Framed<ReviewPage> {
    Framed(ReviewPage(try model()), size: Sample.usual)
  }

  func golden(_ page: Framed<ReviewPage>, _ name: String) {
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), name) }
  }

  @Test func theMatrixAndWhatLiesBehindItLookAsTheyAreKept() throws {
    var page = try review()
    golden(page, "review")
    expectGolden(page.view(Size(columns: 120, rows: 40)), "review")
    press(&page, [.enter])
    golden(page, "review-total")
    press(&page, [.escape, .escape, .right, .enter])
    golden(page, "review-group")
    press(&page, [.escape, .escape, .down, .right, .right, .enter])
    golden(page, "review-cell")
    press(&page, [.escape, .escape] + Array(repeating: Key.right, count: 5))
    golden(page, "review-scrolled")
    press(&page, [.end])
    golden(page, "review-sentences")
  }

  @Test func everyNumberIsTheTallysOwn() throws {
    let model = try model()
    let grid = Framed(ReviewPage(model), size: Sample.usual).view(Sample.usual)
    for candidate in model.tally.primary.candidates {
      let line = try #require(
        grid.lines.first { $0.contains(candidate.candidate.uppercased() + " ") })
      let total = try #require(candidate.total)
      #expect(line.contains(total.shown(digits: model.form.rules.digits)))
    }
  }

  @Test func whoDoesNotCountIsSaidBesideWhatTheyGave() throws {
    // Ben has no sheet for c09, so none of his count.
    let page = Framed(
      ReviewPage(try model { $0.assessor == "ben" && $0.candidate == "c09" }), size: Sample.usual)
    var cell = page
    press(&cell, [.right, .right, .enter])
    let lines = cell.view(Sample.usual).lines
    #expect(lines.contains { $0.contains("Ben   ") && $0.contains("Not counted.") })
    #expect(lines.contains { $0.contains("Asha   ") && !$0.contains("Not counted.") })
  }

  @Test func whatWasCorrectedAfterwardsIsSaidBesideWhatWasSealed() throws {
    var facts = try model()
    let place = try #require(
      facts.evidence.firstIndex { $0.candidate == "c02" && $0.assessor.handle == "asha" })
    facts.evidence[place].corrected = .notHeard
    facts.afterwards = ["Asha corrected one score."]
    #expect(Words.Review.sentences(facts).contains("Asha corrected one score."))
    var page = Framed(ReviewPage(facts), size: Sample.usual)
    press(&page, [.right, .right, .enter])
    let lines = page.view(Sample.usual).lines.joined(separator: " ")
    #expect(lines.contains("Corrected afterwards"))
  }

  @Test func equalTotalsAreNotSaidToLead() throws {
    var model = try model()
    let both = Array(model.tally.primary.candidates.prefix(2).map(\.candidate))
    model.tally.primary.near = [NearTie(candidates: both, difference: .zero)]
    #expect(!Words.Review.sentences(model).contains { $0.contains("leads") })
  }

  @Test func aHeadingIsCutBetweenWords() {
    #expect(Words.Review.heading("Can be relied on", columns: 9) == "Can be")
    #expect(Words.Review.heading("PANEL MEMBERS", columns: 9) == "PANEL")
    #expect(Words.Review.heading("Listening", columns: 9) == "Listening")
    #expect(Words.Review.heading("Communicates well", columns: 9) == "Communica")
  }

  @Test func nothingCanBeChanged() throws {
    let start = try review()
    for seed in 1...2 {
      expectLaws(start, seed: UInt64(seed)) { page, _ in
        #expect(page.page.model == start.page.model)
      }
    }
  }

  @Test func placesAreSaidAsPeopleSayThem() {
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(Words.Review.ordinal)
        == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "111th"])
  }
}
