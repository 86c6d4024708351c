// Why a question was not asked. Neither a sheet nor the log of an interview has a field for it, so
// it stands where everybody who reads "not asked" reads on: at the start of the item's note.

/// A reason why a question was not asked.
enum WhyNotAsked: CaseIterable, Hashable, Sendable {
  case outOfTime, answeredAlready, panelDecided
  /// In words of one's own.
  case other

  /// How it stands in the note.
  var text: String { Words.Score.whyNotAsked + (Words.Score.reason(self) ?? "") }

  /// The reason that a note gives; nil where it gives none.
  init?(in note: String) {
    let first = note.prefix { !$0.isNewline }
    let known = WhyNotAsked.allCases.first { $0 != .other && first == $0.text }
    guard let found = known ?? (first.hasPrefix(Words.Score.whyNotAsked) ? .other : nil) else {
      return nil
    }
    self = found
  }

  /// A note without the reason; words of one's own stay, because a person wrote them.
  static func taken(from note: String) -> String {
    guard let why = WhyNotAsked(in: note), why != .other || note == why.text else { return note }
    return String(note.dropFirst(why.text.count).drop { $0.isNewline })
  }

  /// A note with this reason before it.
  func put(before note: String) -> String { note.isEmpty ? text : text + "\n" + note }
}
