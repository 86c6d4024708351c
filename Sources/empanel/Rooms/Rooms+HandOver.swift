// One laptop for everybody: handing it to the kiosk and back is one action, locked both ways. The
// kiosk's staff unlock it; whoever handed it over types their own passphrase to go on.
import Panels
import Screens
import TextUI

extension Rooms {
  /// The kiosk whose keys are on this computer; nil where there is none, or it has not declared.
  var kioskHere: String? {
    guard let freeze = history.freeze else { return nil }
    return desk.store.home.handlesWithKeys.sorted().first {
      freeze.role(of: $0) == .kiosk && history.declaration(of: $0) != nil
    }
  }

  /// Locks this person out, runs the kiosk about a candidate, and lets only this person back.
  func handOver(_ candidate: String, on display: inout Surface) throws(Interrupted) {
    guard let kiosk = kioskHere else { return }
    witness()
    let mine = seat
    let opened = try Rooms.unlock(
      kiosk, name: names.name(of: kiosk), title: names.title, at: desk, demo: demo, on: &display)
    guard let opened else { return }
    do {
      try sitDown(opened)
    } catch {
      word = Problem.message(error)
      return
    }
    try self.kiosk(candidate, on: &display)
    let said = word
    let back = try Rooms.unlock(
      mine.handle, name: names.name(of: mine.handle), title: names.title, at: desk, demo: demo,
      isLocked: true, on: &display)
    guard let back else { throw Interrupted(signal: Interrupted.left) }
    do {
      try sitDown(back)
      word = said ?? RoomWords.isBack
    } catch {
      word = Problem.message(error)
    }
  }
}
