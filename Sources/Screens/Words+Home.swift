// The words of home: for members, the chair, whoever runs the kiosk, and readers.
import TextUI
import Wording

extension Words {
  enum Home {
    static func title(_ model: HomeModel) -> String {
      en("empanel   \(model.title)   \(model.day)")
    }
    static func you(_ you: String) -> [String] {
      let name = you.split(separator: "(").first.map(String.init) ?? you
      let short = name.last == " " ? String(name.dropLast()) : name
      return [en("You: \(you)"), en("You: \(short)"), short]
    }

    static func today(_ model: HomeModel) -> String {
      let running = model.candidates.filter { !$0.hasWithdrawn }
      let start = en("Today: ") + count(running.count, en("candidate"), en("candidates")) + "."
      if model.role.contains(.scores) {
        let sealed = running.count { $0.own == .sealed }
        return start + en(" You have sealed \(sealed).")
      }
      if model.role.contains(.facilitates) {
        let sent = model.candidates.reduce(0) { $0 + $1.kiosk }
        return start + en(" The kiosk has ")
          + count(sent, en("sealed sheet."), en("sealed sheets."))
      }
      return start + en(" All members have sealed for \(running.count { done($0) }).")
    }

    static func done(_ candidate: HomeCandidate) -> Bool {
      candidate.members == candidate.membersOf
    }

    // "Staff 60, users 40. Declared 3 June 08:40 by Dilys. Read by 5 of 5."
    static func weighting(_ weighting: Weighting) -> String {
      let shares = weighting.shares.map { "\($0.title) \($0.share)" }.joined(separator: ", ")
      let first = shares.isEmpty ? en("Nothing here is added up.") : shares + "."
      return first
        + en(
          " Declared \(weighting.declaredAt) by \(weighting.by)."
            + " Read by \(weighting.readBy) of \(weighting.of).")
    }

    static var ownHead: String { en("Your scores") }
    static var head: [String] {
      [en("Code"), en("Time"), ownHead, en("Members"), en("Kiosk"), en("State")]
    }

    static func glance(_ code: String) -> String { en("\(code) at a glance, your own sheet") }
    static func done(_ isDone: Bool?) -> String {
      isDone.map { $0 ? en("done") : en("to do") } ?? "-"
    }
    static func note(_ note: Glance.Note) -> String {
      switch note {
      case .written: en("note")
      case .missing: en("NO NOTE")
      case .none: ""
      }
    }
    static func more(_ count: Int) -> String { en("and \(count) more") }

    static func own(_ own: HomeCandidate.Own) -> String {
      switch own {
      case .none: "-"
      case .notStarted: en("not started")
      case .begun(let done, let of): en("\(done) of \(of)")
      case .sealed: en("sealed")
      case .aside: en("not yours")
      }
    }

    static func kiosk(_ sent: Int) -> String {
      sent == 0 ? en("not yet") : count(sent, en("person"), en("people"))
    }

    static func state(_ candidate: HomeCandidate, _ phase: HomeModel.Phase) -> String {
      if candidate.hasWithdrawn { return en("Withdrawn") }
      // From the close on nobody scores or seals any more, whatever is missing.
      if phase == .closed || phase == .opened {
        if candidate.own == .aside { return en("Stood aside") }
        return candidate.membersOf > 0 && done(candidate) ? en("All sealed") : en("Closed")
      }
      switch candidate.own {
      case .aside: return en("Stood aside")
      case .begun: return en("Scoring now")
      case .sealed: return done(candidate) ? en("All sealed") : en("Sealed by you")
      case .none, .notStarted:
        if candidate.membersOf > 0, done(candidate) { return en("All sealed") }
        return candidate.members == 0 ? en("Waiting") : en("Being sealed")
      }
    }

    // MARK: The line that says what comes next

    static func next(_ model: HomeModel, _ candidate: HomeCandidate?) -> String {
      switch model.phase {
      case .toDeclare: en("Next: read the rules and declare. Press Enter.")
      case .scoring: nextScoring(model, candidate)
      case .closed:
        if model.mayBeReady {
          en("Next: look at the roll, and say that you are ready to open. Press Enter.")
        } else if model.isReady {
          en("You have said that you are ready. Press Enter to see who else is.")
        } else {
          en("Next: see who is ready to open. Press Enter.")
        }
      case .opened:
        model.role.contains(.reads)
          ? en("Next: read the scores. Press Enter.")
          : en("The panel is open. You have nothing left to do.")
      }
    }

    static func nothingToOpen(_ model: HomeModel, _ candidate: HomeCandidate?) -> String {
      en("Note: \(next(model, candidate))")
    }

    private static func nextScoring(_ model: HomeModel, _ candidate: HomeCandidate?) -> String {
      guard let candidate else { return en("There is no candidate yet.") }
      let code = candidate.code
      if candidate.hasWithdrawn { return en("\(code) has withdrawn. There is nothing to do here.") }
      if model.role.contains(.facilitates) {
        return en("Next: press Enter when somebody is here to talk about \(code).")
      }
      switch candidate.own {
      case .begun(let done, let of) where done < of:
        let left = count(of - done, en("score"), en("scores"))
        return en("Next: \(code) needs \(left) from you. Press Enter to go on.")
      case .begun: return en("Next: \(code) has all your scores. Press Enter, then seal them.")
      case .notStarted: return en("Next: press Enter to score \(code).")
      case .sealed: return en("You have sealed \(code). Press Enter only to seal a correction.")
      case .aside: return en("You stand aside for \(code). You do not score them.")
      case .none: return owing(candidate)
      }
    }

    private static func owing(_ candidate: HomeCandidate) -> String {
      candidate.owing.isEmpty
        ? en("\(candidate.code): nobody owes a sheet.")
        : en("\(candidate.code): \(list(candidate.owing.map(\.name))) still to seal.")
    }

    static func promise(_ phase: HomeModel.Phase) -> String {
      switch phase {
      case .toDeclare, .scoring:
        en("No one sees any scores until the panel opens them all together.")
      case .closed: en("The panel is closed. No one sees any scores until it is open.")
      case .opened: en("The panel is open. What was sealed stays as it was.")
      }
    }

    static func moved(_ days: MovedDays) -> String {
      en("The days were moved. Now: \(days.now). Before: \(days.before).")
    }
    static var readMoved: String { en("Read why the days were moved") }
    static func whyMoved(_ days: MovedDays) -> String {
      en("\(days.by) says why: \(days.why)")
    }

    static func still(_ candidate: HomeCandidate) -> String {
      candidate.owing.isEmpty
        ? "" : en("Still to seal \(candidate.code): \(list(candidate.owing.map(\.name))).")
    }

    static func message(_ model: HomeModel) -> String {
      let saved = model.savedAt.map { en("Saved \($0). ") } ?? ""
      switch model.delivery {
      case .inStep: return saved + en("In step with the shared folder.")
      case .oneComputer:
        return en("Note: there is only one copy of this panel, on this computer. Keep another.")
      case .waiting(let waiting):
        let records = count(waiting, en("record is"), en("records are"))
        return en("Note: \(records) on this computer, not yet in the shared folder.")
      case .folderAway:
        return en("Note: the shared folder cannot be reached. Your work is safe on this computer.")
      }
    }

    // MARK: Questions before something is recorded

    static var back: String { en("Go back. Nothing is recorded") }

    static func standAside(_ code: String) -> [String] {
      [
        en("You are about to stand aside for \(code)."),
        en("You will not score \(code). If you sealed a sheet for them, it is set aside."),
        en("You still count for the others. Nobody is asked for the reason here."),
        en("This goes on the record and cannot be taken back."),
      ]
    }
    static func standAsideYes(_ code: String) -> String { en("Stand aside for \(code)") }

    static func withdrawn(_ code: String) -> [String] {
      [
        en("\(code) is leaving. They are not ranked, and nobody owes a sheet for them."),
        en("Sheets that are sealed for them are never opened."),
        en("This goes on the record and cannot be taken back."),
      ]
    }
    static var withdrew: String { en("They withdrew") }
    static var didNotAttend: String { en("They did not attend") }

    static func recuse(_ code: String) -> [String] {
      [
        en("Who stands aside for \(code)?"),
        en("They will not score \(code). A sheet they sealed is set aside."),
        en("This goes on the record and cannot be taken back."),
      ]
    }

    static func correct(_ code: String) -> [String] {
      [
        en("You have sealed your scores for \(code). No one person can read them, not even you."),
        en("To correct a slip you enter all your scores for \(code) again and seal them."),
        en("Both sheets stay on the record. The last one counts."),
      ]
    }
    static func correctYes(_ code: String) -> String { en("Enter my scores for \(code) again") }

    static var unknown: String { en("Nothing can be done here now.") }
  }
}

extension Words.Home {
  static var helpTitle: String { en("Help: home") }
  static var declare: String { en("Read the rules and declare") }
  static var review: String { en("Read the scores") }
  static var close: String { en("Close the panel for scoring") }
  static var ready: String { en("Say that you are ready to open") }
  static var whoIsReady: String { en("See who is ready to open") }
  static var rehearse: String { en("Rehearse the day with a made-up candidate") }
  static var whoIsReadyToStart: String { en("See who is ready for the first candidate") }
  static func notDeclared(_ names: [String]) -> String {
    en("Not declared yet: \(Words.list(names)).")
  }
  static func settle(_ one: AskingToScore) -> String {
    en("Decide whether \(one.person.name) scores \(one.code)")
  }
  static func asks(_ one: AskingToScore, others: Int) -> String {
    let more =
      others > 0
      ? " " + Words.count(others, en("more question waits."), en("more questions wait.")) : ""
    return en(
      "\(one.person.name) knows \(one.code) and asks whether to score them."
        + " Decide it from the menu.\(more)")
  }
  static var refresh: String { en("Look for news in the shared folder") }
  static func handOver(_ code: String) -> String {
    en("Hand this computer to the kiosk, about \(code)")
  }
  static var helpNotes: [String] {
    [
      en(
        "Whoever administers this computer could see what is typed on it. No program can prevent that."
      )
    ]
  }
  static var changePerson: String { en("Let another person use this computer") }
  static var leave: String { en("Leave. Nothing is lost") }
  static func kiosk(_ code: String) -> String { en("Start the kiosk about \(code)") }
  static func score(_ code: String) -> String { en("Score \(code)") }
  static func correction(_ code: String) -> String { en("Correct a slip in \(code)") }
  static func withdraw(_ code: String) -> String { en("\(code) has withdrawn, or did not come") }
  static func recuseOther(_ code: String) -> String { en("Somebody else stands aside for \(code)") }
}
