// How refusals to seal, close, release and open read. Each says the fact, then the way out.
import Panels
import Scoring
import Screens
import Sealing
import Wording

extension SealRefusal: Complaining {
  var complaint: Complaint {
    switch self {
    case .stopped: Complaint.stopped
    case .notFrozen: DeedRefusal.notFrozen.complaint
    case .notDeclared:
      Complaint(
        en("you have not declared under this freeze"),
        hint: en("run \"empanel declare FOLDER --as NAME\" first"))
    case .otherKey(let author): DeedRefusal.keysDiffer(author).complaint
    case .doesNotScore(let author):
      Complaint(
        en("\(author) does not score in this panel"), hint: en("check the handle after --as"))
    case .notAContributor(let id):
      Complaint(en("\(id) is not a contributor of this panel"), hint: en("check whose slip it is"))
    case .wrongSlip: Complaint(en("that is not their slip"), hint: en("check the six digits"))
    case .notACandidate(let id):
      Complaint(
        en("there is no candidate \"\(id)\""), hint: en("\"empanel status FOLDER\" lists them"))
    case .withdrawn(let id): DeedRefusal.hasWithdrawn(id).complaint
    case .standsAside(let id):
      Complaint(
        en("you stand aside for \(id), and do not score them"),
        hint: en("your scores for the other candidates still count"))
    case .alreadySealed(let id): DeedRefusal.alreadySealed(id).complaint
    case .correctsAnother:
      Complaint(
        en("that is not the last sealed sheet for this candidate"), hint: en("read the panel again")
      )
    case .closed: DeedRefusal.closed.complaint
    case .mistakes(let mistakes):
      Complaint(
        messages: mistakes.map(SheetSentences.sentence),
        hints: [en("put these right in the file and run the command again; nothing was sealed")],
        code: .badInput)
    case .record(let fault): fault.complaint
    case .doesNotOpen:
      Complaint(
        en("the sheet did not open again with the holders' pieces, so it was not sealed"),
        hint: en("try again; if it happens twice, please report it"))
    }
  }
}

extension Complaint {
  /// The record has a problem that stops everything.
  static var stopped: Complaint {
    Complaint(
      en("the record has a problem that stops everything"),
      hint: en("run \"empanel verify FOLDER\", and ask every member to do the same"),
      code: .problems)
  }
}

/// What is wrong with a sheet, in one sentence each.
enum SheetSentences {
  static func sentence(_ mistake: SheetMistake) -> String {
    switch mistake {
    case .unknownGroup(let group): en("the form has no group \"\(group)\"")
    case .missing(let question, let criterion): en("\(name(question, criterion)) is missing")
    case .notAsked(let question, let criterion):
      en("\(name(question, criterion)) is not an item of this group")
    case .twice(let question, let criterion): en("\(name(question, criterion)) stands there twice")
    case .pointsOutside(let question, let criterion, let points, let range):
      en(
        "\(name(question, criterion)): \(points) points; allowed are \(range.lowerBound) to \(range.upperBound)"
      )
    case .wrongStatus(let question, let criterion):
      en("\(name(question, criterion)) cannot have that status")
    case .unknownAnswer(let question, let answer):
      en("\(question): \"\(answer)\" is not one of its answers")
    case .noteTooLong(let question, let criterion, let count):
      en("\(name(question, criterion)): a note of \(count) letters; at most \(SheetText.noteLimit)")
    case .sheetTooLong(let count):
      en("the notes have \(count) letters together; at most \(SheetText.sheetLimit)")
    }
  }

  private static func name(_ question: String, _ criterion: String) -> String {
    criterion.isEmpty ? question : "\(question), \(criterion)"
  }
}

extension CloseRefusal: Complaining {
  var complaint: Complaint {
    switch self {
    case .stopped: Complaint.stopped
    case .notFrozen: DeedRefusal.notFrozen.complaint
    case .owing(let absences):
      Complaint(
        messages: absences.map { en("\($0.author) has not sealed a sheet for \($0.candidate)") },
        hints: [
          en("wait for them, or name each absence: ")
            + absences.prefix(3).map { en("--absent \($0.author):\($0.candidate):REASON") }
            .joined(separator: " ")
        ])
    case .absentThoughSealed(let absences):
      Complaint(
        messages: absences.map {
          en("\($0.author) is named absent for \($0.candidate), and has sealed a sheet for them")
        }, hints: [en("leave these out of --absent")])
    case .absentOwesNothing(let absences):
      Complaint(
        messages: absences.map { en("\($0.author) owes no sheet for \($0.candidate)") },
        hints: [en("leave these out of --absent")])
    case .twoSheets(let sheets):
      Complaint(
        messages: sheets.map {
          en("two sheets of one person stand side by side: ")
            + $0.map(\.sealCode).joined(separator: ", ")
        },
        hints: [en("ask whose they are; set one aside: --set-aside SEALCODE:duplicate")])
    case .unknownSheets(let sheets):
      Complaint(
        en("no such sealed sheet: \(sheets.map(\.sealCode).joined(separator: ", "))"),
        hint: en("\"empanel log FOLDER\" lists them"))
    case .wrongCode(let sheets):
      Complaint(
        en("withdrawn and recused are found by themselves, and are not true of: ")
          + sheets.map(\.sealCode).joined(separator: ", "),
        hint: en("use wrong-candidate, duplicate or other"))
    case .unknownGroup(let group):
      Complaint(
        en("no group \"\(group)\" scores in this panel"), hint: en("check --each-candidate"))
    case .somebodySawAll(let group):
      Complaint(
        en(
          "somebody in the group \(group) has scored every candidate, so the same people count for all"
        ),
        hint: en("leave out --each-candidate \(group)"))
    case .closedAlready(let close):
      Complaint(
        en("the panel is closed already, with this very list"),
        hint: en("nothing was written; each holder runs  empanel release FOLDER --as NAME --roll ")
          + close.short)
    case .addsNothing:
      Complaint(
        en("the panel is closed, somebody has released, and there is no further sheet to list"),
        hint: en("nothing was written; go on with \"empanel release\" and \"empanel open\""))
    case .takesBack, .changesWhoCounts:
      Complaint(
        en("somebody has released already, so the list can only grow"),
        hint: en("a change now is a matter for moderation after the opening"))
    }
  }
}

extension ReleaseRefusal: Complaining {
  var complaint: Complaint {
    let ask = en("do not release; ask the chair to close again with the right list")
    return switch self {
    case .stopped: Complaint.stopped
    case .notFrozen: DeedRefusal.notFrozen.complaint
    case .notClosed:
      Complaint(
        en("the panel has not been closed"), hint: en("the chair runs \"empanel close\" first"))
    case .notEntitled(let author): DeedRefusal.notEntitled(author).complaint
    case .notAHolder(let holder):
      Complaint(en("\(holder) holds no piece"), hint: en("the holders are named in the freeze"))
    case .mySheetsLeftOut(let sheets):
      Complaint(
        en("the list leaves out what you sealed: \(codes(sheets))"), hint: ask, code: .problems)
    case .sheetsLeftOut(let sheets):
      Complaint(
        en("the list leaves out sealed sheets: \(codes(sheets))"), hint: ask, code: .problems)
    case .iOwe(let candidates):
      Complaint(
        en("the list does not say that you were absent for \(candidates.joined(separator: ", "))"),
        hint: ask)
    case .iAmNamedAbsent(let candidates):
      Complaint(
        en(
          "the list names you absent for \(candidates.joined(separator: ", ")), and you sealed there"
        ),
        hint: ask, code: .problems)
    case .notDeclared:
      Complaint(
        en("the panel was closed under a freeze that you have not declared under"),
        hint: en("compare the freeze code with the others before you go on"), code: .problems)
    case .age(let error): error.complaint
    }
  }

  private func codes(_ ids: [RecordID]) -> String {
    ids.map(\.sealCode).joined(separator: ", ")
  }
}

extension OpenRefusal: Complaining {
  var complaint: Complaint {
    switch self {
    case .stopped: Complaint.stopped
    case .notClosed:
      Complaint(
        en("the panel has not been opened: it is not even closed"),
        hint:
          en(
            "the chair runs \"empanel close\", holders \"empanel release\", a reader \"empanel open\""
          )
      )
    case .notAReader:
      Complaint(
        en("this key may not read what is opened"), hint: en("the freeze names the readers"))
    case .piecesDoNotFit(let holders):
      Complaint(
        en(
          "enough holders are ready, and nothing opens: what \(holders.joined(separator: ", "))"
            + " released is not what was dealt to them"),
        hint: en("tell everybody; the sheets open once another holder has released instead"),
        code: .problems)
    case .noQuorum(let released):
      Complaint(
        en("not enough holders are ready; ready so far: ")
          + (released.isEmpty ? en("nobody") : released.joined(separator: ", ")),
        hint: en(
          "each further holder runs \"empanel release FOLDER --as NAME\", then \"empanel open\"")
      )
    }
  }
}
