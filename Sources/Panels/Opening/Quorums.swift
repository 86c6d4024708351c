// Who can open the sheets together: the default from the form and the roster, and what to warn
// about in any choice.
public import Scoring

/// Why there is no default set of quorums.
public enum QuorumRefusal: Error, Hashable, Sendable {
  /// Fewer than two holders; who there is.
  case tooFewHolders([String])
  /// The form wants more holders than there are.
  case notSoMany(wanted: Int, holders: [String])
  /// A quorum of one would open alone.
  case quorumOfOne
  /// More quorums than a freeze may have.
  case tooManyQuorums(count: Int, most: Int)
}

/// What should be said about quorums before they are frozen.
public enum QuorumWarning: Hashable, Sendable {
  /// There are two holders only: if either is away, nothing opens. Add hr or an envelope.
  case twoHoldersOnly([String])
  /// These stand in every quorum: without any one of them nothing opens.
  case inEveryQuorum([String])
}

/// Quorums, and what to say about them.
public struct QuorumChoice: Equatable, Sendable {
  /// The quorums, sorted.
  public let quorums: [[String]]
  /// What to say about them.
  public let warnings: [QuorumWarning]
}

/// The quorums a form asks for, or the default: all but one of three or more, both of two.
///
/// Holders are the rostered members of the scored groups and hr, or whom the form names; and the
/// chair where that is fewer than three. Never a kiosk or an observer. An envelope holds like a
/// person.
public func defaultQuorums(
  form: Form, roster: [String: Freeze.Person], envelopes: [String] = []
) throws(QuorumRefusal) -> QuorumChoice {
  let people = defaultHolders(form: form, roster: roster)
  let holders = (people + envelopes).sorted(by: comesBefore)
  guard holders.count >= 2 else { throw .tooFewHolders(holders) }
  let size: Int
  switch form.opening?.any ?? .allButOne {
  case .all: size = holders.count
  case .allButOne: size = max(2, holders.count - 1)
  case .number(let number): size = number
  }
  let quorums = try quorums(of: size, from: holders)
  return QuorumChoice(quorums: quorums, warnings: quorumWarnings(quorums))
}

/// Every set of so many of the holders.
public func quorums(of size: Int, from holders: [String]) throws(QuorumRefusal) -> [[String]] {
  guard holders.count >= 2 else { throw .tooFewHolders(holders) }
  guard size >= 2 else { throw .quorumOfOne }
  guard size <= holders.count else { throw .notSoMany(wanted: size, holders: holders) }
  let count = numberOfSubsets(size, of: holders.count)
  guard count <= RecordLimit.quorums else {
    throw .tooManyQuorums(count: count, most: RecordLimit.quorums)
  }
  return subsets(size, of: holders.sorted(by: comesBefore)[...])
}

/// What should be said about quorums, whoever chose them.
public func quorumWarnings(_ quorums: [[String]]) -> [QuorumWarning] {
  let holders = Set(quorums.joined()).sorted(by: comesBefore)
  if holders.count <= 2 { return [.twoHoldersOnly(holders)] }
  let always = holders.filter { holder in quorums.allSatisfy { $0.contains(holder) } }
  return always.isEmpty ? [] : [.inEveryQuorum(always)]
}

/// The fewest holders whose keys, all lost, would leave no quorum; 0 where there is no quorum.
public func fewestFatalLosses(_ quorums: [[String]]) -> Int {
  let holders = Set(quorums.joined()).sorted(by: comesBefore)
  // At most 30 keys and some envelopes: a set of holders is one number.
  guard !quorums.isEmpty, holders.count <= UInt64.bitWidth else { return 0 }
  let places = Dictionary(uniqueKeysWithValues: zip(holders, 0...))
  var search = FatalLosses(
    quorums: quorums.map { $0.reduce(0) { $0 | 1 << UInt64(places[$1] ?? 0) } },
    fewest: holders.count)
  search.lose(0, keeping: 0)
  return search.fewest
}

/// A search for the fewest holders that stand in every quorum between them.
private struct FatalLosses {
  let quorums: [UInt64]
  var fewest: Int

  /// Tries every way to lose more than `lost`, where those in `kept` are not lost.
  mutating func lose(_ lost: UInt64, keeping kept: UInt64) {
    guard lost.nonzeroBitCount < fewest else { return }
    // Somebody of every quorum must be lost; first where there is the least choice.
    let whole = quorums.lazy.filter { $0 & lost == 0 }.map { $0 & ~kept }
    guard let choice = whole.min(by: { $0.nonzeroBitCount < $1.nonzeroBitCount }) else {
      fewest = lost.nonzeroBitCount
      return
    }
    var (left, kept) = (choice, kept)
    while left != 0 {
      let holder = left & (~left + 1)
      lose(lost | holder, keeping: kept)
      // Every way in which this one is lost was tried.
      kept |= holder
      left &= ~holder
    }
  }
}

private func defaultHolders(form: Form, roster: [String: Freeze.Person]) -> [String] {
  let scored = Set(form.groups.filter { $0.influence == .scored }.map(\.id))
  let people = roster.filter { $0.value.role != .kiosk && $0.value.role != .observer }
  var holders = people.filter { _, person in
    if let named = form.opening?.of {
      return named.contains { name in
        name == person.group || name == person.role.rawValue && ["hr", "chair"].contains(name)
      }
    }
    return person.role == .hr || person.group.map(scored.contains) ?? false
  }
  if holders.count < 3 {
    for (handle, person) in people where person.role == .chair { holders[handle] = person }
  }
  return holders.keys.sorted(by: comesBefore)
}

/// `size` out of `count`, stopping at the first number that is more than a freeze may have.
private func numberOfSubsets(_ size: Int, of count: Int) -> Int {
  var result = 1
  for step in 0..<min(size, count - size) {
    result = result * (count - step) / (step + 1)
    if result > RecordLimit.quorums { return result }
  }
  return result
}

/// All sets of `size`, in order, each in order.
private func subsets(_ size: Int, of names: ArraySlice<String>) -> [[String]] {
  guard size > 0 else { return [[]] }
  guard names.count >= size, let first = names.first else { return [] }
  let rest = names.dropFirst()
  return subsets(size - 1, of: rest).map { [first] + $0 } + subsets(size, of: rest)
}
