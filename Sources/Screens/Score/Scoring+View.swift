// How the scoring room is drawn: the question above, then what can be chosen, or the note. In a wide
// window the note and all questions stand in a second pane (Scoring+Beside).
import Panels
import Scoring
public import TextUI

extension Frame {
  /// The columns of a note while it is written.
  static func noteWidth(_ size: Size) -> Int { (pane(size)?.width ?? width(size)) - 4 }
}

extension ScoringPage {
  /// The weights of all criteria of the group together, for "Weight 3 of 12".
  var totalWeight: Int {
    model.group.criteria.reduce(0) { $0 + (model.form.criterion($1)?.weight ?? 0) }
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    guard let step else { return Frame(title: model.code) }
    var frame = Frame(
      title: Words.Score.title(model.code, step),
      titleRight: Words.Score.minutes(model.minutesLeft))
    frame.hints = hints
    frame.hintLimit = 8
    frame.asideChanges = true
    frame.onward = (.function(8), isLast ? Words.Plain.lookOver : Words.Plain.nextQuestion)
    frame.message = message ?? Words.Score.saved(savedAt)
    if let over {
      frame.title = "\(model.code)   " + Words.Score.title(over)
      frame.titleRight = []
      frame.onward = nil
      frame.message = message ?? Words.Score.message(over, self)
      frame.rows = overRows(over, step, width: Frame.width(size))
      return frame
    }
    if let editor {
      frame.writing = Frame.Writing(text: editor.text, ends: .function(2))
    }
    if let pane = Frame.pane(size) {
      frame.rows = wide(step, pane, height: Frame.height(size))
      frame.right = beside(step, pane, size)
      return frame
    }
    let width = Frame.width(size)
    frame.rows = asked(step, width: width)
    if let editor {
      frame.rows += writing(step, editor, room: Frame.height(size), size: size)
    } else {
      let spread = model.isQuiet ? Spread.quiet : .alone
      frame.rows += choosing(step, width: width, spread) + [.gap] + strip(width: width)
    }
    return frame
  }

  /// The question in full, its follow-ups, the criterion, and the time it has.
  func asked(_ step: Step, width: Int) -> [Row] {
    var rows = ask(step, width: width) + followUps(step, width: width)
    if let criterion = step.criterion {
      let words = wrapped(
        Words.Score.criterion(criterion, of: totalWeight), columns: width - 1)
      rows += Row.block(words.map { .text($0, spare: 3) })
    } else {
      rows.append(.text(step.isOpen ? Words.Score.unscored : Words.Score.choice, spare: 3))
    }
    if let minutes = model.minutes(step.question) {
      var row = Row.text(Words.Score.time(minutes), .quiet, spare: 7)
      // It changes by itself, and would then be said.
      row.isOverview = true
      rows.append(row)
    }
    return rows
  }

  /// The question alone.
  func ask(_ step: Step, width: Int) -> [Row] {
    let column = 1 + Words.Score.ask.columns
    let lines = wrapped("\u{22}\(model.ask(step))\u{22}", columns: width - column)
    return lines.enumerated().map { index, line in
      let row = Row.text(line, at: column, .heading, spare: index > 2 ? 1 : 0)
      return index == 0 ? row.and(Words.Score.ask, at: 1) : row
    }
  }

  // Each can have the mark, and Enter says that it was asked. In a short window those without the
  // mark are left out first.
  private func followUps(_ step: Step, width: Int) -> [Row] {
    let asked = model.draft.asked[step.question.id] ?? Draft.Asked()
    let focused = editor == nil ? list.focused : nil
    let room = width - 4 - Words.Score.wasAsked.columns - 2
    let form = step.question.probes.enumerated().map {
      (Words.Score.probe($1), asked.probes.contains($0))
    }
    let all = form + asked.others.map { (Words.Score.otherProbe($0), true) }
    return all.enumerated().flatMap { index, one in
      let isFocused = index == focused
      let lines = wrapped(one.0, columns: room)
      var first = Row.choice(lines.first ?? "", focused: isFocused, spare: isFocused ? 0 : 5)
      if one.1 {
        first.add(Words.Score.wasAsked, at: width - Words.Score.wasAsked.columns, .chosen)
      }
      return Row.block([first] + lines.dropFirst().map { .text($0, at: 14, spare: 5) })
    }
  }

  // MARK: Writing

  private func writing(_ step: Step, _ editor: NoteEditor, room: Int, size: Size) -> [Row] {
    let width = Frame.width(size)
    let now = step.chosen.map { words($0, step) } ?? Words.Score.noneYet
    var rows: [Row] = step.isOpen ? [] : [.text(Words.Score.scoreNow(now), spare: 5)]
    rows.append(.gap)
    rows.append(
      .text(
        Words.Score.noteHead(model.isQuiet ? nil : editor.words, isOpen: step.isOpen), .heading))
    return rows + editing(editor, width: width, height: max(3, min(12, room - 7)))
  }

  /// The lines of the note that is written, with the cursor in them.
  func editing(_ editor: NoteEditor, width: Int, height: Int) -> [Row] {
    let view = editor.view(width: width - 4, height: height)
    return view.lines.enumerated().map { index, line in
      var row = Row.text(line.padded(columns: width - 4), at: 3, .entry)
      if index == view.cursor.row {
        row = row.and(">", at: 1)
        row.focus = 3 + view.cursor.column
      }
      return row
    }
  }

  func words(_ option: Option, _ step: Step) -> String {
    switch option {
    case .answer(.scored(let points)): "\(points) \(model.label(points, step))"
    case .answer(let answer): Words.Score.status(answer).label
    case .choice, .note, .probe, .otherProbe, .why: ""
    }
  }

  // MARK: All questions

  private func strip(width: Int) -> [Row] {
    let marks = model.marks
    let left = Words.Score.left(marks.count { !$0.isDone })
    let column = 2 + Words.Score.strip.columns
    var lines: [String] = []
    var line = ""
    var used = 0
    for mark in marks {
      let answer = Words.Score.short(
        model.draft.items[mark.index].answer, isOpen: mark.isOpen)
      // The sign, the colon and a blank take three.
      let columns = mark.label.columns + answer.columns + 3
      if used + columns > width - column - 2 {
        lines.append(line)
        line = ""
        used = 0
      }
      line += mark.index == model.draft.place.item ? ">" : " "
      line += mark.label
      line += ":"
      line += answer
      line += " "
      used += columns
    }
    lines.append(line)
    if used + left.columns > width - column - 2 { lines.append("") }
    var rows = Row.block(lines.map { .text($0, at: column, spare: 6) }).map { row in
      var row = row
      row.isOverview = true
      return row
    }
    rows[0].add(Words.Score.strip, at: 1, .heading)
    rows[rows.count - 1].add(left, at: width - left.columns)
    return rows
  }
}
