// Writing the note of an item: the editor over the draft, kept at every key.
import Panels
import TextUI

extension ScoringPage {
  mutating func openNote() {
    guard let step, !step.isChoice else { return }
    let others = model.draft.items.reduce(0) { $0 + $1.note.count } - step.item.note.count
    let limit = min(NoteEditor.usualLimit, ScoringPage.sheetLimit - others)
    noteBefore = step.item
    // Only a draft that comes back has a cursor here; whoever opens a note begins at its end.
    let cursor = model.draft.place.isInNote ? model.draft.place.cursor : nil
    editor = NoteEditor(
      step.item.note, cursor: cursor, limit: max(step.item.note.count, limit))
    model.draft.place.isInNote = true
    model.draft.place.cursor = editor?.cursor
    message = nil
  }

  mutating func closeNote() {
    noteCheck = nil
    guard editor != nil, let noteBefore else { return }
    let index = model.draft.place.item
    if noteBefore != model.draft.items[index] {
      remember([index], note: noteBefore)
      noteCheck = model.noteFindings(index).first.map {
        Words.Note.said($0, on: model.marks.first { $0.index == index }?.label ?? "")
      }
    }
    editor = nil
    self.noteBefore = nil
    model.draft.place.isInNote = false
    model.draft.place.cursor = nil
  }

  mutating func takeInNote(_ input: Input, size: Size) -> [Effect]? {
    let outcome = editor?.take(input, width: Frame.noteWidth(size)) ?? .ignored
    switch outcome {
    case .ignored: return nil
    case .moved:
      guard model.draft.place.cursor != editor?.cursor else { return [] }
      model.draft.place.cursor = editor?.cursor
      return saved()
    case .full, .changed:
      message = outcome == .full ? Words.Score.noteIsFull(editor?.limit ?? 0) : nil
      let index = model.draft.place.item
      model.draft.items[index].note = editor?.text ?? ""
      model.draft.place.cursor = editor?.cursor
      if model.draft.items[index].criterion.isEmpty,
        model.draft.items[index].answer != .notAsked
          || editor?.isBlank == false
      {
        model.draft.items[index].answer = editor?.isBlank == false ? .answered : nil
      }
      return saved()
    }
  }
}
