// Records and texts as panels hold them, made up: where mutation begins. One of each type with its
// optional fields, so that every reader of a field is within reach.
import Chance
import Sealing

extension Parser {
  static let id = String(repeating: "ab", count: 32)
  static let other = String(repeating: "cd", count: 32)
  static let recipient: String = {
    var dice = SplitMix64(seed: 9)
    return AgeIdentity.generate(using: &dice).recipient.text
  }()
  private static let key: String = {
    var dice = SplitMix64(seed: 7)
    return SigningKey.generate(using: &dice).publicKey.text
  }()

  private static func words(_ words: [String: String]) -> [String: JSON] {
    words.mapValues { .string($0) }
  }

  /// One record of each type.
  static var samples: [JSON] {
    let keys = words(["age_key": recipient, "sign_key": key])
    let freeze: [String: JSON] = [
      "archive": .null, "candidates": .array([.string("c01"), .string("c02")]),
      "contributors": .object([
        "su1": .object(["commit": .string(id), "group": .string("users")]),
        "spare-1": .object([
          "commit": .string(other), "group": .string("users"), "spare": .bool(true),
        ]),
      ]),
      "deputies": .array([.string("hana")]), "envelopes": .object(["safe": .string(recipient)]),
      "pack": .object(words(["id": "small", "version": "1", "fingerprint": id])),
      "quorums": .array([.array([.string("asha"), .string("dilys")])]),
      "readers": .array([.string("dilys")]), "replaces": .string(other),
      "roster": .object([
        "asha": .object(words(["enrol": id, "group": "staff", "role": "assessor"])),
        "dilys": .object(words(["enrol": other, "role": "chair"])),
        "kiosk1": .object(words(["enrol": id, "role": "kiosk"])),
      ]),
    ]
    let names = [
      "form.json", "allowed_signers", "panel.age", "people.age", "candidate.c01.age",
      "candidate.c02.age", "contributors.age", "slips.kiosk1.age",
    ]
    return [
      record(
        "call", keys.merging(words(["nonce": String(id.prefix(32))])) { $1 }, [], isCall: true),
      record("enrol", keys.merging(words(["role": "assessor", "group": "staff"])) { $1 }, []),
      record("freeze", freeze, names),
      record(
        "declare", ["stands_aside": .array([.string("c02")])],
        ["declaration.age", "answer.asha.age"]),
      record(
        "sheet",
        words(["candidate": "c01", "recipient": recipient, "source": "csv", "replaces": other])
          .merging(["pieces": .object(["asha": .string(id)])]) { $1 },
        ["sheet.age", "piece.asha.age"]),
      event("hold", ["lifts": .string(other)]), event("paper", ["sheets": .array([.string(id)])]),
      event("withdrawn", ["why": .string("withdrew")], candidate: true),
      record(
        "close",
        [
          "roll": .array([.string(id)]), "withdrawn": .array([.string("c02")]),
          "absent": .array([.object(words(["author": "asha", "candidate": "c02"]))]),
          "set_aside": .array([.object(words(["sheet": other, "code": "other"]))]),
          "each_candidate": .array([.string("users")]),
        ], ["reasons.age"]),
      record("release", words(["close": id, "holder": "safe"]), ["pieces.c01.age"]),
      record(
        "opened", ["close": .string(id), "results": .object([id: .string("ok")])],
        ["keys.c01.age", "result.kiosk1.age"]),
      record("minute", words(["kind": "agree", "about": id]), ["body.age"]),
      record("seen", [:], []),
      record(
        "erase",
        [
          "ground": .string("retention"),
          "items": .array([.object(words(["record": id, "part": "sheet.age"]))]),
        ], []),
      record("later", words(["what": "nobody knows yet"]), ["any.age"]),
    ]
  }

  private static func event(
    _ kind: String, _ codes: [String: JSON], candidate: Bool = false
  ) -> JSON {
    var fields: [String: JSON] = ["kind": .string(kind), "codes": .object(codes)]
    if candidate { fields["candidate"] = .string("c01") }
    return record("event", fields, ["body.age"])
  }

  private static func record(
    _ type: String, _ fields: [String: JSON], _ parts: [String], isCall: Bool = false
  ) -> JSON {
    var all = fields
    all["v"] = .number(1)
    all["type"] = .string(type)
    all["author"] = .string("asha")
    all["time"] = .string("2026-06-03T08:40:00Z")
    all["parents"] = .array(isCall ? [] : [.string(id)])
    all["parts"] = .object(
      Dictionary(
        parts.map { ($0, JSON.object(["bytes": .number(3), "sha256": .string(id)])) },
        uniquingKeysWith: { one, _ in one }))
    if !isCall {
      all["panel"] = .string(id)
      if type != "enrol" { all["under"] = .string(other) }
    }
    return .object(all)
  }

  /// One text of each encrypted part.
  static var texts: [JSON] {
    [
      .object(["title": .string("Support worker"), "dates": .array([.string("2026-06-03")])]),
      .object(["people": .object(["asha": .object(words(["name": "Asha", "job": "Nurse"]))])]),
      .object(
        words(["candidate": "c01", "name": "Sam", "time": "09:30", "adjustment": ""])
          .merging(["minutes": .number(45)]) { $1 }),
      .object(["contributors": .object(words(["su1": "Mary"]))]),
      .object(words(["su1": String(id.prefix(32))])),
      .object(["assessor": .string("asha"), "scores": .array([.string("c02")])]),
      .object([
        "facilitator": .string("grace"), "influence": .string("Staff 60"),
        "training": .string("3 March 2026"),
        "conflicts": .object(words(["c03": "A cousin"])), "asks": .array([.string("c03")]),
        "settled": .array([
          .object(words(["assessor": "asha", "candidate": "c02", "words": "Never met"]))
        ]),
      ]),
      .object([
        "absent": .array([
          .object(words(["author": "asha", "candidate": "c01", "why": "unwell"]))
        ])
      ]),
      .object(["changed_first": .object(["users": .bool(true)])]),
      .object(words(["words": "Some words"])),
      .object(["words": .string(""), "departures": .object(words(["q1": "Otherwise"]))]),
      .object(words(["name": "Rosa"])),
      .object(
        words(["candidate": "c01", "what": "More time", "at": "13:57"]).merging([
          "minutes": .number(57), "met": .bool(true),
        ]) { $1 }),
      .object(
        words(["candidate": "c01", "question": "q1", "by": "ben", "said": "Why"])
          .merging(["told": .bool(true)]) { $1 }),
      .object(["typed_by": .array([.string("asha")]), "words": .string("")]),
      .object(words(["what": "alarm", "candidate": "c01", "words": "Out for ten minutes"])),
      .object([
        "act": .string("correction"), "candidate": .string("c01"), "reason": .string("misheard"),
        "words": .string("Night, not day"),
        "items": .array([
          .object(
            words(["question": "q1", "criterion": "kindness", "status": "scored"])
              .merging(["points": .number(4)]) { $1 })
        ]),
      ]),
      .object([
        "act": .string("offer"), "candidate": .string("c01"), "first_as_sealed": .array([]),
        "order": .array([.string("c01")]), "words": .string(""), "reserves": .array([]),
        "until": .string("2026-12-31"), "conditions": .array([]), "departs": .bool(false),
      ]),
      .object(["agrees": .bool(true), "words": .string("")]),
    ]
  }
}
