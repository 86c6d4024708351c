// What every page has around it besides itself: help, the menu, finding, the look and the last
// messages. A value, so that keys, menu and help cannot disagree.
public import TextUI

/// Something that is the same on every page.
enum Common: CaseIterable, Sendable {
  case help, find, look, messages, menu

  /// Its key; the messages stand only in the menu.
  var key: Key {
    switch self {
    case .help: .function(1)
    case .find: .function(3)
    case .look: .function(6)
    // No terminal sends it, so that it is in the menu alone.
    case .messages: .function(0)
    case .menu: .function(9)
    }
  }

  /// What the menu lists.
  static let inMenu: [Common] = [.find, .look, .messages, .help]
}

/// What outlives a page: the look that was chosen, and the last messages.
public struct Kept: Equatable, Sendable {
  /// How many messages are kept (SCREENS 1, row 16).
  static let most = 50

  /// The look of the screen.
  public var look: Look
  /// The last messages, the newest first.
  public private(set) var messages: [String]

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
}

/// A page with a message of its own at the bottom.
protocol Speaking { var message: String? { get } }

extension ClosePage: Speaking {}
extension DeclarePage: Speaking {}
extension FacilitatorPage: Speaking {}
extension FormPage: Speaking {}
extension HomePage: Speaking {}
extension ListPage: Speaking {}
extension OpeningPage: Speaking {}
extension ReadPage: Speaking {}
extension ScoringPage: Speaking {}
extension SealPage: Speaking {}
extension TurnsPage: Speaking {}
extension UnlockPage: Speaking {}
