// `empanel due`: what is to go and when, over one panel or many. Reads only: looking at a hundred
// panels leaves nothing of them on this account.
import ArgumentParser
import Panels
import Scoring
import Sealing
import Wording

struct DueCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "due",
      abstract: en(
        "Say what is due to be erased and when, what is held, and what is erased already."),
      discussion: en(
        """
        Examples:
          empanel due
          empanel due day --as hana
          empanel due archive/2026 archive/2027 --json
          empanel due day --identity archive.txt
        A folder is a panel's, or one that holds panels' folders; with none it is every panel that \
        this account knows. Without a key it cannot say who was appointed: it gives the day of the \
        unsuccessful for everybody. --as or --identity, of somebody who may read, says it.
        """))
  }

  @Argument(help: .en("Panels' folders, or folders that hold panels' folders."))
  var folders: [String] = []
  @Flag(help: .en("Print JSON (empanel.due.v1)."))
  var json = false
  @Option(
    name: .customLong("as"),
    help: .en("Also say who was appointed, as this person reads it.", value: "handle"))
  var handle: String?
  @Option(
    help: .en("Also say who was appointed, as this age identity file reads it.", value: "file"))
  var identity: String?
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let account = try Surroundings.account()
    var panels: [DuePanel] = []
    for place in try places(account) { panels.append(try panel(place, account)) }
    let today = String(Surroundings.now.text.prefix(10))
    if json { return try say(DueSentences.json(panels, today: today)) }
    for line in DueSentences.lines(panels, today: today) { try say(line) }
  }

  /// The panels' folders: those named, those inside those named, or those this account knows.
  private func places(_ account: Account) throws -> [String] {
    guard !folders.isEmpty else { return account.knownPanels.compactMap(\.folderPath).sorted() }
    return try folders.map(absolutePath).flatMap { folder -> [String] in
      let inside = PanelFolders.found(at: folder)
      // A panel's folder that is away is known by where it was.
      if inside.isEmpty, !account.knownPanels.contains(where: { $0.folderPath == folder }) {
        throw Complaint(
          en("\"\(folder)\" is no panel's folder, and holds none"),
          hint: en("name a panel's folder"))
      }
      return inside.isEmpty ? [folder] : inside
    }
  }

  private func panel(_ place: String, _ account: Account) throws -> DuePanel {
    do {
      let (store, seen) = try Desk.store(place, in: account)
      let history = try History(of: store.home.call, store.read(seen: seen).records)
      let desk = Desk(account: account, store: store, history: history)
      return DuePanel(
        folder: place, lines: try Retention(desk, identities: keys(at: desk)).lines(),
        holds: history.holdsInForce, refusal: nil)
    } catch let error as any Complaining {
      return DuePanel(folder: place, lines: [], holds: [], refusal: error.complaint)
    }
  }

  /// The keys at hand; of many panels, those that this person has keys for.
  private func keys(at desk: Desk) throws -> [AgeIdentity] {
    guard handle != nil || identity != nil else { return [] }
    if let handle, !desk.store.home.handlesWithKeys.contains(handle) { return [] }
    return try Reader(handle: handle, identity: identity, passphrase: passphrase).keys(at: desk)
  }
}

/// What is due of one panel.
struct DuePanel {
  let folder: String
  let lines: [KeptUntil]
  let holds: [Hold]
  /// Why the panel could not be read; nil where it was.
  let refusal: Complaint?
}
