// A panel folder as a command finds it: the account, the union of folder and replica, and what has
// happened so far. Most commands start here.
import Panels
import Scoring
import Sealing
import Wording

/// A panel folder as a command finds it.
struct Desk {
  let account: Account
  let store: PanelStore
  let folderPath: String
  let history: History

  /// Reads a panel's folder and unions it with the account's replica.
  ///
  /// - Parameter tell: Where what a person should know about the folder goes.
  init(
    folder: String, account: Account? = nil,
    tell: (String) -> Void = { note(NoteWords.note($0)) }
  ) throws {
    self.account = try account ?? Surroundings.account()
    folderPath = absolutePath(folder)
    let (store, seen) = try Desk.store(folderPath, in: self.account)
    self.store = store
    var generator = SystemRandomNumberGenerator()
    let report = try store.sync(now: Surroundings.now, using: &generator, seen: seen)
    SyncSentences.lines(report).forEach(tell)
    history = try Desk.history(of: store, report)
  }

  /// The folder with the account's own replica beside it, and what was read to know which panel
  /// it is.
  ///
  /// A folder that is away is found by where
  /// this account last saw it.
  static func store(_ path: String, in account: Account) throws
    -> (store: PanelStore, seen: FolderReading?)
  {
    let folder = Folder(path: path, kind: .shared)
    do {
      let seen = try folder.load()
      return (PanelStore(home: account.panel(try folder.panel(in: seen)), folder: folder), seen)
    } catch {
      guard let home = account.knownPanels.first(where: { $0.folderPath == path }) else {
        throw error
      }
      return (PanelStore(home: home, folder: folder), nil)
    }
  }

  // What was read for the sync is the union of both places, so nothing need be read again.
  private static func history(of store: PanelStore, _ report: SyncReport) throws -> History {
    try History(of: store.home.call, report.reading.records, vouched: report.vouched)
  }

  /// A desk at values that were read elsewhere, such as without a sync.
  init(account: Account, store: PanelStore, history: History) {
    self.account = account
    self.store = store
    self.history = history
    folderPath = store.folder?.path ?? ""
  }

  /// The desk after the shared folder was looked at, and what a person should know about it.
  func synced() throws -> (desk: Desk, report: SyncReport) {
    var generator = SystemRandomNumberGenerator()
    let report = try store.sync(now: Surroundings.now, using: &generator)
    let history = try Desk.history(of: store, report)
    return (Desk(account: account, store: store, history: history), report)
  }

  /// The desk with the records read again, after something was written.
  func refreshed() throws -> Desk {
    Desk(account: account, store: store, history: try Desk.read(store))
  }

  private static func read(_ store: PanelStore) throws -> History {
    try History(of: store.home.call, store.read().records)
  }

  /// Unlocks a person of this account in this panel.
  func seat(of handle: String, passphrase: PassphraseOptions) throws -> Seat {
    guard account.people.contains(handle) else { throw DeskError.noPerson(handle) }
    let person = try account.unlock(handle, passphrase: Array(passphrase.existing(of: handle).utf8))
    return Seat(keys: try store.home.keys(handle, person: person), store: store)
  }

  /// The frozen form, or the pack before the freeze.
  func form() throws -> Form {
    guard let freeze = history.freeze else { return try PackFiles.kept(in: store.home).form() }
    return try Form(formJSON: store.part("form.json", of: freeze.id))
  }
}

/// What can be missing at a desk.
enum DeskError: Error {
  case noPerson(String)
}
