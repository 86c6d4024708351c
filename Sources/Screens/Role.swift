// What a row is apart from how it looks: told line by line there is no mark to move and no cell to
// look at, so a row says itself whether it can be chosen, and how.

/// What a row of a page is for somebody who is told it.
enum Role: Equatable, Sendable {
  /// Only text.
  case text
  /// Text that can have the mark, and does nothing.
  case reading
  /// Enter on it does something.
  case choice
  /// A key of its own chooses it, wherever the mark is; a row may hold several of these.
  case keyed([Keyed])
  /// Something is typed here.
  case field(Field)

  /// Whether the mark can be on it.
  var canHaveFocus: Bool { self != .text }

  /// Something that a key of its own chooses.
  struct Keyed: Equatable, Sendable {
    /// The key on a full screen.
    var press: Unicode.Scalar
    /// What is typed line by line, where letters have other meanings too.
    var type: String
    /// Its first words, without the key.
    var label: String
    /// What it means, where that is more.
    var means = ""
    /// All its words; joined only for somebody who is told them.
    var words: String {
      if means.isEmpty || label.isEmpty { return label + means }
      return label + ". " + means
    }
    /// What is said beside it where it is chosen already.
    var sign: String?
  }

  /// A place for typing.
  struct Field: Equatable, Sendable {
    var label: String
    var value = ""
    /// Whether what is typed must not be shown.
    var isSecret = false
  }
}
