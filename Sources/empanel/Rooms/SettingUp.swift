// The room of a panel that has not been frozen: its chair sets it up there, everybody else waits. It
// leads on to home by itself once there is a freeze with who sits there on it.
import Panels
import Scoring
import Screens
import TextUI

/// Somebody in the set-up room of a panel.
final class SettingUp {
  /// The panel as it was last read.
  private(set) var desk: Desk
  /// Who sits here.
  let seat: Seat
  /// The kept pack as it was last read; it is read again only where its files are others.
  private var lastPack: KeptPack?
  /// Words for the message row of the next list or form, once.
  var word: String?

  init(_ desk: Desk, _ seat: Seat) {
    self.desk = desk
    self.seat = seat
  }

  var history: History { desk.history }

  /// The pack as it is kept; nil where it is kept on another account.
  var keptPack: KeptPack? {
    guard let files = try? PackFiles.kept(in: desk.store.home) else { return nil }
    if let last = lastPack, last.isOf(files) { return last }
    lastPack = KeptPack(files)
    return lastPack
  }

  /// Whether who sits here is on the freeze.
  var isOver: Bool { SettingUp.isOver(desk, seat.handle) }

  static func isOver(_ desk: Desk, _ handle: String) -> Bool {
    desk.history.freeze?.body.roster[handle] != nil
  }

  private enum Next {
    case task(SetupModel.Task)
    case home
    case leave
  }

  /// Stays until the person leaves, or is on a freeze; true for the latter.
  func live(on display: inout Surface) throws(Interrupted) -> Bool {
    var focused = 0
    while !isOver {
      let model = model()
      let page = ListPage.setup(model, on: focused)
      switch try stay(in: display.framed(page), on: &display, stage(model)) {
      case .leave: return false
      case .home: return true
      case .task(let task):
        focused = model.tasks.firstIndex(of: task) ?? 0
        try go(to: task, on: &display)
      }
    }
    return true
  }

  /// Every 20 seconds the room looks at the shared folder.
  private func stage(_ model: SetupModel) -> Stage<Framed<ListPage>, Next> {
    var shown = model
    return Stage(
      perform: { effect in
        switch effect {
        case .leave: return .end(.leave)
        case .enter(let place):
          if self.isOver { return .end(.home) }
          return shown.tasks.indices.contains(place) ? .end(.task(shown.tasks[place])) : .nothing
        case .refresh:
          let words = self.look()
          if self.isOver { return .end(.home) }
          shown = self.model()
          return .several([.refreshed(shown.items), .said(words)])
        }
      }, every: 20_000,
      look: {
        _ = self.look()
        // A freeze is said, and Enter leads on: a page that turns by itself is not followed.
        if self.isOver { return .said(RoomWords.frozenMeanwhile) }
        let model = self.model()
        defer { shown = model }
        return model == shown ? nil : .refreshed(model.items)
      })
  }

  /// Looks at the shared folder; what to say of it.
  func look() -> String {
    do {
      let before = history.inOrder.count
      let report: SyncReport
      (desk, report) = try desk.synced()
      return RoomWords.looked(history.inOrder.count != before, isAway: report.folderAway != nil)
    } catch {
      return Problem.message(error)
    }
  }

  func reread() throws { desk = try desk.refreshed() }

  func go(to task: SetupModel.Task, on display: inout Surface) throws(Interrupted) {
    switch task {
    case .pack: try pack(on: &display)
    case .shares: try shares(on: &display)
    case .candidates: try candidates(on: &display)
    case .people: try people(on: &display)
    case .contributors: try contributors(on: &display)
    case .opening: try openingRule(on: &display)
    case .days: try days(on: &display)
    case .languages: try languages(on: &display)
    case .check: try check(on: &display)
    case .freeze: try freeze(on: &display)
    }
  }

  /// Shows something to read until the person goes back.
  func read(_ page: ReadPage, on display: inout Surface) throws(Interrupted) {
    let stage = Stage<Framed<ReadPage>, Void>(perform: { _ in .end(()) })
    try stay(in: display.framed(page), on: &display, stage)
  }

  /// Runs a page; it locks itself where nobody has touched a key for long.
  func stay<S: Told, Ending>(
    in page: S, on display: inout Surface, _ stage: Stage<S, Ending>
  ) throws(Interrupted) -> Ending {
    var stage = stage
    if let after = Surroundings.lockAfter {
      stage.lock = IdleLock(after: after) { display throws(Interrupted) in
        let again = try Rooms.unlock(
          self.seat.handle, name: self.seat.handle, title: self.title, at: self.desk, demo: nil,
          isLocked: true, on: &display)
        guard again != nil else { throw Interrupted(signal: Interrupted.left) }
      }
    }
    return try run(page, on: &display, stage)
  }

  /// The panel's title where it is kept here, else its folder's name.
  var title: String {
    if let title = try? PackFiles.keptTitle(in: desk.store.home) { return title }
    return desk.folderPath.split(separator: "/").last.map(String.init) ?? ""
  }
}

/// Sits somebody down at a panel of the door's list.
func arrive(_ handle: String, at desk: Desk) throws {
  guard desk.account.people.contains(handle) else { throw DeskError.noPerson(handle) }
  try onDisplay { display in
    let title = desk.folderPath.split(separator: "/").last.map(String.init) ?? ""
    let seat = try Rooms.unlock(
      handle, name: handle, title: title, at: desk, demo: nil, on: &display)
    guard let seat else { return }
    try arrive(seat, at: desk, on: &display)
  }
}

/// Leads somebody who has unlocked to home, or to the set-up room where there is no freeze with them
/// on it yet.
func arrive(_ seat: Seat, at desk: Desk, on display: inout Surface) throws {
  // A program that was ended right after the freeze has left the names in clear.
  if desk.history.freeze != nil { KeptSetup(desk.store.home).drop() }
  let room = SettingUp(desk, seat)
  guard try room.live(on: &display) else { return }
  try Rooms(room.desk, seat).live(on: &display)
}
