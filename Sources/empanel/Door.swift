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

  /// Lets the person choose, or prints the list where there is no terminal.
  static func open() throws {
    let seats = seats(of: try Surroundings.account())
    guard Surroundings.isOnTerminal || DisplayMode.ofProcess.isAsked else {
      return try describe(seats)
    }
    let demos = Demo.Role.allCases
    let places =
      seats.map {
        DoorPage.Place("\($0.handle), at \(name($0.folder))", detail: $0.folder)
      } + demos.map { DoorPage.Place("Demo as \($0.rawValue)", detail: purpose($0)) }
    var chosen: Int?
    try onDisplay { display in
      let page = DoorPage(places, knowsPanels: !seats.isEmpty)
      let stage = Stage<Framed<DoorPage>, Int?>(perform: { effect in
        switch effect {
        case .enter(let place): .end(place)
        case .leave: .end(nil)
        }
      })
      chosen = try run(Framed(page, size: display.size), on: &display, stage)
    }
    guard let chosen else { return }
    guard seats.indices.contains(chosen) else { return try Demo.open(demos[chosen - seats.count]) }
    let seat = seats[chosen]
    try sitDown(seat.handle, in: seat.folder, passphrase: nil)
  }

  private static func name(_ folder: String) -> String {
    folder.split(separator: "/").last.map(String.init) ?? folder
  }

  private static func purpose(_ role: Demo.Role) -> String {
    switch role {
    case .member: "score a candidate"
    case .chair: "run the day"
    case .kiosk: "ask people who use the service"
    case .manager: "read the result"
    }
  }

  private static func describe(_ seats: [Seat]) throws {
    if seats.isEmpty {
      try say("This account knows no panel yet.")
    } else {
      try say("The panels that this account knows:")
      for seat in seats { try say("  \(seat.handle)  at  \(seat.folder)") }
      try say("Open one on a terminal: empanel score FOLDER --as NAME")
    }
    try say("Try the demo on a terminal: empanel demo")
    try say("Every command: empanel --help")
  }
}
