// Beginning a panel and joining one: what must hold before, and what is done. The commands and the
// screens both come here, so that both refuse the same in the same words.
import Panels
import Scoring
import Screens
import Sealing

/// What was refused, and which of the things filled in it is about.
struct FieldRefusal<Field: Sendable>: Error, Complaining {
  let field: Field
  let error: any Error

  var complaint: Complaint {
    (error as? Complaint) ?? (error as? any Complaining)?.complaint ?? Complaint("\(error)")
  }

  /// Does something whose refusal is about one field.
  static func about<Value>(_ field: Field, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw FieldRefusal(field: field, error: error)
    }
  }
}

/// A panel that can begin: everything that stands against it was looked at.
struct PanelBeginning {
  typealias Refusal = FieldRefusal<BeginField>

  let form: Form
  let title: String
  private let pack: PackFiles
  private let folder: Folder
  private let handle: String
  private let group: String?

  /// Throws what stands against it; nothing is made.
  init(pack: PackFiles, folder: String, handle: String, group: String?, title: String?) throws {
    self.pack = pack
    form = try pack.form()
    self.handle = handle
    self.group = group
    // It is kept as one line.
    self.title = (title ?? form.title).split(whereSeparator: \.isNewline).joined(separator: " ")
    guard self.title.contains(where: { !$0.isWhitespace }) else {
      throw Refusal(field: .title, error: Complaint(RoomWords.noTitle, code: .usage))
    }
    try Refusal.about(.handle) { try checkHandle(handle) }
    let form = form
    try Refusal.about(.group) { try checkGroup(group, in: form) }
    self.folder = Folder(path: absolutePath(folder), kind: .shared)
    let made = self.folder
    try Refusal.about(.folder) { try made.refuseUsed() }
  }

  /// Makes the folder, the chair's keys, the kept pack and the call.
  ///
  /// - Parameter time: Now, but for a panel that is made up.
  func begin(
    as person: AgeIdentity, in account: Account, at time: Timestamp = Surroundings.now
  ) throws -> (desk: Desk, seat: Seat) {
    var generator = SystemRandomNumberGenerator()
    let signing = SigningKey.generate(using: &generator)
    let age = AgeIdentity.generate(using: &generator)
    let call = try Seat.call(
      chair: handle, keys: (signing, age), group: group, at: time,
      using: &generator)
    try Refusal.about(.folder) { try folder.create() }
    let home = account.panel(call.record.id)
    let keys = PanelKeys(handle: handle, call: call.record.id, signing: signing, age: age)
    try home.save(keys, for: person.recipient, using: &generator)
    try pack.keep(in: home, title: title)
    try Refusal.about(.folder) { try home.remember(folder: folder.path) }
    let store = PanelStore(home: home, folder: folder)
    _ = try store.publish(call, using: &generator)
    try folder.writeReadme(Array(PanelReadme.text.utf8))
    let history = try History(of: home.call, store.read().records)
    return (Desk(account: account, store: store, history: history), Seat(keys: keys, store: store))
  }
}

/// Somebody who can join a panel: everything that stands against it was looked at.
struct PanelJoining {
  typealias Refusal = FieldRefusal<JoinField>

  private let desk: Desk
  private let handle: String
  private let role: Role
  private let group: String?

  /// Throws what stands against it; nothing is made.
  init(_ desk: Desk, handle: String, role: Role, group: String?) throws {
    (self.desk, self.handle, self.role, self.group) = (desk, handle, role, group)
    try Refusal.about(.handle) { try checkHandle(handle) }
    guard desk.history.close == nil else { throw DeedRefusal.closedForChanges }
    try Refusal.about(.group) { try PanelJoining.checkGroupWherePackIsKept(group, desk) }
    let isTaken =
      desk.store.home.handlesWithKeys.contains(handle)
      || desk.history.callRecord.author == handle
      || !desk.history.enrolments(of: handle).isEmpty
    guard !isTaken else {
      throw Refusal(field: .handle, error: DeedRefusal.handleTaken(handle))
    }
  }

  /// Makes the keys and enrols.
  func join(as person: AgeIdentity) throws -> (seat: Seat, delivery: Panels.Delivery) {
    let home = desk.store.home
    var generator = SystemRandomNumberGenerator()
    let keys = PanelKeys(
      handle: handle, call: desk.history.panel, signing: SigningKey.generate(using: &generator),
      age: AgeIdentity.generate(using: &generator))
    try home.save(keys, for: person.recipient, using: &generator)
    let seat = Seat(keys: keys, store: desk.store)
    let deed = try seat.enrol(
      as: role, group: group, in: desk.history, at: Surroundings.now, using: &generator)
    try home.remember(folder: desk.folderPath)
    return (seat, deed.delivery)
  }

  /// Catches a slip of the pen before it is signed, where the form is known.
  ///
  /// Before the freeze only the chair's account has the form; elsewhere the freeze names it.
  private static func checkGroupWherePackIsKept(_ group: String?, _ desk: Desk) throws {
    guard let group, desk.history.freeze != nil || standing(at: desk.store.home.packPath) == .folder
    else { return }
    try checkGroup(group, in: try desk.form())
  }
}
