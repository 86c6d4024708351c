// Each type of record comes back as it was written, and a reader refuses each field that is wrong.
import Sealing
import Testing

@testable import Panels

struct RecordTests {
  @Test func eachTypeComesBackAsItWasWritten() throws {
    for sample in try Sample.all() {
      let written = try sample.signed()
      let read = try Record(bytes: written.record.bytes)
      #expect(read == written.record)
      #expect(read.body == sample.body, "\(sample.body.type)")
      #expect(read.parts == sample.parts.mapValues { PartInfo(of: $0) })
      #expect(read.unknownFields == [] && read.unknownParts == [])
      #expect(read.parents == [Sample.id, Sample.other].sorted() || read.type == "call")
    }
  }

  @Test func aFieldLeftOutIsMissedByNameOrWasOptional() throws {
    let optional: Set = [
      "replaces", "group", "contributor", "about", "assessor", "holder", "under",
    ]
    for sample in try Sample.all() {
      let object = try fields(sample)
      for name in object.keys where name != "type" {
        var less = object
        less[name] = nil
        do {
          let record = try Record(bytes: JSON.object(less).canonicalLine())
          #expect(optional.contains(name), "\(record.type).\(name)")
        } catch RecordFault.missingField(let field) {
          #expect(field == name, "\(sample.body.type)")
        }
      }
    }
  }

  @Test func aFieldOfAnotherKindIsRefused() throws {
    let wrong: [JSON] = [
      .null, .bool(true), .number(7), .string("Not right"), .array([.number(1)]),
      .array([.string("Not right")]), .object(["x": .null]),
    ]
    for sample in try Sample.all() {
      let object = try fields(sample)
      let isHold = object["kind"] == .string("hold")
      for name in object.keys {
        for value in wrong {
          // Null is a deliberate archive; a kind without codes of its own keeps any.
          if name == "archive" && value == .null { continue }
          if name == "codes" && isHold && value.object != nil { continue }
          var changed = object
          changed[name] = value
          let bytes = try JSON.object(changed).canonicalLine()
          #expect(throws: RecordFault.self, "\(sample.body.type).\(name) = \(value)") {
            try Record(bytes: bytes)
          }
        }
      }
    }
  }

  @Test func aFieldNobodyKnowsIsNamedAndAnUnknownTypeIsLetBe() throws {
    for sample in try Sample.all() {
      var object = try fields(sample)
      object["zeal"] = .number(1)
      let record = try Record(bytes: JSON.object(object).canonicalLine())
      #expect(record.unknownFields == ["zeal"])
      object["type"] = .string("blessing")
      object["panel"] = .string(Sample.id.hex)
      object["parents"] = .array([.string(Sample.id.hex)])
      let unknown = try Record(bytes: JSON.object(object).canonicalLine())
      #expect(unknown.body == .unknown(type: "blessing"))
      #expect(unknown.unknownFields == [])
    }
  }

  @Test func aPartLeftOutOrTooManyIsNamed() throws {
    for sample in try Sample.all() {
      for name in sample.body.partRules.required {
        var parts = sample.parts
        parts[name] = nil
        #expect(throws: RecordFault.missingPart(name)) { try sample.signed(parts: parts) }
      }
      var parts = sample.parts
      parts["extra.age"] = [1]
      #expect(throws: RecordFault.wrongPartName("extra.age")) { try sample.signed(parts: parts) }
    }
  }

  @Test func bytesThatAreNotOneCanonicalLineAreRefused() throws {
    let sample = try #require(try Sample.all().first)
    let bytes = try sample.signed().record.bytes
    for broken in [[], bytes + [10], Bytes(bytes.dropLast()), [32] + bytes, Bytes("[]\n".utf8)] {
      #expect(throws: RecordFault.self) { try Record(bytes: broken) }
    }
    var object = try fields(sample)
    object["v"] = .number(2)
    let next = try JSON.object(object).canonicalLine()
    #expect(throws: RecordFault.unknownVersion(2)) { try Record(bytes: next) }
  }

  @Test func aWriterRefusesWhatAReaderWould() throws {
    let close = Close(
      roll: [Sample.id], absent: [], withdrawn: [], setAside: [Sample.id: .other],
      eachCandidate: [])
    #expect(throws: RecordFault.wrongField("set_aside")) {
      try Sample(body: .close(close)).signed()
    }
    #expect(throws: RecordFault.unwritableType("x")) {
      try Sample(body: .unknown(type: "x")).signed()
    }
    #expect(throws: RecordFault.wrongField("ground")) {
      try Sample(body: .erase(Erase(items: [], ground: "No reason"))).signed()
    }
  }

  private func fields(_ sample: Sample) throws -> [String: JSON] {
    try #require(try JSON(canonicalLine: sample.signed().record.bytes).object)
  }
}
