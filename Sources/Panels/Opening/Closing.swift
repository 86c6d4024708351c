// Closing a panel: exactly one list for every valid sheet, and a name for every sheet not there.

/// Why a panel is not closed.
public enum CloseRefusal: Error, Hashable, Sendable {
  /// Two freezes or two closes stand outside one chain.
  case stopped
  /// There is no freeze yet.
  case notFrozen
  /// Sheets are owed, and nobody is named absent for them.
  case owing([Close.Absence])
  /// Somebody is named absent who has sealed a sheet.
  case absentThoughSealed([Close.Absence])
  /// Somebody is named absent who owes no sheet.
  case absentOwesNothing([Close.Absence])
  /// Sheets of one key stand outside one chain of corrections.
  case twoSheets([[RecordID]])
  /// Sheets to be set aside that are not valid sheets here.
  case unknownSheets([RecordID])
  /// `withdrawn` or `recused` for a sheet of which that is not so.
  case wrongCode([RecordID])
  /// A group nobody of the panel scores in.
  case unknownGroup(String)
  /// Somebody of the group has seen every candidate, so the same people count for all.
  case somebodySawAll(group: String)
  /// The close in force says the very same and is one's own, as after a power cut before its page.
  case closedAlready(RecordID)
  /// Something was released, and there is nothing to add.
  case addsNothing
  /// Something was released: listed sheets stay where they are.
  case takesBack([RecordID])
  /// Something was released: the groups in which each candidate's own count stay as they are.
  case changesWhoCounts
}

/// The close that lists every valid sheet of a history.
///
/// Sheets of a withdrawn candidate, and of an assessor who stands aside there, are set aside by
/// themselves. Where there is a close already, the new one replaces it; after a release it keeps
/// both lists and only adds.
public func close(
  _ history: History, absent: [Close.Absence] = [], setAside: [RecordID: Close.Code] = [:],
  eachCandidate: [String] = []
) throws(CloseRefusal) -> Close {
  guard !history.isStopped else { throw .stopped }
  guard let freeze = history.freeze else { throw .notFrozen }
  let earlier = history.releases.isEmpty ? nil : history.close?.body
  var close = Close(
    roll: [], absent: try absences(history, freeze, named: absent, earlier: earlier),
    withdrawn: earlier?.withdrawn ?? history.withdrawn.keys.sorted(by: comesBefore),
    setAside: try setAsides(history, named: setAside, earlier: earlier),
    eachCandidate: eachCandidate, replaces: history.close?.record.id)
  close.roll = history.validSheets.map(\.id).filter { close.setAside[$0] == nil }.sorted()
  for group in eachCandidate where !freeze.groups.contains(group) { throw .unknownGroup(group) }
  if let earlier {
    close.roll = Set(close.roll).union(earlier.roll).sorted()
    guard Set(eachCandidate).isSubset(of: earlier.eachCandidate) else { throw .changesWhoCounts }
    close.eachCandidate = earlier.eachCandidate
    if close.saysTheSame(as: earlier) { throw .addsNothing }
  } else {
    for group in eachCandidate
    where !history.nobodySawAll(in: group, roll: close.roll, withdrawn: close.withdrawn) {
      throw .somebodySawAll(group: group)
    }
  }
  let rolled = Set(close.roll)
  let doubled = history.chainEnds { rolled.contains($0) }.values.filter { $0.count > 1 }
  guard doubled.isEmpty else {
    throw .twoSheets(doubled.map { $0.sorted() }.sorted { $0[0] < $1[0] })
  }
  return close
}

extension Close {
  /// Whether the two differ at most in what they replace.
  func saysTheSame(as other: Close) -> Bool {
    var same = self
    same.replaces = other.replaces
    return same == other
  }
}

/// The sheets that will never be opened.
private func setAsides(
  _ history: History, named: [RecordID: Close.Code], earlier: Close?
) throws(CloseRefusal) -> [RecordID: Close.Code] {
  let valid = Dictionary(history.validSheets.map { ($0.id, $0) }) { first, _ in first }
  let unknown = named.keys.filter { valid[$0] == nil && earlier?.setAside[$0] == nil }
  guard unknown.isEmpty else { throw .unknownSheets(unknown.sorted()) }
  var setAside = earlier?.setAside ?? [:]
  let rolled = Set(earlier?.roll ?? [])
  for sheet in history.validSheets where setAside[sheet.id] == nil && !rolled.contains(sheet.id) {
    if history.withdrawn[sheet.candidate] != nil {
      setAside[sheet.id] = .withdrawn
    } else if history.standingAside[sheet.key] != nil {
      setAside[sheet.id] = .recused
    }
  }
  let takenBack = named.filter { sheet, code in
    rolled.contains(sheet) || earlier?.setAside[sheet].map { $0 != code } ?? false
  }
  guard takenBack.isEmpty else { throw .takesBack(takenBack.keys.sorted()) }
  let wrong = named.filter { sheet, code in
    (code == .withdrawn || code == .recused) && setAside[sheet] != code
  }
  guard wrong.isEmpty else { throw .wrongCode(wrong.keys.sorted()) }
  return setAside.merging(named) { byItself, _ in byItself }
}

/// Everybody who owes a sheet, each of whom must have been named.
private func absences(
  _ history: History, _ freeze: FreezeInForce, named: [Close.Absence], earlier: Close?
) throws(CloseRefusal) -> [Close.Absence] {
  var owed: Set<Close.Absence> = []
  for member in freeze.members {
    for candidate in history.owes(member) {
      owed.insert(Close.Absence(author: member, candidate: candidate))
    }
  }
  let sealed = named.filter { !history.sheets(by: $0.author, of: $0.candidate).isEmpty }
  guard sealed.isEmpty else { throw .absentThoughSealed(sealed.sorted(by: Close.Absence.precedes)) }
  let needless = named.filter { !owed.contains($0) }
  guard needless.isEmpty else {
    throw .absentOwesNothing(needless.sorted(by: Close.Absence.precedes))
  }
  // Whoever was named absent before a release need not be named again.
  let known = Set(named).union(earlier?.absent ?? [])
  let unnamed = owed.subtracting(known)
  guard unnamed.isEmpty else { throw .owing(unnamed.sorted(by: Close.Absence.precedes)) }
  return owed.sorted(by: Close.Absence.precedes)
}

extension FreezeInForce {
  /// The groups somebody scores in.
  var groups: Set<String> {
    Set(body.roster.values.compactMap(\.group)).union(body.contributors.values.map(\.group))
  }
}

extension History {
  /// By assessor and candidate, the sheets of `isListed` that no other sheet corrects.
  func chainEnds(_ isListed: (RecordID) -> Bool) -> [SheetKey: [RecordID]] {
    sheetsByKey.mapValues { places in
      places.map { validSheets[$0] }.filter { !$0.isCorrected && isListed($0.id) }.map(\.id)
    }.filter { !$0.value.isEmpty }
  }
}
