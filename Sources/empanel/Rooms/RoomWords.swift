// What the program itself says between the screens, in plain words: what was recorded, who is at
// work elsewhere. The words of the screens stand with the screens.
import Panels

enum RoomWords {
  static func problem(_ words: String) -> String { "Problem: " + words }
  /// A pack that cannot be read has no title to show.
  static let pack = "The pack"
  /// A panel whose title this person cannot read.
  static let panel = "this panel"
  static let refusedRow = "nothing was kept"
  static func shares(_ words: String) -> String { "Shares: \(words)." }

  /// What was recorded at home.
  enum Recorded {
    case stoodAside(String)
    case recused(String, String)
    case withdrawn(String)
  }

  static func recorded(_ what: Recorded, _ names: PanelNames) -> String {
    switch what {
    case .stoodAside(let id): "Saved. You stand aside for \(id.uppercased())."
    case .recused(let who, let id):
      "Saved. \(names.name(of: who)) stands aside for \(id.uppercased())."
    case .withdrawn(let id): "Saved. \(id.uppercased()) is no longer in the running."
    }
  }

  static func looked(_ isNew: Bool, isAway: Bool) -> String {
    if isAway {
      return "Note: the shared folder cannot be reached. Your work is safe on this computer."
    }
    return isNew ? "Note: there was news." : "Note: nothing new in the shared folder."
  }

  static func declared(scores: Bool) -> String {
    "Saved. You have declared." + (scores ? " You can score now." : "")
  }
  static func kioskDeclared(_ name: String) -> String {
    "Saved. \(name) has unlocked this kiosk. Choose a candidate."
  }

  static func atWorkElsewhere(_ name: String) -> String {
    "Problem: \(name) is scoring in another window on this computer. Close that one first."
      + " Nothing is lost."
  }

  static func interviewLogged(_ candidate: String) -> String {
    "Saved. What you asked \(candidate.uppercased()) is recorded. A later log corrects it."
  }

  static func incidentRecorded(wasTold: Bool) -> String {
    wasTold
      ? "Saved. It is recorded, and the answer is not scored."
      : "Saved. Tell the candidate that the answer does not count. Then record that they were told."
  }

  static func unreadableDraft(_ code: String) -> String {
    "Problem: your unfinished scores for \(code) cannot be read by this version of empanel. They"
      + " are kept as they are."
  }

  static func draftIsOver(_ code: String) -> String {
    "Note: your scores for \(code) are sealed already."
  }

  static func twoSheets(_ code: String) -> String {
    "Problem: you have two sealed sheets for \(code). The chair settles which one counts."
  }

  static func leftOut(_ count: Int) -> String {
    "\(count) of your pieces could not be given, because their sheets are damaged here."
      + " Run \"empanel verify\"."
  }

  static let frozenMeanwhile = "Note: the panel is frozen. Press Enter to go on."

  static func chairPart(_ group: String?) -> String {
    group.map { "the chair, scores in \($0)" } ?? "the chair, does not score"
  }
  static func part(_ role: Role, _ group: String?) -> String {
    switch role {
    case .kiosk: "a kiosk"
    case .hr: "HR"
    case .observer: "an observer"
    default: group.map { "scores in \($0)" } ?? role.rawValue
    }
  }

  static func cannotChange(_ path: String) -> String {
    "this cannot be changed here: change it in \(path)"
  }
  static let nothingKept = "nothing was kept"

  static func readersAndDeputies(_ readers: [String], _ deputies: [String]) -> [String] {
    [
      "When it is open, these can read it: \(readers.joined(separator: ", ")).",
      deputies.isEmpty
        ? "Nobody can act in the chair's place; whoever joins as HR can."
        : "In the chair's place: \(deputies.joined(separator: ", ")).",
    ]
  }

  static let notFreeze = "that is not the word FREEZE: nothing is frozen"
  static let notAFilePath = "a file is written from the top, such as /media/stick/slips.html"
  static func paper(slips: String?, recovery: String?) -> [String] {
    var lines: [String] = []
    if let slips {
      lines.append(
        "Slips: \(slips). Open it in a browser, print it, cut the slips up, and delete the file.")
    }
    if let recovery {
      lines.append(
        "Recovery key: \(recovery). Print it, lock it away, and delete the file.")
    } else {
      lines.append("No recovery key was made now.")
    }
    return lines
  }
  static func opening(_ quorums: [[String]]) -> String {
    let holders = Set(quorums.joined()).sorted()
    guard let size = quorums.first?.count, quorums.allSatisfy({ $0.count == size }) else {
      return "\(quorums.count) ways"
    }
    let names = holders.joined(separator: ", ")
    return size == holders.count
      ? "all of \(names) together" : "any \(size) of \(names) together"
  }

  static let noTitle = "the panel has no name: type one"
  static let notAPath =
    "a folder is written from the top, such as /media/stick/panel or ~/panel"
  static let noGroup = "the group is not said: type its short name"
  static let typeAgain = "type both again"

  static let samplesLater = "The sample answers wait in the menu."
  static let samplesRecorded =
    "Saved. It is recorded that you scored these."
  static func samplesNotRecorded(_ reason: String) -> String {
    "Problem: it is not recorded that you scored these. \(reason) It is tried again when you come here."
  }
  static let rehearsed = "Note: the rehearsal is over. Nothing of it is kept."
  static let theChair = "the chair"
  static let aDeputy = "a deputy"
  static let noDecision = "choose one of the two"
  static let noReason = "say why they may score, in a few words"
  static func letScore(_ name: String, _ code: String) -> String {
    "Saved. \(name) scores \(code). Tell them so, and let others speak first."
  }

  static let thisPerson = "this person"
  static let atTheKiosk = "At the kiosk"

  static let isBack = "Note: you are back. The kiosk is locked."
  static let rollChanged = "The roll has changed. Look at it again before you say OPEN."
  static let kioskClosed = "The panel is closed. No more answers can be sent."
}
