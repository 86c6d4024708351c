// One candidate at a glance: which questions of one's own unfinished sheet are done, and which have a
// note. Never a score, so that home can show none before the opening, not even one's own.
import Panels
import TextUI

/// One line of one's own unfinished sheet, without its score.
public struct Glance: Equatable, Sendable {
  /// Whether there is a note.
  public enum Note: Equatable, Sendable {
    case written
    /// There is a score, and a note is expected with it.
    case missing
    case none
  }

  /// The question's label: "4" or "4a".
  public var label: String
  /// What it is about.
  public var title: String
  /// Whether there is a score or a reason why not; nil where words may be written and need not.
  public var isDone: Bool?
  /// Whether there is a note.
  public var note: Note
}

extension ScoringModel {
  /// The sheet at a glance.
  public var glance: [Glance] {
    marks.map { mark in
      let item = draft.items[mark.index]
      let asked = form.question(item.question)
      let title = form.criterion(item.criterion)?.title ?? asked?.ask ?? ""
      var isScored = false
      if case .scored = item.answer { isScored = true }
      let hasNote = item.answer != .answered && item.note.contains { !$0.isWhitespace }
      return Glance(
        label: mark.label, title: Words.named(title, name ?? Words.Score.thisPerson),
        isDone: item.answer != nil ? true : mark.isDone ? nil : false,
        note: hasNote ? .written : isScored && group.expectsNotes ? .missing : .none)
    }
  }
}

extension HomePage {
  /// The second pane of a wide window: the candidate under the mark.
  func glanceRows(_ pane: Frame.Pane, height: Int) -> [Row] {
    guard asking == nil, let candidate, !candidate.glance.isEmpty else { return [] }
    let width = pane.width
    let room = max(1, height - 2)
    var rows = [Row.gap, Row.text(Words.Home.glance(candidate.code), .heading)]
    let lines = candidate.glance
    for line in lines.prefix(lines.count > room ? room - 1 : room) {
      var row = Row.text(line.label, at: 3)
      row.add(Words.shortened(line.title, columns: width - 26), at: 8)
      row.add(Words.Home.done(line.isDone), at: width - 16)
      row.add(Words.Home.note(line.note), at: width - 7)
      rows.append(row)
    }
    if lines.count > room { rows.append(.text(Words.Home.more(lines.count - room + 1), at: 3)) }
    return rows.map(Row.aboutMark)
  }
}
