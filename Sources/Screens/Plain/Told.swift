// What a screen must offer so that it can be told line by line (`--plain`). Separate from Screen,
// because tests and the full screen need none of it.
public import TextUI

/// A screen that can be told line by line.
public protocol Told: Screen {
  /// Everything it shows, with nothing shortened or left out.
  var told: Frame { get }
  /// What can be done now, in words.
  var toldWays: [ToldWay] { get }
  /// Does one of ``toldWays``, by its place.
  mutating func perform(way: Int) -> [Effect]
  /// Whether a person may leave it by a word; no key leaves a kiosk.
  var canBeLeft: Bool { get }
  /// What of the things entered stays when the person leaves.
  var keeping: Keeping { get }
  /// Whether Escape waits for a digit on a full screen.
  var escapeWaits: Bool { get }
  /// What outlives it; nil for a kiosk, where nothing of a person may.
  var keeps: Kept? { get }
  /// Whether keys are to come as what the terminal sends for them.
  var takesSentKeys: Bool { get }
  /// A language for this screen alone, in which it is read; nil for the form's own.
  var ownLanguage: String? { get }
  /// A look for this screen alone; nil for the one that was chosen.
  var ownLook: Look? { get }
  /// The words that are to be read aloud now, once.
  mutating func takeSaying() -> String?
  /// Takes words of the loop for the message row, until the next key.
  mutating func say(_ words: String)
}

extension Told {
  /// Every change.
  public var keeping: Keeping { .everyChange }
  /// Keys come as keys.
  public var takesSentKeys: Bool { false }
  /// The form's own.
  public var ownLanguage: String? { nil }
  /// The look that was chosen.
  public var ownLook: Look? { nil }
  /// Nothing is read.
  public mutating func takeSaying() -> String? { nil }
  /// Not where nothing outlives a screen.
  public mutating func say(_ words: String) {}
}

/// One thing a person can do, as it is told.
public struct ToldWay: Equatable, Sendable {
  /// The key that does it on a full screen.
  var key: Key?
  /// What it does.
  var does: String
  /// Whether it does something by itself, or only explains keys.
  var acts: Bool

  /// Whether it explains the keys that go from one number of a table to the next.
  var movesInTable: Bool { !acts && does == Words.Keys.moveCell.does }

  /// Whether it is Enter on whatever has the mark.
  var concernsMark: Bool { key == .enter && Words.Plain.choosesMark.contains(does) }
}

extension Size {
  /// A window that no line is too long for.
  ///
  /// A screen that is told has this size.
  public static let told = Size(columns: 40_000, rows: 1_000_000)
}

extension Framed: Told {
  /// Everything it shows, with nothing shortened or left out.
  public var told: Frame { frame(.told).withTypedKeys() }

  /// What can be done now, in words.
  public var toldWays: [ToldWay] {
    page.ways.map { ToldWay(key: $0.key, does: $0.does, acts: $0.act != nil) }
      + Common.told.map { ToldWay(key: nil, does: Words.common($0), acts: true) }
  }

  /// Does one of ``toldWays``, by its place.
  public mutating func perform(way: Int) -> [Effect] {
    let ways = page.ways
    let common = Common.told
    if way >= ways.count, common.indices.contains(way - ways.count) {
      open(common[way - ways.count])
    }
    guard ways.indices.contains(way), let act = ways[way].act else { return [] }
    return page.perform(act)
  }

  /// Every page can be left.
  public var canBeLeft: Bool { true }
  /// What the page keeps.
  public var keeping: Keeping { page.keeping }
  /// What outlives the page.
  public var keeps: Kept? { kept }
  /// Escape with a digit is a function key on every page.
  public var escapeWaits: Bool { true }
}
