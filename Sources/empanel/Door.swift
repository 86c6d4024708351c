// `empanel` alone: the panels that this account knows and who can sit down at them, or the demo.
import Panels
import Screens
import TextUI

/// What `empanel` alone offers.
enum Door {
  /// Somebody's place at a panel.
  struct Seat {
    var handle: String
    var folder: String
  }

  /// The seats of this account, in the order of panels and handles.
  static func seats(of account: Account) -> [Seat] {
    account.knownPanels.flatMap { home in
      guard let folder = home.folderPath else { return [Seat]() }
      return home.handlesWithKeys.sorted().map { Seat(handle: $0, folder: folder) }
    }
  }

  /// What was chosen at the door.
  private enum Chosen {
    case leave
    case seat(Seat)
    case demo(Demo.Role)
    case arrived(Arriving.Arrived)
  }

  /// Lets the person choose, or prints the list where there is no terminal.
  static func open() throws {
    let account = try Surroundings.account()
    let seats = seats(of: account)
    guard Surroundings.isOnTerminal || DisplayMode.ofProcess.isAsked else {
      return try describe(seats)
    }
    var chosen = Chosen.leave
    try onDisplay { display in
      chosen = try choose(seats, account, on: &display)
      if case .arrived(let (desk, seat)) = chosen { try arrive(seat, at: desk, on: &display) }
    }
    switch chosen {
    case .leave, .arrived: return
    case .demo(let role): try Demo.open(role)
    case .seat(let seat): try arrive(seat.handle, at: Desk(folder: seat.folder))
    }
  }

  private static func choose(_ seats: [Seat], _ account: Account, on display: inout Surface) throws
    -> Chosen
  {
    let demos = Demo.Role.allCases
    let places = seats.map {
      DoorPage.Place(DoorWords.seat($0.handle, at: name($0.folder)), detail: $0.folder)
    }
    let lasts = demos.map { DoorPage.Place(DoorWords.demo($0), detail: DoorWords.purpose($0)) }
    var chosen: DoorPage.Effect?
    while true {
      let stage = Stage<Framed<DoorPage>, DoorPage.Effect>(perform: { .end($0) })
      let page = DoorPage(places, demos: lasts, backFrom: chosen)
      let effect = try run(display.framed(page), on: &display, stage)
      chosen = effect
      switch effect {
      case .leave: return .leave
      case .enter(let place): return .seat(seats[place])
      case .demo(let place): return .demo(demos[place])
      case .practise: try Practising.run(on: &display)
      case .begin:
        if let arrived = try Arriving(account: account).begin(on: &display) {
          return .arrived(arrived)
        }
      case .join:
        if let arrived = try Arriving(account: account).join(on: &display) {
          return .arrived(arrived)
        }
      }
    }
  }

  private static func name(_ folder: String) -> String {
    folder.split(separator: "/").last.map(String.init) ?? folder
  }

  private static func describe(_ seats: [Seat]) throws {
    for line in DoorWords.list(seats) { try say(line) }
  }
}
