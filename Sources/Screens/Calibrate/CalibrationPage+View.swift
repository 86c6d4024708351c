// How the round of sample answers is drawn, and what its keys are called.
import Panels
import Scoring
public import TextUI

extension CalibrationPage {
  /// What the help is called.
  public var helpTitle: String { Words.Calibration.helpTitle }
  /// What is kept of it, and who can read that.
  public var helpNotes: [String] { Words.Calibration.kept }

  /// What can be done now.
  public var ways: [Way<Act>] {
    typealias W = Words.Calibration
    var ways: [Way<Act>] = []
    if !isShown, let range = step?.range {
      ways.append(Way(nil, nil, W.give("\(range.lowerBound)-\(range.upperBound)"), rank: 0))
    }
    return ways + [
      Way(nil, nil, Words.Keys.move, rank: 4),
      Way(.choose, .enter, isReading ? W.readOn : W.choose, rank: 3),
      Way(.back, .function(7), W.back, rank: 2),
      Way(.forward, .function(8), onward.way, rank: 0),
      Way(.leave, .escape, W.leave),
    ]
  }

  private var isReading: Bool {
    switch focused {
    case .answer, .key: true
    case .points, .next, .home: false
    }
  }

  private var onward: Words.Calibration.Onward {
    typealias W = Words.Calibration
    if isShown { return isLast ? last : W.nextSample }
    return part + 1 < sample.key.count ? W.nextCriterion : W.seeKey
  }

  private var last: Words.Calibration.Onward {
    model.another > 0 ? Words.Calibration.another(model.another) : Words.Calibration.goHome
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    let width = Frame.width(size)
    var frame = Frame(title: Words.Calibration.title(self))
    frame.hints = hints
    frame.onward = (.function(8), onward.told)
    frame.message = message ?? (isShown ? Words.Calibration.keyQuiet : Words.Calibration.quiet)
    frame.rows = question(width: width)
    var hasHeading = false
    for (index, line) in lines.enumerated() {
      let isFocused = index == list.focused
      switch line {
      case .answer(let words):
        if !hasHeading { frame.rows.append(.text(Words.Calibration.sample, .heading)) }
        hasHeading = true
        frame.rows += Row.paragraph(words, focused: isFocused, width: width)
      case .points(let points):
        if index == 0 || !lines[index - 1].isPoints { frame.rows += criterion(width: width) }
        frame.rows += self.points(points, focused: isFocused, width: width)
      case .key(let words, let indent):
        frame.rows += keyRows(words, indent: indent, focused: isFocused, width: width)
      case .next: frame.rows += [.gap, .choice(last(of: line), focused: isFocused)]
      case .home: frame.rows.append(.choice(last(of: line), focused: isFocused))
      }
    }
    return frame
  }

  private func last(of line: Line) -> String {
    line == .home ? Words.Calibration.goHome.way.does : onward.way.does
  }

  private func question(width: Int) -> [Row] {
    guard let step else { return [] }
    let words = "\u{22}\(model.scoring(sample).ask(step))\u{22}"
    let column = 1 + Words.Score.ask.columns
    return wrapped(words, columns: width - column).enumerated().map { index, line in
      let row = Row.text(line, at: column, .heading)
      return index == 0 ? row.and(Words.Score.ask, at: 1) : row
    }
  }

  private func criterion(width: Int) -> [Row] {
    guard let criterion = step?.criterion else { return [] }
    let about = wrapped(Words.Calibration.criterion(criterion), columns: width - 1)
    return [.gap] + about.map { .text($0) }
      + [.text(Words.Score.yourScore, .heading, spare: 8)]
  }

  // All words of every point, so that none is cut; a long scale scrolls.
  private func points(_ points: Int, focused: Bool, width: Int) -> [Row] {
    guard let step else { return [] }
    let scoring = model.scoring(sample)
    let labels = step.range.map { scoring.label($0, step).columns }.max() ?? 0
    let point = OnePoint(
      digit: points, label: scoring.label(points, step), means: scoring.anchor(points, step),
      sign: step.item.answer == .scored(points) ? Words.Score.chosen : nil, isFocused: focused,
      spread: .besideWhole, anchorsAt: 6 + min(18, labels) + 2, width: width)
    return point.make()
  }

  private func keyRows(_ words: String, indent: Int, focused: Bool, width: Int) -> [Row] {
    let lines = wrapped(words, columns: width - 3 - indent)
    let gap: [Row] = indent == 0 ? [.gap] : []
    return gap
      + Row.block(
        lines.enumerated().map { index, line in
          index == 0
            ? Row.choice(line, focused: focused, at: 1 + indent).being(.reading)
            : .text(line, at: 3 + indent)
        })
  }
}

extension CalibrationPage.Line {
  fileprivate var isPoints: Bool { if case .points = self { true } else { false } }
}
