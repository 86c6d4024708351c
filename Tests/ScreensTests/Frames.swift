// Frames as text files beside the tests: the words, where the cursor is, and the pictures made of
// reverse-video spaces.
import Golden
import Screens
import Testing
import TextUI

/// Compares a frame with its file in Goldens/.
func expectGolden(
  _ grid: Grid, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let lines = goldenText(grid).split(separator: "\n", omittingEmptySubsequences: false)
  let compared = Golden.check(
    lines.dropLast().map(String.init), "\(name)-\(grid.size.columns)x\(grid.size.rows)")
  #expect(compared == .same, "\(compared)", sourceLocation: sourceLocation)
}

/// A frame as text: its lines, then where the cursor is and what stands there.
func goldenText(_ grid: Grid) -> String {
  var text = grid.lines.map { $0 + "\n" }.joined()
  while text.hasSuffix("\n\n") { text.removeLast() }
  text += "--- \(grid.size.columns) by \(grid.size.rows)\n"
  if let focus = grid.focus {
    let columns = Array(grid.fullLines[focus.row])
    let rest = columns.dropFirst(min(focus.column, columns.count)).prefix(24)
    text += "cursor \(focus.row + 1):\(focus.column + 1) on \(String(rest))|\n"
  }
  let all = grid.cells
  if all.contains(where: { $0.style == .picture }) {
    text += "pictures\n"
    for row in 0..<grid.size.rows {
      let cells = all[row * grid.size.columns..<(row + 1) * grid.size.columns]
      guard cells.contains(where: { $0.style == .picture }) else { continue }
      var line = "\(row + 1)".padded(columns: 3)
      for cell in cells { line += cell.style == .picture ? "#" : " " }
      while line.hasSuffix(" ") { line.removeLast() }
      text += line + "\n"
    }
  }
  return text
}

/// Types keys into a screen and returns everything it asked for.
@discardableResult
func press<S: Screen>(_ screen: inout S, _ keys: [Key]) -> [S.Effect] {
  keys.flatMap { screen.update(.input(.key($0), at: 0)) }
}

/// Types a text, letter by letter.
@discardableResult
func type<S: Screen>(_ screen: inout S, _ text: String) -> [S.Effect] {
  press(&screen, text.unicodeScalars.map { Key.character($0) })
}
