// Whose signatures a store can check before it copies a record: the keys that the calls and
// enrolments themselves bring. History judges entitlement; this only keeps damage from spreading.
internal import Sealing

/// The signing keys that handles have brought to a panel.
struct KnownKeys {
  private var keys: [String: Set<VerifyingKey>] = [:]
  // The calls and enrolments themselves, which were verified to believe their keys.
  private var proved: [SignedID: VerifyingKey] = [:]

  init(_ records: some Sequence<ReceivedRecord>) {
    for received in records {
      let text: String
      switch received.record.body {
      case .call(let call): text = call.keys.signKey
      case .enrol(let enrol): text = enrol.keys.signKey
      default: continue
      }
      guard let key = VerifyingKey(text), isSigned(received, by: key) else { continue }
      keys[received.record.author, default: []].insert(key)
      proved[SignedID(received)] = key
    }
  }

  /// Whether one of the author's own keys made this signature.
  func vouch(for received: ReceivedRecord) -> Bool { key(of: received) != nil }

  private func key(of received: ReceivedRecord) -> VerifyingKey? {
    proved[SignedID(received)]
      ?? keys[received.record.author, default: []].first { isSigned(received, by: $0) }
  }

  /// Which of these records their author's own keys signed, each looked at once, on all cores.
  func vouched(for records: [ReceivedRecord]) -> Vouched {
    let found = inParallel(records.count) { key(of: records[$0]) }
    var vouched = Vouched()
    for (received, key) in zip(records, found) { vouched.keys[SignedID(received)] = key }
    return vouched
  }
}

/// A record with one signature of it; the record's id stands for its bytes.
struct SignedID: Hashable, Sendable {
  let id: RecordID
  let signature: Bytes

  init(id: RecordID, signature: Bytes) {
    self.id = id
    self.signature = signature
  }

  init(_ received: ReceivedRecord) {
    self.init(id: received.record.id, signature: received.signature)
  }

  // Few records have two signatures, and none more than there are copies: the id tells enough.
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Signatures that were verified a moment ago, with the key that made each.
///
/// Only what a verification said yes to is in it, so whoever has it need not ask again.
public struct Vouched: Sendable {
  fileprivate(set) var keys: [SignedID: VerifyingKey] = [:]

  /// Nothing was verified yet.
  public init() {}

  func contains(_ received: ReceivedRecord) -> Bool { keys[SignedID(received)] != nil }

  /// Whether this very key is known to have made this signature.
  func says(_ key: VerifyingKey, signed id: RecordID, with signature: Bytes) -> Bool {
    keys[SignedID(id: id, signature: signature)] == key
  }
}

extension [ReceivedRecord] {
  /// Each record with each of its signatures once.
  var withoutCopies: [ReceivedRecord] {
    var seen: Set<SignedID> = []
    return filter { seen.insert(SignedID($0)).inserted }
  }
}

private func isSigned(_ received: ReceivedRecord, by key: VerifyingKey) -> Bool {
  sshVerify(
    received.signature, message: received.record.bytes, namespace: recordNamespace, key: key)
}
