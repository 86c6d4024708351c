// What can be wrong when records are judged together. Facts only, with the record they are about.

/// Why a panel has no history at all.
public enum HistoryFault: Error, Hashable, Sendable {
  /// The record that begins the panel is not among those received.
  case noCall(RecordID)
  /// The record of that id is no call, or its signature is not its author's.
  case badCall(RecordID)
}

/// Something wrong with one record among the others.
public struct HistoryProblem: Hashable, Sendable {
  /// The record it is about.
  public let record: RecordID
  /// What is wrong.
  public let what: What

  /// What can be wrong.
  public enum What: Hashable, Sendable {
    /// It belongs to another panel.
    case foreignPanel(RecordID)
    /// The signature is not the author's.
    case badSignature(author: String)
    /// One copy has a signature that is not the author's; another copy is good.
    case badCopyOfSignature(author: String)
    /// It is of a known type and has fields this version does not know.
    case unknownFields([String])
    /// It is of a known type and has parts this version does not know.
    case unknownParts([String])
    /// It names no freeze, and only calls, enrolments and the first freeze may do so.
    case beforeFreeze
    /// It is under a freeze that is not known or was refused.
    case unknownFreeze(RecordID)
    /// It is under a freeze it does not descend from.
    case freezeNotSeen(RecordID)
    /// Its author has no key in the freeze it is under.
    case notRostered(author: String)
    /// Its author may not record this.
    case notEntitled(author: String, role: Role?)
    /// A later freeze no longer has the key it is signed with, and was written without knowing it.
    case keyDropped(by: RecordID)
    /// A freeze that breaks a rule.
    case freezeRefused(FreezeFault)
    /// An event of a kind this version does not know.
    case unknownEventKind(String)
    /// It names a candidate who is not one.
    case unknownCandidate(String)
    /// It names an assessor or contributor who is not one.
    case unknownAssessor(String)
    /// A substitute with a slip that is not a spare.
    case notASpare(String)
    /// A sheet whose pieces are not exactly one for each holder.
    case piecesDoNotMatchHolders
    /// A close, release or opening that names a close which is not one, or which it does not know.
    case unknownClose(RecordID)
    /// A close that drops or moves a sheet after a release.
    case closeTakesBack([RecordID])
    /// A release made under a close that its author knew to be replaced.
    case releaseOfReplacedClose(RecordID)
    /// A release for a name that holds nothing.
    case notAHolder(String)

    /// A candidate who was admitted under a code that was somebody's already; the first has it.
    case admittedTwice(String)
    /// An event about a sheet that is not here or not valid.
    case eventNamesUnknownSheet(RecordID)
    /// It lifts a hold that is not one, or that its author did not know.
    case liftsUnknownHold(RecordID)
    /// It erases although its author knew that a hold forbids it.
    case erasesUnderHold(RecordID)
    /// It erases what nobody has opened yet, of somebody who has not withdrawn.
    case erasesUnopened
    /// It says that parts were erased which no record here has.
    case erasesUnknownParts(Int)
    /// It says that parts were erased which must stay, such as the form; they are not erased.
    case erasesWhatStays([String])
    /// A parent that is not here: it may be on its way, or it was taken away.
    case missingParent(RecordID)
    /// It claims to be older than one of its parents, by so many seconds.
    case clockBeforeParent(RecordID, seconds: Int64)
    /// A sheet that says it corrects one that it cannot correct.
    case correctsAnother(RecordID)
    /// More than one sheet of one assessor and candidate, outside one chain of corrections.
    case twoSheets(assessor: String, candidate: String, [RecordID])
    /// A declaration that no longer stands aside where an earlier one did; the earlier holds.
    case standsAsideForFewer([String])
    /// A declaration with an answer to somebody about whom its author may not decide.
    case answersOthers([String])
    /// A close that names a sheet which is not here or not valid.
    case closeNamesUnknownSheet(RecordID)
    /// A close that opens a sheet although it knew that the candidate had withdrawn, or that the
    /// assessor stands aside.
    case closeOpensExcluded(RecordID)
    /// A close that names a candidate as withdrawn whose withdrawal it does not descend from.
    case closeNamesUnknownWithdrawal(String)

    /// The chair showed two panels: freezes outside one chain.
    case twoFreezes([RecordID])
    /// Closes outside one chain.
    case twoCloses([RecordID])
  }

  /// What follows from a problem.
  public enum Consequence: Hashable, Sendable {
    /// Nothing may be sealed, closed, released or opened.
    case stopsEverything
    /// The record is ignored.
    case recordIgnored
    /// It is said, and the record is used.
    case noted
  }

  /// What follows from it.
  public var consequence: Consequence {
    switch what {
    case .twoFreezes, .twoCloses: .stopsEverything
    case .missingParent, .clockBeforeParent, .correctsAnother, .twoSheets, .badCopyOfSignature,
      .standsAsideForFewer, .answersOthers, .closeNamesUnknownSheet, .closeNamesUnknownWithdrawal,
      .closeOpensExcluded, .admittedTwice, .eventNamesUnknownSheet, .erasesUnknownParts,
      .erasesWhatStays:
      .noted
    default: .recordIgnored
    }
  }
}
