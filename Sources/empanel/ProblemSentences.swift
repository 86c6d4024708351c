// What is wrong with a record, in one sentence each: what `verify`, `log` and every refusal say.
import Panels
import Screens
import Sealing
import Wording

enum ProblemSentences {
  static func sentence(_ problem: HistoryProblem) -> String {
    en("record \(problem.record.sealCode): \(what(problem.what))")
  }

  private static func what(_ what: HistoryProblem.What) -> String {
    switch what {
    case .foreignPanel(let panel): en("belongs to another panel, \(panel.short)")
    case .badSignature(let author): en("is not signed with \(author)'s key")
    case .badCopyOfSignature(let author): en("has a second copy whose signature is not \(author)'s")
    case .unknownFields(let fields): en("has fields this version does not know: \(list(fields))")
    case .unknownParts(let parts): en("has parts this version does not know: \(list(parts))")
    case .beforeFreeze: en("speaks of the day before the freeze")
    case .unknownFreeze(let id): en("names a freeze that is not here, \(id.short)")
    case .freezeNotSeen(let id): en("names a freeze it had not seen, \(id.short)")
    case .notRostered(let author): en("is by \(author), who is not on the roster")
    case .notEntitled(let author, _): en("is by \(author), who may not say this")
    case .keyDropped(let id): en("is signed with a key that the amendment \(id.short) dropped")
    case .freezeRefused(let fault): en("is a freeze that breaks a rule: \(freeze(fault))")
    case .unknownEventKind(let kind):
      en("is an event of a kind this version does not know: \(kind)")
    case .notASpare(let slip): en("gives \(slip) to somebody else, which is not a spare slip")
    case .unknownCandidate(let candidate): en("names \(candidate), who is not a candidate")
    case .unknownAssessor(let assessor): en("names \(assessor), who is not an assessor")
    case .piecesDoNotMatchHolders: en("does not give a piece to each holder")
    case .unknownClose(let id): en("names a close that is not here, \(id.short)")
    case .closeTakesBack(let ids): en("takes back what an earlier close listed: \(codes(ids))")
    case .notAHolder(let holder): en("releases for \(holder), who holds no piece")
    default: laterWhat(what)
    }
  }

  private static func laterWhat(_ what: HistoryProblem.What) -> String {
    switch what {
    case .missingParent(let id): en("follows the record \(id.sealCode), which is missing")
    case .clockBeforeParent(let id, let seconds):
      en("claims a time \(seconds) seconds before the record \(id.sealCode) it follows")
    case .correctsAnother(let id):
      en("corrects a sheet that is not the same person's, \(id.sealCode)")
    case .twoSheets(let assessor, let candidate, let ids):
      en("is one of two sheets by \(assessor) for \(candidate): \(codes(ids))")
    case .standsAsideForFewer(let candidates):
      en("leaves out candidates stood aside from before: \(list(candidates))")
    case .answersOthers(let handles):
      en("answers people about whom its author may not decide: \(list(handles)); nobody reads it")
    case .closeNamesUnknownSheet(let id): en("lists a sheet that is not here, \(id.sealCode)")
    case .closeNamesUnknownWithdrawal(let candidate):
      en("says that \(candidate) withdrew, and no record says so")
    case .admittedTwice(let candidate):
      en("admits \(candidate), and that code was somebody's already; the first has it")
    case .closeOpensExcluded(let id):
      en("opens a sheet of somebody who withdrew or stands aside, \(id.sealCode)")
    case .releaseOfReplacedClose(let id):
      en("releases under a close that was replaced, \(id.sealCode)")
    case .eventNamesUnknownSheet(let id): en("is about a sheet that is not here, \(id.sealCode)")
    case .liftsUnknownHold(let id): en("lifts the hold \(id.sealCode), which is not one it knows")
    case .erasesUnderHold(let id):
      en("erases although the hold \(id.sealCode) forbids it; nothing is erased by it")
    case .erasesUnopened:
      en(
        "erases what had not been opened, of somebody who had not withdrawn; nothing is erased by it"
      )
    case .erasesUnknownParts(let count): en("names \(count) erased parts that no record here has")
    case .erasesWhatStays(let parts):
      en("names as erased what must stay, and stays: \(list(parts))")
    case .twoFreezes(let ids): en("the chair showed two panels: \(codes(ids))")
    case .twoCloses(let ids): en("the panel was closed two ways: \(codes(ids))")
    default: en("breaks a rule of the record format")
    }
  }

  private static func freeze(_ fault: FreezeFault) -> String {
    switch fault {
    case .notTheChair(let author): en("\(author) is not the chair")
    case .wrongChair: en("the roster names another chair than the call")
    case .wrongEnrolment(let handle): en("\(handle) did not enrol with that record")
    case .unusableKey(let name): en("the key of \(name) cannot be used")
    case .sharedKey(let names): en("the same key stands for \(list(names))")
    case .wrongFingerprint: en("the form is not the one the freeze names")
    case .wrongAllowedSigners: en("the list of signing keys is not the roster's")
    case .wrongReplaced: en("it does not replace the freeze before it")
    }
  }

  /// One code and sentence a problem of a folder's own bytes.
  static func sentences(_ fault: FolderFault) -> [(code: String, sentence: String)] {
    let who = en("record \(fault.record.sealCode)")
    if fault.isArriving {
      let names = fault.problems.compactMap { problem -> String? in
        if case .missing(let name) = problem { name } else { nil }
      }
      return [("arriving", en("\(who): arriving; still missing: \(list(names))"))]
    }
    return fault.problems.map { ($0.code, "\(who): \(words($0))") }
  }

  private static func words(_ problem: FolderFault.Problem) -> String {
    switch problem {
    case .notAFolder: en("is not a folder")
    case .changedRecord: en("record.json was changed")
    case .notARecord: en("record.json is not a record")
    case .changedSignature: en("record.json.sig was changed")
    case .changed(let part): en("\(part) was changed")
    case .notAFile(let name): en("\(name) is not a file")
    case .tooLarge(let name, let cap): en("\(name) is larger than \(cap) bytes")
    case .missing(let name): en("\(name) is missing")
    case .extra(let name): en("\(name) was added")
    case .tooManyEntries(let cap): en("holds more than \(cap) files")
    case .unreadable(let name, _): en("\(name) cannot be read")
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  private static func codes(_ ids: [RecordID]) -> String {
    ids.map(\.sealCode).joined(separator: ", ")
  }
}
