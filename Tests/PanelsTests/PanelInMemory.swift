// A panel without files: people with real keys who publish real records into a list. Every test of
// records and openings begins here, and writes what goes wrong by hand.
import Chance
import Scoring
import Sealing

@testable import Panels

/// A panel as a list of records, with everybody's keys.
struct PanelInMemory {
  /// Somebody's keys.
  struct Keys {
    let signing: SigningKey
    let age: AgeIdentity

    var published: PublicKeys {
      PublicKeys(signKey: signing.publicKey.text, ageKey: age.recipient.text)
    }
  }

  var generator: SplitMix64
  var seconds: Int64 = 1_780_000_000
  var keys: [String: Keys] = [:]
  var records: [SignedRecord] = []
  var enrolments: [String: RecordID] = [:]
  var slips: [String: Slip] = [:]
  var candidates = ["c01", "c02", "c03", "c04", "c05", "c06"]
  let form: Form
  let panel: RecordID

  /// The call alone, by the chair dilys, who scores in `staff`.
  init(seed: Int = 1) throws {
    generator = SplitMix64(seed: seed)
    form = try Form(.careWorker)
    let chair = PanelInMemory.newKeys(&generator)
    keys["dilys"] = chair
    let body = RecordBody.call(
      Call(nonce: hex((0..<16).map { UInt8($0) }), keys: chair.published, group: "staff"))
    let call = try sign(
      body: body, author: "dilys", time: Timestamp(secondsSince1970: seconds), parents: [],
      panel: nil, under: nil, parts: [:], with: chair.signing)
    records = [call]
    panel = call.record.id
    enrolments["dilys"] = panel
  }

  /// The panel of the practice day: four members, hr, an observer, and a kiosk with two
  /// contributors; frozen and declared.
  static func frozen(seed: Int = 1, declared: Bool = true) throws -> PanelInMemory {
    guard seed == 1 else { return try make(seed: seed, declared: declared) }
    return try (declared ? ready : undeclared).get()
  }

  private static let ready = Result { try make(seed: 1, declared: true) }
  private static let undeclared = Result { try make(seed: 1, declared: false) }

  private static func make(seed: Int, declared: Bool) throws -> PanelInMemory {
    var panel = try PanelInMemory(seed: seed)
    for handle in ["asha", "ben", "femi"] { try panel.enrol(handle, .assessor, group: "staff") }
    try panel.enrol("helen", .hr)
    try panel.enrol("kiosk1", .kiosk)
    try panel.enrol("olu", .observer)
    try panel.freeze()
    if declared { try panel.declareAll() }
    return panel
  }

  static func newKeys(_ generator: inout SplitMix64) -> Keys {
    Keys(
      signing: SigningKey.generate(using: &generator),
      age: AgeIdentity.generate(using: &generator))
  }

  /// What follows from all records so far.
  var history: History { get throws { try History(of: panel, records.map(\.received)) } }

  /// The records that are nobody's parent.
  var heads: [RecordID] {
    let parents = Set(records.flatMap(\.record.parents))
    return records.map(\.record.id).filter { !parents.contains($0) }
  }

  var now: Timestamp { Timestamp(secondsSince1970: seconds) }

  /// The bytes of a part, as a folder would yield them.
  func part(_ id: RecordID, _ name: String) -> Bytes? {
    records.first { $0.record.id == id }?.parts[name]
  }

  /// Adds a record that descends from everything so far.
  @discardableResult
  mutating func publish(
    _ body: RecordBody, by author: String, parts: [String: Bytes] = [:],
    under: RecordID? = nil, parents: [RecordID]? = nil, with key: SigningKey? = nil
  ) throws -> RecordID {
    seconds += 60
    // What an honest writer would know, without verifying all of it again each time.
    var under = under ?? records.last { $0.record.type == "freeze" }?.record.id
    if case .freeze(let freeze) = body { under = freeze.replaces }
    let signing = key ?? keys[author]?.signing ?? SigningKey.generate(using: &generator)
    let record = try sign(
      body: body, author: author, time: now, parents: parents ?? heads, panel: panel,
      under: under, parts: parts, with: signing)
    records.append(record)
    return record.record.id
  }

  /// New keys and an enrolment with them.
  mutating func enrol(_ handle: String, _ role: Role, group: String? = nil) throws {
    let own = PanelInMemory.newKeys(&generator)
    keys[handle] = own
    enrolments[handle] = try publish(
      .enrol(Enrol(keys: own.published, role: role, group: group)), by: handle)
  }

  mutating func declareAll() throws {
    for handle in keys.keys.sorted() { try declare(handle) }
  }

  @discardableResult
  mutating func declare(_ handle: String, standsAside: [String] = []) throws -> RecordID {
    try publish(
      .declare(Declare(standsAside: standsAside)), by: handle,
      parts: ["declaration.age": [1, 2, 3]])
  }

  @discardableResult
  mutating func event(
    _ what: Happening, by author: String, candidate: String? = nil, assessor: String? = nil,
    contributor: String? = nil, words: Bytes? = nil
  ) throws -> RecordID {
    let body = EventBody(
      what, candidate: candidate, assessor: assessor, contributor: contributor)
    var parts: [String: Bytes] = [:]
    parts["body.age"] = words ?? (what.needsWords ? [1] : nil)
    return try publish(.event(body), by: author, parts: parts)
  }
}
