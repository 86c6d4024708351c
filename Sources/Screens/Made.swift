// What was made of some facts, kept for as long as the facts are the same. Separate because it is the
// only thing beside its state that a page may hold: it can give nothing but what the facts give.
import Synchronization
import TextUI
import Wording

/// What was made last, and of what.
///
/// A key seldom changes more than the mark. What stands above and below is then not made again,
/// which is most of what a key costs. `make` is given the facts alone, so what is kept cannot be
/// old: a page that needs more for it has to say so in the facts.
final class Made<Facts: Equatable & Sendable, Thing: Sendable>: Sendable {
  private let kept = Mutex<[(facts: Facts, thing: Thing)]>([])
  private let most: Int

  /// Keeps what was made of the last so many facts.
  init(most: Int = 1) { self.most = most }

  /// What these facts make; `make` must look at nothing else.
  func of(_ facts: Facts, _ make: @Sendable (Facts) -> Thing) -> Thing {
    // Another language makes other words of the same facts.
    guard Language.spoken == nil else { return make(facts) }
    return kept.withLock { kept in
      if let known = kept.first(where: { $0.facts == facts }) { return known.thing }
      let thing = make(facts)
      if kept.count >= most { kept.removeFirst() }
      kept.append((facts, thing))
      return thing
    }
  }
}

/// What the scoring room has made of its question.
struct MadeRows: Sendable {
  /// What stands above the scores.
  let asked = Made<Asking, [Row]>()
  /// Each thing that a digit chooses, with the mark and without, chosen and not.
  let points = Made<OnePoint, [Row]>(most: 32)
  /// The line of all questions.
  let strip = Made<Strip, [Row]>()
  /// What the footer is made of.
  let hints = Made<Doable, [KeyHelp]>()
}
