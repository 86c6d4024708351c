// A text field of one line: a code, a name, a search.

/// One line of text with a cursor between two of its characters.
public struct TextField: Equatable, Sendable {
  /// The text.
  public private(set) var text: String
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  /// How many characters the text may have.
  public let limit: Int

  /// A field with a text, the cursor at its end.
  public init(_ text: String = "", limit: Int = 200) {
    self.limit = max(0, limit)
    self.text = String(text.filter { !$0.isNewline }.prefix(self.limit))
    cursor = self.text.count
  }

  /// Takes one input; line ends in a paste become spaces.
  @discardableResult
  public mutating func take(_ input: Input) -> EditOutcome {
    switch input {
    case .pasted(let pasted):
      return insert(String(pasted.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
    case .key(.character(let scalar)):
      return insert(String(scalar))
    case .key(.backspace):
      return remove(at: cursor - 1)
    case .key(.delete):
      return remove(at: cursor)
    case .key(.left): return move(to: cursor - 1)
    case .key(.right): return move(to: cursor + 1)
    case .key(.home): return move(to: 0)
    case .key(.end): return move(to: text.count)
    default: return .ignored
    }
  }

  /// The part to show in `columns` cells, and the cell of the cursor in it.
  ///
  /// The last cell stays free for a cursor behind the text; a long text moves under the window by
  /// half its width at a time.
  public func view(columns: Int) -> (text: String, cursor: Int) {
    let columns = max(1, columns)
    let before = String(text.prefix(cursor)).columns
    if text.columns < columns { return (text, before) }
    let step = max(1, columns / 2)
    let hidden = before < columns ? 0 : (before - columns) / step * step + step
    var skipped = 0
    let rest = text.drop { character in
      guard skipped < hidden else { return false }
      skipped += String(character).columns
      return true
    }
    return (String(rest).clipped(columns: columns), max(0, before - skipped))
  }

  private mutating func move(to place: Int) -> EditOutcome {
    cursor = max(0, min(place, text.count))
    return .moved
  }

  private mutating func insert(_ added: String) -> EditOutcome {
    let visible = String(String.UnicodeScalarView(added.unicodeScalars.filter(isTypable)))
    guard !visible.isEmpty else { return .moved }
    let split = text.index(text.startIndex, offsetBy: cursor)
    let before = text[..<split]
    let after = text[split...]
    // An accent joins the letter before it, so characters are counted after they are joined.
    var kept = String.UnicodeScalarView(visible.unicodeScalars)
    while !kept.isEmpty, (before + String(kept) + after).count > limit { kept.removeLast() }
    guard !kept.isEmpty else { return .full }
    text = before + String(kept) + after
    cursor = (before + String(kept)).count
    return kept.count == visible.unicodeScalars.count ? .changed : .full
  }

  private mutating func remove(at place: Int) -> EditOutcome {
    guard place >= 0, place < text.count else { return .moved }
    text.remove(at: text.index(text.startIndex, offsetBy: place))
    cursor = min(place, text.count)
    return .changed
  }
}

// Control characters never enter a text; everything else a person can type does.
func isTypable(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x20 && !(0x7f...0x9f).contains(scalar.value)
    && !(0x2028...0x2029).contains(scalar.value)
}
