// Five records by one person, made from the parts of this target alone: enough for the scripts of
// the format articles to be run on.
import Chance
import Foundation
import Testing

@testable import Sealing

/// A panel of a call, a freeze, a sheet, a close and an opened, in a folder of its own.
final class SmallPanel {
  let bench: Workbench
  private(set) var call = ""
  private(set) var freeze = ""
  private(set) var sheet = ""
  private(set) var close = ""
  private(set) var opened = ""
  private let key: SigningKey

  /// `candidateInside` is what the sealed sheet says; its record says c01.
  init(candidateInside: String = "c01") throws {
    var generator = SplitMix64(seed: 91)
    bench = try Workbench()
    key = SigningKey.generate(using: &generator)
    let reader = AgeIdentity.generate(using: &generator)
    let once = AgeIdentity.generate(using: &generator)
    try bench.write("reader", (reader.text + "\n").utf8)
    call = try publish("call", ["sign_key": .string(key.publicKey.text)])
    let signers = try allowedSigners([("asha", key.publicKey)], namespace: recordNamespace)
    freeze = try publish(
      "freeze", ["panel": .string(call)], parents: [call],
      parts: ["allowed_signers": Bytes(signers.utf8)])
    let outside: [String: JSON] = [
      "panel": .string(call), "under": .string(freeze), "candidate": .string("c01"),
      "recipient": .string(once.recipient.text),
    ]
    let item: [String: JSON] = [
      "criterion": .string("k1"), "question": .string("q1"), "points": .number(4),
      "note": .string("clear and kind"), "status": .string("scored"),
    ]
    let inside = outside.merging([
      "author": .string("asha"), "items": .array([.object(item)]),
      "candidate": .string(candidateInside),
    ]) { _, new in new }
    let sealed = try ageEncrypt(
      JSON.object(inside).canonicalPadded(), to: [once.recipient], using: &generator)
    #expect(sealed.count == 8392)
    sheet = try publish("sheet", outside, parents: [freeze], parts: ["sheet.age": sealed])
    close = try publish("close", ["roll": .array([.string(sheet)])], parents: [sheet])
    let keys = try ageEncrypt(
      Bytes((once.text + "\n").utf8), to: [reader.recipient], using: &generator)
    opened = try publish(
      "opened", ["close": .string(close)], parents: [close], parts: ["keys.c01.age": keys])
  }

  /// Writes one record and gives its id.
  private func publish(
    _ type: String, _ fields: [String: JSON], parents: [String] = [], parts: [String: Bytes] = [:]
  ) throws -> String {
    let listed = parts.mapValues { content in
      JSON.object(["bytes": .number(content.count), "sha256": .string(hex(sha256(content)))])
    }
    let common: [String: JSON] = [
      "v": .number(1), "type": .string(type), "author": .string("asha"),
      "time": .string("2027-03-04T09:30:00Z"), "parents": .array(parents.map(JSON.string)),
      "parts": .object(listed),
    ]
    let line = try JSON.object(common.merging(fields) { _, new in new }).canonicalLine()
    let id = hex(sha256(line))
    try FileManager.default.createDirectory(
      atPath: bench.path("records/\(id)"), withIntermediateDirectories: true)
    try bench.write("records/\(id)/record.json", line)
    try bench.write(
      "records/\(id)/record.json.sig", sshSign(line, namespace: recordNamespace, with: key))
    for (name, content) in parts { try bench.write("records/\(id)/\(name)", content) }
    return id
  }
}
