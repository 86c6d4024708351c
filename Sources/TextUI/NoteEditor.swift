// The editor for notes: what people saw and heard, typed live. Plain typing, arrows, undo, and no
// modes. A value, so a screen holds it in its state and tests type into it.

/// A text of many lines with a cursor and its undo steps.
public struct NoteEditor: Equatable, Sendable {
  /// The most characters a note may have (SCREENS 4 b).
  public static let usualLimit = 20_000
  /// How many steps Ctrl-Z takes back.
  public static let undoLimit = 200

  // Between two line ends of the text; there is always at least one.
  var paragraphs: [[Character]]
  var place: Place
  // Up and Down aim at this column until another key is pressed.
  var goal: Int?
  private var past: [Snapshot] = []
  private var run = Run.none
  private var count: Int
  /// How many characters the text may have, line ends included.
  public let limit: Int

  struct Place: Equatable, Sendable {
    var paragraph: Int
    var offset: Int
  }

  private struct Snapshot: Equatable, Sendable {
    let text: String
    let place: Place
  }

  // A run of equal edits is one undo step.
  private enum Run: Equatable, Sendable { case none, typing, blanks, deleting }

  /// An editor with a text and the cursor behind this many of its characters; behind all of them
  /// when that is nil, or more than there are.
  public init(_ text: String = "", cursor: Int? = nil, limit: Int = NoteEditor.usualLimit) {
    self.limit = max(0, limit)
    paragraphs = NoteEditor.paragraphs(of: String(typableText(text).prefix(self.limit)))
    place = Place(paragraph: paragraphs.count - 1, offset: paragraphs[paragraphs.count - 1].count)
    if let cursor { place = NoteEditor.place(behind: cursor, in: paragraphs) ?? place }
    count = paragraphs.reduce(paragraphs.count - 1) { $0 + $1.count }
  }

  /// The text with `\n` for line ends.
  public var text: String { paragraphs.map { String($0) }.joined(separator: "\n") }

  /// How many characters stand before the cursor, line ends included.
  public var cursor: Int {
    paragraphs[..<place.paragraph].reduce(place.offset) { $0 + $1.count + 1 }
  }

  private static func place(behind cursor: Int, in paragraphs: [[Character]]) -> Place? {
    var left = max(0, cursor)
    for (index, paragraph) in paragraphs.enumerated() {
      if left <= paragraph.count { return Place(paragraph: index, offset: left) }
      left -= paragraph.count + 1
    }
    return nil
  }

  /// Whether nothing, or only blanks, has been written.
  public var isBlank: Bool { paragraphs.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

  /// How many words the text has.
  public var words: Int {
    paragraphs.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
  }

  /// How many words a text has that nobody is editing.
  public static func words(of text: String) -> Int {
    guard text.utf8.allSatisfy({ $0 == 0x0A || (0x20..<0x7F).contains($0) }) else {
      return NoteEditor(text).words
    }
    return text.utf8.split { $0 == 0x0A || $0 == 0x20 }.count
  }

  /// Takes one input in an editor of this many columns and lines.
  ///
  /// Tab, Escape and function keys are left to the screen. Ctrl-Z takes back one step: a word, a
  /// run of blanks or deletions, a line end or a paste.
  @discardableResult
  public mutating func take(_ input: Input, width: Int, height: Int = 10) -> EditOutcome {
    switch input {
    case .pasted(let pasted):
      return insert(typableText(pasted), as: .none)
    case .key(.character(let scalar)):
      guard isTypable(scalar) else { return .ignored }
      return insert(String(scalar), as: scalar == " " ? .blanks : .typing)
    case .key(.enter): return insert("\n", as: .none)
    case .key(.backspace): return removeBefore()
    case .key(.delete): return removeAfter()
    case .key(.control("z")): return undo()
    case .key(let key):
      guard move(key, width: width, height: height) else { return .ignored }
      run = .none
      return .moved
    default: return .ignored
    }
  }

  private mutating func insert(_ added: String, as kind: Run) -> EditOutcome {
    goal = nil
    guard !added.isEmpty else { return .moved }
    let room = max(0, limit - count)
    // An accent at the limit still fits, because it joins the letter before it.
    let joins = added.count == 1 && joinsLetterBefore(added)
    let kept = joins ? added : String(added.prefix(room))
    guard !kept.isEmpty else { return .full }
    remember(kind)
    let lines = NoteEditor.paragraphs(of: kept)
    let tail = Array(paragraphs[place.paragraph][place.offset...])
    paragraphs[place.paragraph].removeSubrange(place.offset...)
    paragraphs[place.paragraph] += lines[0]
    count += kept.count
    closeSeam()
    place.offset = paragraphs[place.paragraph].count
    for line in lines.dropFirst() {
      place = Place(paragraph: place.paragraph + 1, offset: line.count)
      paragraphs.insert(line, at: place.paragraph)
    }
    paragraphs[place.paragraph] += tail
    closeSeam()
    return joins || added.count <= room ? .changed : .full
  }

  private func joinsLetterBefore(_ added: String) -> Bool {
    guard place.offset > 0 else { return false }
    return (String(paragraphs[place.paragraph][place.offset - 1]) + added).count == 1
  }

  // The two characters at the cursor may be one when they stand together: a letter and its accent.
  private mutating func closeSeam() {
    let line = paragraphs[place.paragraph]
    guard place.offset > 0, place.offset < line.count else { return }
    let joined = Array(String(line[place.offset - 1]) + String(line[place.offset]))
    guard joined.count == 1 else { return }
    paragraphs[place.paragraph].replaceSubrange(place.offset - 1...place.offset, with: joined)
    count -= 1
  }

  private mutating func removeBefore() -> EditOutcome {
    guard place != Place(paragraph: 0, offset: 0) else { return .moved }
    remember(.deleting)
    if place.offset > 0 {
      place.offset -= 1
      paragraphs[place.paragraph].remove(at: place.offset)
    } else {
      let rest = paragraphs.remove(at: place.paragraph)
      place.paragraph -= 1
      place.offset = paragraphs[place.paragraph].count
      paragraphs[place.paragraph] += rest
    }
    count -= 1
    closeSeam()
    return .changed
  }

  private mutating func removeAfter() -> EditOutcome {
    if place.offset < paragraphs[place.paragraph].count {
      place.offset += 1
    } else if place.paragraph + 1 < paragraphs.count {
      place = Place(paragraph: place.paragraph + 1, offset: 0)
    } else {
      return .moved
    }
    return removeBefore()
  }

  private mutating func remember(_ kind: Run) {
    goal = nil
    // The blanks after a word belong to its step, so a new word begins a new one.
    let continues = kind != .none && (kind == run || (kind == .blanks && run == .typing))
    run = kind
    guard !continues else { return }
    past.append(Snapshot(text: text, place: place))
    if past.count > NoteEditor.undoLimit { past.removeFirst() }
  }

  private mutating func undo() -> EditOutcome {
    run = .none
    goal = nil
    guard let last = past.popLast() else { return .moved }
    paragraphs = NoteEditor.paragraphs(of: last.text)
    place = last.place
    count = paragraphs.reduce(paragraphs.count - 1) { $0 + $1.count }
    return .changed
  }

  private static func paragraphs(of text: String) -> [[Character]] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
  }
}

// Line ends as `\n`, tabs as a space, control characters left out.
private func typableText(_ text: String) -> String {
  var kept = ""
  for character in text {
    if character.isNewline {
      kept.append("\n")
    } else if character == "\t" {
      kept.append(" ")
    } else {
      kept.unicodeScalars.append(contentsOf: character.unicodeScalars.filter(isTypable))
    }
  }
  return kept
}
