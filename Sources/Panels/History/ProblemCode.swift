// One word for each thing that can be wrong, for programs that read `verify --json`. Words never
// change their meaning; sentences for people stand in the front end.

extension HistoryProblem.What {
  /// The word for it, such as `bad-signature`.
  public var code: String {
    switch self {
    case .foreignPanel: "foreign-panel"
    case .badSignature: "bad-signature"
    case .badCopyOfSignature: "bad-copy-of-signature"
    case .unknownFields: "unknown-fields"
    case .unknownParts: "unknown-parts"
    case .beforeFreeze: "before-freeze"
    case .unknownFreeze: "unknown-freeze"
    case .freezeNotSeen: "freeze-not-seen"
    case .notRostered: "not-rostered"
    case .notEntitled: "not-entitled"
    case .keyDropped: "key-dropped"
    case .freezeRefused: "freeze-refused"
    case .twoFreezes: "two-freezes"
    case .twoCloses: "two-closes"
    default: codeOfDay
    }
  }

  /// The word for what goes wrong after the freeze.
  private var codeOfDay: String {
    switch self {
    case .unknownEventKind: "unknown-event-kind"
    case .unknownCandidate: "unknown-candidate"
    case .unknownAssessor: "unknown-assessor"
    case .notASpare: "not-a-spare"
    case .piecesDoNotMatchHolders: "pieces-do-not-match-holders"
    case .unknownClose: "unknown-close"
    case .closeTakesBack: "close-takes-back"
    case .releaseOfReplacedClose: "release-of-replaced-close"
    case .notAHolder: "not-a-holder"
    case .admittedTwice: "admitted-twice"
    case .eventNamesUnknownSheet: "event-names-unknown-sheet"
    case .missingParent: "missing-parent"
    case .clockBeforeParent: "clock-before-parent"
    case .correctsAnother: "corrects-another"
    case .twoSheets: "two-sheets"
    case .standsAsideForFewer: "stands-aside-for-fewer"
    case .answersOthers: "answers-others"
    case .closeNamesUnknownSheet: "close-names-unknown-sheet"
    case .closeOpensExcluded: "close-opens-excluded"
    case .closeNamesUnknownWithdrawal: "close-names-unknown-withdrawal"
    case .liftsUnknownHold: "lifts-unknown-hold"
    case .erasesUnderHold: "erases-under-hold"
    case .erasesUnopened: "erases-unopened"
    case .erasesUnknownParts: "erases-unknown-parts"
    case .erasesWhatStays: "erases-what-stays"
    default: "other"
    }
  }
}

extension FolderFault.Problem {
  /// The word for it, such as `changed-record`.
  public var code: String {
    switch self {
    case .notAFolder: "not-a-folder"
    case .changedRecord: "changed-record"
    case .notARecord: "not-a-record"
    case .changedSignature: "changed-signature"
    case .changed: "changed-part"
    case .notAFile: "not-a-file"
    case .tooLarge: "too-large"
    case .missing: "missing-file"
    case .extra: "extra-file"
    case .tooManyEntries: "too-many-files"
    case .unreadable: "unreadable"
    }
  }
}
