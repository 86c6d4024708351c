// A freeze whose rules hold, with the keys it gives to people. Separate from the record: a record
// only claims these things.
public import Sealing

/// Why a freeze is refused.
public enum FreezeFault: Error, Hashable, Sendable {
  /// The author is neither the chair nor a deputy of the freeze it amends.
  case notTheChair(author: String)
  /// It names no chair, or a chair whose enrolment is not the call.
  case wrongChair
  /// The roster names an enrolment that is not known, is another's, or was made in another role.
  case wrongEnrolment(handle: String)
  /// A key that cannot be used.
  case unusableKey(name: String)
  /// Two names with one key: a quorum of fewer people than it says.
  case sharedKey(names: [String])
  /// The part `form.json` is not the one whose fingerprint it names.
  case wrongFingerprint
  /// The part `allowed_signers` does not say what the roster says.
  case wrongAllowedSigners
  /// The freeze it amends is not known, or is not the one it is under.
  case wrongReplaced(RecordID?)
}

/// A valid freeze and what follows from it.
public struct FreezeInForce: Equatable, Sendable {
  /// The record.
  public let record: Record
  /// What it says.
  public let body: Freeze
  /// The signing keys by handle.
  public let signKeys: [String: VerifyingKey]
  /// What each rostered one can open, by handle.
  public let ageKeys: [String: AgeRecipient]
  /// The envelopes' keys by name.
  public let envelopes: [String: AgeRecipient]
  /// The archive's key.
  public let archive: AgeRecipient?
  /// Everybody who stands in a quorum, sorted.
  public let holders: [String]
  /// The candidates' ids, for looking up.
  private let candidateIDs: Set<String>

  /// Whether `candidate` is one of this freeze.
  public func knows(_ candidate: String) -> Bool { candidateIDs.contains(candidate) }

  /// The id of the freeze.
  public var id: RecordID { record.id }

  /// What somebody does; nil for those not rostered.
  public func role(of handle: String) -> Role? { body.roster[handle]?.role }

  /// The group somebody with keys, or a contributor, scores in.
  public func group(of assessor: String) -> String? {
    body.roster[assessor]?.group ?? body.contributors[assessor]?.group
  }

  /// The chair's handle; an amendment may have none.
  public var chair: String? { body.roster.first { $0.value.role == .chair }?.key }

  /// Whether somebody may close or amend: the chair, and deputies.
  public func mayClose(_ handle: String) -> Bool {
    role(of: handle) == .chair || body.deputies.contains(handle)
  }

  /// Who may decide whether somebody scores a candidate they know: the chair and deputies, and
  /// nobody about themself; sorted.
  public func decidersAbout(_ handle: String) -> [String] {
    body.roster.keys.filter { $0 != handle && mayClose($0) }.sorted(by: comesBefore)
  }

  /// The rostered ones who score, sorted.
  public var members: [String] {
    body.roster.filter { $0.value.group != nil }.keys.sorted(by: comesBefore)
  }

  /// The holder's key: a rostered one's, or an envelope's.
  public func holderKey(_ holder: String) -> AgeRecipient? {
    envelopes[holder] ?? ageKeys[holder]
  }

  /// The readers' keys and the archive's: who can open what is for readers.
  public var readerKeys: [AgeRecipient] {
    withArchive(body.readers.compactMap { ageKeys[$0] })
  }

  /// The keys of the readers, the chair and hr, and the archive's.
  var readersAndOfficeKeys: [AgeRecipient] {
    let office = body.roster.filter { $0.value.role == .chair || $0.value.role == .hr }.keys
    return withArchive(
      Set(body.readers).union(office).sorted(by: comesBefore).compactMap { ageKeys[$0] })
  }

  /// Every rostered key and the archive's.
  public var everybodysKeys: [AgeRecipient] {
    withArchive(ageKeys.keys.sorted(by: comesBefore).compactMap { ageKeys[$0] })
  }

  /// The keys of the chair and hr and the archive's; `andKiosks` adds the kiosks.
  public func officeKeys(andKiosks: Bool = false) -> [AgeRecipient] {
    withArchive(
      ageKeys.keys.sorted(by: comesBefore).filter { handle in
        switch role(of: handle) {
        case .chair, .hr: true
        case .kiosk: andKiosks
        default: false
        }
      }.compactMap { ageKeys[$0] })
  }

  private func withArchive(_ keys: [AgeRecipient]) -> [AgeRecipient] {
    keys + [archive].compactMap { $0 }
  }
}

extension FreezeInForce {
  /// Checks a freeze against the call, the enrolments and the freeze it amends.
  init(
    _ record: Record, _ body: Freeze, call: Record, keysOf: (RecordID, String) -> EnrolledKeys?,
    replaced: FreezeInForce?
  ) throws(FreezeFault) {
    guard body.replaces == replaced?.id, record.under == body.replaces else {
      throw .wrongReplaced(body.replaces)
    }
    let mayWrite =
      replaced.map { $0.mayClose(record.author) } ?? (record.author == call.author)
    guard mayWrite else { throw .notTheChair(author: record.author) }
    guard record.parts["form.json"]?.sha256 == body.pack.fingerprint else {
      throw .wrongFingerprint
    }
    (signKeys, ageKeys) = try FreezeInForce.keys(of: body.roster, call: call, keysOf: keysOf)
    guard replaced != nil || body.roster.values.contains(where: { $0.role == .chair }) else {
      throw .wrongChair
    }
    var envelopes: [String: AgeRecipient] = [:]
    for (name, text) in body.envelopes.sorted(by: { comesBefore($0.key, $1.key) }) {
      guard let key = AgeRecipient(text) else { throw .unusableKey(name: name) }
      envelopes[name] = key
    }
    archive = body.archive.flatMap(AgeRecipient.init)
    guard (archive == nil) == (body.archive == nil) else { throw .unusableKey(name: "archive") }
    self.record = record
    self.body = body
    self.envelopes = envelopes
    candidateIDs = Set(body.candidates)
    holders = body.holders
    try checkSharing()
    guard let signers = try? allowedSignersPart(signKeys),
      record.parts["allowed_signers"] == PartInfo(of: signers)
    else { throw .wrongAllowedSigners }
  }

  /// The keys of everybody on a roster; the first by handle that is wrong is named.
  private static func keys(
    of roster: [String: Freeze.Person], call: Record,
    keysOf: (RecordID, String) -> EnrolledKeys?
  ) throws(FreezeFault) -> ([String: VerifyingKey], [String: AgeRecipient]) {
    var signKeys: [String: VerifyingKey] = [:]
    var ageKeys: [String: AgeRecipient] = [:]
    for (handle, person) in roster.sorted(by: { comesBefore($0.key, $1.key) }) {
      guard (person.role == .chair) == (person.enrol == call.id) else { throw .wrongChair }
      guard let enrolled = keysOf(person.enrol, handle), enrolled.role == person.role else {
        throw .wrongEnrolment(handle: handle)
      }
      guard let signKey = VerifyingKey(enrolled.keys.signKey),
        let ageKey = AgeRecipient(enrolled.keys.ageKey)
      else { throw .unusableKey(name: handle) }
      signKeys[handle] = signKey
      ageKeys[handle] = ageKey
    }
    return (signKeys, ageKeys)
  }

  private func checkSharing() throws(FreezeFault) {
    var people = ageKeys.map { (key: $0.value.text, name: $0.key) }
    people += envelopes.map { (key: $0.value.text, name: $0.key) }
    people += signKeys.map { (key: $0.value.text, name: $0.key) }
    if let archive { people.append((key: archive.text, name: "archive")) }
    let shared = Dictionary(grouping: people, by: \.key).values.filter { $0.count > 1 }
    let names = Set(shared.joined().map(\.name)).sorted(by: comesBefore)
    guard names.isEmpty else { throw .sharedKey(names: names) }
  }
}

/// The keys of one enrolment, with the role it was made in.
struct EnrolledKeys {
  let keys: PublicKeys
  let role: Role
}

/// The part `allowed_signers` of a freeze: one line for each handle of its roster.
public func allowedSignersPart(
  _ keys: [String: VerifyingKey]
) throws(SigningError) -> Bytes {
  Bytes(
    try allowedSigners(keys.map { (handle: $0.key, key: $0.value) }, namespace: recordNamespace)
      .utf8)
}
