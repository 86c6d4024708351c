// The weaknesses of questions and of anchors.
import Testing
import Wording

private func lints(_ text: String) -> [QuestionLint] {
  QuestionLint.findings(in: text, wantsMore: true)
}

@Test func twoQuestionsInOneAreFound() {
  #expect(lints("How do you plan? What do you do when it fails?") == [.double("what do you")])
  #expect(lints("Tell us how you plan and also how you rest.") == [.double("and also")])
  #expect(lints("How would you plan it, and who would you ask?") == [.double("and who")])
  #expect(lints("What would you do, and why?") == [])
  #expect(lints("Tell us what you did first and who helped.") == [])
}

@Test(arguments: ["Surely you would ask?", "You would tell her, wouldn\u{2019}t you?"])
func pushingIsFound(_ text: String) {
  #expect(lints(text).contains { if case .leading = $0 { true } else { false } })
}

@Test func whatYesOrNoWouldAnswerIsFoundWhereMoreIsWanted() {
  #expect(lints("Can you lift a box?") == [.closed("can")])
  #expect(QuestionLint.findings(in: "Can you lift a box?", wantsMore: false) == [])
  #expect(lints("Can you tell us about a time you lifted a box?") == [])
  #expect(lints("The post needs travel; can you do it?") == [])
}

@Test func twentySixWordsAreTooMany() {
  let many = "How " + Array(repeating: "word", count: 25).joined(separator: " ") + "?"
  #expect(lints(many) == [.long(words: 26)])
  #expect(lints("How " + Array(repeating: "word", count: 24).joined(separator: " ") + "?") == [])
}

@Test func wordsOfTheTradeAndLettersAreFound() {
  #expect(lints("How do you utilise time?") == [.jargon("utilise", plain: "use")])
  #expect(lints("What is the MCA for?") == [.letters("MCA")])
  #expect(lints("What is the Mental Capacity Act (MCA) for?") == [])
  #expect(lints("What does HR do in the NHS?") == [])
}

@Test func anchorsThatSayTheSameOverlapOrJudgeAreFound() {
  #expect(
    AnchorLint.findings(in: [1: "Asks first", 2: "They ask", 3: "asks first."]) == [.same(1, 3)])
  #expect(
    AnchorLint.findings(in: [1: "Gives 1 to 3 examples", 2: "Gives 3-5 examples"]) == [
      .overlap(1, 2)
    ])
  #expect(AnchorLint.findings(in: [1: "Gives 1 to 2 examples", 2: "Gives 3 to 5 examples"]) == [])
  #expect(AnchorLint.findings(in: [1: "Average"]) == [.unobservable(1, "average")])
  #expect(
    AnchorLint.findings(in: [1: "Has a good attitude"]) == [.unobservable(1, "good attitude")])
}
