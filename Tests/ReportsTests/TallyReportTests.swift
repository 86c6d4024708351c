// The tally as JSON and as CSV, to the letter, from a tally made by hand and from a day.
import Scoring
import Testing

@testable import Reports

private func form(digits: Int = 1) throws -> Form {
  var draft = FormDraft()
  draft.id = "small"
  draft.title = "Small"
  draft.version = "1"
  draft.author = "empanel"
  draft.scales = [
    Scale(
      id: "points",
      points: (0...5).map { Scale.Point(points: $0, label: "P\($0)", anchor: "Heard at \($0).") })
  ]
  draft.criteria = [Criterion(id: "kind", title: "Kind"), Criterion(id: "calm", title: "Calm")]
  draft.questions = [Question(id: "q1", ask: "Tell us.", criteria: ["kind", "calm"])]
  var staff = GroupDraft(id: "staff", title: "Staff", influence: .scored, share: 100)
  staff.minimum = ["kind": Fraction(3)]
  staff.expectsNotes = false
  draft.groups = [staff]
  draft.rules.digits = digits
  return try Form(draft)
}

private func day(_ scores: [(candidate: String, assessor: String, points: [Int])]) -> Day {
  var day = Day()
  for (candidate, assessor, points) in scores {
    day.candidates[candidate] = .inTheRunning
    day.assessors[assessor] = "staff"
    let items = zip(["kind", "calm"], points).map {
      SheetItem(question: "q1", criterion: $0, status: .scored($1))
    }
    day.sheets.append(Sheet(assessor: assessor, candidate: candidate, items: items))
  }
  return day
}

@Suite struct TallyReportTests {
  @Test func theJSONIsThisToTheLetter() throws {
    let form = try form()
    let tally = try Tally(form: form, day: day([("c1", "m1", [2, 5]), ("c1", "m2", [3, 5])]))
    let result =
      #"{"candidate":"c1","flags":["#
      + #"{"criterion":"kind","group":"staff","kind":"below-minimum","minimum":{"exact":"3","shown":"3.0"},"points":{"exact":"5/2","shown":"2.5"}}],"#
      + #""groups":[{"criteria":["#
      + #"{"criterion":"kind","highest":{"exact":"3","shown":"3.0"},"lowest":{"exact":"2","shown":"2.0"},"points":{"exact":"5/2","shown":"2.5"},"value":{"exact":"50","shown":"50.0"}},"#
      + #"{"criterion":"calm","highest":{"exact":"5","shown":"5.0"},"lowest":{"exact":"5","shown":"5.0"},"points":{"exact":"5","shown":"5.0"},"value":{"exact":"100","shown":"100.0"}}],"#
      + #""group":"staff","share":100,"value":{"exact":"75","shown":"75.0"}}],"#
      + #""outcome":"below-minimum","rank":null,"total":{"exact":"75","shown":"75.0"}}"#
    let expected =
      #"{"assessors":[{"assessor":"m1","counts":true,"group":"staff","why":"counts"},"#
      + #"{"assessor":"m2","counts":true,"group":"staff","why":"counts"}],"#
      + #""candidates":[\#(result)],"dropped":[],"form":"f00d","#
      + #""lines":[{"candidates":[\#(result)],"name":"everybody"},{"candidates":[\#(result)],"name":"as-sealed"}],"#
      + #""near":[],"schema":"empanel.tally.v1","ties":[]}"# + "\n"
    #expect(tallyJSON(tally, form: form, fingerprint: "f00d") == expected)
  }

  @Test func tiesNearTiesAndDroppedAreWritten() throws {
    let form = try form(digits: 0)
    var tally = try Tally(form: form, day: day([("c1", "m1", [3, 4]), ("c2", "m1", [4, 3])]))
    tally.primary.near = [NearTie(candidates: ["c1", "c2"], difference: try Fraction(1, over: 2))]
    tally.primary.dropped = [
      Dropped(group: "staff", subject: .question("q1"), why: .unequal),
      Dropped(group: "staff", subject: .criterion("calm"), why: .noQuestion),
    ]
    let json = tallyJSON(tally, form: form, fingerprint: "f00d")
    #expect(
      json.contains(
        #""ties":[{"candidates":["c1","c2"],"rung":null,"total":{"exact":"70","shown":"70"}}]"#))
    #expect(
      json.contains(
        #""near":[{"candidates":["c1","c2"],"difference":{"exact":"1/2","shown":"1"}}]"#))
    #expect(
      json.contains(
        #""dropped":[{"group":"staff","question":"q1","why":"unequal"},{"criterion":"calm","group":"staff","why":"no-question"}]"#
      ))
  }

  @Test func idsOfAnyTextAreEscaped() throws {
    let form = try form()
    let tally = try Tally(form: form, day: day([("a\"b\\c\u{7F}\u{1}é", "m1", [3, 4])]))
    let json = tallyJSON(tally, form: form, fingerprint: "f00d")
    #expect(json.contains(#""candidate":"a\"b\\c\u007f\u0001é""#))
  }

  @Test func aLargeTallyIsHandedOnInPiecesThatAreTheSameText() throws {
    let form = try form()
    let scores = (0..<1000).flatMap { number in
      [("c\(number)", "m1", [number % 6, 2]), ("c\(number)", "m2", [3, number % 5])]
    }
    var tally = try Tally(form: form, day: day(scores))
    // One line like the first, and one that is not.
    tally.asSealed.candidates.removeLast()
    var pieces: [[UInt8]] = []
    writeTallyJSON(tally, form: form, fingerprint: "f00d") { pieces.append($0) }
    #expect(pieces.count > 10 && pieces.allSatisfy { $0.count < 80_000 })
    let text = String(decoding: pieces.joined(), as: UTF8.self)
    #expect(text == tallyJSON(tally, form: form, fingerprint: "f00d"))
    #expect(text.split(separator: #"{"candidate":"c"#).count == 3000)
    #expect(!text.contains("}{") && !text.contains(",]") && !text.contains("[,"))
  }

  @Test func theCSVHasARowForEveryLineCandidateGroupAndCriterion() throws {
    let form = try form(digits: 2)
    var day = day([("c1", "m1", [3, 4])])
    day.candidates["c2"] = .withdrawn
    let csv = tallyCSV(try Tally(form: form, day: day), form: form)
    var expected =
      "line,candidate,rank,outcome,total_exact,total_shown,group,group_exact,criterion,"
      + "criterion_exact,points_exact\n"
    for line in ["primary", "everybody", "as-sealed"] {
      expected += "\(line),c1,1,appointable,70,70.00,staff,70,kind,60,3\n"
      expected += "\(line),c1,1,appointable,70,70.00,staff,70,calm,80,4\n"
      expected += "\(line),c2,,withdrawn,,,,,,,\n"
    }
    #expect(csv == expected)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("a=b", "a=b"), ("", ""),
    ("a,b", "\"a,b\""), ("=\"x\"", "\"'=\"\"x\"\"\""), ("two\nlines", "\"two\nlines\""),
  ])
  func noCellOfTextIsAFormula(text: String, cell: String) {
    #expect(textCell(text) == cell)
  }
}
