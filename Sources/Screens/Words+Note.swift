// What is said of a note that may want a second look. Quiet words: the note stays as it is, and its
// writer may know better.
import Wording

extension Words {
  enum Note {
    // When a note is closed: Note: "too old for" on 2a may be about age.
    static func said(_ finding: NoteLint, on label: String) -> String {
      switch finding {
      case .personal(let topic, let words):
        en(
          "Note: \u{22}\(shortened(words, columns: 30))\u{22} on \(label) may be about"
            + " \(topic.title). If it is not evidence, take it out.")
      case .judgement(let word):
        en("Note: \u{22}\(word)\u{22} on \(label) is a judgement. Write what was said or done.")
      case .thin(let count):
        en(
          "Note: \(Words.count(count, en("word"), en("words"))) on \(label) is little. Write what was said or"
            + " done.")
      }
    }

    // Before the seal.
    static func checks(_ notes: [(label: String, finding: NoteLint)]) -> [String] {
      var checks: [String] = []
      var thin: [String] = []
      for (label, finding) in notes {
        switch finding {
        case .personal(let topic, let words):
          checks.append(
            en(
              "Check: \u{22}\(shortened(words, columns: 30))\u{22} in the note on \(label) may be about"
                + " \(topic.title). The candidate can ask to read it. You can still seal."))
        case .judgement(let word):
          checks.append(
            en(
              "Check: the note on \(label) says \u{22}\(word)\u{22}, and not what was said or done. You"
                + " can still seal."))
        case .thin: thin.append(label)
        }
      }
      guard !thin.isEmpty else { return checks }
      let which = (thin.count == 1 ? en("the note on ") : en("the notes on ")) + list(thin)
      return checks + [
        en(
          "Check: \(which) \(thin.count == 1 ? en("has") : en("have")) fewer than \(NoteLint.fewestWords)"
            + " words. You can still seal.")
      ]
    }
  }
}
