// What outlives a page, and what the surface it is shown on can do. Values: the loop applies what
// changed and keeps it for the next time.
public import TextUI

/// What a surface can do besides showing pages.
public struct Can: Equatable, Sendable {
  /// Whether keys can be taught: there is a terminal with sequences.
  public var learnsKeys = false
  /// Whether the mouse can be used.
  public var mouse = Device.notOffered
  /// Whether the computer can read aloud.
  public var voice = Device.notOffered

  /// Something that may be there or not.
  public enum Device: Equatable, Sendable {
    /// Nobody is asked whether they want it here.
    case notOffered
    /// It can be asked for, and is not there.
    case absent
    case there
  }

  /// Nothing besides.
  public init() {}
}

/// What outlives a page: the look that was chosen, what keys were taught, and the last messages.
public struct Kept: Equatable, Sendable {
  /// How many messages are kept (SCREENS 1, row 16).
  static let most = 50

  /// The look of the screen.
  public var look: Look
  /// What was taught for the keys of this terminal.
  public var keys = LearntKeys()
  /// Whether the mouse is used.
  public var usesMouse = false
  /// Whether each screen is read aloud by itself.
  public var readsAloud = false
  /// Whether the kiosk has headphones.
  public var hasHeadphones = false
  /// What the surface can do.
  public var can = Can()
  /// The last messages, the newest first.
  public private(set) var messages: [String]
  private var notice: String?

  /// Nothing said yet, in a look.
  public init(look: Look = .plain) {
    self.look = look
    messages = []
  }

  /// Keeps a message; one that is said again only moves to the front.
  mutating func add(_ message: String) {
    messages.removeAll { $0 == message }
    messages.insert(message, at: 0)
    if messages.count > Kept.most { messages.removeLast() }
  }

  /// Leaves words for the message row of the next page.
  public mutating func leave(notice words: String) { notice = words }

  /// The words that were left, once.
  mutating func takeNotice() -> String? {
    defer { notice = nil }
    return notice
  }
}
