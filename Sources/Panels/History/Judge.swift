// Judging the records of a panel, step by step: signatures, then freezes, then everything under
// them. Separate from History so that the finished value cannot be changed.
internal import Sealing

/// The records of a panel while they are being judged.
struct Judge {
  let call: Record
  let callBody: Call
  let graph: RecordGraph
  let verdicts: [SignatureVerdict]
  /// Whether something above a record is not here, so that its ancestors are not all known.
  let hasGapAbove: [Bool]

  var isAccepted: [Bool]
  var problems: [HistoryProblem] = []
  var enrolments: [String: [Record]] = [:]
  var freezes: [RecordID: FreezeInForce] = [:]
  var freezeInForce: FreezeInForce?
  /// For each valid freeze: what descends from it.
  var belowFreeze: [RecordID: [Bool]] = [:]
  /// For each valid freeze: the later amendments, with what each knew.
  var amendments: [RecordID: [(freeze: FreezeInForce, above: [Bool])]] = [:]
  var declarations: [String: [Record]] = [:]
  var admitted: [String] = []
  var withdrawals: [String: Withdrawal] = [:]
  var standingAside: [SheetKey: StandingAside] = [:]
  var sheets: [SheetInForce] = []
  var sheetsByKey: [SheetKey: [Int]] = [:]
  var closes: [RecordID: Close] = [:]
  var closeInForce: CloseInForce?
  var releases: [ReleaseInForce] = []
  var opened: [OpenedInForce] = []
  var holds: [Hold] = []
  var erasures: [Erasure] = []

  init(
    panel: RecordID, _ received: [ReceivedRecord], vouched: Vouched, telling: @escaping Telling
  ) throws(HistoryFault) {
    var copies: [RecordID: Set<Bytes>] = [:]
    var records: [Record] = []
    var foreign: [RecordID: RecordID] = [:]
    for item in received {
      guard item.record.panel == panel else {
        foreign[item.record.id] = item.record.panel
        continue
      }
      if copies[item.record.id] == nil { records.append(item.record) }
      copies[item.record.id, default: []].insert(item.signature)
    }
    let graph = RecordGraph(records)
    guard let place = graph.places[panel] else { throw .noCall(panel) }
    let call = graph.records[place]
    guard case .call(let body) = call.body else { throw .badCall(panel) }
    verdicts = Signatures(call: call, keys: body.keys, graph: graph, vouched: vouched)
      .verdicts(copies: graph.records.map { Array(copies[$0.id] ?? []) }, telling: telling)
    switch verdicts[place] {
    case .good, .goodAmongBad: break
    case .bad, .noKey: throw .badCall(panel)
    }
    self.call = call
    callBody = body
    self.graph = graph
    isAccepted = verdicts.map { verdict in
      switch verdict {
      case .good, .goodAmongBad: true
      case .bad, .noKey: false
      }
    }
    var gaps = graph.records.indices.map {
      graph.parents[$0].count < graph.records[$0].parents.count
    }
    for place in gaps.indices where !gaps[place] {
      gaps[place] = graph.parents[place].contains { gaps[$0] }
    }
    hasGapAbove = gaps
    problems = foreign.map { HistoryProblem(record: $0.key, what: .foreignPanel($0.value)) }
  }

  mutating func judgeAll() {
    for place in graph.records.indices { judgeAlone(place) }
    for place in graph.records.indices where isAccepted[place] { judgeBeforeFreeze(place) }
    chainFreezes()
    for place in graph.records.indices { judgeStanding(place) }
    for place in graph.records.indices where isAccepted[place] { admit(place) }
    for place in graph.records.indices where isAccepted[place] { judgeDay(place) }
    linkSheets()
    findEventSheets()
    for place in graph.records.indices where isAccepted[place] { judgeOpening(place) }
    chainCloses()
    findDuplicates()
    markWhatCloseKnew()
    for place in graph.records.indices where isAccepted[place] { judgeErasure(place) }
  }

  /// Says what is wrong with the record at `place`, and ignores it where that follows.
  mutating func report(_ place: Int, _ what: HistoryProblem.What) {
    let problem = HistoryProblem(record: graph.records[place].id, what: what)
    problems.append(problem)
    if problem.consequence == .recordIgnored { isAccepted[place] = false }
  }

  /// What can be said of a record without its freeze.
  private mutating func judgeAlone(_ place: Int) {
    let record = graph.records[place]
    switch verdicts[place] {
    case .good: break
    case .goodAmongBad: report(place, .badCopyOfSignature(author: record.author))
    case .bad: report(place, .badSignature(author: record.author))
    // Judged under its freeze, where the reason is known.
    case .noKey: break
    }
    if !record.unknownFields.isEmpty { report(place, .unknownFields(record.unknownFields)) }
    if !record.unknownParts.isEmpty { report(place, .unknownParts(record.unknownParts)) }
    for parent in record.parents where graph.places[parent] == nil {
      report(place, .missingParent(parent))
    }
    for parent in graph.parents[place] {
      let seconds =
        graph.records[parent].time.secondsSince1970 - record.time.secondsSince1970
      if seconds > 0 {
        report(place, .clockBeforeParent(graph.records[parent].id, seconds: seconds))
      }
    }
  }

  /// The problems in the order of the records they are about; of other panels' records first.
  var sortedProblems: [HistoryProblem] {
    problems.enumerated().sorted { left, right in
      let places = (graph.places[left.element.record], graph.places[right.element.record])
      switch places {
      case (nil, nil): return left.element.record < right.element.record
      case (nil, _): return true
      case (_, nil): return false
      case (let leftPlace?, let rightPlace?):
        return leftPlace == rightPlace ? left.offset < right.offset : leftPlace < rightPlace
      }
    }.map(\.element)
  }

  /// The accepted records that no accepted record descends from, sorted.
  var heads: [RecordID] {
    var isCovered = [Bool](repeating: false, count: graph.records.count)
    var heads: [RecordID] = []
    for place in graph.records.indices.reversed() {
      if isAccepted[place], !isCovered[place] { heads.append(graph.records[place].id) }
      if isAccepted[place] || isCovered[place] {
        for parent in graph.parents[place] { isCovered[parent] = true }
      }
    }
    return heads.sorted()
  }
}
