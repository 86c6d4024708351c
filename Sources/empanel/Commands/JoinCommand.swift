// `empanel join`: a person, a kiosk, HR or an observer enrols with keys of their own.
import ArgumentParser
import Panels

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
    let role: Role = kiosk ? .kiosk : hr ? .hr : observer ? .observer : .assessor
    let joining = try PanelJoining(desk, handle: handle, role: role, group: group)
    let person = try making.person(handle, in: desk.account)
    let (_, delivery) = try joining.join(as: person)
    try say("\(handle) has joined as \(group.map { "a member of \($0)" } ?? role.rawValue).")
    try sayDelivery(delivery)
    try say(
      desk.history.freeze == nil
        ? "Next: the chair freezes the panel; then declare."
        : "The panel is frozen. Next: the chair takes \(handle) in with  empanel amend FOLDER --as"
          + " CHAIR;  then everybody declares.")
  }
}
