// The words for closing and opening the panel.

extension Words {
  enum Close {
    static let word = "CLOSE"
    static let helpTitle = "Help: closing the panel"
    static func title(_ title: String) -> String { "Close the panel for scoring   \(title)" }
    static func sheets(_ model: CloseModel) -> String {
      "On the roll: \(count(model.memberSheets, "member's sheet", "members' sheets")) and"
        + " \(model.kioskSheets) from the kiosk. They can be opened together."
    }
    static func setAside(_ sheet: CloseModel.SetAside) -> String {
      "\(sheet.candidate.uppercased())  \(sheet.who): never opened, \(why(sheet.why))"
    }
    private static func why(_ why: CloseModel.SetAside.Why) -> String {
      switch why {
      case .withdrawn: "the candidate has withdrawn"
      case .recused: "they stand aside"
      case .duplicate: "entered twice"
      case .wrongCandidate: "the wrong candidate"
      case .other: "another reason"
      }
    }
    static let after = "After this no sheet is accepted, except as visibly late."
    static let goBack = "Go back. Nothing is closed"
    static func owing(_ owing: CloseModel.Owing, _ reason: AbsenceReason?) -> String {
      let words = reason.map { "absent, \(Close.reason($0).lowercased())" } ?? "owes a sheet. Why?"
      return "\(owing.candidate.uppercased())  \(owing.person.name): \(words)"
    }
    static func why(_ owing: CloseModel.Owing) -> String {
      "Why is there no sheet from \(owing.person.name) for \(owing.candidate.uppercased())?"
    }
    static let stillComing = "Go back. It may still come"
    static func reason(_ reason: AbsenceReason) -> String {
      switch reason {
      case .unwell: "Unwell"
      case .late: "Came late"
      case .conflict: "A conflict of interest"
      case .left: "Left the panel"
      case .equipment: "Computer or power failed"
      case .other: "Another reason"
      }
    }
    static func needsReason(_ owing: CloseModel.Owing) -> String {
      "Problem: \(owing.person.name) owes a sheet for \(owing.candidate.uppercased())."
        + " Press Enter and say why, or wait for it."
    }
    static func emptied(_ group: String, isTicked: Bool) -> String {
      "\(isTicked ? "[x]" : "[ ]") \(group): nobody has scored every candidate. Tick to count"
        + " each candidate's own sheets."
    }
    static let close = "Close the panel. Type CLOSE here, then Enter"
    static func typeWord(_ typed: String) -> String {
      typed.isEmpty
        ? "Problem: type CLOSE before Enter. Nothing is closed yet."
        : "Problem: \(typed) is not CLOSE. Nothing is closed yet."
    }
    static let nothingYet = "Note: nothing is closed yet."
    static let closing = "Closing the panel"
    static let wait = "Note: wait for the closing page."
    static func refused(_ reason: String) -> String { "Problem: nothing is closed. \(reason)" }

    static func closedTitle(_ page: ClosingPage) -> String {
      "Closing page   \(page.time)   Roll code \(page.rollCode)"
    }
    static func closed(_ page: ClosingPage) -> [String] {
      [
        "Read the roll code out: everybody must see the same.",
        "\(count(page.entries.count, "sheet is", "sheets are")) on the roll. Compare the seal codes"
          + " with what you wrote down.",
      ]
    }
    static let sign = "Saved. Copy the roll code on paper, and let everybody sign it."
  }

  enum Opening {
    static let word = "OPEN"
    static let helpTitle = "Help: opening the panel"
    static func title(_ model: OpeningModel) -> String {
      "Opening the panel: \(count(model.candidates, "candidate", "candidates"))"
    }
    static func chair(_ name: String) -> [String] { ["Chair: \(name)"] }
    static func roll(_ model: OpeningModel) -> String {
      "Closed at \(model.closedAt). Roll code \(model.rollCode):"
        + " \(count(model.memberSheets, "member's sheet", "members' sheets")) and"
        + " \(model.kioskSheets) from the kiosk."
    }
    static let head = ["Who", "Sheets", "Seals", "Ready to open"]
    static func seals(_ seals: OpeningModel.Seals) -> String {
      switch seals {
      case .same: "same"
      case .different: "DIFFERENT"
      case .notHere: "-"
      }
    }
    static func ready(_ ready: OpeningModel.Ready) -> String {
      switch ready {
      case .yes: "yes"
      case .notYet: "not yet"
      case .notNeeded: "-"
      }
    }
    static func absent(_ line: OpeningModel.Line) -> String {
      "\(line.person.name) is named absent for \(list(line.absent.map { $0.uppercased() }))."
    }

    static func needed(_ model: OpeningModel) -> String {
      if model.canOpen { return "Enough are ready. The panel can be opened." }
      return Declare.opening(model.quorums)
    }
    static func toldOfYou(_ model: OpeningModel) -> [String] {
      var lines: [String] = []
      if model.youHold {
        lines.append(
          model.absent.isEmpty
            ? "The roll says of you: absent for nobody."
            : "The roll says of you: absent for \(list(model.absent.map { $0.uppercased() })).")
      }
      if !model.setAside.isEmpty {
        lines.append(
          "Your sheets that are never opened: \(list(model.setAside.map { $0.uppercased() })).")
      }
      return lines
    }
    static func refusal(_ refusal: OpeningModel.Refusal) -> String {
      switch refusal {
      case .sheetNotOnRoll(let code):
        "Problem: your sheet \(code) is not on the roll and not set aside. Do not open. Tell the"
          + " chair: the panel must be closed again."
      case .sheetNobodyListed(let code):
        "Problem: the sheet \(code) is in no list of the close. Do not open. Tell the chair."
      case .owesSheet(let candidate):
        "Problem: you owe a sheet for \(candidate.uppercased()) and are not named absent. Tell"
          + " the chair: the panel must be closed again."
      case .absentThoughSealed(let candidate):
        "Problem: you are named absent for \(candidate.uppercased()), and you sealed a sheet."
          + " Do not open. Tell the chair."
      case .otherFreeze:
        "Problem: this is not the panel you declared under. Do not open. Tell the chair."
      case .other(let words): "Problem: \(words)"
      }
    }
    // A seal code is compared by eye, so it is never broken over two lines.
    static func code(_ candidate: String, _ sealCode: String) -> String {
      String("\(candidate.uppercased()) \(sealCode)".map { $0 == " " ? "\u{a0}" : $0 })
    }
    static func spaced(_ line: String) -> String {
      String(line.map { $0 == "\u{a0}" ? " " : $0 })
    }
    static let codesHead = "Your seal codes on the roll. Are they the ones you wrote down?"

    static let ready = "I am ready to open. Type OPEN here, then Enter"
    static let stop = "Stop, something is wrong"
    static let open = "Open the panel now"
    static let look = "Look for news"
    static let home = "Go home"
    static let stopped =
      "Note: you have not said that you are ready. Nothing is opened. Tell the chair what is wrong."
    static func typeWord(_ typed: String) -> String {
      typed.isEmpty
        ? "Problem: type OPEN before Enter. You are not ready yet."
        : "Problem: \(typed) is not OPEN. You are not ready yet."
    }
    static let working = "Please wait"
    static let wait = "Note: every sheet is checked again. This can take a moment."
    static func refused(_ reason: String) -> String { "Problem: \(reason)" }
    static func message(_ model: OpeningModel) -> String {
      if model.isOpen { return "Note: the panel is open." }
      if model.canOpen { return "Note: nothing is opened yet. Any reader can open it now." }
      let waiting = model.people.filter { $0.ready == .notYet }.map(\.person.name)
      return waiting.isEmpty
        ? "Note: nothing is opened yet."
        : "Note: waiting for \(list(waiting, "or"))."
    }
  }
}
