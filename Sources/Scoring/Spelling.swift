// Finds the word somebody meant. Separate because forms, pack keys and commands all offer it.

/// How alike two words are.
public enum Spelling {
  /// The candidate nearest to `word`, or nil when none is near.
  ///
  /// At most a third of the longer word may differ, and at least one letter may; of equals the
  /// first wins.
  public static func nearest(to word: String, in candidates: [String]) -> String? {
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let limit = max(1, max(word.utf8.count, candidate.utf8.count) / 3)
      guard abs(word.utf8.count - candidate.utf8.count) <= limit else { continue }
      let distance = Spelling.distance(word, candidate)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// The least number of bytes added, removed, changed or swapped with a neighbour that turns one
  /// word into the other, upper and lower case being the same.
  static func distance(_ left: String, _ right: String) -> Int {
    let a = Array(left.lowercased().utf8)
    let b = Array(right.lowercased().utf8)
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var least = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, before[j - 1] + 1)
        }
        row.append(least)
      }
      (before, above) = (above, row)
    }
    return above[b.count]
  }
}
