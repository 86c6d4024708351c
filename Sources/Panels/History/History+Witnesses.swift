// Who knew of a record: its followers, the sheets that only their author is known to have seen, and
// whether somebody has anything to witness. Separate because only auditing asks it.

extension History {
  /// The records that name this one as a parent, in order.
  public func followers(of id: RecordID) -> [Record] {
    guard let place = graph.places[id] else { return [] }
    return graph.children[place].filter { isAccepted[$0] }.map { graph.records[$0] }
  }

  /// The valid sheets that no record of another person follows, in order.
  ///
  /// A close and what follows it witness nothing: whoever closes could have waited with a sheet of
  /// their own until then. Such a sheet may be as old as it says; nobody else can vouch for it
  /// (SEALING section 4, back-dating).
  public var unwitnessedSheets: [SheetInForce] {
    let isClosing = closing
    var known = [Witnesses](repeating: Witnesses(), count: graph.records.count)
    for place in graph.records.indices.reversed() {
      for child in graph.children[place] where isAccepted[child] && !isClosing[child] {
        known[place].insert(graph.records[child].author)
        known[place].formUnion(known[child])
      }
    }
    return validSheets.filter { sheet in
      guard let place = graph.places[sheet.id] else { return true }
      return !known[place].hasOther(than: sheet.record.author)
    }
  }

  /// For each place whether it is the first close of the chain or follows it.
  private var closing: [Bool] {
    guard let first = close?.chain.first, let place = graph.places[first.record.id] else {
      return [Bool](repeating: false, count: graph.records.count)
    }
    return graph.descendants(of: place)
  }

  /// Whether there is a newest record of somebody else that is not itself a witness.
  ///
  /// Witnesses are not witnessed again, or two programs would answer each other for ever
  /// (SEALING 1.5).
  public func hasNews(for handle: String) -> Bool {
    heads.contains { id in
      guard let record = record(id), record.author != handle else { return false }
      if case .seen = record.body { return false }
      return true
    }
  }
}

/// Up to two authors: enough to tell whether there is any but one.
private struct Witnesses {
  private var first: String?
  private var second: String?

  mutating func insert(_ author: String) {
    if first == nil { first = author } else if first != author, second == nil { second = author }
  }

  mutating func formUnion(_ other: Witnesses) {
    for case let author? in [other.first, other.second] { insert(author) }
  }

  func hasOther(than author: String) -> Bool {
    if let second, second != author { return true }
    return first.map { $0 != author } ?? false
  }
}
