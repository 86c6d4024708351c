// Opening the sheets of the roll from what holders have released. Every reader's client does all of
// it itself, and believes no other reader.
public import Scoring
public import Sealing

/// Why sheets cannot be opened.
public enum OpenRefusal: Error, Hashable, Sendable {
  /// Two freezes or two closes stand outside one chain.
  case stopped
  /// There is no close yet.
  case notClosed
  /// None of the identities opens what was released to the readers.
  case notAReader
  /// Not all holders of any quorum have released; who has, sorted.
  case noQuorum(released: [String])
  /// Enough holders have released; these gave no piece that fits, and so no quorum is complete.
  case piecesDoNotFit(holders: [String])
}

/// One sheet of the roll after an attempt to open it.
public struct OpenedSheet: Equatable, Sendable {
  /// The sheet.
  public let sheet: SheetInForce
  /// How it opened; nil while no quorum's pieces of it are complete.
  public let result: Opened.Result?
  /// What it says, where it opened and its inside equals its outside.
  public let text: SheetText?
  /// What a `mismatch` or an `unopenable` is about.
  public let why: Why?
  /// Holders who have released, and gave no piece of it that its author had dealt them, sorted.
  public let lacking: [String]
  /// Whether it was added after a release: shown, and counted in no line.
  public let isLate: Bool
  /// Its one-time identity as text, where a quorum gave it.
  let secret: String?

  /// What keeps a sheet from being `ok`.
  public enum Why: Error, Hashable, Sendable {
    /// A complete quorum gives another key than the record names.
    case otherKey
    /// The part `sheet.age` is not here, or not the one that the record lists.
    case notHere
    /// The part is encrypted to more than one recipient.
    case stanzas(Int)
    /// The right key does not open it.
    case closed(AgeError)
    /// What is inside cannot be read.
    case unreadable(RecordFault)
    /// A field inside says something else than the record outside.
    case differs(field: String)
    /// The slip shown is not the contributor's.
    case wrongSlip
    /// The items are not those of the group.
    case mistakes([SheetMistake])
    /// The form of the freeze it was sealed under is not at hand.
    case noForm
  }
}

/// All sheets of the roll of the close in force.
public struct OpenedRoll: Equatable, Sendable {
  /// The close in force.
  public let close: RecordID
  /// The sheets in the order of their ids.
  public let sheets: [OpenedSheet]
  /// The sheets of the roll that were erased, in the order of their ids: nobody opens them again.
  public let erased: [SheetInForce]

  /// How each sheet opened, without those whose pieces are not complete.
  public var results: [RecordID: Opened.Result] {
    var results: [RecordID: Opened.Result] = [:]
    for sheet in sheets { results[sheet.sheet.id] = sheet.result }
    return results
  }

  /// The body of the record to publish.
  public var body: Opened { Opened(close: close, results: results) }

  /// The parts `keys.<c>.age` of that record: the one-time identities, for all readers.
  public func parts(
    for readers: [AgeRecipient], using generator: inout some RandomNumberGenerator
  ) throws(AgeError) -> [String: Bytes] {
    var lines: [String: Bytes] = [:]
    for sheet in sheets {
      guard let secret = sheet.secret else { continue }
      lines[sheet.sheet.candidate, default: []] += Bytes((secret + "\n").utf8)
    }
    var parts: [String: Bytes] = [:]
    for (candidate, lines) in lines.sorted(by: { comesBefore($0.key, $1.key) }) {
      parts["keys.\(candidate).age"] = try ageEncrypt(lines, to: readers, using: &generator)
    }
    return parts
  }

  /// The sheets of which a record of `opened` says something else than this opening, those among
  /// them that it says were opened although no complete quorum gave their pieces.
  public func disagreements(with opened: Opened) -> [RecordID] {
    let own = results
    let erased = Set(erased.map(\.id))
    return opened.results.filter { own[$0.key] != $0.value && !erased.contains($0.key) }.keys
      .sorted()
  }

  /// The sheets of the roll for which no quorum's pieces are complete.
  public var withoutQuorum: [SheetInForce] {
    sheets.filter { $0.result == nil }.map(\.sheet)
  }
}

/// Opens every sheet of the roll of the close in force.
///
/// `identities` are a reader's, or the archive's. `forms` holds the form of each freeze under which
/// sheets were sealed, and `part` yields the bytes of a part, or nil where it is not here; it is
/// asked from all cores.
public func openSheets(
  _ history: History, identities: [AgeIdentity], forms: [RecordID: Form],
  part: @Sendable (RecordID, String) -> Bytes?
) throws(OpenRefusal) -> OpenedRoll {
  guard !history.isStopped else { throw .stopped }
  guard let close = history.close else { throw .notClosed }
  let released = ReleasedTexts(history, identities: identities, part: part)
  guard released.couldRead || history.releases.isEmpty else { throw .notAReader }
  let valid = Dictionary(history.validSheets.map { ($0.id, $0) }) { first, _ in first }
  let late = close.lateSheets
  let listed = close.body.roll.compactMap { valid[$0] }
  let erased = listed.filter { history.erasure(of: $0) != nil }
  let rolled = erased.isEmpty ? listed : listed.filter { history.erasure(of: $0) == nil }
  let holders = Set(history.holdersReleased)
  let sheets = inParallel(rolled.count) { place in
    let sheet = rolled[place]
    return SheetToOpen(
      sheet: sheet, freeze: history.freezes[sheet.freeze], panel: history.panel,
      form: forms[sheet.freeze], pads: released.pads[sheet.id] ?? [:], released: holders,
      file: part(sheet.id, "sheet.age"), isLate: late.contains(sheet.id)
    ).opened()
  }
  guard rolled.isEmpty || sheets.contains(where: { $0.result != nil }) else {
    let lacking = Set(sheets.flatMap(\.lacking))
    guard history.canOpen(holders), !lacking.isEmpty else {
      throw .noQuorum(released: history.holdersReleased)
    }
    throw .piecesDoNotFit(holders: lacking.sorted(by: comesBefore))
  }
  return OpenedRoll(close: close.record.id, sheets: sheets, erased: erased)
}
