// Writing a record: from what it says to the bytes that are published. Separate from reading, and
// ends by reading what it wrote.
public import Sealing

/// A record with its signature and the bytes of its parts, ready to be published.
public struct SignedRecord: Equatable, Sendable {
  /// The record.
  public let record: Record
  /// The bytes of `record.json.sig`.
  public let signature: Bytes
  /// The parts by name, as the record lists them.
  public let parts: [String: Bytes]

  /// The record as a folder would yield it.
  public var received: ReceivedRecord { ReceivedRecord(record: record, signature: signature) }
}

/// Writes and signs a record, and reads it again before giving it out.
///
/// `panel` is nil for a call only. Parents are sorted, and each is written once.
/// - Throws: ``RecordFault`` for a body, a name or a part that a reader would refuse.
public func sign(
  body: RecordBody, author: String, time: Timestamp, parents: [RecordID], panel: RecordID?,
  under: RecordID?, parts: [String: Bytes], with key: SigningKey
) throws(RecordFault) -> SignedRecord {
  if case .unknown(let type) = body { throw .unwritableType(type) }
  var fields = body.fields
  fields["v"] = .number(1)
  fields["type"] = .string(body.type)
  fields["author"] = .string(author)
  fields["time"] = .string(time.text)
  fields["parents"] = sortedList(parents.map(\.hex))
  fields["panel"] = panel.map { .string($0.hex) }
  fields["under"] = under.map { .string($0.hex) }
  fields["parts"] = .object(
    parts.mapValues { part in
      .object(["bytes": .number(part.count), "sha256": .string(hex(sha256(part)))])
    })
  do {
    let bytes = try JSON.object(fields).canonicalLine(limit: JSON.recordLimit)
    let record = try read(back: bytes)
    let signature = try sshSign(bytes, namespace: recordNamespace, with: key)
    guard sshVerify(signature, message: bytes, namespace: recordNamespace, key: key.publicKey)
    else { throw RecordFault.signatureDoesNotVerify }
    return SignedRecord(record: record, signature: signature, parts: parts)
  } catch let fault as RecordFault {
    throw fault
  } catch let error as JSONProfileError {
    throw .profile(error)
  } catch {
    throw .signatureDoesNotVerify
  }
}

/// The record a reader makes of these bytes; a field or part no reader knows is refused here.
private func read(
  back bytes: Bytes
) throws(RecordFault) -> Record {
  let record = try Record(bytes: bytes)
  if let name = record.unknownFields.first { throw .wrongField(name) }
  if let name = record.unknownParts.first { throw .wrongPartName(name) }
  return record
}
