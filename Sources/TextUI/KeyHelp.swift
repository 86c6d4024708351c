// One table of keys for each screen makes its footer and its help, so the two never disagree.

/// One line of a screen's table of keys.
public struct KeyHelp: Hashable, Sendable {
  /// The key a screen reacts to.
  public let key: Key
  /// The key in words, as it is printed on the keyboard: "Enter", "F1", "Up Down".
  public let name: String
  /// One or two words for the footer: "Open", "Help"; empty for a key that only help names.
  public let word: String
  /// What it does, for the help screen: "Open the candidate under the mark".
  public let does: String
  /// How early the footer drops it when the line is short: 0 is dropped last.
  public let rank: Int

  /// A line of the table.
  public init(key: Key, name: String, word: String, does: String, rank: Int = 5) {
    self.key = key
    self.name = name
    self.word = word
    self.does = does
    self.rank = rank
  }
}

/// The footer of a screen: hints in the order of the table, "F1 Help   F9 Menu".
///
/// When the line is too short the hint of the highest rank goes first, of equals the later one;
/// a word is never cut. At most `limit` hints are shown (SCREENS 1, row 1).
public func footer(_ table: [KeyHelp], columns: Int, limit: Int = 6) -> String {
  var line = ""
  line.reserveCapacity(columns)
  for help in hintsShown(table, columns: columns, limit: limit) {
    line += line.isEmpty ? " " : "   "
    line += help.name
    line += " "
    line += help.word
  }
  return line
}

/// The line of the table whose hint stands at a column of the ``footer(_:columns:limit:)``.
public func keyHelp(
  at column: Int, in table: [KeyHelp], columns: Int, limit: Int = 6
) -> KeyHelp? {
  var start = 1
  for help in hintsShown(table, columns: columns, limit: limit) {
    let end = start + help.name.columns + 1 + help.word.columns
    if (start..<end).contains(column) { return help }
    start = end + 3
  }
  return nil
}

private func hintsShown(_ table: [KeyHelp], columns: Int, limit: Int) -> [KeyHelp] {
  // By places: a line of the table is too large to be moved at every key that is pressed.
  var places = table.indices.filter { !table[$0].word.isEmpty }
  var widths = places.map { table[$0].name.columns + 1 + table[$0].word.columns }
  // A blank before the first, and three between two.
  var width = widths.reduce(1) { $0 + $1 + 3 } - 3
  while !places.isEmpty && (places.count > limit || width > columns) {
    var weakest = 0
    for index in places.indices where table[places[index]].rank >= table[places[weakest]].rank {
      weakest = index
    }
    places.remove(at: weakest)
    width -= widths.remove(at: weakest) + 3
  }
  return places.map { table[$0] }
}
