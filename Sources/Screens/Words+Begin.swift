// The words for beginning a panel and for joining one.
import Wording

extension Words {
  enum Begin {
    static var packsTitle: String { en("Begin a new panel: choose a pack") }
    static var packsHelp: String { en("Help: choosing a pack") }
    static var packs: [String] {
      [
        en(
          "A pack is a form that is ready to use: questions, criteria, what the points mean, and whose"
            + " scores count how much. You can change every word of it before the panel is frozen.")
      ]
    }
    static var noPacks: [String] {
      [
        en(
          "No pack came with this empanel. \u{22}empanel new --help\u{22} says how to begin with a file of"
            + " your own.")
      ]
    }
    static var packsQuiet: String { en("Note: Enter shows the whole pack. Nothing begins yet.") }

    static var previewHelp: String { en("Help: looking at a pack") }
    static var previewQuiet: String {
      en("Note: nothing begins yet. F8 goes to the choices at the end.")
    }
    static var take: String { en("Begin a panel with this pack") }
    static var another: String { en("Another pack") }

    static var title: String { en("Begin a new panel") }
    static var helpTitle: String { en("Help: beginning a panel") }
    static var intro: [String] {
      [
        en(
          "Whoever begins a panel is its chair. Everything can still be changed until you freeze it."
        )
      ]
    }
    static var panel: String { en("The panel is called") }
    static var panelHint: String {
      en("Note: as people will read it, such as Support worker, June.")
    }
    static var folder: String { en("Its folder") }
    static var folderHint: String {
      en("Note: new or empty. On a share, everybody can reach it. It may also be a USB stick.")
    }
    static var handle: String { en("Your short name") }
    static var handleHint: String {
      en("Note: small letters, such as asha. It is your handle in this panel.")
    }
    static var group: String { en("The group you score in") }
    static var groupHint: String { en("Note: Enter chooses. A chair need not score.") }
    static var noScores: String { en("I do not score") }
    static var passphrase: String { en("Your passphrase") }
    static var passphraseHint: String {
      en("Note: this computer knows that name. What you type is not shown.")
    }
    static var newPassphrase: String { en("A new passphrase") }
    static var newPassphraseHint: String {
      en("Note: 8 letters or more; four everyday words are good. It is not shown.")
    }
    static var again: String { en("The same again") }
    static var againHint: String {
      en("Note: the same passphrase once more. What you type is not shown.")
    }
    static var begin: String { en("Begin the panel") }
    static var working: String { en("Note: making your keys. This takes about a second.") }
    static var quiet: String { en("Note: nothing has begun yet.") }
  }

  enum Join {
    static var title: String { en("Join a panel") }
    static var helpTitle: String { en("Help: joining a panel") }
    static var which: [String] {
      [
        en(
          "The chair has begun the panel in a folder that you can both reach: on a share, or on a USB"
            + " stick. Type where it is on this computer.")
      ]
    }
    static var folderHint: String { en("Note: such as /media/stick/support-worker.") }
    static var goOn: String { en("Look into that folder") }
    static func intro(_ chair: String) -> [String] {
      [
        en(
          "This panel was begun by \(chair). You join with keys of your own, made now on this"
            + " computer.")
      ]
    }
    static var part: String { en("Your part") }
    static func scoresIn(_ group: String) -> String { en("I score, in the group \(group)") }
    static func role(_ role: JoinRole) -> String {
      switch role {
      case .scores: en("I score")
      case .kiosk: en("This computer is the kiosk")
      case .hr: en("HR: may read and help to open, and never scores")
      case .observer: en("Observer: never scores")
      }
    }
    static var group: String { en("The group you score in") }
    static func groupHint(_ joined: [String]) -> String {
      joined.isEmpty
        ? en("Note: the group's short name. The chair can tell you, such as staff.")
        : en("Note: the group's short name. Others joined in: \(list(joined)).")
    }
    static var join: String { en("Join the panel") }
    static var quiet: String { en("Note: nothing is done yet.") }
  }
}
