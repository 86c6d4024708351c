// What a note is looked at for, and the words of good notes that must never be.
import Testing
import Wording

private func lints(_ note: String, isEvidence: Bool = true) -> [NoteLint] {
  NoteLint.findings(in: note, about: "c07", isEvidence: isEvidence)
}

private func topics(_ note: String) -> [PersonalTopic] {
  lints(note, isEvidence: false).compactMap {
    if case .personal(let topic, _) = $0 { topic } else { nil }
  }
}

@Test(arguments: [
  ("Seemed nice but she is too old for nights.", PersonalTopic.age),
  ("Looks in her fifties, close to retirement.", .age),
  ("He has young children at home, may not cope.", .family),
  ("She is pregnant.", .family),
  ("Strong accent, hard to follow.", .origin),
  ("The candidate has dyslexia.", .health),
  ("She wears a headscarf.", .belief),
  ("Bubbly, would fit in.", .fit),
  ("Gut feeling says no.", .fit),
  ("Nice smile, well dressed.", .fit),
  ("Better than the last one on this.", .comparison),
  ("Best so far.", .comparison),
  ("Same example as C03 gave us.", .comparison),
  ("I heard that he left after a row.", .hearsay),
  ("We know her from the day centre.", .hearsay),
])
func whatIsNotAboutTheWorkIsSaid(_ note: String, _ topic: PersonalTopic) {
  #expect(topics(note).contains(topic), "\(note)")
}

@Test(arguments: [
  "Told us about a man who used pictures. Asked him twice, then rang his sister to check.",
  "Old man fell in the hall; she stayed with him and called the nurse.",
  "Works with young people who have a disability. Says who decides.",
  "Supported a pregnant young person through a family group conference.",
  "Her manager told her to stop; she explained why she would not.",
  "Moved teams twice, now at the day centre. Keeps a diary of what went wrong.",
  "Said outcomes got better than before once the family was asked.",
  "A resident with a strong faith wanted to go to church; he changed the rota.",
  "Heard the alarm and checked every room. Wrote it down the same hour.",
  "He listened to the child first, then to the parents.",
  "Took maintenance calls, manages a stage and packages for an agency.",
  "Named the on-call number. Would tell the family the same day.",
  "\u{22}I am too old for shouting,\u{22} then told how she calmed him.",
  "Not asked: we ran out of time.",
  "C07 gave two examples and said what changed after each.",
])
func aNoteOfWhatWasSaidAndDoneIsLeftAlone(_ note: String) {
  #expect(lints(note) == [], "\(note)")
}

@Test func aNoteThatOnlyJudgesIsSaidWithItsWord() {
  #expect(lints("A very good and confident answer") == [.judgement("good")])
  #expect(lints("A very good answer, asked him twice") == [])
  #expect(lints("A very good and confident answer", isEvidence: false) == [])
}

@Test func fewerThanFiveWordsAreNoEvidence() {
  #expect(lints("Used pictures.") == [.thin(words: 2)])
  #expect(lints("Asked, waited, asked again, checked.") == [])
  #expect(lints("Used pictures.", isEvidence: false) == [])
  #expect(lints("") == [])
}

@Test func theWordsAreThoseThatWereWritten() {
  #expect(
    lints("Calm. She is too OLD for nights, I think.", isEvidence: false)
      == [.personal(.age, words: "She is too OLD")])
}
