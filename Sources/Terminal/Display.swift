// The terminal while a screen is on it. Its rules: one owner; whatever way the owner goes out of
// scope, and whatever kills the program, the terminal is given back as it was; nothing but frames
// is ever written to it; and while nobody presses a key not one byte is sent.
internal import CNcurses
internal import Glibc
public import TextUI

/// The one terminal of this process, showing frames and giving keys.
///
/// Not `Sendable` and not copyable: ncurses belongs to one thread. Never call `exit` while a display
/// is alive, since its `deinit` would be skipped.
public struct Display: ~Copyable {
  let signals: SignalWatch
  let file: TerminalFile
  private let screen: OpaquePointer
  private let crashes: CrashGuard
  // Keys are read through a pad of their own: reading through the screen's window would draw it.
  let keys: UnsafeMutablePointer<WINDOW>
  // A second one, through which no sequence is taken for a key.
  let plain: UnsafeMutablePointer<WINDOW>
  var palette: Palette
  let resendsFocusRow: Bool
  var lastFocusRow: Int?
  // What the window shows, so that rows that did not change are not even looked at.
  var lastFrame: Grid?
  var needsWholeFrame = true
  var usesMouse = false
  /// What the person taught for keys of this terminal.
  public internal(set) var learntKeys = LearntKeys()

  /// Whether looks have colours here: the terminal knows some, and `NO_COLOR` is not set.
  public let hasColours: Bool
  /// Whether this type of terminal tells programs of its mouse.
  public let hasMouse: Bool
  /// The letters this display can show.
  public let letters: LetterRange
  /// The size of the window.
  var windowSize: Size
  /// A line above every screen; in a short window its first words stand before the title instead.
  public var banner: String?
  // A window as high as the lowest that screens need has no line for it (SCREENS 4).
  var bannerRows: Int { banner != nil && windowSize.rows != 16 ? 1 : 0 }
  /// The size a screen has: the window, less the banner; `.resized` says when it changes.
  public var size: Size {
    Size(columns: windowSize.columns, rows: windowSize.rows - bannerRows)
  }

  /// Takes the terminal.
  public init(_ settings: DisplaySettings) throws(DisplayError) {
    // Signals first: ncurses installs handlers of its own where it finds none.
    let signals = try SignalWatch()
    let file = try TerminalFile()
    // The locale is needed for what is typed, too.
    let settled = LetterRange.settled()
    let letters = settings.showsOnlyASCII ? LetterRange.ascii : settled
    var modes = termios()
    tcgetattr(file.descriptor, &modes)
    let (screen, keys, plain) = try Display.opened(settings.terminalType, on: file)
    hasColours = Palette.hasColours && settings.look != .mono
    hasMouse = Display.hasMouse(settings.terminalType)
    crashes = CrashGuard(
      descriptor: file.descriptor, restoring: Display.restoringBytes(hasMouse: hasMouse),
      modes: modes)
    let window = empanel_screen_window()
    windowSize = file.size ?? Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    self.signals = signals
    self.file = file
    self.letters = letters
    self.screen = screen
    self.keys = keys
    self.plain = plain
    palette = Palette(settings.look, isQuiet: settings.resendsFocusRow)
    resendsFocusRow = settings.resendsFocusRow
    banner = settings.banner
    Display.setModes(keys: keys, escapeDelay: settings.escapeDelay)
    learn(settings.learntKeys)
    self.file.send(Display.pasteOn)
    empanel_set_background(window, palette.background)
  }

  private static func opened(_ type: String, on file: borrowing TerminalFile)
    throws(DisplayError)
    -> (
      screen: OpaquePointer, keys: UnsafeMutablePointer<WINDOW>,
      plain: UnsafeMutablePointer<WINDOW>
    )
  {
    // The window's true size, not what a shell once exported as LINES and COLUMNS.
    use_env(false)
    use_tioctl(true)
    guard let screen = newterm(type, file.output, file.input) else {
      throw .unknownTerminalType(type)
    }
    guard empanel_capability("cup") != nil, let keys = newpad(1, 1), let plain = newpad(1, 1)
    else {
      endwin()
      delscreen(screen)
      throw .unknownTerminalType(type)
    }
    file.withUnseenOutput { _ = endwin() }
    return (screen, keys, plain)
  }

  /// The look, which may change at any time; the next frame shows it.
  public var look: Look {
    get { palette.look }
    set {
      palette = Palette(newValue, isQuiet: resendsFocusRow)
      empanel_set_background(empanel_screen_window(), palette.background)
      needsWholeFrame = true
    }
  }

  private static func setModes(keys: UnsafeMutablePointer<WINDOW>, escapeDelay: Int) {
    // raw, because under cbreak Ctrl-S freezes the terminal and Ctrl-Z stops the program.
    raw()
    noecho()
    nonl()
    keypad(keys, true)
    keypad(empanel_screen_window(), true)
    set_escdelay(Int32(escapeDelay))
    // A frame is sent whole even while keys wait: the last one said must be the last one true.
    typeahead(-1)
  }

  static let pasteOn = "\u{1b}[?2004h"
  static let pasteOff = "\u{1b}[?2004l"

  // The screen is cleared first: consoles have no second screen, and notes must not stay behind.
  private static func restoringBytes(hasMouse: Bool) -> [UInt8] {
    var bytes = Array(pasteOff.utf8)
    // Whether it is on then cannot be asked in a handler.
    if hasMouse { bytes += Array(mouseOff.utf8) }
    for name in ["sgr0", "op", "clear", "rmkx", "rmcup", "cnorm"] {
      guard let text = empanel_capability(name) else { continue }
      bytes += withoutPadding(Array(String(cString: text).utf8))
    }
    return bytes
  }

  // Terminfo may ask for pauses, "$<5>", which only ncurses itself can make.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      let isPause = byte == UInt8(ascii: "$") && rest.dropFirst().first == UInt8(ascii: "<")
      if isPause, let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        kept.append(byte)
        rest = rest.dropFirst()
      }
    }
    return kept
  }

  deinit {
    let window = empanel_screen_window()
    empanel_set_attributes(window, 0, 0)
    empanel_set_background(window, 0)
    werase(window)
    curs_set(1)
    wrefresh(window)
    file.send((usesMouse ? Display.mouseOff : "") + Display.pasteOff)
    endwin()
    delwin(keys)
    delwin(plain)
    delscreen(screen)
  }
}
