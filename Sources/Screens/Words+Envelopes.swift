// The words for envelopes, which are keys on paper, and for sets of people who can open.
import Wording

extension Words {
  enum Envelopes {
    static var help: String { en("Help: an envelope in a safe") }
    static var intro: [String] {
      [
        en("An envelope holds a key on paper, and counts like one more person who holds."),
        en(
          "The key is made at the freeze. Print it, close it in an envelope and lock it away where"
            + " no member can get it."),
      ]
    }
    static var add: String { en("Add an envelope in a safe") }
    static var state: String { en("a key on paper; it holds like a person") }
    static func envelope(_ name: String) -> String { en("Envelope \(name)") }
    static var nameHint: String {
      en("Note: such as safe. Small letters, digits or -, and nobody's short name.")
    }
    static var fileHint: String {
      en("Note: a file for its key, to print. Or a key that is there already: age1...")
    }

    static func rule(_ opening: SetupModel.Opening) -> String {
      if opening.sets != nil { return Words.Envelopes.inSets }
      return opening.chosen == nil ? Words.Setup.asTheForm : Words.Setup.byName
    }
    static var inSets: String { en("Sets of them, one by one") }
    static var sets: String { en("The sets") }
    static var setsHint: String {
      en("Note: such as asha+ben, asha+safe. Each set can open together.")
    }
  }
}
