// `empanel join`: a person, a kiosk, HR or an observer enrols with keys of their own.
import ArgumentParser
import Panels
import Wording

struct JoinCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "join",
      abstract: en("Join a panel, with keys of your own."),
      discussion: en(
        """
        Examples:
          empanel join day --as asha --group staff
          empanel join day --as kiosk1 --kiosk
          empanel join day --as hana --hr
        Whoever scores on their own computer names a group of the form; a kiosk, HR and an observer have \
        none. Join before the freeze; whoever comes later is taken in by "empanel amend".
        """))
  }

  @Argument(help: .en("The panel's folder."))
  var folder: String
  @Option(
    name: .customLong("as"),
    help: .en(
      "Your handle: a small letter, then up to 15 small letters, digits or -.", value: "handle"))
  var handle: String
  @Option(help: .en("The group of the form that you score in."))
  var group: String?
  @Flag(help: .en("Join with this computer as a kiosk."))
  var kiosk = false
  @Flag(help: .en("Join as HR: reads and holds, never scores."))
  var hr = false
  @Flag(help: .en("Join as an observer: never scores."))
  var observer = false
  @OptionGroup var making: NewPersonOptions

  func validate() throws {
    let chosen = [group != nil, kiosk, hr, observer].filter(\.self).count
    guard chosen == 1 else {
      throw ValidationError(en("choose one of --group GROUP, --kiosk, --hr and --observer"))
    }
  }

  func run() throws {
    try checkHandle(handle)
    let desk = try Desk(folder: folder)
    let role: Role = kiosk ? .kiosk : hr ? .hr : observer ? .observer : .assessor
    let joining = try PanelJoining(desk, handle: handle, role: role, group: group)
    let person = try making.person(handle, in: desk.account)
    let (_, delivery) = try joining.join(as: person)
    try say(
      en("\(handle) has joined as \(group.map { en("a member of \($0)") } ?? role.rawValue)."))
    try sayDelivery(delivery)
    try say(
      desk.history.freeze == nil
        ? en("Next: the chair freezes the panel; then declare.")
        : en(
          "The panel is frozen. Next: the chair takes \(handle) in with  empanel amend FOLDER --as"
            + " CHAIR;  then everybody declares."))
  }
}
