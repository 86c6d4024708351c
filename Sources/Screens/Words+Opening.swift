// The words for closing and opening the panel.
import Wording

extension Words {
  enum Close {
    static var word: String { en("CLOSE") }
    static var helpTitle: String { en("Help: closing the panel") }
    static func title(_ title: String) -> String { en("Close the panel for scoring   \(title)") }
    static func sheets(_ model: CloseModel) -> String {
      en(
        "On the roll: \(count(model.memberSheets, en("member's sheet"), en("members' sheets"))) and"
          + " \(model.kioskSheets) from the kiosk. They can be opened together.")
    }
    static func setAside(_ sheet: CloseModel.SetAside) -> String {
      en("\(sheet.candidate.uppercased())  \(sheet.who): never opened, \(why(sheet.why))")
    }
    private static func why(_ why: CloseModel.SetAside.Why) -> String {
      switch why {
      case .withdrawn: en("the candidate has withdrawn")
      case .recused: en("they stand aside")
      case .duplicate: en("entered twice")
      case .wrongCandidate: en("the wrong candidate")
      case .other: en("another reason")
      }
    }
    static var after: String { en("After this no sheet is accepted, except as visibly late.") }
    static var goBack: String { en("Go back. Nothing is closed") }
    static func owing(_ owing: CloseModel.Owing, _ reason: AbsenceReason?) -> String {
      let words =
        reason.map { en("absent, \(Close.reason($0).lowercased())") } ?? en("owes a sheet. Why?")
      return "\(owing.candidate.uppercased())  \(owing.person.name): \(words)"
    }
    static func why(_ owing: CloseModel.Owing) -> String {
      en("Why is there no sheet from \(owing.person.name) for \(owing.candidate.uppercased())?")
    }
    static var stillComing: String { en("Go back. It may still come") }
    static func reason(_ reason: AbsenceReason) -> String {
      switch reason {
      case .unwell: en("Unwell")
      case .late: en("Came late")
      case .conflict: en("A conflict of interest")
      case .left: en("Left the panel")
      case .equipment: en("Computer or power failed")
      case .other: en("Another reason")
      }
    }
    static func needsReason(_ owing: CloseModel.Owing) -> String {
      en(
        "Problem: \(owing.person.name) owes a sheet for \(owing.candidate.uppercased())."
          + " Press Enter and say why, or wait for it.")
    }
    static func emptied(_ group: String, isTicked: Bool) -> String {
      en(
        "\(isTicked ? "[x]" : "[ ]") \(group): nobody has scored every candidate. Tick to count"
          + " each candidate's own sheets.")
    }
    static var close: String { en("Close the panel. Type CLOSE here, then Enter") }
    static func typeWord(_ typed: String) -> String {
      typed.isEmpty
        ? en("Problem: type CLOSE before Enter. Nothing is closed yet.")
        : en("Problem: \(typed) is not CLOSE. Nothing is closed yet.")
    }
    static var nothingYet: String { en("Note: nothing is closed yet.") }
    static var closing: String { en("Closing the panel") }
    static var wait: String { en("Note: wait for the closing page.") }
    static func refused(_ reason: String) -> String { en("Problem: nothing is closed. \(reason)") }

    static func closedTitle(_ page: ClosingPage) -> String {
      en("Closing page   \(page.time)   Roll code \(page.rollCode)")
    }
    static func closed(_ page: ClosingPage) -> [String] {
      [
        en("Read the roll code out: everybody must see the same."),
        en(
          "\(count(page.entries.count, en("sheet is"), en("sheets are"))) on the roll. Compare the seal codes"
            + " with what you wrote down."),
      ]
    }
    static var sign: String { en("Saved. Copy the roll code on paper, and let everybody sign it.") }
  }

  enum Opening {
    static var word: String { en("OPEN") }
    static var helpTitle: String { en("Help: opening the panel") }
    static func title(_ model: OpeningModel) -> String {
      en("Opening the panel: \(count(model.candidates, en("candidate"), en("candidates")))")
    }
    static func chair(_ name: String) -> [String] { [en("Chair: \(name)")] }
    static func roll(_ model: OpeningModel) -> String {
      en(
        "Closed at \(model.closedAt). Roll code \(model.rollCode):"
          + " \(count(model.memberSheets, en("member's sheet"), en("members' sheets"))) and"
          + " \(model.kioskSheets) from the kiosk.")
    }
    static var head: [String] { [en("Who"), en("Sheets"), en("Seals"), en("Ready to open")] }
    static func seals(_ seals: OpeningModel.Seals) -> String {
      switch seals {
      case .same: en("same")
      case .different: en("DIFFERENT")
      case .notHere: "-"
      }
    }
    static func ready(_ ready: OpeningModel.Ready) -> String {
      switch ready {
      case .yes: en("yes")
      case .notYet: en("not yet")
      case .notNeeded: "-"
      }
    }
    static func absent(_ line: OpeningModel.Line) -> String {
      en("\(line.person.name) is named absent for \(list(line.absent.map { $0.uppercased() })).")
    }

    static func needed(_ model: OpeningModel) -> String {
      if model.canOpen { return en("Enough are ready. The panel can be opened.") }
      return Declare.opening(model.quorums)
    }
    static func toldOfYou(_ model: OpeningModel) -> [String] {
      var lines: [String] = []
      if model.youHold {
        lines.append(
          model.absent.isEmpty
            ? en("The roll says of you: absent for nobody.")
            : en("The roll says of you: absent for \(list(model.absent.map { $0.uppercased() }))."))
      }
      if !model.setAside.isEmpty {
        lines.append(
          en("Your sheets that are never opened: \(list(model.setAside.map { $0.uppercased() }))."))
      }
      return lines
    }
    static func refusal(_ refusal: OpeningModel.Refusal) -> String {
      switch refusal {
      case .sheetNotOnRoll(let code):
        en(
          "Problem: your sheet \(code) is not on the roll and not set aside. Do not open. Tell the"
            + " chair: the panel must be closed again.")
      case .sheetNobodyListed(let code):
        en("Problem: the sheet \(code) is in no list of the close. Do not open. Tell the chair.")
      case .owesSheet(let candidate):
        en(
          "Problem: you owe a sheet for \(candidate.uppercased()) and are not named absent. Tell"
            + " the chair: the panel must be closed again.")
      case .absentThoughSealed(let candidate):
        en(
          "Problem: you are named absent for \(candidate.uppercased()), and you sealed a sheet."
            + " Do not open. Tell the chair.")
      case .otherFreeze:
        en("Problem: this is not the panel you declared under. Do not open. Tell the chair.")
      case .other(let words): en("Problem: \(words)")
      }
    }
    // A seal code is compared by eye, so it is never broken over two lines.
    static func code(_ candidate: String, _ sealCode: String) -> String {
      String("\(candidate.uppercased()) \(sealCode)".map { $0 == " " ? "\u{a0}" : $0 })
    }
    static func spaced(_ line: String) -> String {
      String(line.map { $0 == "\u{a0}" ? " " : $0 })
    }
    static var codesHead: String {
      en("Your seal codes on the roll. Are they the ones you wrote down?")
    }

    static var ready: String { en("I am ready to open. Type OPEN here, then Enter") }
    static var stop: String { en("Stop, something is wrong") }
    static var open: String { en("Open the panel now") }
    static var look: String { en("Look for news") }
    static var home: String { en("Go home") }
    static var stopped: String {
      en(
        "Note: you have not said that you are ready. Nothing is opened. Tell the chair what is wrong."
      )
    }
    static func typeWord(_ typed: String) -> String {
      typed.isEmpty
        ? en("Problem: type OPEN before Enter. You are not ready yet.")
        : en("Problem: \(typed) is not OPEN. You are not ready yet.")
    }
    static var working: String { en("Please wait") }
    static var wait: String { en("Note: every sheet is checked again. This can take a moment.") }
    static func refused(_ reason: String) -> String { en("Problem: \(reason)") }
    static func message(_ model: OpeningModel) -> String {
      if model.isOpen { return en("Note: the panel is open.") }
      if model.canOpen { return en("Note: nothing is opened yet. Any reader can open it now.") }
      let waiting = model.people.filter { $0.ready == .notYet }.map(\.person.name)
      return waiting.isEmpty
        ? en("Note: nothing is opened yet.")
        : en("Note: waiting for \(list(waiting, en("or"))).")
    }
  }
}
