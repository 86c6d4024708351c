// A key on paper: the archive's, or an envelope's in HR's safe. As an age identity file that stock
// tools read, and as a page for A4; either with a QR code, so that nobody has to type 74 letters.
public import Sealing

/// A key that is printed and locked away.
public struct KeySheet: Sendable {
  /// What the key is for.
  public enum Kind: Hashable, Sendable {
    /// Reads the panel after its opening, and nothing before it.
    case archive
    /// Stands in for a holder at the opening; the envelope's name in the freeze.
    case envelope(String)
  }

  /// The panel's title.
  public var panel: String
  /// What the key is for.
  public var kind: Kind
  /// The key.
  public var identity: AgeIdentity

  /// A key that is printed and locked away.
  public init(panel: String, kind: Kind, identity: AgeIdentity) {
    self.panel = panel
    self.kind = kind
    self.identity = identity
  }

  /// An age identity file: words and the QR code in lines that begin with `#`, then the key.
  public var text: String {
    // A title of several lines must not end the comment.
    let title = panel.split(whereSeparator: \.isNewline).joined(separator: " ")
    let words = [KeyWords.heading(kind, panel: title)] + KeyWords.about(kind) + [KeyWords.scan]
    let code = QRCode(identity.text).map(KeySheet.halfBlocks) ?? []
    let comments = words + [""] + code + [KeyWords.publicKey(identity)]
    return comments.map { $0.isEmpty ? "#" : "# \($0)" }.joined(separator: "\n")
      + "\n\(identity.text)\n"
  }

  /// The same as a page for A4.
  public var html: String {
    HTMLText.page(
      language: "en-GB", title: KeyWords.heading(kind, panel: panel), style: PrintStyle.keys
    ) { html in
      html.block("h1", "", KeyWords.heading(kind, panel: panel))
      for words in KeyWords.about(kind) + [KeyWords.scan] { html.block("p", "", words) }
      if let code = QRCode(identity.text) { html.picture(of: code) }
      html.block("p", "class=\"code\"", identity.text)
      html.block("p", "class=\"small code\"", KeyWords.publicKey(identity))
    }
  }

  /// Two rows of modules a line, dark on light; with the four light modules that scanners need.
  static func halfBlocks(_ code: QRCode) -> [String] {
    let margin = 4
    return stride(from: -margin, to: code.size + margin, by: 2).map { row in
      (-margin..<code.size + margin).map { column in
        // Ink is dark: this is for printing. On a dark screen scanners read it the other way round.
        switch (code.isDark(row, column), code.isDark(row + 1, column)) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }.joined()
    }
  }
}
