// From ids to numbers, once for every sheet and item. Separate from Ledger so that nothing else
// looks up an id.

/// Where an assessor's sheet for a candidate belongs.
struct Places {
  struct Place {
    let group: Int
    let assessor: Int
    let candidate: Int
  }

  /// By group in form order: the assessors with a sheet or a recusal, by Unicode scalars.
  let assessors: [[String]]
  private let candidateAt: [String: Int]
  private let assessorAt: [String: (group: Int, assessor: Int)]

  init(form: Form, day: Day, candidates: [String]) {
    candidateAt = Dictionary(uniqueKeysWithValues: zip(candidates, candidates.indices))
    var named: Set<String> = []
    for sheet in day.sheets where candidateAt[sheet.candidate] != nil {
      named.insert(sheet.assessor)
    }
    for recusal in day.recusals where candidateAt[recusal.candidate] != nil {
      named.insert(recusal.assessor)
    }
    var members: [[String]] = form.groups.map { _ in [] }
    let groupAt = Dictionary(
      zip(form.groups.map(\.id), form.groups.indices), uniquingKeysWith: { first, _ in first })
    for assessor in named {
      guard let id = day.assessors[assessor], let group = groupAt[id] else { continue }
      members[group].append(assessor)
    }
    assessors = members.map { $0.sorted(by: scalarOrder) }
    var at: [String: (group: Int, assessor: Int)] = [:]
    for (group, ids) in assessors.enumerated() {
      for (assessor, id) in ids.enumerated() { at[id] = (group, assessor) }
    }
    assessorAt = at
  }

  /// Nil for an assessor or candidate that the day does not list, or who withdrew.
  func find(assessor: String, candidate: String) -> Place? {
    guard let candidate = candidateAt[candidate], let found = assessorAt[assessor] else {
      return nil
    }
    return Place(group: found.group, assessor: found.assessor, candidate: candidate)
  }
}

/// Which number an item has in its group.
struct ItemFinder {
  let items: [GroupItem]
  private let at: [Pair: Int]

  private struct Pair: Hashable {
    let question: String
    let criterion: String
  }

  init(_ items: [GroupItem]) {
    self.items = items
    at = Dictionary(
      zip(items.map { Pair(question: $0.question, criterion: $0.criterion) }, items.indices),
      uniquingKeysWith: { first, _ in first })
  }

  /// Adds one sheet's cells, one for every item of the group.
  ///
  /// An entry that is no item of the group is ignored; points off the item's range read as missing, never as a number.
  func append(_ entries: [SheetItem], to cells: inout [Cell]) {
    let first = cells.count
    cells.append(contentsOf: repeatElement(Cell(), count: items.count))
    // Sheets list their items in form order, so the next one is nearly always the right one.
    var next = 0
    for entry in entries {
      guard let item = place(of: entry, guess: next) else { continue }
      next = item + 1
      cells[first + item] = cell(entry, range: items[item].range)
    }
  }

  private func place(of entry: SheetItem, guess: Int) -> Int? {
    if guess < items.count, items[guess].question == entry.question,
      items[guess].criterion == entry.criterion
    {
      return guess
    }
    return at[Pair(question: entry.question, criterion: entry.criterion)]
  }

  private func cell(_ entry: SheetItem, range: ClosedRange<Int>) -> Cell {
    switch entry.status {
    case .scored(let points):
      guard range.contains(points), let small = Int8(exactly: points) else {
        return Cell(status: .missing, hasNote: entry.hasNote)
      }
      return Cell(status: .scored, points: small, hasNote: entry.hasNote)
    case .notAsked: return Cell(status: .notAsked, hasNote: entry.hasNote)
    case .notHeard, .skipped: return Cell(status: .missing, hasNote: entry.hasNote)
    }
  }
}
