// How refusals of deeds read: what a person may not do now, and what they can do instead.
import Panels
import Scoring
import Screens
import Sealing
import Wording

extension DeedRefusal: Complaining {
  var complaint: Complaint {
    switch self {
    case .record(let fault): fault.complaint
    case .store(let error): error.complaint
    case .age(let error): error.complaint
    case .notFrozen:
      Complaint(
        en("the panel has not been frozen"), hint: en("the chair runs \"empanel freeze\" first"))
    case .alreadyFrozen:
      Complaint(
        en("the panel has been frozen; form and people are now the same for all"),
        hint: en("a later change: the chair runs \"empanel amend\""))
    case .stopped(let problems):
      Complaint(
        messages: problems.map(ProblemSentences.sentence),
        hints: [en("do not go on; run \"empanel verify\" and ask every member to do the same")],
        code: .problems)
    case .notRostered(let handle):
      Complaint(
        en("\(handle) is not on this panel's roster"),
        hint: en("ask the chair; check the handle after --as"))
    case .keysDiffer(let handle):
      Complaint(
        en("the panel was frozen with a key for \(handle) that is not \(handle)'s"),
        hint: en("do not go on; tell everybody, and check the freeze with \"empanel verify\""),
        code: .problems)
    case .notDeclared(let handle):
      Complaint(
        en("\(handle) has not declared under this freeze"),
        hint: en("run \"empanel declare FOLDER --as \(handle)\" first"))
    case .notEntitled(let handle):
      Complaint(en("\(handle) may not do this"), hint: en("ask the chair"))
    case .unknownHold(let id):
      Complaint(
        en("no hold in force has the code \(id.sealCode)"),
        hint: en("\"empanel log FOLDER\" lists the holds"))
    case .held(let holds):
      Complaint(
        messages: holds.map {
          en(
            "a hold by \($0.record.author) of \($0.record.time.text.prefix(10)) forbids erasing,"
              + " record \($0.record.id.sealCode)")
        },
        hints: [
          en(
            "when it is settled: empanel event FOLDER --as NAME hold --lifted CODE --words \"...\"")
        ])
    case .erasesUnopened:
      Complaint(
        en("nothing was opened yet, and what nobody has read is not erased"),
        hint: en("erase after the opening; who has withdrawn can be erased before it"))
    case .nothingToErase:
      Complaint(en("there is nothing left to erase"), hint: en("nothing was written"))
    default: sheetComplaint
    }
  }

  private var sheetComplaint: Complaint {
    switch self {
    case .unknownCandidate(let candidate, let allowed):
      Complaint(
        en("there is no candidate \"\(candidate)\""),
        hint: en("choose one of: \(allowed.joined(separator: ", "))"))
    case .unknownContributor(let contributor, let allowed):
      Complaint(
        en("there is no contributor \"\(contributor)\""),
        hint: en("choose one of: \(allowed.joined(separator: ", "))"))
    case .unknownAssessor(let assessor, let allowed):
      Complaint(
        en("nobody called \"\(assessor)\" scores in this panel"),
        hint: en("choose one of: \(allowed.joined(separator: ", "))"))
    case .standsAsideAlready(let assessor, let candidate):
      Complaint(
        en("\(assessor) stands aside for \(candidate), and it is recorded already"),
        hint: en("nothing was written"))
    case .hasWithdrawn(let candidate):
      Complaint(
        en("\(candidate) has withdrawn"), hint: en("nothing was written: there is nothing to score")
      )
    case .standsAside(let handle, let candidate):
      Complaint(
        en("\(handle) stands aside for \(candidate), and does not score them"),
        hint: en("your scores for the other candidates still count"))
    case .alreadyCandidate(let candidate, let next):
      Complaint(
        en("\(candidate) is a candidate of this panel already"),
        hint: en("give the new one another code, such as \(next), or leave out --candidate"))
    case .notASpare(let slip, let free):
      Complaint(
        en("\"\(slip)\" is not a spare slip that is free"),
        hint: free.isEmpty
          ? en("\"empanel amend\" makes more slips")
          : en("leave out --contributor, or choose one of: \(free.joined(separator: ", "))"))
    case .unknownSheet(let id):
      Complaint(
        en("no sealed sheet has the seal code \(id.sealCode)"),
        hint: en("\"empanel log FOLDER\" lists them"))
    case .closedForChanges:
      Complaint(
        en("the panel has been closed; its days, and who is on it, stay as they are"),
        hint: en("a deputy can close and open where the chair cannot"))
    case .closedForCandidates:
      Complaint(
        en("the panel has been closed; nobody is seen later or at another time"),
        hint: en("a new panel with the same form can see them"))
    case .alreadySealed(let id):
      Complaint(
        en("a sheet is sealed already, with the seal code \(id.sealCode)"),
        hint: en("a slip? use --correct; both sheets stay on the record"))
    case .overtaken(let twin):
      Complaint(
        en("another window of yours did the same a moment ago; its code is \(twin.sealCode)"),
        hint: en("nothing was written here; \"empanel status FOLDER\" says how far the panel is"))
    case .nothingToCorrect(let candidate):
      Complaint(
        en("there is no sealed sheet for \(candidate) to correct"), hint: en("leave out --correct"))
    case .closed:
      Complaint(
        en("the panel has been closed; no sheet is accepted after that"),
        hint: en("tell the chair: a late sheet is only ever shown, and never counts"))
    case .wrongSlip(let contributor):
      Complaint(
        en("that is not the slip of \(contributor)"),
        hint: en("check the six digits and whose slip it is"))
    case .handleTaken(let handle):
      Complaint(
        en("the handle \"\(handle)\" is taken in this panel"), hint: en("choose another one"))
    case .nobodyDecides(let handle):
      Complaint(
        en("there is no deputy on this panel who could decide about \(handle)"),
        hint: en("score them and say how you know them, or stand aside"))
    case .scoresNobody(let handle):
      Complaint(
        en("\(handle) does not score, so there is nothing to decide"),
        hint: en("say whom you know with --knows"))
    case .noFacilitator:
      Complaint(
        en("a kiosk is unlocked by somebody"), hint: en("say who: --facilitator NAME"))
    case .notAKiosk(let handle):
      Complaint(en("\(handle) is not a kiosk"), hint: en("leave out --facilitator"))
    case .unreadableForm:
      Complaint(
        en("the form in the record cannot be read"), hint: en("a newer empanel may be needed"),
        code: .badInput)
    default: Complaint(en("this cannot be done now"), hint: en("run \"empanel status FOLDER\""))
    }
  }
}

extension RecordFault: Complaining {
  var complaint: Complaint {
    switch self {
    case .profile(let error):
      Complaint(
        en("text or numbers that a record may not hold: \("\(error)")"),
        hint: en("write plain text"),
        code: .badInput)
    case .tooMany(let what, let count, let most):
      Complaint(
        en("\(count) \(what.rawValue), and a panel may have \(most)"),
        hint: en("split it into two panels"), code: .badInput)
    default:
      Complaint(
        en("the record could not be made: \("\(self)")"),
        hint: en("nothing was written; please report this"))
    }
  }
}

extension AgeError: Complaining {
  var complaint: Complaint {
    switch self {
    case .noMatch:
      Complaint(
        en("that key does not open it"), hint: en("use the key of somebody who may read this"))
    default:
      Complaint(
        en("an encrypted file is damaged: \("\(self)")"), hint: en("run \"empanel verify\""))
    }
  }
}

extension DeskError: Complaining {
  var complaint: Complaint {
    switch self {
    case .noPerson(let handle):
      Complaint(
        en("nobody called \"\(handle)\" is known on this account"),
        hint: en("check the handle, or join the panel here with \"empanel join\""))
    }
  }
}
