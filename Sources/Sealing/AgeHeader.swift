// The header of an age file as lines of text: recipients' stanzas and a code over them. Reads and
// writes the text only; what a stanza means stands in AgeStanza.swift.

/// A parsed header, with where it lies in its file.
struct AgeHeader {
  let stanzas: [AgeStanza]
  /// The 32-byte code of the last line.
  let code: Bytes
  /// How many bytes of the file the code is over: everything up to `---`.
  let authenticated: Int
  /// Where the payload begins.
  let end: Int
}

/// One way to the file key: a kind, its arguments, and a body.
struct AgeStanza {
  /// The words of the first line; the first one is the kind.
  let words: [Bytes]
  let body: Bytes

  var kind: Bytes { words.first ?? [] }
}

extension AgeHeader {
  static let version = Bytes("age-encryption.org/v1".utf8)

  /// Reads the header at the start of `file`, looking at no more than the first 16 KiB.
  init(of file: Bytes) throws(AgeError) {
    var lines = HeaderLines(file: file)
    guard try lines.next() == Self.version[...] else { throw .header(.notAge) }
    var stanzas: [AgeStanza] = []
    while true {
      let start = lines.at
      let line = try lines.next()
      if line.starts(with: Bytes("-> ".utf8)) {
        guard stanzas.count < AgeError.stanzaLimit else {
          throw .header(.tooManyStanzas(limit: AgeError.stanzaLimit))
        }
        let words = try Self.words(of: line.dropFirst(3), at: start)
        stanzas.append(AgeStanza(words: words, body: try lines.body()))
        continue
      }
      guard line.starts(with: Bytes("--- ".utf8)), line.count == 47,
        let code = bytes(base64: line.dropFirst(4))
      else { throw .header(.malformed(at: start)) }
      guard !stanzas.isEmpty else { throw .header(.noStanza) }
      self.init(stanzas: stanzas, code: code, authenticated: start + 3, end: lines.at)
      return
    }
  }

  /// Words of visible ASCII with single spaces between them.
  private static func words(of line: Bytes.SubSequence, at start: Int) throws(AgeError) -> [Bytes] {
    let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    for word in words {
      guard !word.isEmpty, word.allSatisfy({ 0x21...0x7E ~= $0 }) else {
        throw .header(.malformed(at: start))
      }
    }
    return words.map { Bytes($0) }
  }

  /// The text of a header up to and with `---`: what its code is computed over.
  static func text(_ stanzas: [AgeStanza]) -> Bytes {
    var text = version + [lineFeed]
    for stanza in stanzas {
      text += Bytes("->".utf8)
      for word in stanza.words { text += [UInt8(ascii: " ")] + word }
      text.append(lineFeed)
      // A body always ends with a line shorter than 64 columns, if need be an empty one.
      let body = base64(stanza.body)
      for (position, character) in body.enumerated() {
        text.append(character)
        if position % 64 == 63 { text.append(lineFeed) }
      }
      text.append(lineFeed)
    }
    return text + Bytes("---".utf8)
  }
}

/// The lines of a header, one after another, never beyond its limit.
private struct HeaderLines {
  let window: Bytes.SubSequence
  let isWhole: Bool
  var at: Int

  init(file: Bytes) {
    window = file.prefix(AgeError.headerLimit)
    isWhole = window.count == file.count
    at = window.startIndex
  }

  mutating func next() throws(AgeError) -> Bytes.SubSequence {
    guard let end = window[at...].firstIndex(of: lineFeed) else {
      throw .header(isWhole ? .malformed(at: at) : .tooLong(limit: AgeError.headerLimit))
    }
    defer { at = end + 1 }
    return window[at..<end]
  }

  /// Base64 in lines of 64 columns; the first shorter line is the last.
  mutating func body() throws(AgeError) -> Bytes {
    var body = Bytes()
    while true {
      let start = at
      let line = try next()
      guard line.count <= 64, let content = bytes(base64: line) else {
        throw .header(.malformed(at: start))
      }
      body += content
      if line.count < 64 { return body }
    }
  }
}
