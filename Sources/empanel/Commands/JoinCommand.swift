// `empanel join`: a person, a kiosk, HR or an observer enrols with keys of their own.
import ArgumentParser
import Panels
import Sealing

struct JoinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Enrol in a panel with keys of your own.",
    discussion: "Example: empanel join day --as asha --group staff")

  @Argument(help: "The panel's folder.")
  var folder: String
  @Option(name: .customLong("as"), help: "Your handle: a letter, then letters, digits, -.")
  var handle: String
  @Option(help: "The group you score in.")
  var group: String?
  @Flag(help: "Enrol this computer as a kiosk.")
  var kiosk = false
  @Flag(help: "Enrol as HR: reads and holds, never scores.")
  var hr = false
  @Flag(help: "Enrol as an observer: never scores.")
  var observer = false
  @OptionGroup var making: NewPersonOptions

  func validate() throws {
    let chosen = [group != nil, kiosk, hr, observer].filter(\.self).count
    guard chosen == 1 else {
      throw ValidationError("choose one of --group GROUP, --kiosk, --hr and --observer")
    }
  }

  func run() throws {
    try checkHandle(handle)
    let desk = try Desk(folder: folder)
    guard desk.history.close == nil else { throw DeedRefusal.closedForChanges }
    let home = desk.store.home
    try checkGroupWherePackIsKept(desk)
    guard !home.handlesWithKeys.contains(handle) else { throw DeedRefusal.handleTaken(handle) }
    guard desk.history.callRecord.author != handle, desk.history.enrolments(of: handle).isEmpty
    else {
      throw DeedRefusal.handleTaken(handle)
    }
    let person = try making.person(handle, in: desk.account)
    var generator = SystemRandomNumberGenerator()
    let keys = PanelKeys(
      handle: handle, call: desk.history.panel, signing: SigningKey.generate(using: &generator),
      age: AgeIdentity.generate(using: &generator))
    try home.save(keys, for: person.recipient, using: &generator)
    let seat = Seat(keys: keys, store: desk.store)
    let role: Role = kiosk ? .kiosk : hr ? .hr : observer ? .observer : .assessor
    let deed = try seat.enrol(
      as: role, group: group, in: desk.history, at: Surroundings.now, using: &generator)
    try desk.store.home.remember(folder: desk.folderPath)
    try say("\(handle) has joined as \(group.map { "a member of \($0)" } ?? role.rawValue).")
    try sayDelivery(deed.delivery)
    try say(
      desk.history.freeze == nil
        ? "Next: the chair freezes the panel; then declare."
        : "The panel is frozen. Next: the chair takes \(handle) in with  empanel amend FOLDER --as"
          + " CHAIR;  then everybody declares.")
  }

  /// Catches a slip of the pen before it is signed, where the form is known.
  ///
  /// Before the freeze only the chair's account has the form; elsewhere the freeze names it.
  private func checkGroupWherePackIsKept(_ desk: Desk) throws {
    guard let group, desk.history.freeze != nil || standing(at: desk.store.home.packPath) == .folder
    else { return }
    try checkGroup(group, in: try desk.form())
  }
}
