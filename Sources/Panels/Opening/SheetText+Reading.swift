// The inside of a sheet as bytes: canonical JSON, padded so that its length says little.
internal import Scoring
public import Sealing

extension SheetText {
  /// The padded plaintext: one canonical line, then line feeds to a multiple of 8192 bytes.
  public var bytes: Bytes {
    get throws(RecordFault) {
      var fields: [String: JSON] = [
        "v": .number(1), "author": .string(author), "candidate": .string(candidate),
        "panel": .string(panel.hex), "under": .string(under.hex), "recipient": .string(recipient),
        "started": .string(started.text), "submitted": .string(submitted.text),
        "items": .array(items.sorted(by: Item.precedes).map(\.json)),
      ]
      fields["contributor"] = contributor.map(JSON.string)
      if wasHelped { fields["helped"] = .bool(true) }
      if let slip {
        fields["salt"] = .string(hex(slip.salt))
        fields["token"] = .string(slip.token)
      }
      do {
        return try JSON.object(fields).canonicalPadded(limit: RecordLimit.sheetBytes)
      } catch {
        throw .profile(error)
      }
    }
  }

  /// Reads exactly what ``bytes`` writes.
  public init(bytes: Bytes) throws(RecordFault) {
    let json: JSON
    do {
      json = try JSON(canonicalPadded: bytes, limit: RecordLimit.sheetBytes)
    } catch {
      throw .profile(error)
    }
    var fields = try Fields(json, at: "")
    guard let version = try fields.required("v").int else { throw .wrongField("v") }
    guard version == 1 else { throw .unknownVersion(version) }
    author = try fields.text("author", where: isHandle)
    candidate = try fields.text("candidate", where: isCandidateID)
    contributor = try fields.optionalText("contributor", where: isHandle)
    let helped = fields.optional("helped")
    guard helped == nil || helped == .bool(true) else { throw .wrongField("helped") }
    wasHelped = helped != nil
    panel = try fields.id("panel")
    under = try fields.id("under")
    recipient = try fields.text("recipient", where: isAgeKey)
    started = try SheetText.moment("started", &fields)
    submitted = try SheetText.moment("submitted", &fields)
    slip = try SheetText.slip(&fields)
    guard (slip == nil) == (contributor == nil) else { throw .wrongField("token") }
    items = []
    for value in try fields.list("items") {
      let item = try Item(value)
      guard items.last.map({ Item.precedes($0, item) }) ?? true else {
        throw .wrongField("items")
      }
      items.append(item)
    }
    try fields.finish()
  }

  private static func moment(
    _ name: String, _ fields: inout Fields
  ) throws(RecordFault) -> Timestamp {
    guard let moment = Timestamp(try fields.text(name)) else { throw .wrongField(name) }
    return moment
  }

  private static func slip(_ fields: inout Fields) throws(RecordFault) -> SlipShown? {
    let token = try fields.optionalText("token") { text in
      text.utf8.count == 6
        && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    let salt = try fields.optionalText("salt") { $0.utf8.count == 32 && isLowerHex($0) }
    guard let token, let salt = salt.flatMap(Sealing.bytes(hex:)) else {
      guard token == nil, salt == nil else { throw .wrongField("token") }
      return nil
    }
    return SlipShown(token: token, salt: salt)
  }
}

extension SheetText.Item {
  fileprivate var json: JSON {
    let word: String
    var points = JSON.null
    switch status {
    case .answered: word = "answered"
    case .item(.scored(let given)):
      word = "scored"
      points = .number(given)
    case .item(.notAsked): word = "not-asked"
    case .item(.notHeard): word = "not-heard"
    case .item(.skipped): word = "skipped"
    }
    return .object([
      "question": .string(question), "criterion": .string(criterion), "note": .string(note),
      "status": .string(word), "points": points,
    ])
  }

  fileprivate init(_ value: JSON) throws(RecordFault) {
    var fields = try Fields(value, at: "items")
    question = try fields.text("question", where: isFormID)
    criterion = try fields.text("criterion") { $0.isEmpty || isFormID($0) }
    note = try fields.text("note")
    let points = try fields.required("points")
    let word = try fields.text("status")
    try fields.finish()
    switch word {
    case "scored":
      guard let given = points.int else { throw .wrongField("items.points") }
      status = .item(.scored(given))
    case "not-asked": status = .item(.notAsked)
    case "not-heard": status = .item(.notHeard)
    case "skipped": status = .item(.skipped)
    case "answered": status = .answered
    default: throw .wrongField("items.status")
    }
    guard word == "scored" || points.isNull else { throw .wrongField("items.points") }
    guard criterion.isEmpty || status != .answered else { throw .wrongField("items.criterion") }
  }
}
