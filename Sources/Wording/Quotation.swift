// What stands in quotation marks. Separate because apostrophes and quotation marks are the same
// signs, and only their neighbours tell them apart.

/// Quotation marks of every kind people type.
enum Quotation {
  /// Whether a sign may be an apostrophe.
  static func isApostrophe(_ character: Character) -> Bool {
    "'\u{2018}\u{2019}".contains(character)
  }

  /// For every character, whether it stands inside quotation marks that are closed again.
  static func marked(_ characters: [Character]) -> [Bool] {
    var marked = Array(repeating: false, count: characters.count)
    var opened: (place: Int, isDouble: Bool)?
    for place in characters.indices {
      let isDouble = "\"\u{201C}\u{201D}\u{00AB}\u{00BB}".contains(characters[place])
      guard isDouble || isApostrophe(characters[place]) else { continue }
      if let start = opened {
        guard start.isDouble == isDouble, isDouble || !isLetter(place + 1, characters) else {
          continue
        }
        for inside in start.place...place { marked[inside] = true }
        opened = nil
      } else if isDouble || !isLetter(place - 1, characters) {
        opened = (place, isDouble)
      }
    }
    return marked
  }

  private static func isLetter(_ place: Int, _ characters: [Character]) -> Bool {
    characters.indices.contains(place)
      && (characters[place].isLetter || characters[place].isNumber)
  }
}
