// What happened on a panel so far: a pure function of the records received. Nothing in it is
// believed before its signature and its author's right to say it are checked.

/// What happened on a panel so far.
public struct History: Sendable {
  /// The panel: the id of its call.
  public let panel: RecordID
  /// The record that began the panel.
  public let callRecord: Record
  /// What it says.
  public let call: Call
  /// Everything wrong, in the order of the records it is about.
  public let problems: [HistoryProblem]
  /// Every record that is not ignored, each after its parents; equal ones by time, then id.
  public let inOrder: [Record]
  /// The records no other descends from: the parents of whatever is written next.
  public let heads: [RecordID]
  /// The freeze in force; nil before the first, and while two stand outside one chain.
  public let freeze: FreezeInForce?
  /// Every valid freeze by id.
  public let freezes: [RecordID: FreezeInForce]
  /// Every valid sheet, each after its parents.
  public let validSheets: [SheetInForce]
  /// Candidates who are no longer in the running.
  public let withdrawn: [String: Withdrawal]
  /// Who stands aside for whom, by assessor and candidate.
  public let standingAside: [SheetKey: StandingAside]
  /// The close in force; nil before the first, and while two stand outside one chain.
  public let close: CloseInForce?
  /// The releases under any close of the chain, in order.
  public let releases: [ReleaseInForce]
  /// The openings under any close of the chain, in order.
  public let opened: [OpenedInForce]
  /// Every hold, in order, those that were lifted among them.
  public let holds: [Hold]
  /// Every erasure that its author was entitled to, in order.
  public let erasures: [Erasure]

  let graph: RecordGraph
  let isAccepted: [Bool]
  let enrolled: [String: [Record]]
  let declarations: [String: [Record]]
  let admitted: [String]
  let sheetsByKey: [SheetKey: [Int]]
  let erased: [Erase.Item: RecordID]

  /// Judges all records of one panel, in any order and with copies.
  ///
  /// Signatures are verified on all cores; the result is the same on one. Those that a sync has
  /// just verified with the same key are `vouched`, and not verified again. A record that lacks
  /// parts is judged as if it were not here, unless an erasure that holds names all of them.
  /// `telling` hears how far the verifying is.
  /// - Throws: ``HistoryFault`` where there is no call to begin with.
  public init(
    of panel: RecordID, _ received: [ReceivedRecord], vouched: Vouched = Vouched(),
    telling: @escaping Telling = { _, _ in }
  ) throws(HistoryFault) {
    var (received, partial) = ErasedParts.sorted(received)
    while true {
      var judge = try Judge(
        panel: panel, received + partial, vouched: vouched, telling: telling)
      judge.judgeAll()
      let erased = judge.erased
      let explained = partial.filter { ErasedParts.explain($0) { erased[$0] != nil } }
      if explained.count == partial.count {
        self.init(judge, erased: erased)
        return
      }
      partial = explained
    }
  }

  private init(_ judge: Judge, erased: [Erase.Item: RecordID]) {
    self.erased = erased
    holds = judge.holds
    erasures = judge.erasures
    panel = judge.call.id
    callRecord = judge.call
    call = judge.callBody
    problems = judge.sortedProblems
    graph = judge.graph
    isAccepted = judge.isAccepted
    inOrder = zip(judge.graph.records, judge.isAccepted).filter(\.1).map(\.0)
    heads = judge.heads
    freeze = judge.freezeInForce
    freezes = judge.freezes
    validSheets = judge.sheets
    sheetsByKey = judge.sheetsByKey
    withdrawn = judge.withdrawals
    standingAside = judge.standingAside
    close = judge.closeInForce
    releases = judge.releases
    opened = judge.opened
    enrolled = judge.enrolments
    declarations = judge.declarations
    admitted = judge.admitted
  }

  /// Whether anything stands in the way of sealing, closing, releasing and opening.
  public var isStopped: Bool {
    problems.contains { $0.consequence == .stopsEverything }
  }

  /// The record with this id, ignored or not; nil where it is not here.
  public func record(_ id: RecordID) -> Record? {
    graph.places[id].map { graph.records[$0] }
  }

  /// Whether the record is here and not ignored.
  public func isInForce(_ id: RecordID) -> Bool {
    graph.places[id].map { isAccepted[$0] } ?? false
  }

  /// Whether whoever wrote `descendant` knew `ancestor`; not so of a record and itself.
  public func isAncestor(_ ancestor: RecordID, of descendant: RecordID) -> Bool {
    guard let ancestor = graph.places[ancestor], let descendant = graph.places[descendant] else {
      return false
    }
    return graph.isAncestor(ancestor, of: descendant)
  }

  /// The authors, other than its own, of records that descend from this one, sorted.
  public func witnesses(of id: RecordID) -> [String] {
    guard let place = graph.places[id] else { return [] }
    let below = graph.descendants(of: place)
    var authors: Set<String> = []
    for (place, isBelow) in below.enumerated() where isBelow && isAccepted[place] {
      authors.insert(graph.records[place].author)
    }
    authors.remove(graph.records[place].author)
    return authors.sorted(by: comesBefore)
  }
}
