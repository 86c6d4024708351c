// Whose key each record must be signed with, and whether it is. Separate from entitlement: a key is
// found from what records say alone, so that all signatures can be verified at once, on all cores.
internal import Dispatch
internal import Sealing

/// How the signatures of one record stand.
enum SignatureVerdict: Sendable {
  /// Every copy is good.
  case good
  /// One copy is good and another is not.
  case goodAmongBad
  case bad
  /// The author has no key in the freeze the record is under.
  case noKey
}

/// The signatures of all records of a panel.
struct Signatures {
  private let call: Record
  private let callKeys: PublicKeys
  private let graph: RecordGraph
  private let vouched: Vouched

  init(call: Record, keys: PublicKeys, graph: RecordGraph, vouched: Vouched) {
    self.vouched = vouched
    self.call = call
    callKeys = keys
    self.graph = graph
  }

  /// A verdict for each record; `copies` are the signature files that came with each.
  func verdicts(copies: [[Bytes]], telling: @escaping Telling) -> [SignatureVerdict] {
    var known: [String: VerifyingKey?] = [:]
    let keys = graph.records.map { record -> VerifyingKey? in
      guard let text = keyText(of: record) else { return nil }
      if let key = known[text] { return key }
      let key = VerifyingKey(text)
      known[text] = .some(key)
      return key
    }
    let records = graph.records
    return inParallel(records.count, telling: telling) { place in
      guard let key = keys[place] else { return .noKey }
      let good = copies[place].count { copy in
        vouched.says(key, signed: records[place].id, with: copy)
          || sshVerify(copy, message: records[place].bytes, namespace: recordNamespace, key: key)
      }
      if good == 0 { return .bad }
      return good == copies[place].count ? .good : .goodAmongBad
    }
  }

  /// The key that must have signed `record`: that of the enrolment which its freeze rosters, and
  /// not that of any other enrolment under the same handle.
  private func keyText(of record: Record) -> String? {
    if record.id == call.id { return callKeys.signKey }
    if case .enrol(let enrol) = record.body { return enrol.keys.signKey }
    guard let under = record.under else {
      return record.author == call.author ? callKeys.signKey : nil
    }
    guard let place = graph.places[under], case .freeze(let freeze) = graph.records[place].body,
      let person = freeze.roster[record.author]
    else { return nil }
    if person.enrol == call.id { return record.author == call.author ? callKeys.signKey : nil }
    guard let enrolment = graph.places[person.enrol].map({ graph.records[$0] }),
      enrolment.author == record.author, case .enrol(let enrol) = enrolment.body
    else { return nil }
    return enrol.keys.signKey
  }
}

/// Is told how many more of how many are done, from any thread.
public typealias Telling = @Sendable (_ more: Int, _ of: Int) -> Void

/// `count` results of a pure function, computed on all cores; in order, whatever ran first.
func inParallel<Result: Sendable>(
  _ count: Int, telling: Telling = { _, _ in }, _ result: @Sendable (Int) -> Result
) -> [Result] {
  let batch = 32
  guard count > batch else { return (0..<count).map(result) }
  return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
    // Each place is written by exactly one iteration, so the writers never meet.
    nonisolated(unsafe) let places = buffer
    DispatchQueue.concurrentPerform(iterations: (count + batch - 1) / batch) { number in
      let end = min(count, (number + 1) * batch)
      for place in number * batch..<end {
        (places.baseAddress.map { $0 + place })?.initialize(to: result(place))
      }
      telling(end - number * batch, count)
    }
    initialized = count
  }
}
