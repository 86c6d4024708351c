// The chair's decision about somebody who knows a candidate and asks whether to score them.

/// What is filled in to decide.
public enum SettleField: String, Hashable, Sendable {
  case decision, words
}

extension FormPage<SettleField> {
  /// The value of ``SettleField/decision`` with which they score.
  public static var scores: String { "scores" }
  /// The value of ``SettleField/decision`` with which they stand aside.
  public static var standsAside: String { "aside" }

  /// Deciding about somebody who asks.
  ///
  /// Words are asked for only where they score: who stands aside stands in clear, and the words about
  /// it would be for all readers.
  public static func settle(_ asking: AskingToScore) -> FormPage {
    let (name, code) = (asking.person.name, asking.code)
    return FormPage(
      Around(
        title: Words.Settle.title, helpTitle: Words.Settle.helpTitle,
        intro: [], reading: Words.parts(Words.Settle.asks(name, code, asking.words)),
        choices: [Words.Settle.record, Words.Settle.back], quiet: Words.Settle.quiet),
      [
        Field(
          .decision, Words.Settle.decide,
          .choice([
            .init(scores, Words.Settle.scores(name, code)),
            .init(standsAside, Words.Settle.aside(name, code)),
          ])),
        Field(
          .words, Words.Settle.why, .long, hint: Words.Settle.whyHint, limit: 2_000,
          when: .init(key: .decision, values: [scores], isOneOf: true)),
      ])
  }
}
