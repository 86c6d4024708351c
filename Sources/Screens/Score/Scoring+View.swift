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
  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    guard let step else { return Frame(title: model.code) }
    var frame = Frame(
      title: Words.Score.title(model.code, step),
      titleRight: Words.Score.minutes(model.minutesLeft))
    frame.hints = isAtQuestion ? made.hints.of(doable(step)) : hints
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
      frame.rows += choosing(step, width: width, spread) + [.gap]
      frame.rows += made.strip.of(strip(width: width))
    }
    return frame
  }

  /// The question in full, its follow-ups, the criterion, and the time it has.
  func asked(_ step: Step, width: Int) -> [Row] {
    let focused = editor == nil ? list.focused : nil
    return made.asked.of(Asking(step, model, focused: focused, width: width))
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

  private func strip(width: Int) -> Strip {
    Strip(
      questions: model.form.draft.questions, items: model.draft.items,
      place: model.draft.place.item, width: width)
  }
}
