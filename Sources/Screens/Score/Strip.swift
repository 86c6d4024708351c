// The line of all questions with their scores. Separate from the room's picture because only these
// facts decide it, and moving the mark changes none of them.
import Panels
import Scoring
import TextUI

/// The facts of the line of all questions.
struct Strip: Facts {
  /// The questions of the form.
  var questions: [Question]
  /// Every item with its answer.
  var items: [Draft.Item]
  /// The item that is shown.
  var place: Int
  /// The columns there are.
  var width: Int

  /// The rows.
  func make() -> [Row] {
    let marks = Mark.all(questions, items)
    let left = Words.Score.left(marks.count { !$0.isDone })
    let column = 2 + Words.Score.strip.columns
    var lines = self.lines(marks, columns: width - column - 2)
    if lines.used + left.columns > width - column - 2 { lines.texts.append("") }
    var rows = Row.block(lines.texts.map { .text($0, at: column, spare: 6) }).map { row in
      var row = row
      row.isOverview = true
      return row
    }
    rows[0].add(Words.Score.strip, at: 1, .heading)
    rows[rows.count - 1].add(left, at: width - left.columns)
    return rows
  }

  // The marks in lines, and how many columns of the last one they take.
  private func lines(_ marks: [Mark], columns: Int) -> (texts: [String], used: Int) {
    var lines: [String] = []
    var line = ""
    var used = 0
    for mark in marks {
      let answer = Words.Score.short(items[mark.index].answer, isOpen: mark.isOpen)
      // The sign, the colon and a blank take three.
      let needed = mark.label.columns + answer.columns + 3
      if used + needed > columns {
        lines.append(line)
        line = ""
        used = 0
      }
      line += mark.index == place ? ">" : " "
      line += mark.label
      line += ":"
      line += answer
      line += " "
      used += needed
    }
    return (lines + [line], used)
  }
}
