// How the declaration is drawn, and what its keys are called.
public import TextUI

extension DeclarePage {
  /// What the help is called.
  public var helpTitle: String { Words.Declare.helpTitle }

  /// What can be done now.
  public var ways: [Way<Act>] {
    let move: Way<Act> = Way(
      nil, nil, name: "Up Down", word: "Move", does: "Move the mark", rank: 0)
    if let knowing { return [move] + ways(knowing) }
    let enter: Way<Act> =
      switch focused {
      case .paragraph:
        Way(.choose, .enter, name: "Enter", word: "Read on", does: "Read on", rank: 0)
      case .candidate:
        Way(.choose, .enter, name: "Enter", word: "Say it", does: Words.Declare.choose, rank: 0)
      case .training:
        Way(.choose, .enter, name: "Enter", word: "Go on", does: "Go on", rank: 0)
      case .declare, .notNow:
        Way(.choose, .enter, name: "Enter", word: "Choose", does: "Choose this", rank: 0)
      }
    return [
      move, enter,
      Way(.leave, .escape, name: "Esc", word: "Not now", does: "Leave. Nothing is recorded"),
    ]
  }

  private func ways(_ knowing: Knowing) -> [Way<Act>] {
    let word =
      switch knowing.fields.focused {
      case .entry: "Go on"
      case .option: "This one"
      case .after: "Choose"
      }
    return [
      Way(.goOn, .enter, name: "Enter", word: word, does: "Choose, or go on", rank: 0),
      Way(.back, .escape, name: "Esc", word: "Go back", does: Words.Declare.dropChanges, rank: 0),
    ]
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: Words.Declare.title, titleRight: Words.Home.you(model.you))
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
        let words = Words.Declare.candidate(
          model.candidates[place], decider: model.decider ?? "")
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
