// How refusals of deeds read: what a person may not do now, and what they can do instead.
import Panels
import Scoring
import Sealing

extension DeedRefusal: Complaining {
  var complaint: Complaint {
    switch self {
    case .record(let fault): fault.complaint
    case .store(let error): error.complaint
    case .age(let error): error.complaint
    case .notFrozen:
      Complaint(
        "the panel has not been frozen", hint: "the chair runs \"empanel freeze\" first")
    case .alreadyFrozen:
      Complaint(
        "the panel has been frozen; form and people are now the same for all",
        hint: "a later change: the chair runs \"empanel amend\"")
    case .stopped(let problems):
      Complaint(
        messages: problems.map(ProblemSentences.sentence),
        hints: ["do not go on; run \"empanel verify\" and ask every member to do the same"],
        code: .problems)
    case .notRostered(let handle):
      Complaint(
        "\(handle) is not on this panel's roster",
        hint: "ask the chair; check the handle after --as")
    case .keysDiffer(let handle):
      Complaint(
        "the panel was frozen with a key for \(handle) that is not \(handle)'s",
        hint: "do not go on; tell everybody, and check the freeze with \"empanel verify\"",
        code: .problems)
    case .notDeclared(let handle):
      Complaint(
        "\(handle) has not declared under this freeze",
        hint: "run \"empanel declare FOLDER --as \(handle)\" first")
    case .notEntitled(let handle):
      Complaint("\(handle) may not do this", hint: "ask the chair")
    case .unknownHold(let id):
      Complaint(
        "no hold in force has the code \(id.sealCode)",
        hint: "\"empanel log FOLDER\" lists the holds")
    case .held(let holds):
      Complaint(
        messages: holds.map {
          "a hold by \($0.record.author) of \($0.record.time.text.prefix(10)) forbids erasing,"
            + " record \($0.record.id.sealCode)"
        },
        hints: [
          "when it is settled: empanel event FOLDER --as NAME hold --lifted CODE --words \"...\""
        ])
    case .erasesUnopened:
      Complaint(
        "nothing was opened yet, and what nobody has read is not erased",
        hint: "erase after the opening; who has withdrawn can be erased before it")
    case .nothingToErase:
      Complaint("there is nothing left to erase", hint: "nothing was written")
    default: sheetComplaint
    }
  }

  private var sheetComplaint: Complaint {
    switch self {
    case .unknownCandidate(let candidate, let allowed):
      Complaint(
        "there is no candidate \"\(candidate)\"",
        hint: "choose one of: \(allowed.joined(separator: ", "))")
    case .unknownContributor(let contributor, let allowed):
      Complaint(
        "there is no contributor \"\(contributor)\"",
        hint: "choose one of: \(allowed.joined(separator: ", "))")
    case .unknownAssessor(let assessor, let allowed):
      Complaint(
        "nobody called \"\(assessor)\" scores in this panel",
        hint: "choose one of: \(allowed.joined(separator: ", "))")
    case .standsAsideAlready(let assessor, let candidate):
      Complaint(
        "\(assessor) stands aside for \(candidate), and it is recorded already",
        hint: "nothing was written")
    case .hasWithdrawn(let candidate):
      Complaint(
        "\(candidate) has withdrawn", hint: "nothing was written: there is nothing to score")
    case .standsAside(let handle, let candidate):
      Complaint(
        "\(handle) stands aside for \(candidate), and does not score them",
        hint: "your scores for the other candidates still count")
    case .alreadyCandidate(let candidate, let next):
      Complaint(
        "\(candidate) is a candidate of this panel already",
        hint: "give the new one another code, such as \(next), or leave out --candidate")
    case .notASpare(let slip, let free):
      Complaint(
        "\"\(slip)\" is not a spare slip that is free",
        hint: free.isEmpty
          ? "\"empanel amend\" makes more slips"
          : "leave out --contributor, or choose one of: \(free.joined(separator: ", "))")
    case .unknownSheet(let id):
      Complaint(
        "no sealed sheet has the seal code \(id.sealCode)",
        hint: "\"empanel log FOLDER\" lists them")
    case .closedForChanges:
      Complaint(
        "the panel has been closed; who is on it stays as it is",
        hint: "a deputy can close and open where the chair cannot")
    case .closedForCandidates:
      Complaint(
        "the panel has been closed; nobody is seen later or at another time",
        hint: "a new panel with the same form can see them")
    case .alreadySealed(let id):
      Complaint(
        "a sheet is sealed already, with the seal code \(id.sealCode)",
        hint: "a slip? use --correct; both sheets stay on the record")
    case .overtaken(let twin):
      Complaint(
        "another window of yours did the same a moment ago; its code is \(twin.sealCode)",
        hint: "nothing was written here; \"empanel status FOLDER\" says how far the panel is")
    case .nothingToCorrect(let candidate):
      Complaint(
        "there is no sealed sheet for \(candidate) to correct", hint: "leave out --correct")
    case .closed:
      Complaint(
        "the panel has been closed; no sheet is accepted after that",
        hint: "tell the chair: a late sheet is only ever shown, and never counts")
    case .wrongSlip(let contributor):
      Complaint(
        "that is not the slip of \(contributor)", hint: "check the six digits and whose slip it is")
    case .handleTaken(let handle):
      Complaint("the handle \"\(handle)\" is taken in this panel", hint: "choose another one")
    case .nobodyDecides(let handle):
      Complaint(
        "there is no deputy on this panel who could decide about \(handle)",
        hint: "score them and say how you know them, or stand aside")
    case .scoresNobody(let handle):
      Complaint(
        "\(handle) does not score, so there is nothing to decide",
        hint: "say whom you know with --knows")
    case .noFacilitator:
      Complaint(
        "a kiosk is unlocked by somebody", hint: "say who: --facilitator NAME")
    case .notAKiosk(let handle):
      Complaint("\(handle) is not a kiosk", hint: "leave out --facilitator")
    case .unreadableForm:
      Complaint(
        "the form in the record cannot be read", hint: "a newer empanel may be needed",
        code: .badInput)
    default: Complaint("this cannot be done now", hint: "run \"empanel status FOLDER\"")
    }
  }
}

extension RecordFault: Complaining {
  var complaint: Complaint {
    switch self {
    case .profile(let error):
      Complaint(
        "text or numbers that a record may not hold: \(error)", hint: "write plain text",
        code: .badInput)
    case .tooMany(let what, let count, let most):
      Complaint(
        "\(count) \(what.rawValue), and a panel may have \(most)",
        hint: "split it into two panels", code: .badInput)
    default:
      Complaint(
        "the record could not be made: \(self)", hint: "nothing was written; please report this")
    }
  }
}

extension AgeError: Complaining {
  var complaint: Complaint {
    switch self {
    case .noMatch:
      Complaint("that key does not open it", hint: "use the key of somebody who may read this")
    default: Complaint("an encrypted file is damaged: \(self)", hint: "run \"empanel verify\"")
    }
  }
}

extension DeskError: Complaining {
  var complaint: Complaint {
    switch self {
    case .noPerson(let handle):
      Complaint(
        "nobody called \"\(handle)\" is known on this account",
        hint: "check the handle, or join the panel here with \"empanel join\"")
    }
  }
}
