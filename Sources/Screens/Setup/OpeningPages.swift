// Who can open the panel together: the rule, and the envelopes that hold like a person. Apart from
// SetupPages.swift, since it is a list with two kinds of pages behind it.

/// What is filled in about the opening.
public enum OpeningField: String, Hashable, Sendable {
  case rule, holders, needed, sets
}

/// What is filled in about an envelope.
public enum EnvelopeField: String, Hashable, Sendable {
  case name
}

extension ListPage {
  /// Who can open: the rule, every envelope, and a line to add one.
  public static func opening(_ model: SetupModel, on focused: Int = 0) -> ListPage {
    let opening = model.opening
    return ListPage(
      Around(
        title: Words.Setup.task(.opening), helpTitle: Words.Setup.openingHelp,
        intro: Words.Setup.opening(opening) + [opening.loss].filter { !$0.isEmpty },
        back: Words.Setup.back, quiet: Words.Setup.kept),
      [Item(Words.Setup.rule, Words.Envelopes.rule(opening))]
        + opening.envelopes.map { Item($0, Words.Envelopes.state) } + [Item(Words.Envelopes.add)],
      on: focused)
  }
}

extension FormPage<OpeningField> {
  /// Who can open the panel together.
  public static func opening(_ opening: SetupModel.Opening) -> FormPage {
    let own = Field<OpeningField>.Condition(key: .rule, values: ["own"], isOneOf: true)
    let sets = Field<OpeningField>.Condition(key: .rule, values: ["sets"], isOneOf: true)
    // Whoever left the panel since is no longer ticked.
    let ticked = opening.chosen?.filter(opening.holders.contains) ?? opening.holders
    let chosenSets = opening.sets?.map { $0.joined(separator: "+") }.joined(separator: ", ")
    return FormPage(
      Around(
        title: Words.Setup.rule, helpTitle: Words.Setup.openingHelp,
        intro: Words.Setup.opening(opening), choices: [Words.Setup.keep],
        quiet: Words.Setup.kept),
      [
        Field(
          .rule, Words.Setup.rule,
          .choice([
            .init("form", Words.Setup.asTheForm), .init("own", Words.Setup.byName),
            .init("sets", Words.Envelopes.inSets),
          ]),
          value: opening.sets != nil ? "sets" : opening.chosen == nil ? "form" : "own"),
        Field(
          .holders, Words.Setup.holders, .ticks(opening.holders.map { .init($0, $0) }),
          value: ticked.joined(separator: ","), hint: Words.Setup.holdersHint, limit: 2000,
          when: own),
        Field(
          .needed, Words.Setup.needed, value: "\(opening.needed)", hint: Words.Setup.neededHint,
          limit: 4, when: own),
        Field(
          .sets, Words.Envelopes.sets, .long, value: chosenSets ?? "",
          hint: Words.Envelopes.setsHint, limit: 4000, when: sets),
      ])
  }
}

extension FormPage<EnvelopeField> {
  /// An envelope: a new one, or one that gets another name or is taken out.
  public static func envelope(_ name: String, isNew: Bool) -> FormPage {
    FormPage(
      Around(
        title: isNew ? Words.Envelopes.add : Words.Envelopes.envelope(name),
        helpTitle: Words.Envelopes.help, intro: Words.Envelopes.intro,
        choices: isNew ? [Words.Setup.keep] : [Words.Setup.keep, Words.Setup.takeOut(name)],
        quiet: Words.Setup.kept),
      [
        Field(.name, Words.Setup.name, value: name, hint: Words.Envelopes.nameHint, limit: 40)
      ])
  }
}
