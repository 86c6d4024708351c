// What was made of some facts, kept for as long as the facts are the same. Separate because it is the
// only thing beside its state that a page may hold: it can give nothing but what the facts give.
import Synchronization
import Wording

/// Facts that something is made of, and of nothing else.
protocol Facts: Equatable, Sendable {
  /// What is made.
  associatedtype Thing: Sendable
  /// Makes it.
  func make() -> Thing
}

/// What was made lately, and of what.
///
/// A key seldom changes more than the mark. What stands above and below is then not made again,
/// which would be a good part of what a key costs. The facts make it themselves and see nothing else, so what is
/// kept cannot be old: a page that needs more for it has to say so in the facts.
final class Made<Of: Facts>: Sendable {
  private let kept = Mutex<[(facts: Of, thing: Of.Thing)]>([])
  private let most: Int

  /// Keeps what the last so many facts made.
  init(most: Int = 1) { self.most = most }

  /// What these facts make.
  func of(_ facts: Of) -> Of.Thing {
    // Another language makes other words of the same facts.
    guard Language.spoken == nil else { return facts.make() }
    return kept.withLock { kept in
      if let known = kept.first(where: { $0.facts == facts }) { return known.thing }
      let thing = facts.make()
      if kept.count >= most { kept.removeFirst() }
      kept.append((facts, thing))
      return thing
    }
  }
}

/// What the scoring room has made of its question.
struct MadeRows: Sendable {
  /// What stands above the scores.
  let asked = Made<Asking>()
  /// Each thing that a digit chooses, with the mark and without, chosen and not.
  let points = Made<OnePoint>(most: 32)
  /// The line of all questions.
  let strip = Made<Strip>()
  /// The lines of the footer.
  let hints = Made<Doable>()
}
