// Text measured and cut in cells and words, so that views never do arithmetic on bytes.

extension String {
  /// The cells this text takes when it is put on one line.
  public var columns: Int {
    if isPlainASCII { return utf8.count }
    var total = 0
    for character in self {
      if let shown = CellWidth.shown(character) { total += CellWidth.columns(of: shown) }
    }
    return total
  }

  /// Whether every letter is printable ASCII: one byte, one cell.
  ///
  /// Nearly all text is, and is then measured without looking at characters.
  var isPlainASCII: Bool {
    utf8.withContiguousStorageIfAvailable(isPrintable) ?? utf8.allSatisfy(isPrintable)
  }

  /// The start of this text that fits `columns` cells, cut between characters.
  public func clipped(columns: Int) -> String {
    if isPlainASCII {
      guard utf8.count > columns else { return self }
      return String(self[..<utf8.index(startIndex, offsetBy: max(0, columns))])
    }
    var used = 0
    var kept = ""
    for character in self {
      guard let shown = CellWidth.shown(character) else { continue }
      used += CellWidth.columns(of: shown)
      if used > columns { break }
      kept.append(character)
    }
    return kept
  }

  /// This text cut or filled with blanks to exactly `columns` cells (to the left edge, or the right).
  public func padded(columns: Int, atRight: Bool = false) -> String {
    let kept = clipped(columns: columns)
    let blanks = String(repeating: " ", count: max(0, columns - kept.columns))
    return atRight ? blanks + kept : kept + blanks
  }
}

/// The text in lines of at most `columns` cells, broken between words.
///
/// A word longer than a line is broken between characters. Line ends of the text are kept, so an
/// empty text is one empty line; blanks at the end of a line are dropped. Where only the first
/// lines are wanted, `most` says how many.
public func wrapped(_ text: String, columns: Int, most: Int = .max) -> [String] {
  if let lines = wrappedASCII(text.utf8[...], columns: columns, most: most) { return lines }
  var lines: [String] = []
  var rest = text.utf8[...]
  while lines.count < most {
    let end = rest.firstIndex(of: UInt8(ascii: "\n"))
    let paragraph = rest[..<(end ?? rest.endIndex)]
    let room = most - lines.count
    if let plain = wrappedASCII(paragraph, columns: columns, most: room) {
      lines += plain
    } else {
      let characters = Array(Substring(paragraph))
      for row in softRows(of: characters, columns: columns).prefix(room) {
        var kept = characters[row]
        while kept.last == " " { kept.removeLast() }
        lines.append(String(kept))
      }
    }
    guard let end else { break }
    rest = rest[rest.index(after: end)...]
  }
  return lines
}

private func isPrintable(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }
/// Whether every one of these is printable ASCII.
func isPrintable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  // Without a way out in the middle, so that it goes many bytes at a time.
  var others: UInt8 = 0
  for byte in bytes { others |= isPrintable(byte) ? 0 : 1 }
  return others == 0
}

// The same for a paragraph of printable ASCII, where a byte is a cell; nil for any other.
private func wrappedASCII(_ text: Substring.UTF8View, columns: Int, most: Int) -> [String]? {
  let lines = text.withContiguousStorageIfAvailable { bytes in
    isPrintable(bytes) ? wrappedBytes(bytes, columns: columns, most: most) : nil
  }
  if let lines { return lines }
  return Array(text).withUnsafeBufferPointer { bytes in
    isPrintable(bytes) ? wrappedBytes(bytes, columns: columns, most: most) : nil
  }
}

private func wrappedBytes(_ bytes: UnsafeBufferPointer<UInt8>, columns: Int, most: Int)
  -> [String]
{
  let blank = UInt8(ascii: " ")
  var lines: [String] = []
  func keep(_ row: Range<Int>) {
    var end = row.upperBound
    while end > row.lowerBound, bytes[end - 1] == blank { end -= 1 }
    lines.append(
      String(decoding: UnsafeBufferPointer(rebasing: bytes[row.lowerBound..<end]), as: UTF8.self))
  }
  var start = 0
  var wordStart = 0
  for (index, byte) in bytes.enumerated() {
    while byte != blank, index - start + 1 > columns, index > start {
      let next = wordStart > start ? wordStart : index
      keep(start..<next)
      if lines.count == most { return lines }
      start = next
    }
    if byte == blank { wordStart = index + 1 }
  }
  keep(start..<bytes.count)
  return lines
}

// The rows of one paragraph as ranges that together cover it; blanks between two words belong to
// the row before the break, even where they stand beyond its edge.
func softRows(of characters: [Character], columns: Int) -> [Range<Int>] {
  var rows: [Range<Int>] = []
  var start = 0
  var used = 0
  var wordStart = 0
  var widths: [Int] = []
  for (index, character) in characters.enumerated() {
    let width =
      character.isASCII && character >= " " && character != "\u{7F}"
      ? 1 : CellWidth.shown(character).map { CellWidth.columns(of: $0) } ?? 0
    widths.append(width)
    // Twice where the word that moves down is itself too long with this character.
    while character != " ", used + width > columns, index > start {
      let next = wordStart > start ? wordStart : index
      rows.append(start..<next)
      start = next
      used = widths[next..<index].reduce(0, +)
    }
    used += width
    if character == " " { wordStart = index + 1 }
  }
  rows.append(start..<characters.count)
  return rows
}
