// The words for beginning a panel and for joining one.

extension Words {
  enum Begin {
    static let packsTitle = "Begin a new panel: choose a pack"
    static let packsHelp = "Help: choosing a pack"
    static let packs = [
      "A pack is a form that is ready to use: questions, criteria, what the points mean, and whose"
        + " scores count how much. You can change every word of it before the panel is frozen."
    ]
    static let noPacks = [
      "No pack came with this empanel. \u{22}empanel new --help\u{22} says how to begin with a file of"
        + " your own."
    ]
    static let packsQuiet = "Note: Enter shows the whole pack. Nothing begins yet."

    static let previewHelp = "Help: looking at a pack"
    static let previewQuiet = "Note: nothing begins yet. F8 goes to the choices at the end."
    static let take = "Begin a panel with this pack"
    static let another = "Another pack"

    static let title = "Begin a new panel"
    static let helpTitle = "Help: beginning a panel"
    static let intro = [
      "Whoever begins a panel is its chair. Everything can still be changed until you freeze it."
    ]
    static let panel = "The panel is called"
    static let panelHint = "Note: as people will read it, such as Support worker, June."
    static let folder = "Its folder"
    static let folderHint =
      "Note: new or empty. On a share, everybody can reach it. It may also be a USB stick."
    static let handle = "Your short name"
    static let handleHint = "Note: small letters, such as asha. It is your handle in this panel."
    static let group = "The group you score in"
    static let groupHint = "Note: Enter chooses. A chair need not score."
    static let noScores = "I do not score"
    static let passphrase = "Your passphrase"
    static let passphraseHint = "Note: this computer knows that name. What you type is not shown."
    static let newPassphrase = "A new passphrase"
    static let newPassphraseHint =
      "Note: 8 letters or more; four everyday words are good. It is not shown."
    static let again = "The same again"
    static let againHint = "Note: the same passphrase once more. What you type is not shown."
    static let begin = "Begin the panel"
    static let working = "Note: making your keys. This takes about a second."
    static let quiet = "Note: nothing has begun yet."
  }

  enum Join {
    static let title = "Join a panel"
    static let helpTitle = "Help: joining a panel"
    static let which = [
      "The chair has begun the panel in a folder that you can both reach: on a share, or on a USB"
        + " stick. Type where it is on this computer."
    ]
    static let folderHint = "Note: such as /media/stick/support-worker."
    static let goOn = "Look into that folder"
    static func intro(_ chair: String) -> [String] {
      [
        "This panel was begun by \(chair). You join with keys of your own, made now on this"
          + " computer."
      ]
    }
    static let part = "Your part"
    static func scoresIn(_ group: String) -> String { "I score, in the group \(group)" }
    static func role(_ role: JoinRole) -> String {
      switch role {
      case .scores: "I score"
      case .kiosk: "This computer is the kiosk"
      case .hr: "HR: may read and help to open, and never scores"
      case .observer: "Observer: never scores"
      }
    }
    static let group = "The group you score in"
    static func groupHint(_ joined: [String]) -> String {
      joined.isEmpty
        ? "Note: the group's short name. The chair can tell you, such as staff."
        : "Note: the group's short name. Others joined in: \(list(joined))."
    }
    static let join = "Join the panel"
    static let quiet = "Note: nothing is done yet."
  }
}
