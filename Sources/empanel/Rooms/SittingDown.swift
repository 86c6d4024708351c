// From a command to the rooms: reads the panel, takes the terminal, asks for the passphrase, and
// gives the terminal back before anything else is said.
import ArgumentParser
import Glibc
import Panels
import Screens
import Terminal
import TextUI

/// The first room of a sitting.
enum FirstRoom {
  case home
  case declare
  case calibrate
  case score(String)
  /// The kiosk about a candidate; nil where whoever unlocks it chooses one at home.
  case kiosk(String?)
  case opening
  case review
}

/// What the demo says of itself; nil everywhere else.
struct DemoHints {
  /// Beside the passphrase field.
  let unlocking: String
  /// On home, at the start.
  let home: String
  /// Above every screen; nil for nothing.
  var banner: String?
}

/// The environment that a display reads.
func displaySettings() -> DisplaySettings {
  DisplaySettings(environment: Surroundings.variable)
}

/// Runs screens on the terminal, or line by line; the terminal is given back when this returns or
/// throws.
func onDisplay(banner: String? = nil, _ body: (inout Surface) throws -> Void) throws {
  do {
    var surface = try surface(banner)
    try body(&surface)
  } catch let interrupted as Interrupted {
    guard interrupted.signal != Interrupted.left else { return }
    throw ExitCode(128 + interrupted.signal)
  }
}

/// The full screen, or the console where that was asked for or is all there is.
private func surface(_ banner: String?) throws -> Surface {
  let mode = DisplayMode.ofProcess.mode
  if case .plain(let keys) = mode { return Surface(Console(takesKeys: keys, banner: banner)) }
  var settings = displaySettings()
  settings.banner = banner
  if settings.look == .plain, let look = LookFile.kept { settings.look = look }
  settings.showsOnlyASCII = DisplayMode.showsOnlyASCII
  settings.resendsFocusRow = mode == .quiet
  var notice: String?
  do {
    settings.learntKeys = try KeysFile.kept(for: settings.terminalType)
  } catch {
    notice = KeysWords.notRead(error)
  }
  do {
    return Surface(
      try Display(settings), isQuiet: mode == .quiet, type: settings.terminalType, notice: notice)
  } catch .unknownTerminalType(let type) {
    note(Sentences.lineByLine(type))
    return Surface(Console(takesKeys: false, banner: banner))
  }
}

/// Sits somebody down in a panel.
func sitDown(
  _ handle: String, in folder: String, passphrase: PassphraseOptions?, first: FirstRoom = .home,
  account: Account? = nil, demo: DemoHints? = nil
) throws {
  let desk = try Desk(folder: folder, account: account)
  guard desk.account.people.contains(handle) else { throw DeskError.noPerson(handle) }
  guard let freeze = desk.history.freeze else { throw DeedRefusal.notFrozen }
  guard freeze.body.roster[handle] != nil else { throw DeedRefusal.notRostered(handle) }
  var known: Seat?
  if let passphrase, passphrase.file != nil {
    known = try desk.seat(of: handle, passphrase: passphrase)
  }
  try sitDown(handle, at: desk, known: known, first: first, demo: demo)
}

/// The same at a panel that was read, with the keys where they are unlocked already.
func sitDown(
  _ handle: String, at desk: Desk, known: Seat?, first: FirstRoom, demo: DemoHints? = nil
) throws {
  let title = desk.folderPath.split(separator: "/").last.map(String.init) ?? ""
  try onDisplay(banner: demo?.banner) { display in
    let unlocked =
      try known
      ?? Rooms.unlock(handle, name: handle, title: title, at: desk, demo: demo, on: &display)
    guard let seat = unlocked else { return }
    let rooms = try Rooms(desk, seat, demo: demo)
    rooms.word = demo?.home
    display.language = rooms.form.draft.language
    switch first {
    case .home: break
    case .declare: try rooms.declare(on: &display)
    case .calibrate: try rooms.calibrate(on: &display)
    case .score(let candidate):
      try rooms.score(candidate, isCorrection: false, on: &display)
    case .kiosk(nil): rooms.sayWhereNotAKiosk()
    case .kiosk(let candidate?): try rooms.kiosk(candidate, on: &display)
    case .opening: try rooms.opening(on: &display)
    case .review: try rooms.review(on: &display)
    }
    try rooms.live(on: &display)
  }
}
