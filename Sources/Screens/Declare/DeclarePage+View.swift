// How the declaration is drawn, and what its keys are called.
public import TextUI

extension DeclarePage {
  /// What the help is called.
  public var helpTitle: String { Words.Declare.helpTitle }

  /// What can be done now.
  public var ways: [Way<Act>] {
    let move: Way<Act> = Way(nil, nil, Words.Keys.move, rank: 0)
    if let knowing { return [move] + ways(knowing) }
    let enter: Way<Act> =
      switch focused {
      case .paragraph:
        Way(.choose, .enter, Words.Keys.readOn, rank: 0)
      case .candidate:
        Way(.choose, .enter, Words.Keys.sayIt, rank: 0)
      case .training:
        Way(.choose, .enter, Words.Keys.goOn, rank: 0)
      case .declare, .notNow:
        Way(.choose, .enter, Words.Keys.chooseThis, rank: 0)
      }
    return [
      move, enter,
      Way(.leave, .escape, Words.Keys.notNow),
    ]
  }

  private func ways(_ knowing: Knowing) -> [Way<Act>] {
    let enter =
      switch knowing.fields.focused {
      case .before, .entry: Words.Keys.knowingGoOn
      case .option: Words.Keys.knowingThisOne
      case .after: Words.Keys.knowingChoose
      }
    return [
      Way(.goOn, .enter, enter, rank: 0),
      Way(.back, .escape, Words.Keys.dropChanges, rank: 0),
    ]
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: Words.Declare.title(model), titleRight: Words.Home.you(model.you))
    let width = Frame.width(size)
    frame.hints = hints
    if let knowing {
      frame.rows = [.gap] + knowing.fields.rows(width: width) + [.gap]
      for (index, words) in Knowing.rows.enumerated() {
        frame.rows.append(.choice(words, focused: knowing.fields.focused == .after(index)))
      }
      let hint = knowing.fields.current?.hint ?? ""
      frame.message = message ?? (hint.isEmpty ? Words.Declare.howHint : hint)
      return frame
    }
    for (index, line) in lines.enumerated() {
      let isFocused = index == list.focused
      switch line {
      case .paragraph(let text):
        if text == Words.Declare.whoDoYouKnow { frame.rows.append(.gap) }
        frame.rows += Row.paragraph(text, focused: isFocused, width: width)
      case .candidate(let place):
        let words = Words.Declare.candidate(model.candidates[place], model)
        frame.rows.append(.choice(words.clipped(columns: width - 3), focused: isFocused))
      case .training:
        frame.rows += [
          .gap,
          .typing(
            Words.Declare.training, training, focused: isFocused,
            in: (Words.Declare.training.columns + 8, 30)),
        ]
      case .declare:
        frame.rows += [.gap, .choice(Words.Declare.declare, focused: isFocused)]
      case .notNow: frame.rows.append(.choice(Words.Declare.notNow, focused: isFocused))
      }
    }
    let hint =
      focused == .training ? Words.Declare.trainingHint : Words.Declare.code(model.freezeCode)
    frame.message = message ?? hint
    return frame
  }
}
