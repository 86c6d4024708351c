// What a piece of text is, never what colour it has. Terminal turns it into attributes, and no
// style is the only carrier of a meaning (SCREENS 0.6).

/// The part a piece of text plays on a screen.
public enum Style: UInt8, Hashable, Sendable, CaseIterable {
  /// Ordinary text.
  case plain
  /// The bar on top of every screen, in reverse video.
  case title
  /// The name of a part of the screen.
  case heading
  /// The row that has the focus; the row also starts with `>`.
  case selected
  /// The answer that was given; words beside it say so too.
  case chosen
  /// Text of less weight, such as the key hints.
  case quiet
  /// Something to look at before going on; its text starts with "Problem" or "Check".
  case warning
  /// A reverse-video space, of which big digits, faces and bars are made: silent in a reader.
  case picture
  /// A field that takes typing.
  case entry
}

/// How the styles are shown; the person chooses it.
public enum Look: String, Hashable, Sendable, CaseIterable {
  /// The terminal's own colours, with a little colour where it helps.
  case plain
  /// No colour at all, only bold and reverse video; what `NO_COLOR` asks for.
  case mono
  /// White on black.
  case dark
  /// Black on white.
  case light
  /// Yellow on black, for low vision.
  case yellowOnBlack = "yellow-on-black"
}
