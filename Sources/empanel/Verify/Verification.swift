// One look at a panel's folder: what stands in it, and everything wrong with it. Separate from the
// command, which only says it: in sentences, as JSON, or of one record.
import Panels
import Reports
import Sealing

/// What was found in one panel's folder; nothing was written.
struct Verification {
  let path: String
  let reading: FolderReading
  /// What the folder's own records say; nil where even the call is damaged.
  private(set) var history: History?
  private(set) var store: PanelStore?
  private(set) var problems: [VerifyFinding] = []
  private(set) var notes: [VerifyFinding] = []
  /// How many sheets were opened and are inside what they say outside; nil where none were tried.
  private(set) var opened: Int?

  var isClean: Bool { problems.isEmpty }

  /// Looks at a folder, and compares it with this account's own copy.
  init(_ path: String, progress: Progress) throws {
    self.path = path
    let shared = Folder(path: path, kind: .shared)
    reading = try shared.load(telling: progress.stage(FoundSentences.reading))
    guard let panel = try panel(of: shared) else { return }
    let account = try Surroundings.account()
    let store = PanelStore(home: account.panel(panel), folder: shared)
    self.store = store
    var faults = reading.faults
    do {
      let history = try History(
        of: panel, reading.received, telling: progress.stage(FoundSentences.checking))
      self.history = history
      faults = reading.faults(after: history)
    } catch {
      add("no-call", error.complaint.messages)
    }
    judge(faults)
    compare(faults, with: try store.read(seen: reading).replica, panel: panel)
    if let history { judge(history) }
  }

  private mutating func add(_ code: String, about record: RecordID? = nil, _ sentences: [String]) {
    problems += sentences.map { VerifyFinding(code: code, record: record, says: $0) }
  }

  private mutating func note(_ code: String, about record: RecordID? = nil, _ sentence: String) {
    notes.append(VerifyFinding(code: code, record: record, says: sentence))
  }

  private mutating func judge(_ faults: [FolderFault]) {
    for fault in faults {
      for (code, sentence) in ProblemSentences.sentences(fault) {
        add(code, about: fault.record, [sentence])
      }
    }
    for stray in reading.strays {
      note("stray", FoundSentences.stray(stray))
    }
  }

  private mutating func panel(of folder: Folder) throws -> RecordID? {
    do {
      return try folder.panel(in: reading)
    } catch {
      guard !reading.faults.isEmpty else { throw error }
      if let known = try Surroundings.account().knownPanels.first(where: {
        $0.folderPath == folder.path
      }) {
        return known.call
      }
      judge(reading.faults)
      add("no-panel", error.complaint.messages)
      return nil
    }
  }

  /// What the account's own replica has and the folder lacks or has changed.
  private mutating func compare(
    _ faults: [FolderFault], with replica: FolderReading, panel: RecordID
  ) {
    let here = Set(reading.received.map(\.record.id))
    let damaged = Set(faults.filter { !$0.isOnlyExtra }.map(\.record))
    for record in replica.received.map(\.record) where record.panel == panel {

      if damaged.contains(record.id) {
        note(
          "restorable", about: record.id,
          FoundSentences.restorable(record.id))
      } else if !here.contains(record.id) {
        add("missing-record", about: record.id, [FoundSentences.missing(record.id)])
        note(
          "restorable", about: record.id,
          FoundSentences.comesBack(record.id))
      }
    }
  }

  private mutating func judge(_ history: History) {
    for problem in history.problems {
      let sentence = ProblemSentences.sentence(problem)
      if problem.isOnlyClocks {
        note(problem.what.code, about: problem.record, sentence)
      } else {
        add(problem.what.code, about: problem.record, [sentence])
      }
    }
    for (sheet, said) in history.openingDisagreements {

      add(
        "readers-disagree", about: sheet,
        [FoundSentences.disagreement(sheet, said)])
    }
    for sheet in history.unwitnessedSheets {
      note(
        "unwitnessed", about: sheet.id,
        FoundSentences.unwitnessed(sheet, isClosed: history.close != nil))
    }
  }

  /// Looks for a record that somebody wrote down elsewhere.
  mutating func look(for head: String?) {
    guard let head, let history else { return }
    let digits = codeDigits(head)
    let isThere = digits.count >= 8 && history.inOrder.contains { $0.id.hex.hasPrefix(digits) }
    if !isThere { add("head-missing", [FoundSentences.notHere(head)]) }
  }

  /// Opens what `reader` may read, and compares it with what the others said.
  mutating func open(as reader: Reader?) throws {
    guard let reader else {
      return note(
        "no-key", FoundSentences.noKey)
    }
    guard let history, let store, isClean else {
      return note("not-opened", FoundSentences.mendFirst)
    }
    let desk = Desk(account: try Surroundings.account(), store: store, history: history)
    let keys = try reader.keys(at: desk)
    for line in WordingReasons.lines(history.wordingReasons(keys, store.parts(of: history))) {
      note("wording", about: history.freeze?.id, line)
    }
    for line in KioskLanguages.lines(history.kioskLanguages(keys, store.parts(of: history))) {
      note("language", about: history.freeze?.id, line)
    }
    for line in DaySentences.moved(history.days(read: keys, part: store.parts(of: history))) {
      note("days", about: history.events("moved").last?.record.id, line)
    }
    if let handle = reader.handle {
      for wrong in history.wrongAnswers(to: handle, read: keys, part: store.parts(of: history)) {
        add(
          "wrong-answer", about: wrong,
          [FoundSentences.wrongAnswer(wrong, for: handle)])
      }
    }
    guard !history.opened.isEmpty else {
      return note("not-opened", FoundSentences.notOpened)
    }
    let result = try Reader(keys).openEverything(at: desk)
    for (sheet, outcome) in result.results.sorted(by: { $0.key < $1.key }) where outcome != .ok {
      add(
        outcome.rawValue, about: sheet,
        [FoundSentences.outcome(sheet, outcome)])
    }
    for sheet in result.opening.withoutQuorum {
      add(
        "no-quorum", about: sheet.id,
        [
          FoundSentences.noQuorum(sheet.id)
        ])
    }
    if let erased = ErasureSentences.notOpened(result.opening) { note("erased", erased) }
    for difference in result.differences { add("readers-disagree", [difference]) }
    opened = result.results.values.filter { $0 == .ok }.count
  }
}

extension HistoryProblem {
  /// Whether two computers' clocks merely differ by no more than ten minutes.
  ///
  /// The order of records never comes from clocks (SEALING section 4, clock skew).
  var isOnlyClocks: Bool {
    if case .clockBeforeParent(_, let seconds) = what { seconds <= 600 } else { false }
  }
}

/// The digits of a code as people write it, with or without spaces.
func codeDigits(_ code: String) -> String { code.filter { $0 != " " }.lowercased() }
