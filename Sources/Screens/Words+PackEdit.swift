// The words for changing a pack: its questions, its criteria, its shares.
import Scoring
import Wording

extension Words {
  enum PackEdit {
    static var helpTitle: String { en("Help: changing the pack") }
    static var intro: String {
      en(
        "Everything here can be changed until the freeze. It changes this panel's own copy, and not the"
          + " pack that it came from.")
    }
    static var readAll: String { en("Read the whole pack") }
    static func question(_ place: Int) -> String { en("Question \(place + 1)") }
    static var aQuestion: String { en("Question") }
    static var criterion: String { en("Criterion") }
    static func criterion(_ criterion: Criterion) -> String {
      "\(criterion.title), "
        + (criterion.isEssential ? en("essential") : en("weight \(criterion.weight)"))
    }

    static var ask: String { en("Ask") }
    static var askHint: String {
      en("Note: the same words for every candidate. {name} is the candidate's name.")
    }
    static var say: String { en("Read aloud") }
    static var sayHint: String {
      en("Note: what the kiosk reads aloud, where it is other than the question.")
    }
    static func probe(_ place: Int) -> String { en("Then, if wanted") }
    static var probeHint: String { en("Note: a further question. Leave it empty to take it out.") }

    static var title: String { en("Title") }
    static var titleHint: String { en("Note: a few words, as they stand above the scores.") }
    static var about: String { en("About") }
    static var aboutHint: String { en("Note: one sentence: what somebody does who is good at it.") }
    static var weight: String { en("Weight") }
    static var weightHint: String {
      en("Note: a whole number, 0 to 10. It counts inside each group.")
    }
    static func minimum(_ group: String) -> String { en("At least, \(group)") }
    static var minimumHint: String {
      en("Note: the lowest mean that can be appointed. Empty for none.")
    }
    static func anchorHint(_ general: String) -> String {
      en("Note: where it is empty: \(general).")
    }

    // MARK: Shares

    static var sharesHelp: String { en("Help: the shares") }
    static var shareHint: String { en("Note: a whole number. All shares together are 100.") }
    static var tryOut: String { en("Say what these shares would do") }
    static var trying: String {
      en("Note: trying them out on made-up panels. This takes a moment.")
    }
    static var sharesQuiet: String { en("Note: nothing is kept yet.") }

    /// What a share does, as the panels that were made up say it.
    static func effect(_ title: String, share: Int, _ effect: ShareEffect) -> String {
      let start = en("With \(share), \(title) change who comes first in ")
      switch effect.ofTen {
      case 0:
        return start + (effect.changed == 0 ? en("no panel") : en("fewer than 1 of 10 panels"))
          + "."
      case 10: return start + en("nearly every panel.")
      default: return start + en("about \(effect.ofTen) of 10 panels.")
      }
    }
    static func effectsAreMadeUp(_ panels: Int) -> String {
      en(
        "So it came out in \(panels) made-up panels of 6 candidates on this form. It is a guide, not a"
          + " promise.")
    }
  }
}

extension ShareEffect {
  /// What the shares of a form would do, in words.
  public static func sentences(_ effects: [(title: String, share: Int, effect: ShareEffect)])
    -> [String]
  {
    effects.map { Words.PackEdit.effect($0.title, share: $0.share, $0.effect) }
      + effects.prefix(1).map { Words.PackEdit.effectsAreMadeUp($0.effect.panels) }
  }
}
