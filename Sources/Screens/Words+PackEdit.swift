// The words for changing a pack: its questions, its criteria, its shares.
import Scoring

extension Words {
  enum PackEdit {
    static let helpTitle = "Help: changing the pack"
    static let intro =
      "Everything here can be changed until the freeze. It changes this panel's own copy, and not the"
      + " pack that it came from."
    static let readAll = "Read the whole pack"
    static func question(_ place: Int) -> String { "Question \(place + 1)" }
    static let aQuestion = "Question"
    static let criterion = "Criterion"
    static func criterion(_ criterion: Criterion) -> String {
      "\(criterion.title), " + (criterion.isEssential ? "essential" : "weight \(criterion.weight)")
    }

    static let ask = "Ask"
    static let askHint = "Note: the same words for every candidate. {name} is the candidate's name."
    static let say = "Read aloud"
    static let sayHint = "Note: what the kiosk reads aloud, where it is other than the question."
    static func probe(_ place: Int) -> String { "Then, if wanted" }
    static let probeHint = "Note: a further question. Leave it empty to take it out."

    static let title = "Title"
    static let titleHint = "Note: a few words, as they stand above the scores."
    static let about = "About"
    static let aboutHint = "Note: one sentence: what somebody does who is good at it."
    static let weight = "Weight"
    static let weightHint = "Note: a whole number, 0 to 10. It counts inside each group."
    static func minimum(_ group: String) -> String { "At least, \(group)" }
    static let minimumHint = "Note: the lowest mean that can be appointed. Empty for none."
    static func anchorHint(_ general: String) -> String { "Note: where it is empty: \(general)." }

    // MARK: Shares

    static let sharesHelp = "Help: the shares"
    static let shareHint = "Note: a whole number. All shares together are 100."
    static let tryOut = "Say what these shares would do"
    static let trying = "Note: trying them out on made-up panels. This takes a moment."
    static let sharesQuiet = "Note: nothing is kept yet."

    /// What a share does, as the panels that were made up say it.
    static func effect(_ title: String, share: Int, _ effect: ShareEffect) -> String {
      let start = "With \(share), \(title) change who comes first in "
      switch effect.ofTen {
      case 0: return start + (effect.changed == 0 ? "no panel" : "fewer than 1 of 10 panels") + "."
      case 10: return start + "nearly every panel."
      default: return start + "about \(effect.ofTen) of 10 panels."
      }
    }
    static func effectsAreMadeUp(_ panels: Int) -> String {
      "So it came out in \(panels) made-up panels of 6 candidates on this form. It is a guide, not a"
        + " promise."
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
