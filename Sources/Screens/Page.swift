// A page is a screen without its surroundings: help, the menu, the window that is too small and
// Escape with a digit are the same everywhere and live in Framed.
public import TextUI

/// One thing a person can do on a page: a line of the footer, of the help and of the F9 menu.
public struct Way<Act> {
  /// What the page does; nil where the line only explains keys the page reads itself.
  public var act: Act?
  /// The key; nil where it is only in the menu.
  public var key: Key?
  /// The key in words; empty where it is only in the menu.
  public var name: String
  /// One or two words for the footer; empty to leave it out.
  public var word: String
  /// What it does, as a sentence without its full stop.
  public var does: String
  /// How early the footer drops it when the line is short: 0 is dropped last.
  public var rank: Int

  /// Something a key does.
  public init(
    _ act: Act?, _ key: Key?, name: String, word: String = "", does: String, rank: Int = 5
  ) {
    self.act = act
    self.key = key
    self.name = name
    self.word = word
    self.does = does
    self.rank = rank
  }

  /// Something a key does, in the catalogue's words; the name is the key's own unless the words
  /// give one for several keys.
  init(_ act: Act?, _ key: Key?, _ words: WayWords, rank: Int = 5) {
    self.init(
      act, key, name: words.name ?? key.map(Words.Keys.name) ?? "", word: words.word,
      does: words.does, rank: rank)
  }

  /// Something that only stands in the F9 menu.
  public static func menu(_ act: Act, _ does: String) -> Way {
    Way(act, nil, name: "", does: does)
  }
}

// Apart from the type, which would else be looked up by name when a page is first drawn.
extension Way: Equatable where Act: Equatable {}
extension Way: Sendable where Act: Sendable {}

/// What a person has entered on a page, and what of it stays when they go back.
public enum Keeping: Sendable {
  /// Every change, as it is made.
  case everyChange
  /// What the person confirms there; what was only filled in goes.
  case whatIsConfirmed
  /// Nothing at all: it is practice, and what lies over it is marked, too.
  case nothing
}

/// The inside of a screen.
public protocol Page: Sendable {
  /// What the loop may tell it.
  associatedtype News: Equatable & Sendable
  /// What it may ask the loop to do.
  associatedtype Effect: Equatable & Sendable
  /// The things a person can do on it.
  associatedtype Act: Equatable & Sendable

  /// What can be done now, in the order of the footer, the help and the menu.
  var ways: [Way<Act>] { get }
  /// What the help is called.
  var helpTitle: String { get }
  /// Sentences under the keys in the help.
  var helpNotes: [String] { get }
  /// Takes an input before the keys of ``ways`` are looked up; nil when it means nothing here.
  /// The size is the window's, for moving by lines in a note.
  mutating func take(_ input: Input, size: Size) -> [Effect]?
  /// Does one of the ``ways``.
  mutating func perform(_ act: Act) -> [Effect]
  /// Takes news from the loop.
  mutating func hear(_ news: News) -> [Effect]
  /// What to ask for when the person leaves, or the program must end: save first.
  mutating func leave() -> [Effect]
  /// What is read aloud of it; nil for everything that stands on it.
  var aloud: String? { get }
  /// What the message row says of the last key, which the last messages keep; nil for nothing.
  var message: String? { get }
  /// What of the things entered stays when the person goes back.
  var keeping: Keeping { get }
  /// Everything it shows; never called with a size that is too small.
  func frame(_ size: Size) -> Frame
}

extension Page {
  /// No further sentences.
  public var helpNotes: [String] { [] }
  /// Everything that stands on it.
  public var aloud: String? { nil }
  /// Nothing.
  public var message: String? { nil }
  /// Every change.
  public var keeping: Keeping { .everyChange }
}

extension Page {
  // The lines of the footer, made from the ways that name a word.
  var hints: [KeyHelp] { Self.hints(ways) }

  static func hints(_ ways: [Way<Act>]) -> [KeyHelp] {
    let move = Words.move
    let helps = ways.compactMap { way -> KeyHelp? in
      guard !way.name.isEmpty else { return nil }
      return KeyHelp(
        key: way.key ?? .function(0), name: way.name, word: way.word, does: way.does,
        rank: way.rank)
    }
    // Whether going through lines is what one does here.
    return helps + Words.everywhere(isList: ways.contains { $0.word == move })
  }
}
