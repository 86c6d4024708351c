// Sitting down and changing places: the passphrase once, then a PIN that lives in this process.
import Panels
import Screens
import Sealing
import Terminal
import TextUI

/// Where a person goes from the list of people.
private enum FromTurns {
  case home(Seat)
  case unlock(String)
  case keepPin(String, String)
  case leave
}

extension Rooms {
  /// Asks for a passphrase until it fits; nil where the person leaves.
  static func unlock(
    _ handle: String, name: String, title: String, at desk: Desk, demo: DemoHints?,
    isLocked: Bool = false, on display: inout Surface
  ) throws(Interrupted) -> Seat? {
    let page = UnlockPage(
      you: Person(handle, name: name), title: title, hint: demo?.unlocking, isLocked: isLocked)
    let stage = Stage<Framed<UnlockPage>, Seat?>(perform: { effect in
      switch effect {
      case .leave: return .end(nil)
      case .unlock(let passphrase):
        do {
          let person = try desk.account.unlock(
            handle, passphrase: Array(typedText(passphrase).text.utf8))
          let keys = try desk.store.home.keys(handle, person: person)
          return .end(Seat(keys: keys, store: desk.store))
        } catch StoreError.wrongPassphrase {
          return .news(.wrongPassphrase)
        } catch {
          return .news(.refused(Problem.words(error)))
        }
      }
    })
    return try run(display.framed(page), on: &display, stage)
  }

  /// Lets another person sit down; false where everybody leaves.
  func changePerson(on display: inout Surface) throws(Interrupted) -> Bool {
    var page = TurnsPage(turns)
    if !unlocked.hasPin(me) { page = TurnsPage(turns, setPinOf: person(me)) }
    var newcomer: Seat?
    while true {
      let stage = Stage<Framed<TurnsPage>, FromTurns>(perform: { self.performAtTurns($0) })
      switch try run(display.framed(page), on: &display, stage) {
      case .leave: return false
      case .home(let seat):
        return sit(seat)
      case .keepPin(let handle, let pin):
        unlocked.keep(newcomer ?? seat, pin: pin)
        if let newcomer, newcomer.handle == handle { return sit(newcomer) }
        page = TurnsPage(turns)
      case .unlock(let handle):
        page = TurnsPage(turns)
        let seat = try Rooms.unlock(
          handle, name: names.name(of: handle), title: names.title, at: desk, demo: demo,
          on: &display)
        guard let seat else { continue }
        newcomer = seat
        page = TurnsPage(turns, setPinOf: person(handle))
      }
    }
  }

  private func sit(_ seat: Seat) -> Bool {
    do {
      try sitDown(seat)
    } catch {
      word = Problem.message(error)
    }
    return true
  }

  private func performAtTurns(_ effect: TurnsPage.Effect) -> Outcome<TurnsPage.News, FromTurns> {
    switch effect {
    case .leave: return .end(.leave)
    case .unlock(let handle): return .end(.unlock(handle))
    case .setPin(let handle, let pin): return .end(.keepPin(handle, pin))
    case .enter(let handle, let pin):
      let (seat, left) = unlocked.enter(handle, pin: pin)
      if let seat { return .end(.home(seat)) }
      return .several([.wrongPin(left: left), .refreshed(turns)])
    }
  }

  private func person(_ handle: String) -> Person { Person(handle, name: names.name(of: handle)) }

  /// Everybody with keys on this computer who is on the panel.
  private var turns: [TurnsPage.Turn] {
    desk.store.home.handlesWithKeys.filter { history.freeze?.body.roster[$0] != nil }.sorted()
      .map { TurnsPage.Turn(person($0), hasPin: unlocked.hasPin($0)) }
  }
}
