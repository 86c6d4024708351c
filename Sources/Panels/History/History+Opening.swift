// Questions about the opening: who has handed over pieces, which quorums are complete, and whether
// readers agree on what they found.

extension History {
  /// Whether a reader has opened the sheets of the close in force.
  public var isOpened: Bool { opened.contains(where: \.isOfCloseInForce) }

  /// The holders who have released under the chain of closes, sorted.
  public var holdersReleased: [String] {
    Set(releases.map(\.holder)).sorted(by: comesBefore)
  }

  /// The numbers, from 0, of the quorums of the freeze in force whose holders have all released.
  public var hasQuorum: [Int] {
    guard let freeze else { return [] }
    let released = Set(releases.map(\.holder))
    return freeze.body.quorums.indices.filter { released.isSuperset(of: freeze.body.quorums[$0]) }
  }

  /// The quorums, of each freeze under which a sheet on the roll was sealed, of which one must be
  /// ready; those of the freeze in force where there is no sheet.
  public var quorumsNeeded: [[[String]]] {
    guard let close, let freeze else { return [] }
    let rolled = Set(close.body.roll)
    let used = Set(validSheets.filter { rolled.contains($0.id) }.map(\.freeze)).sorted()
    let all = used.compactMap { freezes[$0]?.body.quorums }
    return all.isEmpty ? [freeze.body.quorums] : all
  }

  /// Whether these holders can open every sheet on the roll together.
  public func canOpen(_ ready: Set<String>) -> Bool {
    let needed = quorumsNeeded
    return !needed.isEmpty
      && needed.allSatisfy { quorums in quorums.contains { ready.isSuperset(of: $0) } }
  }

  /// The sheets of which two readers say different things, with what each says.
  public var openingDisagreements: [RecordID: [String: Opened.Result]] {
    var said: [RecordID: [String: Opened.Result]] = [:]
    for opening in opened {
      for (sheet, result) in opening.body.results where !isOutdated(result, of: opening) {
        said[sheet, default: [:]][opening.record.author] = result
      }
    }
    return said.filter { Set($0.value.values).count > 1 }
  }

  /// Whether a sheet that no quorum opened when an opening was recorded may open by now: a holder
  /// has released since, and one pad that was dealt falsely spoils only the quorums it is in.
  public func isOutdated(_ result: Opened.Result, of opening: OpenedInForce) -> Bool {
    result == .badKey
      && releases.contains { !isAncestor($0.record.id, of: opening.record.id) }
  }
}
