// What an input did to a text, shared by the one-line field and the note editor, so that a screen
// knows when to save a draft and when to say that the text is full.

/// What an input did to a text.
public enum EditOutcome: Equatable, Sendable {
  /// The text is different now.
  case changed
  /// At most the cursor moved.
  case moved
  /// The text is as long as it may be; nothing, or not all, of the input was taken.
  case full
  /// The input means nothing to a text; the screen may use it.
  case ignored
}
