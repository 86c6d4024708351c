// What the program itself says between the screens, in plain words: what was recorded, who is at
// work elsewhere. The words of the screens stand with the screens.
import Panels
import Screens
import Wording

enum RoomWords {
  static func problem(_ words: String) -> String { en("Problem: ") + words }
  /// A pack that cannot be read has no title to show.
  static var pack: String { en("The pack") }
  /// A panel whose title this person cannot read.
  static var panel: String { en("this panel") }
  static var refusedRow: String { en("nothing was kept") }
  static func shares(_ words: String) -> String { en("Shares: \(words).") }

  /// What was recorded at home.
  enum Recorded {
    case stoodAside(String)
    case recused(String, String)
    case withdrawn(String)
  }

  static func recorded(_ what: Recorded, _ names: PanelNames) -> String {
    switch what {
    case .stoodAside(let id): en("Saved. You stand aside for \(id.uppercased()).")
    case .recused(let who, let id):
      en("Saved. \(names.name(of: who)) stands aside for \(id.uppercased()).")
    case .withdrawn(let id): en("Saved. \(id.uppercased()) is no longer in the running.")
    }
  }

  static func looked(_ isNew: Bool, isAway: Bool) -> String {
    if isAway {
      return en("Note: the shared folder cannot be reached. Your work is safe on this computer.")
    }
    return isNew ? en("Note: there was news.") : en("Note: nothing new in the shared folder.")
  }

  static func declared(scores: Bool) -> String {
    en("Saved. You have declared.") + (scores ? en(" You can score now.") : "")
  }
  static func kioskDeclared(_ name: String) -> String {
    en("Saved. \(name) has unlocked this kiosk. Choose a candidate.")
  }

  static func atWorkElsewhere(_ name: String) -> String {
    en(
      "Problem: \(name) is scoring in another window on this computer. Close that one first."
        + " Nothing is lost.")
  }

  static func interviewLogged(_ candidate: String) -> String {
    en("Saved. What you asked \(candidate.uppercased()) is recorded. A later log corrects it.")
  }

  static func incidentRecorded(wasTold: Bool) -> String {
    wasTold
      ? en("Saved. It is recorded, and the answer is not scored.")
      : en(
        "Saved. Tell the candidate that the answer does not count. Then record that they were told."
      )
  }

  static func unreadableDraft(_ code: String) -> String {
    en(
      "Problem: your unfinished scores for \(code) cannot be read by this version of empanel. They"
        + " are kept as they are.")
  }

  static func draftIsOver(_ code: String) -> String {
    en("Note: your scores for \(code) are sealed already.")
  }

  static func twoSheets(_ code: String) -> String {
    en("Problem: you have two sealed sheets for \(code). The chair settles which one counts.")
  }

  static func leftOut(_ count: Int) -> String {
    en(
      "\(count) of your pieces could not be given, because their sheets are damaged here."
        + " Run \"empanel verify\".")
  }

  static var frozenMeanwhile: String { en("Note: the panel is frozen. Press Enter to go on.") }

  static func chairPart(_ group: String?) -> String {
    group.map { en("the chair, scores in \($0)") } ?? en("the chair, does not score")
  }
  static func part(_ role: Role, _ group: String?) -> String {
    switch role {
    case .kiosk: en("a kiosk")
    case .hr: en("HR")
    case .observer: en("an observer")
    default: group.map { en("scores in \($0)") } ?? role.rawValue
    }
  }

  static func cannotChange(_ path: String) -> String {
    en("this cannot be changed here: change it in \(path)")
  }
  static var nothingKept: String { en("nothing was kept") }

  static func readersAndDeputies(_ readers: [String], _ deputies: [String]) -> [String] {
    [
      en("When it is open, these can read it: \(readers.joined(separator: ", "))."),
      deputies.isEmpty
        ? en("Nobody can act in the chair's place; whoever joins as HR can.")
        : en("In the chair's place: \(deputies.joined(separator: ", "))."),
    ]
  }

  static var notFreeze: String { en("that is not the word FREEZE: nothing is frozen") }
  static var notAFilePath: String {
    en("a file is written from the top, such as /media/stick/slips.html")
  }
  static func paper(slips: String?, recovery: String?) -> [String] {
    var lines: [String] = []
    if let slips {
      lines.append(
        en(
          "Slips: \(slips). Open it in a browser, print it, cut the slips up, and delete the file.")
      )
    }
    if let recovery {
      lines.append(
        en("Recovery key: \(recovery). Print it, lock it away, and delete the file."))
    } else {
      lines.append(en("No recovery key was made now."))
    }
    return lines
  }
  static func opening(_ quorums: [[String]]) -> String {
    let holders = Set(quorums.joined()).sorted()
    guard let size = quorums.first?.count, quorums.allSatisfy({ $0.count == size }) else {
      return en("\(quorums.count) ways")
    }
    let names = holders.joined(separator: ", ")
    return size == holders.count
      ? en("all of \(names) together") : en("any \(size) of \(names) together")
  }

  static var noTitle: String { en("the panel has no name: type one") }
  static var notAPath: String {
    en("a folder is written from the top, such as /media/stick/panel or ~/panel")
  }
  static var noGroup: String { en("the group is not said: type its short name") }
  static var typeAgain: String { en("type both again") }

  static var samplesLater: String { en("The sample answers wait in the menu.") }
  static var samplesRecorded: String { en("Saved. It is recorded that you scored these.") }
  static func samplesNotRecorded(_ reason: String) -> String {
    en(
      "Problem: it is not recorded that you scored these. \(reason) It is tried again when you come here."
    )
  }
  static var rehearsed: String { en("Note: the rehearsal is over. Nothing of it is kept.") }
  static var theChair: String { en("the chair") }
  static var aDeputy: String { en("a deputy") }
  static var noDecision: String { en("choose one of the two") }
  static var noReason: String { en("say why they may score, in a few words") }
  static func letScore(_ name: String, _ code: String) -> String {
    en("Saved. \(name) scores \(code), and reads so at home. Others speak first.")
  }

  static var thisPerson: String { en("this person") }
  static var atTheKiosk: String { en("At the kiosk") }

  static func notAKiosk(_ handle: String) -> Complaint {
    Complaint(
      en("\(handle) is not a kiosk of this panel"),
      hint: en("sit down with the kiosk's own keys, such as --as kiosk1"))
  }
  static var isBack: String { en("Note: you are back. The kiosk is locked.") }
  static var rollChanged: String {
    en("The roll has changed. Look at it again before you say OPEN.")
  }
  static var kioskClosed: String { en("The panel is closed. No more answers can be sent.") }
}
