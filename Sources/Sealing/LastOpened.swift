// Where an identity begins to look for its stanza. Separate from the key, because it says nothing
// about it: stanzas name nobody, a reader finds theirs by trying, and files that were written for
// the same readers have it at the same place.
internal import Synchronization

/// The number of the stanza that was opened last; shared by all copies of an identity, and only a
/// guess: it decides what is tried first, never what is found.
final class LastOpened: Sendable {
  private let number = Atomic<Int>(0)

  /// Remembers where a stanza was opened.
  func remember(_ number: Int) { self.number.store(number, ordering: .relaxed) }

  /// The numbers below `count`, each once, with the guess first.
  func order(of count: Int) -> [Int] {
    let guess = number.load(ordering: .relaxed)
    guard guess < count else { return Array(0..<count) }
    return [guess] + (0..<count).filter { $0 != guess }
  }
}
