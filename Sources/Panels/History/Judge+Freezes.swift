// Judging enrolments and freezes, and whether every other record stands under a freeze it may.
internal import Sealing

extension Judge {
  /// Enrolments and freezes, which come before there is anything to stand under.
  mutating func judgeBeforeFreeze(_ place: Int) {
    let record = graph.records[place]
    switch record.body {
    case .call, .enrol:
      enrolments[record.author, default: []].append(record)
    case .freeze(let body):
      do throws(FreezeFault) {
        let replaced = body.replaces.flatMap { freezes[$0] }
        freezes[record.id] = try FreezeInForce(
          record, body, call: call, keysOf: enrolledKeys, replaced: replaced)
        belowFreeze[record.id] = graph.descendants(of: place)
      } catch {
        report(place, .freezeRefused(error))
      }
    default: break
    }
  }

  /// The keys of an enrolment that is accepted and made by `handle`.
  private func enrolledKeys(_ id: RecordID, _ handle: String) -> EnrolledKeys? {
    guard let place = graph.places[id], isAccepted[place], graph.records[place].author == handle
    else { return nil }
    switch graph.records[place].body {
    case .call(let call): return EnrolledKeys(keys: call.keys, role: .chair)
    case .enrol(let enrol): return EnrolledKeys(keys: enrol.keys, role: enrol.role)
    default: return nil
    }
  }

  /// Finds the one chain of freezes; two outside one chain leave none in force.
  mutating func chainFreezes() {
    let replaced = Set(freezes.values.compactMap(\.body.replaces))
    let last = freezes.values.filter { !replaced.contains($0.id) }.sorted { $0.id < $1.id }
    if let last = last.first, freezes.values.count(where: { $0.body.replaces == nil }) == 1 {
      freezeInForce = last
    }
    if last.count > 1 {
      freezeInForce = nil
      for freeze in last {
        guard let place = graph.places[freeze.id] else { continue }
        report(place, .twoFreezes(last.map(\.id)))
      }
    }
    for freeze in freezes.values.sorted(by: { $0.id < $1.id }) {
      guard let place = graph.places[freeze.id] else { continue }
      let above = graph.ancestors(of: place)
      var older = freeze.body.replaces
      while let id = older, let amended = freezes[id] {
        amendments[id, default: []].append((freeze, above))
        older = amended.body.replaces
      }
    }
  }

  /// Whether a record stands under a freeze it may, and why its author has no key where that is so.
  mutating func judgeStanding(_ place: Int) {
    let known = problems.count
    if isAccepted[place] { return judgeFreeze(under: place) }
    guard case .noKey = verdicts[place] else { return }
    judgeFreeze(under: place)
    if problems.count == known {
      report(place, .notRostered(author: graph.records[place].author))
    }
  }

  private mutating func judgeFreeze(under place: Int) {
    let record = graph.records[place]
    if case .call = record.body { return }
    guard let under = record.under else {
      // An amendment is under the freeze it amends; only the first freeze is under none.
      switch record.body {
      case .enrol, .freeze: return
      case .unknown where record.author == call.author: return
      default: return report(place, .beforeFreeze)
      }
    }
    guard let freeze = freezes[under] else { return report(place, .unknownFreeze(under)) }
    if belowFreeze[under]?[place] != true, !hasGapAbove[place] {
      return report(place, .freezeNotSeen(under))
    }
    if case .enrol = record.body { return }
    guard let person = freeze.body.roster[record.author] else {
      return report(place, .notRostered(author: record.author))
    }
    for (amendment, above) in amendments[under] ?? [] where !above[place] {
      if amendment.body.roster[record.author]?.enrol != person.enrol {
        return report(place, .keyDropped(by: amendment.id))
      }
    }
  }

  /// The freeze a record stands under, and its author's place in it.
  func standing(_ record: Record) -> (freeze: FreezeInForce, person: Freeze.Person)? {
    guard let freeze = record.under.flatMap({ freezes[$0] }),
      let person = freeze.body.roster[record.author]
    else { return nil }
    return (freeze, person)
  }
}
