// One record as it lies on disk, read and checked alone. Separate from History, which judges
// records together: who may say what, and in which order.
public import Sealing

/// The size and hash of a part of a record.
public struct PartInfo: Hashable, Sendable {
  /// Its length in bytes.
  public var bytes: Int
  /// Its SHA-256 in lower-case hex.
  public var sha256: String

  /// A size and a hash.
  public init(bytes: Int, sha256: String) {
    self.bytes = bytes
    self.sha256 = sha256
  }

  /// The size and hash of `part`.
  public init(of part: Bytes) {
    self.init(bytes: part.count, sha256: hex(Sealing.sha256(part)))
  }
}

/// A `record.json`, read strictly: its bytes and what they say.
public struct Record: Equatable, Sendable {
  /// Its name: the SHA-256 of its bytes.
  public let id: RecordID
  /// The signed bytes.
  public let bytes: Bytes
  /// The handle of who signed it.
  public let author: String
  /// When the author says it was written.
  public let time: Timestamp
  /// All heads the author knew, sorted.
  public let parents: [RecordID]
  /// The panel: the id of its call, which is its own id for a call.
  public let panel: RecordID
  /// The freeze in force for the author; nil before there is one.
  public let under: RecordID?
  /// Its parts by name.
  public let parts: [String: PartInfo]
  /// What it says.
  public let body: RecordBody
  /// Fields of a known type that this version does not know, in order.
  public let unknownFields: [String]
  /// Parts of a known type that this version does not know, in order.
  public let unknownParts: [String]

  /// The name of its type.
  public var type: String { body.type }

  /// Reads a `record.json`.
  ///
  /// Throws ``RecordFault`` for anything the format does not allow in a record read alone.
  public init(bytes: Bytes) throws(RecordFault) {
    let value: JSON
    do {
      value = try JSON(canonicalLine: bytes, limit: JSON.recordLimit)
    } catch {
      throw .profile(error)
    }
    guard let object = value.object else { throw .notAnObject }
    var fields = Fields(object)
    guard let version = try fields.required("v").int else { throw .wrongField("v") }
    guard version == 1 else { throw .unknownVersion(version) }
    id = RecordID(of: bytes)
    self.bytes = bytes
    author = try fields.text("author", where: isHandle)
    let time = try fields.text("time")
    guard let time = Timestamp(time) else { throw .wrongField("time") }
    self.time = time
    parents = try fields.ids("parents")
    guard parents.count <= RecordLimit.parents else {
      throw .tooMany(.parents, count: parents.count, most: RecordLimit.parents)
    }
    parts = try Record.parts(try fields.object("parts"))
    let type = try fields.text("type", where: isFormID)
    panel = type == "call" ? id : try fields.id("panel")
    under = type == "call" ? nil : try fields.optionalID("under")
    body = try RecordBody(type: type, &fields)
    if case .unknown = body { unknownFields = [] } else { unknownFields = fields.unread }
    let rules = body.partRules
    for name in rules.required where parts[name] == nil { throw .missingPart(name) }
    let required = Set(rules.required)
    unknownParts = parts.keys.filter { !required.contains($0) && !rules.allows($0) }.sorted()
    if type == "call", !parents.isEmpty { throw .wrongField("parents") }
    if type != "call", parents.isEmpty { throw .wrongField("parents") }
  }

  private static func parts(_ object: [String: JSON]) throws(RecordFault) -> [String: PartInfo] {
    guard object.count <= RecordLimit.parts else {
      throw .tooMany(.parts, count: object.count, most: RecordLimit.parts)
    }
    var parts: [String: PartInfo] = [:]
    for (name, value) in object.sorted(by: { comesBefore($0.key, $1.key) }) {
      guard isPartName(name) else { throw .wrongPartName(name) }
      var entry = try Fields(value, at: "parts." + name)
      guard let bytes = try entry.required("bytes").int, (0...partLimit(name)).contains(bytes)
      else { throw .wrongField("parts." + name + ".bytes") }
      let hash = try entry.text("sha256") { $0.utf8.count == 64 && isLowerHex($0) }
      try entry.finish()
      parts[name] = PartInfo(bytes: bytes, sha256: hash)
    }
    return parts
  }
}

/// A record and its signature as a folder yields them; nothing is believed yet.
public struct ReceivedRecord: Equatable, Sendable {
  /// The record.
  public let record: Record
  /// The bytes of `record.json.sig`.
  public let signature: Bytes
  /// The parts that were not there where it was read, whether they are to come or were erased.
  public let absent: Set<String>

  /// A record and its signature.
  public init(record: Record, signature: Bytes, absent: Set<String> = []) {
    self.record = record
    self.signature = signature
    self.absent = absent
  }
}
