// Whose signatures a store can check before it copies a record: the keys that the calls and
// enrolments themselves bring. History judges entitlement; this only keeps damage from spreading.
internal import Sealing

/// The signing keys that handles have brought to a panel.
struct KnownKeys {
  private var keys: [String: Set<VerifyingKey>] = [:]

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
    }
  }

  /// Whether one of the author's own keys made this signature.
  func vouch(for received: ReceivedRecord) -> Bool {
    keys[received.record.author, default: []].contains { isSigned(received, by: $0) }
  }
}

private func isSigned(_ received: ReceivedRecord, by key: VerifyingKey) -> Bool {
  sshVerify(
    received.signature, message: received.record.bytes, namespace: recordNamespace, key: key)
}
