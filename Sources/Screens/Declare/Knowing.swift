// What somebody says of one candidate as they declare: not known, known and scored, known and the
// chair decides, or they stand aside. The same choices for everybody, like any other fields.
import Panels
import TextUI

/// One candidate, asked about.
struct Knowing: Equatable, Sendable {
  /// What is filled in.
  enum Key: Hashable, Sendable { case choice, words }

  /// What can be said of a candidate.
  enum Choice: String, CaseIterable, Sendable { case none, scores, asks, aside }

  /// The candidate's place in the model.
  let candidate: Int
  var fields: Fields<Key>

  /// The rows below the fields.
  static let rows = [Words.Declare.keep, Words.Declare.dropChanges]

  /// Asks about a candidate; what is chosen already has the mark.
  init(_ candidate: Int, _ model: DeclareModel) {
    self.candidate = candidate
    let about = model.candidates[candidate]
    let chosen = Knowing.choice(about.known)
    // Who does not score has nothing to stand aside from, and nothing that the chair could decide.
    let choices = Choice.allCases.filter { choice in
      switch choice {
      case .none, .scores: true
      case .asks: model.scores && model.decider != nil
      case .aside: model.scores
      }
    }
    let options = choices.map {
      Field<Key>.Option($0.rawValue, Words.Declare.choice($0, model))
    }
    fields = Fields(
      [
        Field(
          .choice, Words.Declare.doYouKnow(about), .choice(options), value: chosen.rawValue),
        Field(
          .words, Words.Declare.how, .long, value: about.known?.words ?? "",
          hint: Words.Declare.howHint, limit: 2_000,
          when: .init(
            key: .choice, values: [Choice.scores.rawValue, Choice.asks.rawValue], isOneOf: true)),
      ], after: Knowing.rows.count)
    fields.list.focus(on: choices.firstIndex(of: chosen) ?? 0)
  }

  /// What is said now; puts the mark on the words where they are missing, and gives nil.
  mutating func said() -> Acquaintance?? {
    let words = fields.values[.words] ?? ""
    let isEmpty = !words.contains { !$0.isWhitespace }
    switch Choice(rawValue: fields.values[.choice] ?? "") {
    case .scores where isEmpty, .asks where isEmpty:
      fields.refuse(.words, Words.Declare.noWords)
      return nil
    case .scores: return .some(.scores(words: words))
    case .asks: return .some(.asks(words: words))
    case .aside: return .some(.aside(words: ""))
    case .some(.none), nil: return .some(nil)
    }
  }

  private static func choice(_ known: Acquaintance?) -> Choice {
    switch known {
    case nil: .none
    case .scores: .scores
    case .asks: .asks
    case .aside: .aside
    }
  }
}
