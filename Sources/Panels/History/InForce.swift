// What records come to once they are judged: sheets, withdrawals, recusals, closes, releases.
// Separate from History, which holds them.

/// A valid sheet: it verifies, its author may score, and it names a candidate of the panel.
public struct SheetInForce: Equatable, Sendable {
  /// The record.
  public let record: Record
  /// Its outside.
  public let body: SheetBody
  /// Who scored: the contributor, or the author.
  public let assessor: String
  /// The group they score in.
  public let group: String
  /// The freeze it was sealed under.
  public let freeze: RecordID
  /// Whether a later sheet of the same assessor and candidate corrects it.
  public internal(set) var isCorrected: Bool

  /// The id of its record.
  public var id: RecordID { record.id }
  /// Whom it is about.
  public var candidate: String { body.candidate }
  /// Assessor and candidate: of all sheets with one key only one can count.
  public var key: SheetKey { SheetKey(assessor: assessor, candidate: candidate) }
}

/// Who scored whom.
public struct SheetKey: Hashable, Sendable {
  /// The assessor: a handle or a contributor's id.
  public var assessor: String
  /// The candidate.
  public var candidate: String

  /// Who scored whom.
  public init(assessor: String, candidate: String) {
    self.assessor = assessor
    self.candidate = candidate
  }

  /// The order of keys: assessor, then candidate, by bytes.
  static func precedes(_ left: SheetKey, _ right: SheetKey) -> Bool {
    left.assessor == right.assessor
      ? comesBefore(left.candidate, right.candidate) : comesBefore(left.assessor, right.assessor)
  }
}

/// A candidate who is no longer in the running.
public struct Withdrawal: Equatable, Sendable {
  /// The candidate.
  public let candidate: String
  /// Why.
  public let why: WhyWithdrawn
  /// The first record that says so.
  public let record: RecordID
  /// Whether the close that counts knew it; true while there is no close.
  ///
  /// After it, the candidate only leaves the ranking.
  public internal(set) var isBeforeClose: Bool
}

/// An assessor who does not score a candidate.
public struct StandingAside: Hashable, Sendable {
  /// How it was said.
  public enum How: Hashable, Sendable {
    /// In a declaration.
    case declared
    /// By an event.
    case recused
  }

  /// The assessor: a handle or a contributor's id.
  public let assessor: String
  /// The candidate.
  public let candidate: String
  /// The first record that says so.
  public let record: RecordID
  /// How it was said.
  public let how: How
  /// Whether the close that counts knew it; true while there is no close.
  public internal(set) var isBeforeClose: Bool

  /// Who and whom.
  public var key: SheetKey { SheetKey(assessor: assessor, candidate: candidate) }
}

/// The last of the one chain of closes.
public struct CloseInForce: Equatable, Sendable {
  /// A close of the chain.
  public struct Link: Equatable, Sendable {
    /// The record.
    public let record: Record
    /// What it says.
    public let body: Close
  }

  /// The closes from the first to the one in force; never empty.
  let links: [Link]
  /// Which of them counts for the tally: the first that any release was made under, else the last.
  let counting: Int

  /// The record in force.
  public var record: Record { links[links.count - 1].record }
  /// What it says.
  public var body: Close { links[links.count - 1].body }
  /// All closes of the chain, from the first.
  public var chain: [Link] { links }
  /// The close that fixes what counts: nothing later changes who counts or who had withdrawn.
  public var thatCounts: Link { links[counting] }
  /// The sheets that were added after a release: shown, and counted in no line.
  public var lateSheets: Set<RecordID> {
    Set(body.roll).subtracting(thatCounts.body.roll)
  }
  /// Whether `id` is a close of the chain.
  public func contains(_ id: RecordID) -> Bool { links.contains { $0.record.id == id } }
}

/// Pieces that a holder has handed over under a close of the chain.
public struct ReleaseInForce: Equatable, Sendable {
  /// The record.
  public let record: Record
  /// What it says.
  public let body: Release
  /// Whose pieces they are: the author, or an envelope.
  public let holder: String
}

/// A reader's opening under a close of the chain.
public struct OpenedInForce: Equatable, Sendable {
  /// The record.
  public let record: Record
  /// What it says.
  public let body: Opened
  /// Whether it is of the close in force, and not of one that was replaced.
  public let isOfCloseInForce: Bool
}
