// Every rule of DESIGN 3.1, broken one at a time: the mistake has its place and its facts.
import Scoring
import Testing

/// One rule broken in a form that was good before.
struct BrokenRule: CustomTestStringConvertible, Sendable {
  let place: String
  let problem: FormMistake.Problem
  let testDescription: String
  let breaking: @Sendable (inout FormDraft) -> Void

  init(
    _ description: String, at place: String, _ problem: FormMistake.Problem,
    _ breaking: @escaping @Sendable (inout FormDraft) -> Void
  ) {
    self.testDescription = description
    self.place = place
    self.problem = problem
    self.breaking = breaking
  }
}

@Test func aFormThatKeepsEveryRuleIsMade() {
  #expect(FormDraft.small.mistakes == [])
}

@Test(arguments: headRules + partRules + groupRules + ruleRules + wordRules)
func aBrokenRuleIsNamedWithItsPlaceAndNothingElse(_ rule: BrokenRule) {
  var draft = FormDraft.small
  rule.breaking(&draft)
  let mistakes = draft.mistakes
  #expect(mistakes.map(\.problem) == [rule.problem])
  #expect(mistakes.map(\.place) == [rule.place])
}

@Test func allMistakesComeTogetherInTheOrderOfTheForm() {
  var draft = FormDraft.small
  draft.id = "Small"
  draft.criteria[1].weight = 11
  draft.questions[1].ask = ""
  draft.groups[1].share = 30
  #expect(
    draft.mistakes.map(\.place) == [
      "id", "criteria.safety.weight", "groups", "questions.q1.ask",
    ])
}

@Test func aFormHasItsDefaultsWrittenOut() throws {
  var draft = FormDraft.small
  draft.groups[0].questions = ["q2", "q0", "q1"]
  draft.criteria[2].isEssential = false
  let form = try Form(draft)
  #expect(form.draft.groups[0].questions == ["q0", "q1", "q2"])
  #expect(form.draft.groups[0].criteria == ["dignity", "safety", "drives"])
  #expect(form.draft.groups[1].absentAssessor == .eachCandidate)
  #expect(form.draft.groups[0].expectsNotes == true)
  #expect(form.draft.criteria[2].isEssential)
  #expect(try Form(form.draft) == form)
}

@Test func aGroupWithoutListsIsAskedAllAndJudgesAllItHasItemsFor() throws {
  var draft = FormDraft.small
  draft.groups[0].questions = nil
  draft.groups[0].criteria = nil
  let staff = try #require(try Form(draft).group("staff"))
  #expect(staff.questions == ["q0", "q1", "q2", "k1"])
  #expect(
    staff.items.map { "\($0.question) \($0.criterion)" } == [
      "q1 dignity", "q1 safety", "q2 drives", "k1 dignity",
    ])
  #expect(staff.range(of: "drives") == 0...1)
  #expect(staff.range(of: "safety") == 0...5)
}

@Test func theMostSpecificAnchorWins() throws {
  var draft = FormDraft.small
  draft.criteria[0].anchors = ["evidence": [3: "of the criterion", 4: "of the criterion"]]
  draft.questions[1].anchors = ["dignity": [3: "of the question"]]
  let form = try Form(draft)
  let staff = try #require(form.group("staff"))
  let words = (3...5).map {
    form.anchor(question: "q1", criterion: "dignity", group: staff, points: $0)
  }
  #expect(words == ["of the question", "of the criterion", "Says 5 things"])
  #expect(form.anchor(question: "q2", criterion: "drives", group: staff, points: 1) == nil)
}

@Test(arguments: [
  ("shar", "share"), ("wieght", "weight"), ("Dignity", "dignity"), ("xyzzy", nil), ("", nil),
])
func theNearestWordIsTheOneMeant(_ word: String, _ meant: String?) {
  #expect(Spelling.nearest(to: word, in: ["share", "weight", "dignity"]) == meant)
}

@Test func aFormWithMoreWordsThanARecordTakesIsRefused() {
  var draft = FormDraft.small
  let long = String(repeating: "\"", count: 999)
  draft.questions += (0..<20).map {
    Question(
      id: "o\($0)", ask: long, kind: .open,
      probes: Array(repeating: String(long.prefix(399)), count: 20))
  }
  #expect(draft.mistakes.count == 1)
  guard case .tooManyWords(let bytes, 300_000)? = draft.mistakes.first?.problem else {
    Issue.record("\(draft.mistakes)")
    return
  }
  #expect(bytes > 300_000)
}

@Test func translationsOfEveryWordAreTaken() throws {
  var draft = FormDraft.small
  draft.texts = [
    "cy": Dictionary(
      uniqueKeysWithValues: draft.words.filter { !$0.words.isEmpty }.map { ($0.path, "gair") })
  ]
  let form = try Form(draft)
  #expect(form.translation(of: "scales.faces.1.label", into: "cy") == "gair")
  #expect(form.translation(of: "scales.faces.1.label", into: "pl") == nil)
}
