// The lock of a screen that nobody has touched for long: whoever sits here types their passphrase
// again, and finds everything as it was.
import Panels
import Screens
import Terminal
import TextUI

extension Rooms {
  /// Runs a page that locks itself when nobody has touched a key for long.
  ///
  /// A kiosk's pages do not: people there take their time, and have no passphrase.
  func stay<S: Told, Ending>(
    in page: S, on display: inout Surface, _ stage: Stage<S, Ending>
  ) throws(Interrupted) -> Ending {
    var stage = stage
    if history.freeze?.role(of: me) != .kiosk, let after = Surroundings.lockAfter {
      stage.lock = IdleLock(after: after) { display throws(Interrupted) in
        try self.unlockAgain(on: &display)
      }
    }
    return try run(page, on: &display, stage)
  }

  /// Asks for the passphrase of who sits here; leaves empanel where they leave instead.
  private func unlockAgain(on display: inout Surface) throws(Interrupted) {
    let seat = try Rooms.unlock(
      me, name: names.name(of: me), title: names.title, at: desk, demo: demo, isLocked: true,
      on: &display)
    guard seat != nil else { throw Interrupted(signal: Interrupted.left) }
  }
}
