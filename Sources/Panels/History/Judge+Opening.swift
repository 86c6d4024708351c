// Judging closes, releases and openings, in the order in which they knew one another.

extension Judge {
  mutating func judgeOpening(_ place: Int) {
    let record = graph.records[place]
    guard let (freeze, person) = standing(record) else { return }
    switch record.body {
    case .close(let body): judgeClose(place, body, freeze, person)
    case .release(let body): judgeRelease(place, body, freeze, person)
    case .opened(let body):
      guard freeze.body.readers.contains(record.author) else { return refuse(place, person) }
      guard knowsClose(place, body.close) else {
        return report(place, .unknownClose(body.close))
      }
      opened.append(OpenedInForce(record: record, body: body, isOfCloseInForce: false))
    default: break
    }
  }

  private mutating func judgeClose(
    _ place: Int, _ body: Close, _ freeze: FreezeInForce, _ person: Freeze.Person
  ) {
    let record = graph.records[place]
    guard freeze.mayClose(record.author) else { return refuse(place, person) }
    if let id = body.replaces {
      guard knowsClose(place, id), let replaced = closes[id] else {
        return report(place, .unknownClose(id))
      }
      let takenBack = takenBack(by: body, from: replaced)
      if !takenBack.isEmpty, wasReleased(chain(of: id), before: place) {
        return report(place, .closeTakesBack(takenBack))
      }
    }
    closes[record.id] = body
    noteLists(of: body, at: place)
  }

  /// Whether a close names what is there, and opens nothing it knew to be excluded.
  private mutating func noteLists(of body: Close, at place: Int) {
    let known = graph.ancestors(of: place)
    let isKnown = { (graph: RecordGraph, id: RecordID) in
      graph.places[id].map { known[$0] } ?? false
    }
    let kept = Set(body.replaces.flatMap { closes[$0] }?.roll ?? [])
    for id in body.roll + body.setAside.keys.sorted() {
      guard let sheet = validSheet(id) else {
        report(place, .closeNamesUnknownSheet(id))
        continue
      }
      guard body.setAside[id] == nil, !kept.contains(id) else { continue }
      let excluding = [
        withdrawals[sheet.candidate]?.record, standingAside[sheet.key]?.record,
      ].compactMap { $0 }
      if excluding.contains(where: { isKnown(graph, $0) }) {
        report(place, .closeOpensExcluded(id))
      }
    }
    for candidate in body.withdrawn {
      guard let record = withdrawals[candidate]?.record, isKnown(graph, record) else {
        report(place, .closeNamesUnknownWithdrawal(candidate))
        continue
      }
    }
  }

  private mutating func judgeRelease(
    _ place: Int, _ body: Release, _ freeze: FreezeInForce, _ person: Freeze.Person
  ) {
    let record = graph.records[place]
    guard knowsClose(place, body.close) else { return report(place, .unknownClose(body.close)) }
    let replacing = closes.filter { $0.value.replaces == body.close }.keys
    for id in replacing where knowsClose(place, id) {
      return report(place, .releaseOfReplacedClose(body.close))
    }
    let past = pastAndPresent(freeze)
    if let holder = body.holder {
      guard freeze.isOffice(record.author) else { return refuse(place, person) }
      guard past.contains(where: { $0.envelopes[holder] != nil && $0.body.holds(holder) }) else {
        return report(place, .notAHolder(holder))
      }
    } else {
      guard past.contains(where: { $0.body.holds(record.author) }) else {
        return report(place, .notAHolder(record.author))
      }
    }
    releases.append(
      ReleaseInForce(record: record, body: body, holder: body.holder ?? record.author))
  }

  /// A freeze and those it amends: older sheets keep their quorums.
  private func pastAndPresent(_ freeze: FreezeInForce) -> [FreezeInForce] {
    var chain = [freeze]
    while let id = chain.last?.body.replaces, let older = freezes[id] { chain.append(older) }
    return chain
  }

  /// Whether the record at `place` descends from the accepted close `id`.
  private func knowsClose(_ place: Int, _ id: RecordID) -> Bool {
    guard closes[id] != nil, let close = graph.places[id] else { return false }
    return graph.isAncestor(close, of: place)
  }

  /// The closes from `id` back to the first.
  private func chain(of id: RecordID) -> [RecordID] {
    var chain = [id]
    while let last = chain.last, let older = closes[last]?.replaces { chain.append(older) }
    return chain
  }

  private func wasReleased(_ chain: [RecordID], before place: Int) -> Bool {
    releases.contains { release in
      guard chain.contains(release.body.close), let released = graph.places[release.record.id]
      else { return false }
      return graph.isAncestor(released, of: place)
    }
  }

  /// The sheets that a replacing close drops, moves or re-codes.
  private func takenBack(by close: Close, from replaced: Close) -> [RecordID] {
    let roll = Set(close.roll)
    let dropped = replaced.roll.filter { !roll.contains($0) }
    let moved = replaced.setAside.filter { close.setAside[$0.key] != $0.value }.keys
    return (dropped + moved).sorted()
  }

  private func validSheet(_ id: RecordID) -> SheetInForce? {
    guard let place = graph.places[id], case .sheet(let body) = graph.records[place].body else {
      return nil
    }
    let assessor = body.contributor ?? graph.records[place].author
    let key = SheetKey(assessor: assessor, candidate: body.candidate)
    return (sheetsByKey[key] ?? []).map { sheets[$0] }.first { $0.id == id }
  }

  /// Finds the one chain of closes; two outside one chain leave none in force.
  mutating func chainCloses() {
    let replaced = Set(closes.values.compactMap(\.replaces))
    let last = closes.keys.filter { !replaced.contains($0) }.sorted()
    if last.count > 1 {
      for id in last {
        guard let place = graph.places[id] else { continue }
        report(place, .twoCloses(last))
      }
    }
    guard last.count == 1, let id = last.first else { return closeNothing() }
    let links = chain(of: id).reversed().compactMap { id -> CloseInForce.Link? in
      guard let place = graph.places[id], let body = closes[id] else { return nil }
      return CloseInForce.Link(record: graph.records[place], body: body)
    }
    releases = releases.filter { release in links.contains { $0.record.id == release.body.close } }
    let counting = links.firstIndex { link in
      releases.contains { $0.body.close == link.record.id }
    }
    closeInForce = CloseInForce(links: links, counting: counting ?? links.count - 1)
    opened = opened.compactMap { opening in
      guard links.contains(where: { $0.record.id == opening.body.close }) else { return nil }
      return OpenedInForce(
        record: opening.record, body: opening.body,
        isOfCloseInForce: opening.body.close == id)
    }
  }

  private mutating func closeNothing() {
    releases = []
    opened = []
  }

  /// Nothing recorded after the close that counts changes who counts.
  mutating func markWhatCloseKnew() {
    guard let counting = closeInForce?.thatCounts, let place = graph.places[counting.record.id]
    else { return }
    let known = graph.ancestors(of: place)
    for candidate in withdrawals.keys {
      withdrawals[candidate]?.isBeforeClose = counting.body.withdrawn.contains(candidate)
    }
    for (key, standing) in standingAside {
      let isKnown = graph.places[standing.record].map { known[$0] } ?? false
      standingAside[key]?.isBeforeClose = isKnown
    }
  }
}

extension Freeze {
  /// Whether `name` stands in a quorum.
  func holds(_ name: String) -> Bool { quorums.contains { $0.contains(name) } }
}
