// The scoring room in a wide window: scores on the left, the note and all questions on the right
// (SCREENS 4b). Neither pane moves when something is typed or chosen in the other.
import Panels
import Scoring
import TextUI

extension ScoringPage {
  /// The left pane: the question and what can be chosen, whole where that fits.
  func wide(_ step: Step, _ pane: Frame.Pane, height: Int) -> [Row] {
    let asked = asked(step, width: pane.left)
    let more = inGeneral(step, width: pane.left)
    let whole = asked + choosing(step, width: pane.left, .besideWhole) + more
    guard whole.count > height else { return whole }
    return asked + choosing(step, width: pane.left, .beside) + more
  }

  // What the words of the focused score stand in for. Below the list: a line that opened inside it
  // would send the whole list again at every arrow.
  private func inGeneral(_ step: Step, width: Int) -> [Row] {
    let options = model.options(step)
    guard options.indices.contains(list.focused),
      case .answer(.scored(let points)) = options[list.focused],
      let words = model.anchorInGeneral(points, step)
    else { return [] }
    let label = "\(points) \(model.label(points, step))"
    return [.gap]
      + Row.wrapped(Words.Score.inGeneral(label, words), at: 3, width: width, spare: 7)
  }

  /// The right pane: the note or its editor, and below it every question with its score.
  func beside(_ step: Step, _ pane: Frame.Pane, _ size: Size) -> [Row] {
    let height = Frame.height(size)
    let room = max(3, min(14, height - model.draft.items.count - 4))
    var note: [Row]
    if let editor {
      note = [.text(Words.Score.noteHead(editor.words, isOpen: step.isOpen), at: 3, .heading)]
      note += editing(editor, width: pane.width, height: room)
    } else {
      note = noted(step, width: pane.width, most: room)
    }
    // Of one height, so that the list below stays where it is.
    while note.count < room + 2 { note.append(Row()) }
    return note + all(width: pane.width, height: height - note.count)
  }

  private func noted(_ step: Step, width: Int, most: Int) -> [Row] {
    guard !step.isChoice else { return [.text(Words.Score.noNoteHere, at: 3, .quiet)] }
    let place = options.firstIndex(of: .note)
    var head = noteHead(step, focused: place == list.focused, width: width)
    if place == nil { head.role = .text }
    return [head] + noteRows(step, at: 3, width: width - 1, most: most)
  }

  // "  2a  Listening            3   note"
  private func all(width: Int, height: Int) -> [Row] {
    let marks = model.marks
    let room = max(1, height - 1)
    let here = model.draft.place.item
    let shown = FocusList(count: marks.count, focused: here).visible(height: room)
    let part = shown.count < marks.count ? (shown.lowerBound + 1, shown.upperBound) : nil
    let left = Words.Score.left(marks.count { !$0.isDone })
    var rows = [Row.text(Words.Score.allQuestions(part, of: marks.count), .heading)]
    rows[0].add(left, at: width - left.columns)
    for mark in marks[shown] {
      let item = model.draft.items[mark.index]
      let isHere = mark.index == here
      var row = Row.text(mark.label, at: 3, isHere ? .chosen : .plain)
      row.add(Words.shortened(title(item), columns: width - 25), at: 8)
      row.add(Words.Score.short(item.answer, isOpen: mark.isOpen), at: width - 16)
      row.add(Words.Score.noted(item, expected: model.group.expectsNotes), at: width - 12)
      if isHere { row.add(Words.Score.here, at: width - Words.Score.here.columns, .chosen) }
      rows.append(row)
    }
    return rows
  }

  /// What an item is called: its criterion, else its question.
  func title(_ item: Draft.Item) -> String {
    if let criterion = model.form.criterion(item.criterion) { return criterion.title }
    return model.ask(item)
  }
}
