// One point of a scale with its words, a row or several. Separate from the scoring room, because the
// sample answers are scored in the same way.
import TextUI

/// The facts of one thing that a digit chooses.
struct OnePoint: Facts {
  /// The digit.
  var digit: Int
  /// Its word or two.
  var label: String
  /// What it means; empty where nothing does.
  var means = ""
  /// What stands beside it where it is chosen.
  var sign: String?
  var isFocused: Bool
  var spread: Spread
  var anchorsAt: Int
  /// The columns there are.
  var width: Int

  /// The rows, and how it is told and typed line by line.
  func make() -> [Row] {
    var rows = scale
    let press = Unicode.Scalar(UInt8(0x30 + max(0, min(9, digit))))
    rows[0].role = .keyed([
      Role.Keyed(press: press, type: "\(digit)", label: label, means: means, sign: sign)
    ])
    return rows
  }

  // "> 3  Meets   One example   YOUR SCORE"; the focused one shows all its words.
  private var scale: [Row] {
    // Where all words are shown, they leave room for the sign, so that a score moves no line.
    let taken = spread == .besideWhole || spread == .quiet ? Words.Score.chosenAnswer : sign
    let end = taken.map { width - $0.columns - 2 } ?? width
    let style: Style = isFocused ? .selected : sign != nil ? .chosen : .plain
    let room = means.isEmpty ? end - 6 : anchorsAt - 7
    var row = Row.choice("\(digit)  \(label.clipped(columns: room))", focused: isFocused, style)
    var further: [Row] = []
    if !means.isEmpty {
      // Only the score is marked, not its anchor: a slow line then sends half as much a key.
      if (isFocused && spread != .quiet) || spread == .besideWhole {
        let lines = TextUI.wrapped(means, columns: max(10, end - anchorsAt))
        row.add(lines.first ?? "", at: anchorsAt)
        // A narrow window has room for one further line; F4 shows the rest.
        var rest = Array(lines.dropFirst())
        if spread == .alone, width < 70, rest.count > 1 {
          rest = [Words.shortened(rest[0] + " " + rest[1], columns: end - anchorsAt)]
        }
        further = rest.map { .text($0, at: anchorsAt) }
      } else {
        row.add(Words.shortened(means, columns: end - anchorsAt), at: anchorsAt)
      }
    }
    if let sign { row.add(sign, at: width - sign.columns, .chosen) }
    return further.isEmpty ? [row] : Row.block([row] + further)
  }
}
