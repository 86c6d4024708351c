// A panel with made-up people, made by the same deeds as a real one. The demo and the rehearsal both
// begin here; what is theirs alone stands with them.
import Panels
import Scoring
import Sealing

/// A panel with made-up people, in a place of its own.
struct MadeUpPanel {
  let account: Account
  let form: Form
  let store: PanelStore
  private(set) var history: History
  private(set) var seats: [String: Seat] = [:]
  /// The contributors' slips, once it is frozen.
  private(set) var slips: [Slip] = []
  private(set) var generator = SystemRandomNumberGenerator()
  private let passphrase: Bytes
  private var clock: Int64
  /// A guess at a passphrase that stands on the screen may cost little.
  private static let workFactor = 10

  /// Begins the panel: its folder, its chair, its call.
  ///
  /// - Parameter begins: Seconds since 1970 of the call; later deeds follow, never after now.
  init(
    _ pack: PackFiles, in folder: String, of account: Account, title: String,
    chair: (handle: String, group: String?), passphrase: String, begins: Int64
  ) throws {
    self.account = account
    self.passphrase = Bytes(passphrase.utf8)
    clock = begins
    let beginning = try PanelBeginning(
      pack: pack, folder: folder, handle: chair.handle, group: chair.group, title: title)
    form = beginning.form
    let person = try account.createPerson(
      chair.handle, passphrase: self.passphrase, workFactor: MadeUpPanel.workFactor,
      using: &generator)
    let (desk, seat) = try beginning.begin(
      as: person, in: account, at: Timestamp(secondsSince1970: begins))
    store = desk.store
    history = desk.history
    seats[chair.handle] = seat
  }

  /// Reads the records again after a deed.
  mutating func read() throws {
    history = try History(of: store.home.call, store.read().records)
  }

  /// The next moment of the made-up day, some minutes on; never after now.
  mutating func now() -> Timestamp {
    clock = min(clock + 97, Surroundings.secondsSince1970)
    return Timestamp(secondsSince1970: clock)
  }

  /// The last moment of the made-up day.
  var lastMoment: Timestamp { Timestamp(secondsSince1970: clock) }

  // MARK: People

  mutating func join(_ handle: String, as role: Role, group: String?) throws {
    let person = try account.createPerson(
      handle, passphrase: passphrase, workFactor: MadeUpPanel.workFactor, using: &generator)
    let keys = try store.home.createKeys(handle, for: person.recipient, using: &generator)
    let seat = Seat(keys: keys, store: store)
    _ = try seat.enrol(as: role, group: group, in: history, at: now(), using: &generator)
    seats[handle] = seat
    try read()
  }

  mutating func freeze(_ plan: FreezePlan) throws {
    guard let chair = seats[history.callRecord.author] else { return }
    let draft = try plan.draft(using: &generator)
    slips = draft.slips
    _ = try chair.freeze(draft, in: history, at: now(), using: &generator)
    try read()
  }

  mutating func declareAll(facilitator: String) throws {
    for (handle, seat) in seats.sorted(by: { $0.key < $1.key }) {
      let isKiosk = history.freeze?.role(of: handle) == .kiosk
      _ = try seat.declare(
        facilitator: isKiosk ? facilitator : nil,
        influence: Sentences.influence(of: form).joined(separator: " "), in: history, at: now(),
        using: &generator)
      try read()
    }
  }

  // MARK: The day

  /// Seals a sheet; people seal without knowing of each other's, so nothing is read again.
  mutating func seal(_ sheet: SheetToSeal, by handle: String) throws {
    guard let seat = seats[handle] else { return }
    var sheet = sheet
    sheet.started = lastMoment
    _ = try seat.seal(sheet, form: form, in: history, at: now(), using: &generator)
  }

  mutating func keep(_ draft: Draft, of handle: String) throws {
    guard let seat = seats[handle] else { return }
    try store.home.saveDraft(
      draft.encoded, for: draft.candidate, keys: seat.keys, using: &generator)
  }

  // MARK: The end of the day

  mutating func close() throws {
    guard let chair = seats[history.callRecord.author] else { return }
    _ = try chair.close(ClosePlan(), in: history, at: now(), using: &generator)
    try read()
  }

  mutating func release(_ handles: [String]) throws {
    for handle in handles {
      guard let seat = seats[handle] else { continue }
      _ = try seat.release(in: history, at: now(), using: &generator)
      try read()
    }
  }

  mutating func open(by handle: String) throws -> Reader.Opened? {
    guard let seat = seats[handle] else { return nil }
    let desk = Desk(account: account, store: store, history: history)
    let opened = try Reader(seat).openEverything(at: desk)
    _ = try opened.publish(by: seat, at: desk)
    try read()
    return opened
  }
}
