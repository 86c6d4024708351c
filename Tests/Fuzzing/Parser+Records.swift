// The parsers of a panel's folder: canonical JSON, records, and the texts of encrypted parts, which
// anybody on the roster could have written.
import Panels
import Sealing

extension Parser {
  static func ofRecords() throws -> [Parser] {
    [try json(), try record(), try parts(), try sheet(), draft()]
  }

  private static let words = [
    "{", "}", "[", "]", ",", ":", "\"", "\\n", "\\\"", "\\u0041", "null", "true", "1e9", "\n",
    "c01",
    "asha", "\"v\":1", "\"codes\":{}", "\"kind\":\"hold\"", "\"items\":[]", "2026-06-03T08:40:00Z",
  ]

  private static func json() throws -> Parser {
    let corpus = try samples.map { try $0.canonicalLine() }
    return Parser("json", corpus: corpus, words: words) { input in
      let line = try? JSON(canonicalLine: input)
      if let line, (try? line.canonicalLine()) != input {
        return .broken("canonical JSON is written otherwise than it was read")
      }
      let padded = try? JSON(canonicalPadded: input)
      if let padded, (try? padded.canonicalPadded()) != input {
        return .broken("padded JSON is written otherwise than it was read")
      }
      return line == nil && padded == nil ? .refused : .read
    }
  }

  private static func record() throws -> Parser {
    let corpus = try samples.map { try $0.canonicalLine() }
    return Parser("record", corpus: corpus, words: words) { input in
      guard let record = try? Record(bytes: input) else { return .refused }
      guard record.bytes == input, record.id == RecordID(of: input) else {
        return .broken("a record is not its own bytes")
      }
      guard let object = try? JSON(canonicalLine: input).object, object["type"] != nil else {
        return .broken("a record was read that is no canonical object")
      }
      return .read
    }
  }

  /// Every text of a part, read as each of the texts there are.
  private static func parts() throws -> Parser {
    let readers: [@Sendable ([UInt8]) -> Verdict] = [
      holds(PanelText.self), holds(PeopleText.self), holds(CandidateText.self),
      holds(ContributorsText.self), holds(SlipsText.self), holds(DeclarationText.self),
      holds(AnswerText.self),
      holds(ReasonsText.self), holds(ResultText.self), holds(EventText.self),
      holds(InterviewText.self), holds(MovedText.self), holds(SubstituteText.self),
      holds(AdjustmentText.self),
      holds(IncidentText.self), holds(PaperText.self), holds(DepartureText.self),
      holds(ModerationText.self), holds(DecisionText.self), holds(AgreeText.self),
    ]
    return Parser(
      "part", corpus: try texts.map { try $0.canonicalLine() }, words: words + ["\"words\":\"\""]
    ) { input in
      let verdicts = readers.map { $0(input) }
      return verdicts.first { $0 != .read && $0 != .refused }
        ?? (verdicts.contains(.read) ? .read : .refused)
    }
  }

  private static func holds<Text: PartText>(_: Text.Type) -> @Sendable ([UInt8]) -> Verdict {
    { input in
      guard let text = try? Text(bytes: input) else { return .refused }
      guard let again = try? text.bytes, (try? Text(bytes: again)) == text else {
        return .broken("\(Text.self) is written otherwise than it was read")
      }
      return .read
    }
  }

  private static func sheet() throws -> Parser {
    let item = { (question: String, criterion: String, status: String, points: JSON) in
      JSON.object([
        "criterion": .string(criterion), "note": .string("She waited."), "points": points,
        "question": .string(question), "status": .string(status),
      ])
    }
    let text = JSON.object([
      "author": .string("kiosk1"), "candidate": .string("c01"), "contributor": .string("su1"),
      "helped": .bool(true),
      "items": .array([
        item("q1", "kindness", "scored", .number(4)), item("q2", "safety", "not-asked", .null),
        item("q3", "", "answered", .null),
      ]),
      "panel": .string(id), "recipient": .string(recipient),
      "salt": .string(String(repeating: "0a", count: 16)),
      "started": .string("2026-06-03T08:40:00Z"), "submitted": .string("2026-06-03T09:40:00Z"),
      "token": .string("123456"), "under": .string(id), "v": .number(1),
    ])
    return Parser(
      "sheet", corpus: [try text.canonicalPadded(), try text.canonicalLine()],
      words: words + ["scored", "skipped", "\"points\":null", "\n\n\n\n"]
    ) { input in
      guard let sheet = try? SheetText(bytes: input) else { return .refused }
      return (try? sheet.bytes) == input
        ? .read : .broken("a sheet is written otherwise than it was read")
    }
  }

  private static func draft() -> Parser {
    let text = """
      empanel-draft-v1
      assessor asha
      candidate c01
      started 2026-06-03T08:40:00Z
      helped Rosa
      place 0 item
      items 2
      item q1 kindness 4
      note She waited.\\nThen asked.
      item q3 - -

      """
    let own = Draft(assessor: "asha", candidate: "c01").encoded
    return Parser(
      "draft", corpus: [Array(text.utf8), own],
      words: ["\n", " ", "items ", "item ", "note ", "place ", "\\", "\\n", "corrects ", "-"]
    ) { input in
      guard let draft = Draft(decoding: input) else { return .refused }
      return draft.encoded == input
        ? .read : .broken("a draft is written otherwise than it was read")
    }
  }
}
