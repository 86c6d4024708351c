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

  /// The type of the terminal, which taught keys belong to.
  private let type: String

  /// The full screen.
  init(_ display: consuming Display, isQuiet: Bool, type: String, notice: String? = nil) {
    self.isQuiet = isQuiet
    self.type = type
    kept = Kept(look: display.look)
    kept.keys = display.learntKeys
    kept.can.learnsKeys = true
    if !isQuiet {
      kept.can.mouse = display.hasMouse ? .there : .absent
      kept.usesMouse = display.hasMouse && WishFile.mouse.isOn
    }
    if let notice { kept.leave(notice: notice) }
    size = display.size
    self.display = consume display
    console = nil
  }

  /// Line by line.
  init(_ console: Console) {
    isQuiet = false
    type = ""
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

  /// Keeps what outlives a screen: it changes at once, and is there the next time.
  ///
  /// Gives words where something could not be kept for the next time.
  mutating func keep(_ new: Kept?) -> String? {
    guard let new, new != kept else { return nil }
    let old = kept
    kept = new
    if new.look != old.look {
      display?.look = new.look
      LookFile.keep(new.look)
    }
    if new.usesMouse != old.usesMouse { WishFile.mouse.keep(new.usesMouse) }
    guard new.keys != old.keys else { return nil }
    display?.learn(new.keys)
    do {
      try KeysFile.keep(new.keys, for: type)
      return nil
    } catch {
      return KeysWords.notKept(Problem.words(error))
    }
  }

  /// Shows a screen; nothing line by line, where it is told instead.
  ///
  /// At a kiosk, where nothing outlives a screen, there is no mouse.
  mutating func show(_ screen: some Told) {
    display?.use(mouse: kept.usesMouse && screen.keeps != nil)
    display?.paint(screen.view(size))
  }

  /// The next input of a full screen; keys as what the terminal sends where that is asked for.
  mutating func nextInput(within milliseconds: Int?, asSent: Bool) -> Input {
    let input =
      display?.nextInput(within: milliseconds, asSent: asSent)
      ?? .interrupted(signal: Interrupted.left)
    if case .resized(let size) = input { self.size = size }
    return input
  }
}
