// What one loop needs to know of any screen. Separate so that the loop in `empanel` runs every
// screen the same way, and tests run them without a loop.
public import TextUI

/// Something a screen is told: a key from the terminal, or news of what the loop did for it.
public enum Event<News: Equatable & Sendable>: Equatable, Sendable {
  /// The terminal says something; `at` is the loop's clock in milliseconds, from any start.
  case input(Input, at: Int)
  /// The loop says something: an effect is done, a minute has passed, the day has changed.
  case news(News)
}

/// A screen: state that changes only by events, asks for effects as data, and draws whole frames.
public protocol Screen: Sendable {
  /// What the loop may tell it beside input.
  associatedtype News: Equatable & Sendable
  /// What it may ask the loop to do.
  associatedtype Effect: Equatable & Sendable

  /// Takes one event and returns what the loop must do now, in order.
  mutating func update(_ event: Event<News>) -> [Effect]
  /// The whole picture at a size.
  func view(_ size: Size) -> Grid
  /// After how many milliseconds without input the loop passes `.timedOut`; nil for never.
  var wakeAfter: Int? { get }
}
