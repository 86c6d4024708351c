// `empanel new`: begins a panel from a pack. Whoever runs it is the chair.
import ArgumentParser
import Panels
import Sealing

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a panel from a pack. Whoever runs it is the chair.",
    discussion: """
      Example: empanel new care-worker-values day --as dilys --group staff --title "Support worker, June"

      PACK is a shipped pack's name, a pack folder or a form.yaml. FOLDER must be new or empty; it \
      may be on a share or a USB stick. The pack stays yours to edit until the freeze.
      """)

  @Argument(help: "The pack: a shipped pack's name, a folder or a form.yaml.")
  var pack: String
  @Argument(help: "The panel's folder: new, or empty.")
  var folder: String
  @Option(name: .customLong("as"), help: "The chair's handle: a letter, then letters, digits, -.")
  var handle: String
  @Option(help: "The group the chair scores in; leave it out if the chair does not score.")
  var group: String?
  @Option(help: "What the panel is called.")
  var title: String?
  @OptionGroup var making: NewPersonOptions

  func run() throws {
    let pack = try PackFiles.find(pack)
    let form = try pack.form()
    try checkHandle(handle)
    try checkGroup(group, in: form)
    let folder = Folder(path: absolutePath(folder), kind: .shared)
    try folder.refuseUsed()
    let account = try Surroundings.account()
    let title = takenIn(title ?? form.title)
    let person = try making.person(handle, in: account)
    var generator = SystemRandomNumberGenerator()
    let signing = SigningKey.generate(using: &generator)
    let age = AgeIdentity.generate(using: &generator)
    let call = try Seat.call(
      chair: handle, keys: (signing, age), group: group, at: Surroundings.now,
      using: &generator)
    try folder.create()
    let home = account.panel(call.record.id)
    let keys = PanelKeys(handle: handle, call: call.record.id, signing: signing, age: age)
    try home.save(keys, for: person.recipient, using: &generator)
    try pack.keep(in: home, title: title)
    try home.remember(folder: folder.path)
    let store = PanelStore(home: home, folder: folder)
    _ = try store.publish(call, using: &generator)
    try folder.writeReadme(Array(PanelReadme.text.utf8))
    try say("The panel \"\(title)\" has begun. You are its chair, \(handle).")
    try say("Its form: \(form.title), from the pack \(form.id) \(form.version).")
    try say("The pack stays open for changes in \(home.packPath) until you freeze the panel.")
    WordingSentences.warn(form)
    try say("Next: each person runs  empanel join FOLDER --as NAME --group GROUP")
  }
}
