// One of the published age test vectors (C2SP CCTV, age/testdata): what a reader must make of it.
import Foundation
import Testing

@testable import Sealing

/// A vector: `key: value` lines, an empty line, then the age file as it is.
struct AgeVector {
  let name: String
  /// success, header failure, HMAC failure, payload failure, or no match.
  let expected: String
  /// The SHA-256 of what may be given out, in hex; in payload failures of the chunks before it.
  let payload: String?
  let identities: [AgeIdentity]
  let passphrases: [String]
  let file: Bytes

  /// Every vector beside the package.
  static func all() throws -> [AgeVector] {
    let folder = shared("age-testkit")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0 != "README.md" }
      .map { try AgeVector($0, Bytes(Data(contentsOf: folder.appending(path: $0)))) }
  }

  init(_ name: String, _ content: Bytes) throws {
    let split = try #require(
      content.indices.dropLast().first { content[$0] == 10 && content[$0 + 1] == 10 })
    let lines = String(decoding: content[..<split], as: UTF8.self).split(separator: "\n")
    let fields = lines.map { line in
      let colon = line.range(of: ": ")
      return (
        String(line[..<(colon?.lowerBound ?? line.endIndex)]),
        String(line[(colon?.upperBound ?? line.endIndex)...])
      )
    }
    func values(_ key: String) -> [String] { fields.filter { $0.0 == key }.map(\.1) }
    self.name = name
    expected = try #require(values("expect").first)
    payload = values("payload").first
    identities = try values("identity").map { try #require(AgeIdentity($0), "\(name)") }
    passphrases = values("passphrase")
    let rest = Bytes(content[(split + 2)...])
    file = values("compressed").isEmpty ? rest : try Self.expanded(rest)
  }

  private static func expanded(_ compressed: Bytes) throws -> Bytes {
    let script = """
      import sys, zlib
      sys.stdout.buffer.write(zlib.decompress(sys.stdin.buffer.read()))
      """
    return try Workbench().run("python3", ["-c", script], input: compressed).output
  }

  /// What this library makes of the file: the outcome class, and the hash of what it released.
  func outcome() -> (class: String, released: String?) {
    var last = (class: "no match", released: String?.none)
    let attempts =
      (passphrases.isEmpty || !identities.isEmpty ? [nil] : []) + passphrases.map(Optional.some)
    for passphrase in attempts {
      last = attempt(passphrase)
      if last.class != "no match" { return last }
    }
    return last
  }

  private func attempt(_ passphrase: String?) -> (class: String, released: String?) {
    do throws(AgeError) {
      let (plaintext, fault) = try agePieces(of: file, cap: 64 << 20) {
        (header) throws(AgeError) in
        if let passphrase {
          try header.fileKey(
            for: Bytes(passphrase.utf8), maxWorkFactor: ageMaxWorkFactor, in: file)
        } else {
          try header.fileKey(for: identities, in: file)
        }
      }
      return (fault == nil ? "success" : "payload failure", hex(sha256(plaintext)))
    } catch {
      return (Self.outcomeClass(error), nil)
    }
  }

  static func outcomeClass(_ error: AgeError) -> String {
    switch error {
    case .header: "header failure"
    case .headerAltered: "HMAC failure"
    case .payload: "payload failure"
    case .noMatch: "no match"
    default: "\(error)"
    }
  }
}
