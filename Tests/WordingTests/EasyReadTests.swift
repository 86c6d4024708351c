// What the Easy Read check finds, and what it leaves alone.
import Testing
import Wording

@Test(arguments: [
  "How was {name} at listening to you?",
  "Was it OK? I think so.",
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.",
  "Your scores count for 40 out of 100. Staff scores count for 60.",
  "",
])
func plainWordsAreLeftAlone(_ text: String) {
  #expect(EasyRead.findings(in: text) == [])
}

@Test func aSentenceOfSixteenWordsIsTooLong() {
  let long = Array(repeating: "word", count: 16).joined(separator: " ") + "."
  #expect(EasyRead.findings(in: "Short. \(long)") == [.longSentence(long, words: 16)])
}

@Test func sentencesEndAtTheLineAndAtTheirMarks() {
  let eight = Array(repeating: "word", count: 8).joined(separator: " ")
  #expect(EasyRead.findings(in: "\(eight)? \(eight)!\n\(eight)\n\(eight)") == [])
  #expect(EasyRead.findings(in: "\(eight), \(eight)").count == 1)
}

@Test func aDecimalPointEndsNoSentence() {
  let text =
    "This one has 1.5 in it and " + Array(repeating: "word", count: 9).joined(separator: " ")
  #expect(EasyRead.findings(in: text) == [.longSentence(text, words: 16)])
}

@Test func capitalsAndJoinedThoughtsAreFound() {
  #expect(
    EasyRead.findings(in: "Ask HR (or me); wait.") == [
      .capitals("HR"), .joined("("), .joined(")"), .joined(";"),
    ])
}
