// Fairness of the day and the same face every time, each rule from a day written by hand.
import Scoring
import Testing

private func form() throws -> Form {
  var draft = FormDraft.small
  draft.questions[1].minutes = 6
  return try Form(draft)
}

private func interview(
  _ candidate: String, minutes: Int? = nil, seconds: Int, asked: Bool = true, probes: [Int] = []
) -> InterviewOfDay {
  InterviewOfDay(
    candidate: candidate, plannedMinutes: minutes,
    questions: [.init(id: "q1", wasAsked: asked, seconds: seconds, probes: probes)])
}

@Suite struct FairnessOfDayTests {
  @Test func aQuestionFarFromTheOthersTimesIsNamedInBothDirections() throws {
    let fairness = FairnessOfDay(
      form: try form(),
      interviews: [
        interview("c1", seconds: 400), interview("c2", seconds: 150), interview("c3", seconds: 410),
        interview("c4", seconds: 900),
      ])
    #expect(
      fairness.candidates.map { $0.questions[0].length }
        == [.usual, .muchShorter, .usual, .muchLonger])
    #expect(fairness.candidates.map { $0.questions[0].middleSeconds } == [410, 410, 400, 400])
  }

  @Test func lessThanAMinuteIsNeverADifference() throws {
    let fairness = FairnessOfDay(
      form: try form(), interviews: [interview("c1", seconds: 20), interview("c2", seconds: 79)])
    #expect(fairness.candidates.allSatisfy { $0.questions[0].length == .usual })
  }

  @Test func moreTimeAsAnAdjustmentIsNoDifference() throws {
    // Twice the plan, and a little more than twice the others' time.
    let interviews = [
      interview("c1", minutes: 40, seconds: 300), interview("c2", minutes: 40, seconds: 300),
      interview("c3", minutes: 80, seconds: 620),
    ]
    let fairness = FairnessOfDay(form: try form(), interviews: interviews)
    #expect(fairness.candidates.allSatisfy { $0.questions[0].length == .usual })
    #expect(fairness.candidates.map { $0.questions[0].plannedSeconds } == [360, 360, 720])
    #expect(fairness.candidates[2].questions[0].middleSeconds == 600)
    let unplanned = FairnessOfDay(
      form: try form(),
      interviews: interviews.map { interview in
        var interview = interview
        interview.plannedMinutes = nil
        return interview
      })
    #expect(unplanned.candidates[2].questions[0].length == .muchLonger)
  }

  @Test func thePlanNeverMakesACandidatesOwnTimeAnother() throws {
    let fairness = FairnessOfDay(
      form: try form(),
      interviews: [
        interview("c1", minutes: 45, seconds: 301), interview("c2", minutes: 57, seconds: 299),
      ])
    #expect(fairness.candidates.map(\.seconds) == [301, 299])
  }

  @Test func whoWasNotAskedAndWhoseLogIsSilentAreTwoThings() throws {
    let silent = InterviewOfDay(candidate: "c3", questions: [])
    let fairness = FairnessOfDay(
      form: try form(),
      interviews: [
        interview("c1", seconds: 300), interview("c2", seconds: 0, asked: false), silent,
        InterviewOfDay(candidate: "c4"),
      ])
    #expect(
      fairness.notAsked == [.init(question: "q1", candidates: ["c2"], unknown: ["c3"])])
    #expect(fairness.unlogged == ["c4"])
    #expect(fairness.candidates.map(\.place) == [1, 2, 3, nil])
  }

  @Test func timeThatNobodyKeptIsNotZero() throws {
    let fairness = FairnessOfDay(
      form: try form(), interviews: [interview("c1", seconds: 0), interview("c2", seconds: 300)])
    #expect(fairness.candidates[0].seconds == nil)
    #expect(fairness.candidates[1].questions[0].middleSeconds == nil)
  }

  @Test func anyNumberARecordCanClaimIsReckonedWith() throws {
    let most = 999_999_999_999_999
    let fairness = FairnessOfDay(
      form: try form(),
      interviews: [
        interview("c1", minutes: most, seconds: most), interview("c2", minutes: 1, seconds: most),
      ])
    #expect(fairness.candidates.map(\.seconds) == [86_400, 86_400])
  }

  @Test func probesDeparturesAndMissingNotesAreCounted() throws {
    var day = Day()
    day.candidates = ["c1": .inTheRunning]
    day.assessors = ["asha": "staff", "su1": "users"]
    day.sheets = [
      Sheet(
        assessor: "asha", candidate: "c1",
        items: [
          SheetItem(question: "q1", criterion: "dignity", status: .scored(3)),
          SheetItem(question: "q1", criterion: "safety", status: .scored(3), hasNote: true),
          SheetItem(question: "q2", criterion: "drives", status: .notAsked),
        ]),
      Sheet(
        assessor: "su1", candidate: "c1",
        items: [SheetItem(question: "k1", criterion: "dignity", status: .scored(3))]),
    ]
    var first = interview("c1", seconds: 300, probes: [2, 0])
    first.departures = ["q1": "Tell us about any time."]
    let fairness = FairnessOfDay(form: try form(), interviews: [first], day: day)
    #expect(fairness.candidates[0].probes == 2)
    #expect(fairness.candidates[0].questions[0].probes == [0, 2])
    #expect(
      fairness.candidates[0].departures
        == [.init(question: "q1", words: "Tell us about any time.")])
    // Nobody at the kiosk is expected to write notes.
    #expect(fairness.candidates[0].notesMissing == 1)
  }
}

@Suite struct SameFaceTests {
  private func answers(_ statuses: [ItemStatus]) -> [(question: String, status: ItemStatus)] {
    statuses.enumerated().map { ("k\($0 + 1)", $1) }
  }

  @Test func threeEqualAnswersAreTheSameFaceAndTwoAreNot() {
    #expect(SameFace.answer(answers([.scored(3), .scored(3), .scored(3)])) == 3)
    #expect(SameFace.answer(answers([.scored(3), .scored(3)])) == nil)
    #expect(SameFace.answer(answers([.scored(3), .scored(2), .scored(3)])) == nil)
  }

  @Test func whatWasNotScoredIsNoFace() {
    #expect(SameFace.answer(answers([.scored(1), .skipped, .scored(1), .scored(1)])) == 1)
    #expect(SameFace.answer(answers([.scored(1), .skipped, .scored(1), .notHeard])) == nil)
    #expect(SameFace.answer(answers([.skipped, .skipped, .skipped])) == nil)
  }

  @Test func oneQuestionOfThreeCriteriaIsOneAnswer() {
    #expect(SameFace.answer(["k1", "k1", "k2"].map { ($0, .scored(3)) }) == nil)
    #expect(SameFace.answer(["k1", "k1", "k2", "k3"].map { ($0, .scored(3)) }) == 3)
  }

  @Test func aContributorIsNamedWithTheSheetsAndWhetherItIsEverySheet() throws {
    var draft = FormDraft.small
    draft.questions += ["k2", "k3"].map {
      Question(id: $0, ask: "Was she kind?", criteria: ["dignity"])
    }
    draft.groups[1].questions = ["k1", "k2", "k3"]
    let form = try Form(draft)
    var day = Day()
    day.assessors = ["asha": "staff", "su1": "users", "su2": "users", "su3": "users"]
    func sheet(_ assessor: String, _ candidate: String, _ faces: [Int]) -> Sheet {
      Sheet(
        assessor: assessor, candidate: candidate,
        items: zip(["k1", "k2", "k3"], faces).map {
          SheetItem(question: $0, criterion: "dignity", status: .scored($1))
        })
    }
    day.sheets = [
      sheet("su1", "c2", [3, 3, 3]), sheet("su1", "c1", [3, 3, 3]),
      sheet("su2", "c1", [3, 3, 3]), sheet("su2", "c2", [2, 2, 2]),
      sheet("su3", "c1", [3, 2, 3]), sheet("asha", "c1", [3, 3, 3]),
    ]
    #expect(
      day.sameFaces(form: form) == [
        SameFace(contributor: "su1", candidates: ["c1", "c2"], everyTime: 3),
        SameFace(contributor: "su2", candidates: ["c1", "c2"], everyTime: nil),
      ])
  }
}
