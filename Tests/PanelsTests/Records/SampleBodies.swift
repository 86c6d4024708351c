// One record of each type, as the records of a small panel would hold them.
import Chance
import Sealing

@testable import Panels

/// A record body with the parts it must list.
struct Sample {
  let body: RecordBody
  var parts: [String: Bytes] = [:]
}

extension Sample {
  static let id = RecordID(of: [1])
  static let other = RecordID(of: [2])
  static let hash = String(repeating: "ab", count: 32)

  /// One of each type, with every optional field there.
  static func all() throws -> [Sample] {
    var panel = try PanelInMemory.frozen()
    var freeze = try panel.freezeBody()
    freeze.replaces = id
    let key = panel.keys["asha"]?.published ?? PublicKeys(signKey: "", ageKey: "")
    let sheet = SheetBody(
      candidate: "c01", contributor: "su1", recipient: key.ageKey,
      pieces: ["asha": hash, "ben": hash], source: .csv, replaces: other)
    let close = Close(
      roll: [other], absent: [Close.Absence(author: "ben", candidate: "c02")], withdrawn: ["c03"],
      setAside: [id: .wrongCandidate], eachCandidate: ["users"], replaces: other)
    let erase = Erase(items: [Erase.Item(record: id, part: "sheet.age")], ground: "retention")
    return [
      Sample(
        body: .call(Call(nonce: String(repeating: "0a", count: 16), keys: key, group: "staff"))),
      Sample(body: .enrol(Enrol(keys: key, role: .assessor, group: "staff"))),
      Sample(body: .freeze(freeze), parts: try panel.freezeParts(freeze)),
      Sample(
        body: .declare(Declare(standsAside: ["c02"])),
        parts: ["declaration.age": [1], "answer.asha.age": [2]]),
      Sample(
        body: .sheet(sheet),
        parts: ["sheet.age": [1], "piece.asha.age": [2], "piece.ben.age": [3]]),
      Sample(body: .close(close), parts: ["reasons.age": [1]]),
      Sample(body: .release(Release(close: id, holder: "safe")), parts: ["pieces.c01.age": [1]]),
      Sample(
        body: .opened(Opened(close: id, results: [other: .badKey])),
        parts: ["keys.c01.age": [1], "result.kiosk1.age": [2]]),
      Sample(body: .minute(Minute(kind: .agree, about: id)), parts: ["body.age": [1]]),
      Sample(body: .seen), Sample(body: .erase(erase)),
    ] + events
  }

  private static var events: [Sample] {
    let log = [QuestionLog(id: "q1", wasAsked: true, seconds: 300, probes: [0, 2])]
    return [
      Sample(
        body: .event(EventBody(.interview(log), candidate: "c01")), parts: ["body.age": [1]]),
      Sample(body: .event(EventBody(.withdrawn(.didNotAttend), candidate: "c01"))),
      Sample(body: .event(EventBody(.recused, candidate: "c01", assessor: "asha"))),
      Sample(body: .event(EventBody(.recused, candidate: "c01", contributor: "su1"))),
      Sample(
        body: .event(EventBody(.substitute(for: "su2"), contributor: "spare-1")),
        parts: ["body.age": [1]]),
      Sample(body: .event(EventBody(.paper(sheets: [id])))),
      Sample(body: .event(EventBody(.paper(sheets: []))), parts: ["body.age": [1]]),
    ] + needingWords
  }

  private static var needingWords: [Sample] {
    [
      EventBody(.admitted, candidate: "c07"), EventBody(.rebooked, candidate: "c01"),
      EventBody(.substitute(for: nil), contributor: "spare-1"), EventBody(.adjustment),
      EventBody(.incident), EventBody(.moved), EventBody(.hold(lifts: nil)), EventBody(.departure),
    ].map { Sample(body: .event($0), parts: ["body.age": [1]]) }
  }

  /// The record signed by a key of its own.
  func signed(parts given: [String: Bytes]? = nil) throws -> SignedRecord {
    var generator = SplitMix64(seed: 7)
    let isCall = body.type == "call"
    return try sign(
      body: body, author: "asha", time: Timestamp(secondsSince1970: 1_780_000_000),
      parents: isCall ? [] : [Sample.other, Sample.id], panel: isCall ? nil : Sample.id,
      under: isCall ? nil : Sample.id, parts: given ?? parts,
      with: SigningKey.generate(using: &generator))
  }
}
