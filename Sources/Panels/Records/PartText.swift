// What the encrypted parts of a record say: one canonical JSON object each, one schema each.
// Separate from the records, because a part is only read by those it is encrypted to.
public import Sealing

/// The text of an encrypted part.
public protocol PartText: Equatable, Sendable {
  /// Reads the object; throws ``RecordFault`` naming the field that is wrong.
  init(_ json: JSON) throws(RecordFault)
  /// The object, as the format article says it.
  var json: JSON { get }
  /// How many bytes its plaintext is a multiple of; 1 where its length tells nothing.
  static var block: Int { get }
}

extension PartText {
  /// One line, and nothing after it.
  public static var block: Int { 1 }

  /// Reads a part's plaintext: one canonical JSON object and one line feed, padded or not.
  public init(bytes: Bytes) throws(RecordFault) {
    let json: JSON
    do {
      json = try JSON(canonicalLine: bytes)
    } catch {
      // Parts that are padded now were written as a line once, and are read either way.
      guard Self.block > 1, let padded = try? JSON(canonicalPadded: bytes, block: Self.block)
      else { throw .profile(error) }
      json = padded
    }
    try self.init(json)
  }

  /// The plaintext of the part.
  public var bytes: Bytes {
    get throws(RecordFault) {
      do {
        return try json.canonicalPadded(block: Self.block)
      } catch {
        throw .profile(error)
      }
    }
  }
}

/// `slips.<kiosk>.age`: the secret bytes behind each contributor's commitment.
public struct SlipsText: PartText {
  /// Contributor to 16 bytes.
  public var salts: [String: Bytes]

  /// Contributor to 16 bytes.
  public init(salts: [String: Bytes]) { self.salts = salts }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    guard let object = json.object else { throw .notAnObject }
    salts = [:]
    for (contributor, value) in object {
      guard isHandle(contributor), let text = value.string, let salt = Sealing.bytes(hex: text),
        salt.count == 16
      else { throw .wrongField(contributor) }
      salts[contributor] = salt
    }
  }

  /// The object of the part.
  public var json: JSON { .object(salts.mapValues { .string(hex($0)) }) }
}

/// `reasons.age` of a close: why somebody was absent, in words or a code.
public struct ReasonsText: PartText {
  /// One absence and why.
  public struct Reason: Hashable, Sendable {
    /// The absence.
    public var absence: Close.Absence
    /// `unwell`, `late`, `conflict`, `left`, `equipment`, `other`, or words.
    public var why: String

    /// One absence and why.
    public init(absence: Close.Absence, why: String) {
      self.absence = absence
      self.why = why
    }
  }

  /// The reasons, by author then candidate.
  public var reasons: [Reason]

  /// The reasons.
  public init(reasons: [Reason]) {
    self.reasons = reasons.sorted { Close.Absence.precedes($0.absence, $1.absence) }
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    reasons = []
    for value in try fields.list("absent") {
      var entry = try Fields(value, at: "absent")
      let absence = Close.Absence(
        author: try entry.text("author", where: isHandle),
        candidate: try entry.text("candidate", where: isCandidateID))
      reasons.append(Reason(absence: absence, why: try entry.text("why")))
      try entry.finish()
    }
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON {
    .object([
      "absent": .array(
        reasons.map {
          .object([
            "author": .string($0.absence.author), "candidate": .string($0.absence.candidate),
            "why": .string($0.why),
          ])
        })
    ])
  }
}

/// `result.<kiosk>.age`: per group at the kiosk, whether its scores changed who came first.
public struct ResultText: PartText {
  /// Group to whether the set of candidates ranked first differs without it.
  public var changedFirst: [String: Bool]

  /// Group to whether its scores changed who came first.
  public init(changedFirst: [String: Bool]) { self.changedFirst = changedFirst }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    changedFirst = [:]
    for (group, value) in try fields.object("changed_first") {
      guard isFormID(group), let changed = value.bool else { throw .wrongField("changed_first") }
      changedFirst[group] = changed
    }
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON {
    .object(["changed_first": .object(changedFirst.mapValues(JSON.bool))])
  }
}
