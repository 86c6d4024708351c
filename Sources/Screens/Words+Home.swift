// The words of home: for members, the chair, whoever runs the kiosk, and readers.
import TextUI

extension Words {
  enum Home {
    static func title(_ model: HomeModel) -> String { "empanel   \(model.title)   \(model.day)" }
    static func you(_ you: String) -> [String] {
      let name = you.split(separator: "(").first.map(String.init) ?? you
      let short = name.last == " " ? String(name.dropLast()) : name
      return ["You: \(you)", "You: \(short)", short]
    }

    static func today(_ model: HomeModel) -> String {
      let running = model.candidates.filter { !$0.hasWithdrawn }
      let start = "Today: " + count(running.count, "candidate", "candidates") + "."
      if model.role.contains(.scores) {
        let sealed = running.count { $0.own == .sealed }
        return start + " You have sealed \(sealed)."
      }
      if model.role.contains(.facilitates) {
        let sent = model.candidates.reduce(0) { $0 + $1.kiosk }
        return start + " The kiosk has " + count(sent, "sealed sheet.", "sealed sheets.")
      }
      return start + " All members have sealed for \(running.count { done($0) })."
    }

    static func done(_ candidate: HomeCandidate) -> Bool {
      candidate.members == candidate.membersOf
    }

    // "Staff 60, users 40. Declared 3 June 08:40 by Dilys. Read by 5 of 5."
    static func weighting(_ weighting: Weighting) -> String {
      let shares = weighting.shares.map { "\($0.title) \($0.share)" }.joined(separator: ", ")
      let first = shares.isEmpty ? "Nothing here is added up." : shares + "."
      return first + " Declared \(weighting.declaredAt) by \(weighting.by)."
        + " Read by \(weighting.readBy) of \(weighting.of)."
    }

    static let ownHead = "Your scores"
    static let head = ["Code", "Time", ownHead, "Members", "Kiosk", "State"]

    static func glance(_ code: String) -> String { "\(code) at a glance, your own sheet" }
    static func done(_ isDone: Bool?) -> String { isDone.map { $0 ? "done" : "to do" } ?? "-" }
    static func note(_ note: Glance.Note) -> String {
      switch note {
      case .written: "note"
      case .missing: "NO NOTE"
      case .none: ""
      }
    }
    static func more(_ count: Int) -> String { "and \(count) more" }

    static func own(_ own: HomeCandidate.Own) -> String {
      switch own {
      case .none: "-"
      case .notStarted: "not started"
      case .begun(let done, let of): "\(done) of \(of)"
      case .sealed: "sealed"
      case .aside: "not yours"
      }
    }

    static func kiosk(_ sent: Int) -> String {
      sent == 0 ? "not yet" : count(sent, "person", "people")
    }

    static func state(_ candidate: HomeCandidate, _ phase: HomeModel.Phase) -> String {
      if candidate.hasWithdrawn { return "Withdrawn" }
      // From the close on nobody scores or seals any more, whatever is missing.
      if phase == .closed || phase == .opened {
        if candidate.own == .aside { return "Stood aside" }
        return candidate.membersOf > 0 && done(candidate) ? "All sealed" : "Closed"
      }
      switch candidate.own {
      case .aside: return "Stood aside"
      case .begun: return "Scoring now"
      case .sealed: return done(candidate) ? "All sealed" : "Sealed by you"
      case .none, .notStarted:
        if candidate.membersOf > 0, done(candidate) { return "All sealed" }
        return candidate.members == 0 ? "Waiting" : "Being sealed"
      }
    }

    // MARK: The line that says what comes next

    static func next(_ model: HomeModel, _ candidate: HomeCandidate?) -> String {
      switch model.phase {
      case .toDeclare: "Next: read the rules and declare. Press Enter."
      case .scoring: nextScoring(model, candidate)
      case .closed:
        if model.mayBeReady {
          "Next: look at the roll, and say that you are ready to open. Press Enter."
        } else if model.isReady {
          "You have said that you are ready. Press Enter to see who else is."
        } else {
          "Next: see who is ready to open. Press Enter."
        }
      case .opened:
        model.role.contains(.reads)
          ? "Next: read the scores. Press Enter."
          : "The panel is open. You have nothing left to do."
      }
    }

    private static func nextScoring(_ model: HomeModel, _ candidate: HomeCandidate?) -> String {
      guard let candidate else { return "There is no candidate yet." }
      let code = candidate.code
      if candidate.hasWithdrawn { return "\(code) has withdrawn. There is nothing to do here." }
      if model.role.contains(.facilitates) {
        return "Next: press Enter when somebody is here to talk about \(code)."
      }
      switch candidate.own {
      case .begun(let done, let of) where done < of:
        let left = count(of - done, "score", "scores")
        return "Next: \(code) needs \(left) from you. Press Enter to go on."
      case .begun: return "Next: \(code) has all your scores. Press Enter, then seal them."
      case .notStarted: return "Next: press Enter to score \(code)."
      case .sealed: return "You have sealed \(code). Press Enter only to seal a correction."
      case .aside: return "You stand aside for \(code). You do not score them."
      case .none: return owing(candidate)
      }
    }

    private static func owing(_ candidate: HomeCandidate) -> String {
      candidate.owing.isEmpty
        ? "\(candidate.code): nobody owes a sheet."
        : "\(candidate.code): \(list(candidate.owing.map(\.name))) still to seal."
    }

    static func promise(_ phase: HomeModel.Phase) -> String {
      switch phase {
      case .toDeclare, .scoring: "No one sees any scores until the panel opens them all together."
      case .closed: "The panel is closed. No one sees any scores until it is open."
      case .opened: "The panel is open. What was sealed stays as it was."
      }
    }

    static func still(_ candidate: HomeCandidate) -> String {
      candidate.owing.isEmpty
        ? "" : "Still to seal \(candidate.code): \(list(candidate.owing.map(\.name)))."
    }

    static func message(_ model: HomeModel) -> String {
      let saved = model.savedAt.map { "Saved \($0). " } ?? ""
      switch model.delivery {
      case .inStep: return saved + "In step with the shared folder."
      case .oneComputer:
        return "Note: there is only one copy of this panel, on this computer. Keep another."
      case .waiting(let waiting):
        let records = count(waiting, "record is", "records are")
        return "Note: \(records) on this computer, not yet in the shared folder."
      case .folderAway:
        return "Note: the shared folder cannot be reached. Your work is safe on this computer."
      }
    }

    // MARK: Questions before something is recorded

    static let back = "Go back. Nothing is recorded"

    static func standAside(_ code: String) -> [String] {
      [
        "You are about to stand aside for \(code).",
        "You will not score \(code). If you sealed a sheet for them, it is set aside.",
        "You still count for the others. Nobody is asked for the reason here.",
        "This goes on the record and cannot be taken back.",
      ]
    }
    static func standAsideYes(_ code: String) -> String { "Stand aside for \(code)" }

    static func withdrawn(_ code: String) -> [String] {
      [
        "\(code) is leaving. They are not ranked, and nobody owes a sheet for them.",
        "Sheets that are sealed for them are never opened.",
        "This goes on the record and cannot be taken back.",
      ]
    }
    static let withdrew = "They withdrew"
    static let didNotAttend = "They did not attend"

    static func recuse(_ code: String) -> [String] {
      [
        "Who stands aside for \(code)?",
        "They will not score \(code). A sheet they sealed is set aside.",
        "This goes on the record and cannot be taken back.",
      ]
    }

    static func correct(_ code: String) -> [String] {
      [
        "You have sealed your scores for \(code). No one person can read them, not even you.",
        "To correct a slip you enter all your scores for \(code) again and seal them.",
        "Both sheets stay on the record. The last one counts.",
      ]
    }
    static func correctYes(_ code: String) -> String { "Enter my scores for \(code) again" }

    static let unknown = "Nothing can be done here now."
  }
}

extension Words.Home {
  static let helpTitle = "Help: home"
  static let declare = "Read the rules and declare"
  static let review = "Read the scores"
  static let close = "Close the panel for scoring"
  static let ready = "Say that you are ready to open"
  static let whoIsReady = "See who is ready to open"
  static let rehearse = "Try it out with a made-up candidate"
  static let whoIsReadyToStart = "See who is ready for the first candidate"
  static func notDeclared(_ names: [String]) -> String {
    "Not declared yet: \(Words.list(names))."
  }
  static func settle(_ one: AskingToScore) -> String {
    "Decide whether \(one.person.name) scores \(one.code)"
  }
  static func asks(_ one: AskingToScore, others: Int) -> String {
    let more =
      others > 0 ? " " + Words.count(others, "more question waits.", "more questions wait.") : ""
    return "\(one.person.name) knows \(one.code) and asks whether to score them."
      + " Decide it from the menu.\(more)"
  }
  static let refresh = "Look for news in the shared folder"
  static func handOver(_ code: String) -> String {
    "Hand this computer to the kiosk, about \(code)"
  }
  static let helpNotes = [
    "Whoever administers this computer could see what is typed on it. No program can prevent that."
  ]
  static let changePerson = "Let another person use this computer"
  static let leave = "Leave. Nothing is lost"
  static func kiosk(_ code: String) -> String { "Start the kiosk about \(code)" }
  static func score(_ code: String) -> String { "Score \(code)" }
  static func correction(_ code: String) -> String { "Correct a slip in \(code)" }
  static func withdraw(_ code: String) -> String { "\(code) has withdrawn, or did not come" }
  static func recuseOther(_ code: String) -> String { "Somebody else stands aside for \(code)" }
}
