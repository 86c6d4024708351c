// The wording check on a whole form: every text is read, as what it is, and has its line.
import Forms
import Scoring
import Testing
import Wording

private let pack = """
  empanel: 1
  id: words
  title: Words
  scales:
    s: [{points: 1, label: A, anchor: "Is married"}, {points: 2, label: B, anchor: Says yes}, {points: 3, label: C, anchor: Says why}]
  criteria:
    c: {title: C, about: "Is young and bubbly"}
  questions:
    - id: q1
      ask: "What do you like about work?"
      say: "Tell us about your children."
      criteria: [c]
      probes:
        - "How so?"
        - "How did it go?"
      anchors: {c: {1: "Has no children", 2: "Says how"}}
    - {id: q2, ask: "Which?", kind: choice, answers: [{id: a, text: "I am fine"}, {id: b, text: "Do you smoke?"}]}
    - {id: k1, ask: "Is {name} gay?", criteria: [c]}
    - {id: k2, ask: "Do you have children?", criteria: [c]}
  groups:
    g: {title: G, influence: scored, share: 100, questions: [q1, q2]}
    u: {title: U, at: kiosk, influence: advisory, questions: [k1, k2]}
  """

@Test func everyTextOfAFormIsReadAndHasItsLine() throws {
  let form = try readPack(PackSource(file: "form.yaml", bytes: Array(pack.utf8)))
  let lines = PackLines(Array(pack.utf8), of: form)
  let stops = form.wordingProblems.filter(\.isStop)
  #expect(
    stops.map { "\(lines.line(at: $0.path) ?? 0) \($0.path)" } == [
      "11 questions.q1.say", "16 questions.q1.anchors.c.1", "17 questions.q2.answers.b.text",
      "18 questions.k1.ask", "7 criteria.c.about", "7 criteria.c.about", "5 scales.s.1.anchor",
    ])
}

@Test func aFormInAnotherLanguageIsSaidToBeUnchecked() throws {
  let welsh = pack.replacing("title: Words", with: "title: Words\nlanguage: cy")
  let form = try readPack(PackSource(file: "form.yaml", bytes: Array(welsh.utf8)))
  #expect(!form.isWordingChecked)
  #expect(form.wordingProblems == [])
}
