// Which record knew which: the order of records, from their parents alone. Separate from History
// because it knows nothing of what records say.

/// Records in an order in which each comes after its parents; equal ones by time, then id.
struct RecordGraph: Sendable {
  /// The records, each once.
  let records: [Record]
  /// Where each record stands.
  let places: [RecordID: Int]
  /// The places of each record's parents that are here.
  let parents: [[Int]]
  /// The places of each record's children.
  let children: [[Int]]

  /// Orders records of different ids.
  init(_ unordered: [Record]) {
    let sorted = unordered.sorted { left, right in
      left.time == right.time ? left.id < right.id : left.time < right.time
    }
    var ranks: [RecordID: Int] = [:]
    for (rank, record) in sorted.enumerated() { ranks[record.id] = rank }
    var waiting = sorted.map { record in record.parents.count { ranks[$0] != nil } }
    var childRanks = [[Int]](repeating: [], count: sorted.count)
    for (rank, record) in sorted.enumerated() {
      for parent in record.parents.compactMap({ ranks[$0] }) { childRanks[parent].append(rank) }
    }
    var ready = RankQueue(sorted.indices.filter { waiting[$0] == 0 })
    var order: [Int] = []
    while let rank = ready.popFirst() {
      order.append(rank)
      for child in childRanks[rank] {
        waiting[child] -= 1
        if waiting[child] == 0 { ready.insert(child) }
      }
    }
    let records = order.map { sorted[$0] }
    var places: [RecordID: Int] = [:]
    for (place, record) in records.enumerated() { places[record.id] = place }
    let parents = records.map { $0.parents.compactMap { places[$0] } }
    var children = [[Int]](repeating: [], count: records.count)
    for (place, known) in parents.enumerated() {
      for parent in known { children[parent].append(place) }
    }
    self.records = records
    self.places = places
    self.parents = parents
    self.children = children
  }

  /// For each place whether it is `start` or one of its ancestors.
  func ancestors(of start: Int) -> [Bool] { reach(from: start, along: parents) }

  /// For each place whether it is `start` or one of its descendants.
  func descendants(of start: Int) -> [Bool] { reach(from: start, along: children) }

  /// Whether `ancestor` can be reached from `place` by way of parents; not so from itself.
  func isAncestor(_ ancestor: Int, of place: Int) -> Bool {
    guard ancestor < place else { return false }
    var seen: Set<Int> = [place]
    var open = [place]
    while let next = open.popLast() {
      for parent in parents[next] {
        if parent == ancestor { return true }
        // A parent stands before its child, so nothing below `ancestor` leads to it.
        if parent > ancestor, seen.insert(parent).inserted { open.append(parent) }
      }
    }
    return false
  }

  private func reach(from start: Int, along edges: [[Int]]) -> [Bool] {
    var reached = [Bool](repeating: false, count: records.count)
    reached[start] = true
    var open = [start]
    while let next = open.popLast() {
      for place in edges[next] where !reached[place] {
        reached[place] = true
        open.append(place)
      }
    }
    return reached
  }
}

/// A heap of ranks that gives the lowest first.
private struct RankQueue {
  private var heap: [Int] = []

  init(_ ranks: some Sequence<Int>) { for rank in ranks { insert(rank) } }

  mutating func insert(_ rank: Int) {
    heap.append(rank)
    var place = heap.count - 1
    while place > 0, heap[place] < heap[(place - 1) / 2] {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func popFirst() -> Int? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var place = 0
    while true {
      var lowest = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heap.count && heap[child] < heap[lowest] { lowest = child }
      guard lowest != place else { return first }
      heap.swapAt(place, lowest)
      place = lowest
    }
  }
}
