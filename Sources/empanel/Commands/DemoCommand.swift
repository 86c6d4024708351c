// `empanel demo`: a panel to try things on, made by the real deeds in a folder of its own.
import ArgumentParser
import Panels
import Wording

extension Demo.Role: ExpressibleByArgument {}

struct DemoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: en("Try empanel on a made-up panel, in a private folder."),
      discussion: en(
        """
        Examples:
          empanel demo
          empanel demo --as kiosk
          empanel demo --remove
        As member you score a candidate, as chair you run the day, as kiosk you ask people who use \
        the service, as manager you read a panel that was opened. Nothing touches a real panel.
        """))
  }

  @Option(name: .customLong("as"), help: .en("As whom you try it.", value: "role"))
  var role = Demo.Role.member
  @Flag(help: .en("Take everything away that the demo made."))
  var remove = false

  func run() throws {
    if remove { return try removeAll() }
    try Demo.open(role)
  }

  private func removeAll() throws {
    let place = try Demo.place()
    guard standing(at: place) == .folder else {
      return try say(en("There is no demo on this account; nothing was removed."))
    }
    try OwnFolder.remove(place)
    try say(en("The demo is removed: \(place) and everything in it."))
  }
}

extension Demo {
  /// Opens the demo in a role, or says what it is where there is no terminal.
  static func open(_ role: Role) throws {
    let demo = try Demo(role == .manager ? .finished : .day)
    try demo.make()
    guard Surroundings.isOnTerminal || DisplayMode.ofProcess.isAsked else {
      return try demo.describe(role)
    }
    // Everybody knows the passphrase here, so nobody waits for it after the panel is read.
    let (desk, person) = try both(
      { try Desk(folder: demo.folder, account: demo.account) },
      { try demo.account.unlock(role.handle, passphrase: Array(passphrase.utf8)) })
    let seat = Seat(keys: try desk.store.home.keys(role.handle, person: person), store: desk.store)
    try sitDown(
      role.handle, at: desk, known: seat, first: role == .manager ? .review : .home,
      demo: demo.hints(role))
    try say(en("The demo stays as it is. Open it again: empanel demo --as \(role.rawValue)"))
    try say(en("Take it away: empanel demo --remove"))
  }

  private func hints(_ role: Role) -> DemoHints {
    let secret = en("Everybody's passphrase here is: \(Demo.passphrase)")
    let slips = slips.map { "\($0.who) \($0.digits)" }.joined(separator: ", ")
    return DemoHints(
      unlocking: en("This is the demo. \(secret)"),
      home: role == .kiosk
        ? en("Note: this is a demo. \(secret). Slips: \(slips).")
        : en("Note: this is a demo. \(secret)."))
  }

  private func describe(_ role: Role) throws {
    try say(en("The demo panel \"\(DemoPeople.title)\" is in \(folder)."))
    switch state {
    case .day:
      try say(
        en("Six candidates. All members and three people at the kiosk have sealed two of them."))
      try say(en("Asha has begun a third. Slips of the kiosk: \(slipsPath)."))
    case .finished: try say(en("Six candidates, all sealed, closed and opened."))
    }
    try say(en("Its people: \(account.people.joined(separator: ", "))."))
    try say(en("Everybody's passphrase is: \(Demo.passphrase)"))
    try say(en("On a terminal, \"empanel demo --as \(role.rawValue)\" opens it as \(role.handle)."))
    try say(en("\"empanel demo --remove\" takes it away."))
  }
}
