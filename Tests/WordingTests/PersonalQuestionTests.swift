// The grammar of the personal-question check: spellings, quoted speech, who hears the text, the
// profile, and what a finding says.
import Testing
import Wording

@Test func aFindingNamesTheWordsTheTopicAndTheReason() throws {
  let finding = try #require(
    PersonalQuestion.findings(in: "First: how would YOUR Husband\u{2019}s job fit in?").first)
  #expect(finding.verdict == .stop)
  #expect(finding.topic == .family)
  #expect(finding.reason == .your)
  #expect(finding.words == "Husband")
  #expect(finding.range == 22..<29)
}

@Test(arguments: [
  "ARE YOU MARRIED?", "are you married", "Are you...married?", "Are\u{00A0}you married?",
  "Aren\u{2019}t you married?", "You\u{2019}re married, aren\u{2018}t you?", "u married?",
  "\u{201C}Are you married?\u{201D}", "Are you \u{201C}married\u{201D}?", "- Are you married?",
  "Tell us about your shift.\nAre you married?", "Are you married\u{2014}or single?",
])
func spellingAndMarksHideNothing(_ sentence: String) {
  #expect(verdict(sentence) == "stop")
}

@Test(arguments: [
  "A resident asks \"Are you married?\" What do you say?",
  "A resident asks \u{2018}Are you married?\u{2019} What do you say?",
  "A child asks you whether you are married. What do you say?",
  "What would you say if you were asked by a resident whether you are married?",
])
func whatSomebodyElseAsksIsNoQuestionToTheCandidate(_ sentence: String) {
  #expect(verdict(sentence) == "pass")
}

@Test func quotationMarksAloneMakeNoQuestionLawful() {
  #expect(verdict("Please answer: \"Are you married?\"") == "stop")
}

@Test(arguments: [
  ("Does {name} have children?", "stop"), ("Is {name} married?", "stop"),
  ("Did {name} tell you about their religion?", "stop"),
  ("Did {name} ask about your family?", "pass"), ("Was {name} kind to your children?", "pass"),
  ("Do you like to talk about your religion with {name}?", "pass"),
])
func atTheKioskTheCandidateIsTheOneNamed(_ sentence: String, _ expected: String) {
  #expect(verdict(sentence, as: .kiosk) == expected)
}

@Test(arguments: [
  ("Is in good health", "stop"), ("Well spoken and attractive", "stop"),
  ("Is young and energetic", "stop"), ("A good culture fit", "stop"), ("Has no children", "stop"),
  ("Asks the person about their children", "pass"), ("Family", "pass"),
  ("Gives an example with a disabled person", "pass"), ("Talks about age with respect", "pass"),
])
func anchorsSpeakOfTheCandidate(_ anchor: String, _ expected: String) {
  #expect(verdict(anchor, as: .anchor) == expected)
}

@Test(arguments: [
  "What has your own experience of mental health services taught you?",
  "How would you use your lived experience in this job?", "What helped you in your recovery?",
])
func aPeerWorkerMayBeAskedForTheirExperience(_ sentence: String) {
  #expect(verdict(sentence) == "stop")
  #expect(verdict(sentence, profile: .peer) == "pass")
}

@Test(arguments: [
  "What is your diagnosis?", "What medication do you take?", "Are you married?",
  "How many days were you off sick?",
])
func aPeerWorkerMayNotBeAskedForTheRest(_ sentence: String) {
  #expect(verdict(sentence, profile: .peer) == "stop")
}

@Test func twoQuestionsOfOneTextAreBothFound() {
  let findings = PersonalQuestion.findings(in: "Are you married? And where do you live?")
  #expect(findings.map(\.topic) == [.family, .home])
}

@Test(arguments: ["", " ", "?", "\u{2019}", "\"", "'s", "{name}", "you", "your", "\u{0301}", "a?b"])
func nothingToReadIsNothingFound(_ text: String) {
  #expect(verdict(text) == "pass")
}

@Test func everyTopicSaysItsRuleAndAnotherWayToAsk() {
  for topic in PersonalTopic.allCases {
    #expect(!topic.rule.isEmpty && !topic.instead.isEmpty && !topic.title.isEmpty)
  }
}
