// `empanel new`: begins a panel from a pack. Whoever runs it is the chair.
import ArgumentParser
import Wording

struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: en("Begin a panel from a pack. Whoever runs it is the chair."),
      discussion: en(
        """
        Example:
          empanel new care-worker-values day --as dilys --group staff \\
            --title "Support worker, June"

        PACK is a shipped pack's name, a pack folder or a form.yaml. FOLDER must be new or empty; it \
        may be on a share or a USB stick. The pack stays yours to edit until the freeze.
        """))
  }

  @Argument(help: .en("The pack: a shipped pack's name, a folder or a form.yaml."))
  var pack: String
  @Argument(help: .en("The panel's folder: new, or empty."))
  var folder: String
  @Option(
    name: .customLong("as"),
    help: .en(
      "The chair's handle: a small letter, then up to 15 small letters, digits or -.",
      value: "handle"))
  var handle: String
  @Option(help: .en("The group the chair scores in; leave it out if the chair does not score."))
  var group: String?
  @Option(help: .en("What the panel is called."))
  var title: String?
  @OptionGroup var making: NewPersonOptions

  func run() throws {
    let account = try Surroundings.account()
    let files = try PackFiles.find(pack)
    try files.refuseFrozen()
    let beginning = try PanelBeginning(
      pack: files, folder: folder, handle: handle, group: group,
      title: title.map(takenIn))
    let person = try making.person(handle, in: account)
    let desk = try beginning.begin(as: person, in: account).desk
    let form = beginning.form
    try say(en("The panel \"\(beginning.title)\" has begun. You are its chair, \(handle)."))
    try say(en("Its form: \(form.title), from the pack \(form.id) \(form.version)."))
    try say(
      en(
        "The pack stays open for changes in \(desk.store.home.packPath) until you freeze the panel."
      ))
    WordingSentences.warn(form)
    try say(en("Next: each person runs  empanel join FOLDER --as NAME --group GROUP"))
  }
}
