// What an amendment changes, from the two freezes alone: what everybody is shown before they declare
// again.

/// How one freeze differs from another.
public struct FreezeDifference: Hashable, Sendable {
  /// People with keys who came, sorted.
  public let came: [String]
  /// People with keys who left, sorted.
  public let left: [String]
  /// Candidates who came, in order.
  public let candidatesAdded: [String]
  /// Contributors who came, sorted; spares are not named.
  public let contributorsCame: [String]
  /// Contributors who left, sorted.
  public let contributorsLeft: [String]
  /// Whether everybody at the kiosk has a new slip.
  public let hasNewSlips: Bool
  /// Whether others can open together.
  public let hasOtherQuorums: Bool
  /// Whoever may read from now on, sorted.
  public let readersCame: [String]
  /// Whoever may not read any more, sorted.
  public let readersLeft: [String]
  /// The form's fingerprint, where it is another one.
  public let newForm: String?
  /// Whether the archive is another one, or there is none any more, or one now.
  public let hasOtherArchive: Bool

  /// What changes from one freeze to another.
  public init(from old: Freeze, to new: Freeze) {
    func gone(_ from: some Sequence<String>, _ to: some Sequence<String>) -> [String] {
      Set(from).subtracting(to).sorted(by: comesBefore)
    }
    let people = { (freeze: Freeze) in freeze.roster.map { $0.key + " " + $0.value.enrol.hex } }
    let handles = { (names: [String]) in names.compactMap { $0.split(separator: " ").first } }
    came = handles(gone(people(new), people(old))).map(String.init)
    left = handles(gone(people(old), people(new))).map(String.init)
    candidatesAdded = new.candidates.filter { !old.candidates.contains($0) }
    let known = { (freeze: Freeze) in freeze.contributors.filter { !$0.value.isSpare }.keys }
    contributorsCame = gone(known(new), known(old))
    contributorsLeft = gone(known(old), known(new))
    hasNewSlips = new.contributors.contains { old.contributors[$0.key]?.commit != $0.value.commit }
    hasOtherQuorums = old.quorums != new.quorums
    readersCame = gone(new.readers, old.readers)
    readersLeft = gone(old.readers, new.readers)
    newForm = old.pack.fingerprint == new.pack.fingerprint ? nil : new.pack.fingerprint
    hasOtherArchive = old.archive != new.archive
  }
}

extension History {
  /// What changed since the freeze under which somebody last declared; nil where nothing did, or
  /// they have not declared before.
  public func changes(since handle: String) -> FreezeDifference? {
    guard let freeze, let under = lastDeclaration(of: handle)?.under, under != freeze.id,
      let old = freezes[under]
    else { return nil }
    return FreezeDifference(from: old.body, to: freeze.body)
  }
}
