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
  /// The look that is on the screen.
  private var worn: Look
  /// Whether the terminal has colours and nobody asked for none.
  private let hasColours: Bool
  /// The voice; nil where there is none, and line by line, where a screen reader has one.
  private var voice: Voice?
  /// Whether the voice could not read what it was last given.
  private(set) var hasVoiceFailed = false
  /// The language that is read aloud: the form's.
  var language = "en"
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
    worn = display.look
    hasColours = display.hasColours
    kept.keys = display.learntKeys
    kept.can.learnsKeys = true
    voice = Voice()
    kept.can.voice = voice == nil ? .absent : .there
    kept.readsAloud = voice != nil && WishFile.readAloud.isOn
    kept.hasHeadphones = WishFile.headphones.isOn
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
    worn = kept.look
    hasColours = false
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
    if new.look != old.look { LookFile.keep(new.look) }
    if new.usesMouse != old.usesMouse { WishFile.mouse.keep(new.usesMouse) }
    if new.readsAloud != old.readsAloud { WishFile.readAloud.keep(new.readsAloud) }
    if new.hasHeadphones != old.hasHeadphones { WishFile.headphones.keep(new.hasHeadphones) }
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
    wear(screen.ownLook ?? kept.look)
    display?.paint(screen.view(size))
  }

  // A look that is set again would repaint everything.
  private mutating func wear(_ look: Look) {
    guard look != worn else { return }
    worn = look
    display?.look = look
  }

  /// What a kiosk can do here for eyes and ears.
  var kioskMeans: KioskMeans {
    var means = KioskMeans()
    guard !isQuiet, display != nil else { return means }
    means.readsAloud = kept.can.voice == .there
    means.hasHeadphones = kept.hasHeadphones
    means.hasColours = hasColours
    means.canBeBigger = true
    return means
  }

  /// Reads aloud, in the form's own language unless another one is given.
  mutating func read(_ words: String?, in other: String?) {
    if let words { voice?.read(words, in: other ?? language) }
  }

  /// The next input of a full screen; keys as what the terminal sends where that is asked for.
  mutating func nextInput(within milliseconds: Int?, asSent: Bool) -> Input {
    let input =
      display?.nextInput(within: milliseconds, asSent: asSent)
      ?? .interrupted(signal: Interrupted.left)
    hasVoiceFailed = voice?.look() ?? false
    switch input {
    case .resized(let size): self.size = size
    case .timedOut: break
    case .key(.function(5)) where voice?.isReading == true:
      // Only to be silent; every other key also does what it does.
      voice?.stop()
      return .timedOut
    case .key, .pasted, .clicked, .sent, .interrupted: voice?.stop()
    }
    return input
  }
}
