// A tally as people read it in a terminal or a mail: what differs first, the order, what to look at.
import Scoring
import TextUI

/// A tally in plain lines.
struct TallyTable {
  let lines: [String]

  init(_ tally: Tally, form: Form) {
    let words = TallyWords(tally: tally, form: form)
    var lines = words.differences
    if !lines.isEmpty { lines.append("") }
    lines += TallyTable.aligned(words.rows)
    for more in [words.ties, words.dropped, words.flags, words.notCounted] where !more.isEmpty {
      lines.append("")
      lines += more
    }
    lines.append("")
    lines.append(words.rounding)
    self.lines = lines
  }

  /// Columns as wide as their widest cell, parted by two spaces; the first two on the left, the
  /// numbers on the right.
  private static func aligned(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.indices.contains(column) ? $0[column].columns : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        cell.padded(columns: widths[column], atRight: column == 0 || column > 2)
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
