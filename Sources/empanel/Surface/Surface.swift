// What screens are shown on: the full screen, or a console that is told them line by line.
// Separate so that a room is written once and knows neither.
import Screens
import Terminal
import TextUI

/// Where screens are shown; owns the terminal while it lives.
struct Surface: ~Copyable {
  /// The full screen; nil line by line.
  private var display: Display?
  /// The console; nil on a full screen.
  private(set) var console: Console?
  /// What outlives a page.
  private var kept: Kept
  /// Whether a screen reader follows the full screen.
  let isQuiet: Bool
  /// The size a screen has here.
  private(set) var size: Size

  /// The full screen.
  init(_ display: consuming Display, isQuiet: Bool) {
    self.isQuiet = isQuiet
    kept = Kept(look: display.look)
    size = display.size
    self.display = consume display
    console = nil
  }

  /// Line by line.
  init(_ console: Console) {
    isQuiet = false
    kept = Kept()
    display = nil
    self.console = console
    size = .told
  }

  /// Puts a line above every screen, or takes it away; screens framed before it have another size.
  mutating func mark(_ banner: String?) {
    display?.banner = banner
    console?.banner = banner
    size = display?.size ?? size
  }

  /// A page with its surroundings, for this surface.
  func framed<P: Page>(_ page: P) -> Framed<P> {
    Framed(page, size: size, isQuiet: isQuiet, kept: kept)
  }

  /// Keeps what outlives a screen: the look changes at once, and is there the next time.
  mutating func keep(_ new: Kept?) {
    guard let new else { return }
    let isOther = new.look != kept.look
    kept = new
    guard isOther else { return }
    display?.look = new.look
    LookFile.keep(new.look)
  }

  /// Shows a screen; nothing line by line, where it is told instead.
  mutating func show(_ screen: some Screen) { display?.paint(screen.view(size)) }

  /// The next input of a full screen.
  mutating func nextInput(within milliseconds: Int?) -> Input {
    let input = display?.nextInput(within: milliseconds) ?? .interrupted(signal: Interrupted.left)
    if case .resized(let size) = input { self.size = size }
    return input
  }
}
