// The records in which somebody says something about candidates or records: a declaration, a
// minute, an erasure.
internal import Sealing

/// Somebody of the roster has read the freeze, and stands aside for some candidates.
public struct Declare: Hashable, Sendable {
  /// The candidates they stand aside for; may only grow from one declaration to the next.
  public var standsAside: [String]

  /// A declaration.
  public init(standsAside: [String]) { self.standsAside = standsAside }

  init(_ fields: inout Fields) throws(RecordFault) {
    standsAside = try fields.texts("stands_aside", where: isCandidateID)
  }

  var fields: [String: JSON] { ["stands_aside": sortedList(standsAside)] }
}

/// What was agreed after the opening; the words stand in the part `body.age`.
public struct Minute: Hashable, Sendable {
  /// What kind of minute.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case moderation, decision, feedback, agree
  }

  /// What kind of minute.
  public var kind: Kind
  /// The record it is about, such as the minute that is agreed to.
  public var about: RecordID?

  /// A minute.
  public init(kind: Kind, about: RecordID? = nil) {
    self.kind = kind
    self.about = about
  }

  init(_ fields: inout Fields) throws(RecordFault) {
    kind = try fields.word("kind", Kind.self)
    about = try fields.optionalID("about")
  }

  var fields: [String: JSON] {
    var fields: [String: JSON] = ["kind": .string(kind.rawValue)]
    fields["about"] = about.map { .string($0.hex) }
    return fields
  }
}

/// Parts that were deleted, on what ground.
public struct Erase: Hashable, Sendable {
  /// One deleted part.
  public struct Item: Hashable, Sendable {
    /// The record it belonged to.
    public var record: RecordID
    /// The part's name.
    public var part: String

    /// One deleted part.
    public init(record: RecordID, part: String) {
      self.record = record
      self.part = part
    }

    static func precedes(_ left: Item, _ right: Item) -> Bool {
      left.record == right.record
        ? comesBefore(left.part, right.part) : left.record < right.record
    }
  }

  /// What was deleted.
  public var items: [Item]
  /// Why, as a code.
  public var ground: String

  /// An erasure.
  public init(items: [Item], ground: String) {
    self.items = items
    self.ground = ground
  }

  init(_ fields: inout Fields) throws(RecordFault) {
    ground = try fields.text("ground", where: isFormID)
    items = []
    for value in try fields.list("items") {
      var entry = try Fields(value, at: "items")
      let item = Item(
        record: try entry.id("record"), part: try entry.text("part", where: isPartName))
      try entry.finish()
      guard items.last.map({ Item.precedes($0, item) }) ?? true else {
        throw .wrongField("items")
      }
      items.append(item)
    }
  }

  var fields: [String: JSON] {
    let sorted = Set(items).sorted(by: Item.precedes)
    return [
      "ground": .string(ground),
      "items": .array(
        sorted.map { .object(["record": .string($0.record.hex), "part": .string($0.part)]) }),
    ]
  }
}
