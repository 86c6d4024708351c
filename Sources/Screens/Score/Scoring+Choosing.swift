// What can be chosen for an item, a row each: the points with their words, why there are none, and
// the note. Separate from the rest of the room's picture because both layouts share it.
import Panels
import Scoring
import TextUI

/// How the options are spread out.
enum Spread {
  /// The note among them; the focused one shows all its words.
  case alone
  /// The note in the second pane.
  case beside
  /// The same, and every one shows all its words.
  case besideWhole
  /// The note among them; only the mark differs between the focused one and the others.
  case quiet
}

extension ScoringPage {
  /// The heading and what can be chosen.
  func choosing(_ step: Step, width: Int, _ spread: Spread = .alone) -> [Row] {
    let options = model.options(step)
    let focused = editor == nil ? list.focused : nil
    var rows: [Row] = [.gap]
    if !step.isOpen {
      let words = step.isChoice ? Words.Score.yourAnswer : Words.Score.yourScore
      rows.append(.text(words, .heading, spare: 8))
    }
    let labels = columnOfAnchors(step, options)
    let statuses = options.enumerated().filter { Words.Score.isStatus($0.element) }
    for (index, option) in options.enumerated() where !option.isFollowUp {
      if Words.Score.isStatus(option) {
        if index == statuses.first?.offset {
          let keys = statuses.compactMap { keyed($0.element, step) }
          rows.append(
            statusRow(statuses, step, focused: focused, width: width).being(.keyed(keys)))
        }
        continue
      }
      if option == .note {
        guard spread == .alone || spread == .quiet else { continue }
        if index > 0 { rows.append(.gap) }
        rows.append(noteHead(step, focused: index == focused, width: width))
        rows += noteRows(step, width: width, most: 3)
      } else {
        rows += self.rows(
          option, step, focused: index == focused, spread, anchorsAt: labels, width: width)
      }
    }
    return rows
  }

  // How a reason for no score is told and typed line by line.
  private func keyed(_ option: Option, _ step: Step) -> Role.Keyed? {
    guard case .answer(let answer) = option else { return nil }
    let (key, label) = Words.Score.status(answer)
    guard let scalar = key.unicodeScalars.first else { return nil }
    let sign = step.chosen == option ? self.sign(step) : nil
    return Role.Keyed(press: scalar, type: Words.Plain.status(key), label: label, sign: sign)
  }

  private func columnOfAnchors(_ step: Step, _ options: [Option]) -> Int {
    let labels = options.compactMap { option -> Int? in
      guard case .answer(.scored(let points)) = option else { return nil }
      return model.label(points, step).columns
    }
    return 6 + min(18, labels.max() ?? 0) + 2
  }

  // "N  Not asked   H  Did not hear   D  Do not know", the chosen one with its words beside it.
  private func statusRow(
    _ options: [(offset: Int, element: Option)], _ step: Step, focused: Int?, width: Int
  ) -> Row {
    var row = Row()
    var column = 3
    for (index, option) in options {
      guard case .answer(let answer) = option else { continue }
      let (key, label) = Words.Score.status(answer)
      let isChosen = step.chosen == option
      let words = "\(key)  \(label)" + (isChosen ? " \(sign(step))" : "")
      if index == focused {
        row = row.and("> \(words)", at: column - 2, .selected)
        row.focus = column
      } else {
        row = row.and(words, at: column, isChosen ? .chosen : .plain)
      }
      column += words.columns + (width > 70 ? 4 : 2)
    }
    return row
  }

  private func sign(_ step: Step) -> String {
    step.isChoice || step.isOpen ? Words.Score.chosenAnswer : Words.Score.chosen
  }

  /// The row of the note, which can have the focus.
  func noteHead(_ step: Step, focused: Bool, width: Int) -> Row {
    let words = NoteEditor.words(of: step.item.note)
    let text = Words.Score.notes(words, isOpen: step.isOpen)
    let row = Row.choice(text, focused: focused, .heading)
    let keys = width - Words.Score.noteKeys.columns
    guard text.columns + 5 <= keys, !model.isQuiet else { return row }
    var hinted = row.and(Words.Score.noteKeys, at: keys, .quiet)
    hinted.pieces[hinted.pieces.count - 1].isHint = true
    return hinted
  }

  private func rows(
    _ option: Option, _ step: Step, focused: Bool, _ spread: Spread, anchorsAt: Int, width: Int
  ) -> [Row] {
    var point = OnePoint(
      digit: 0, label: "", sign: step.chosen == option ? sign(step) : nil, isFocused: focused,
      spread: spread, anchorsAt: anchorsAt, width: width)
    switch option {
    case .note, .probe, .otherProbe: return []
    case .why(let why): return rows(why, step, focused: focused, width: width)
    case .choice(let id):
      guard case .choice(let answers) = step.question.kind,
        let place = answers.firstIndex(where: { $0.id == id })
      else { return [] }
      (point.digit, point.label) = (place + 1, answers[place].text)
    case .answer(let answer):
      guard case .scored(let points) = answer else { return [] }
      (point.digit, point.label) = (points, model.label(points, step))
      point.means = model.anchor(points, step)
    }
    return made.points.of(point)
  }

  private func rows(_ why: WhyNotAsked, _ step: Step, focused: Bool, width: Int) -> [Row] {
    let isGiven = WhyNotAsked(in: step.item.note) == why
    let row = Row.choice(
      Words.Score.choose(why), focused: focused, at: 4, isGiven ? .chosen : .plain,
      spare: focused ? 0 : 4)
    let sign = Words.Score.whyGiven
    return [isGiven ? row.and(sign, at: width - sign.columns, .chosen) : row]
  }

  /// The note as it stands, at most so many lines of it.
  func noteRows(_ step: Step, at column: Int = 5, width: Int, most: Int) -> [Row] {
    guard !step.isChoice, !step.item.note.isEmpty else { return [] }
    let columns = width - column - 1
    let lines = wrapped(step.item.note, columns: columns)
    let more = lines.count > most
    return lines.prefix(most).enumerated().map { index, line in
      let isCut = more && index == most - 1
      let text = isCut ? Words.shortened(line + " ...", columns: columns) : line
      return .text(text, at: column, spare: 4)
    }
  }
}
