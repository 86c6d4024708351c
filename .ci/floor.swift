// The bare cryptography of reading an opened panel, for `.ci/bench` to hold empanel against: as many
// verifications, decryptions and hashes over as many bytes, by swift-crypto with nothing around them.
// Not a target: the bench compiles it against what the release build already compiled.
import Crypto
import CryptoExtras
import Dispatch
import Foundation

/// What the panel's folders say there is to do; nothing is timed while it is read.
struct Work {
  /// Every file of every copy: each is hashed.
  var files: [[UInt8]] = []
  /// The bytes of each record, once: each was signed.
  var records: [[UInt8]] = []
  /// The bytes of each payload that is decrypted: the sheets, and what holders released.
  var payloads: [(bytes: Int, stanzas: Int)] = []

  init(folder: String, copies: [String]) {
    for (place, path) in ([folder] + copies).enumerated() {
      let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
      for name in names.sorted() where name.utf8.contains(UInt8(ascii: "/")) {
        guard let data = FileManager.default.contents(atPath: path + "/" + name) else { continue }
        files.append([UInt8](data))
        guard place == 0 else { continue }
        let file = name.split(separator: "/").last ?? ""
        if file == "record.json" { records.append([UInt8](data)) }
        if file == "sheet.age" || file.hasPrefix("pieces.") || file.hasPrefix("candidate.") {
          let stanzas = data.prefix(4096).split(separator: UInt8(ascii: "\n"))
            .filter { $0.starts(with: "-> X25519 ".utf8) }.count
          payloads.append((data.count - 86 - 98 * stanzas, stanzas))
        }
      }
    }
  }
}

/// A verification that will hold, and all it needs.
struct Signed: Sendable {
  let key: [UInt8]
  let message: [UInt8]
  let signature: [UInt8]

  init(_ record: [UInt8], with key: Curve25519.Signing.PrivateKey) throws {
    // SSH signs a short text that holds the SHA-512 of the message.
    message = [UInt8](repeating: 1, count: 55) + [UInt8](SHA512.hash(data: record))
    self.key = [UInt8](key.publicKey.rawRepresentation)
    signature = [UInt8](try key.signature(for: message))
  }

  func verifies(_ record: [UInt8]) -> Bool {
    let text = [UInt8](repeating: 1, count: 55) + [UInt8](SHA512.hash(data: record))
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
    return key.isValidSignature(signature, for: text)
  }
}

/// A decryption as age asks for it: an X25519 agreement, three keys by HKDF, a code over the header,
/// and two ChaCha20-Poly1305 boxes. A reader's stanza is found by trying, as
/// age tries them: the archive's comes last. (empanel begins with the one that opened last, and so
/// agrees fewer keys than this.)
struct Sealed: Sendable {
  let secret: [UInt8]
  let share: [UInt8]
  let header = [UInt8](repeating: 2, count: 136)
  let code: [UInt8]
  let fileKeyBox: [UInt8]
  let payloadBox: [UInt8]
  let stanzas: Int

  init(bytes: Int, stanzas: Int) throws {
    self.stanzas = stanzas
    let (mine, theirs) = (
      Curve25519.KeyAgreement.PrivateKey(), Curve25519.KeyAgreement.PrivateKey()
    )
    secret = [UInt8](mine.rawRepresentation)
    share = [UInt8](theirs.publicKey.rawRepresentation)
    let shared = try mine.sharedSecretFromKeyAgreement(with: theirs.publicKey)
    let fileKey = [UInt8](repeating: 3, count: 16)
    fileKeyBox = [UInt8](
      try ChaChaPoly.seal(fileKey, using: Sealed.wrap(shared), nonce: Sealed.nonce).combined)
    code = [UInt8](
      HMAC<SHA256>.authenticationCode(for: header, using: Sealed.key(fileKey, "header")))
    payloadBox = [UInt8](
      try ChaChaPoly.seal(
        [UInt8](repeating: 4, count: max(0, bytes)), using: Sealed.key(fileKey, "payload"),
        nonce: Sealed.nonce
      ).combined)
  }

  static var nonce: ChaChaPoly.Nonce {
    get throws { try ChaChaPoly.Nonce(data: [UInt8](repeating: 0, count: 12)) }
  }

  static func wrap(_ shared: SharedSecret) -> SymmetricKey {
    shared.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: [UInt8](repeating: 5, count: 64), sharedInfo: Array("wrap".utf8),
      outputByteCount: 32)
  }

  static func key(_ fileKey: [UInt8], _ info: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: fileKey), salt: [UInt8](), info: Array(info.utf8),
      outputByteCount: 32)
  }

  func opens() -> Bool {
    do {
      let mine = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret)
      let theirs = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: share)
      for _ in 1..<max(1, stanzas) {
        let wrap = Sealed.wrap(try mine.sharedSecretFromKeyAgreement(with: theirs))
        if wrap.bitCount != 256 { return false }
      }
      let wrap = Sealed.wrap(try mine.sharedSecretFromKeyAgreement(with: theirs))
      let fileKey = [UInt8](
        try ChaChaPoly.open(ChaChaPoly.SealedBox(combined: fileKeyBox), using: wrap))
      guard
        HMAC<SHA256>.isValidAuthenticationCode(
          code, authenticating: header, using: Sealed.key(fileKey, "header"))
      else { return false }
      let box = try ChaChaPoly.SealedBox(combined: payloadBox)
      return try ChaChaPoly.open(box, using: Sealed.key(fileKey, "payload")).count + 28
        == payloadBox.count
    } catch {
      return false
    }
  }
}

/// Milliseconds on the wall, and of all cores together.
struct Cost {
  var wall = 0.0
  var cores = 0.0

  init(_ work: () -> Void) {
    let (start, used) = (DispatchTime.now().uptimeNanoseconds, clock())
    work()
    wall = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
    cores = Double(clock() - used) / Double(CLOCKS_PER_SEC) * 1000
  }
}

/// What `count` pieces of work cost on all cores; ends the program where one of them fails.
func cost(_ count: Int, _ work: @Sendable (Int) -> Bool) -> Cost {
  Cost {
    DispatchQueue.concurrentPerform(iterations: count) { place in
      if !work(place) { exit(1) }
    }
  }
}

/// The run in the middle by its time on the wall.
func middle(_ run: () -> Cost) -> Cost { (0..<5).map { _ in run() }.sorted { $0.wall < $1.wall }[2] }

// `floor scrypt 10`: a passphrase with that work factor. `floor FOLDER COPY...`: a panel's records.
let paths = Array(CommandLine.arguments.dropFirst())
if paths.count == 2, paths[0] == "scrypt", let factor = Int(paths[1]) {
  let scrypt = middle {
    cost(1) { _ in
      let key = try? KDF.Scrypt.deriveKey(
        from: Array("four everyday words".utf8), salt: Array("sixteen bytes ok".utf8),
        outputByteCount: 32, rounds: 1 << factor, blockSize: 8, parallelism: 1)
      return key != nil
    }
  }
  print(scrypt.wall)
  exit(0)
}
let work = Work(folder: paths[0], copies: Array(paths.dropFirst()))
let signer = Curve25519.Signing.PrivateKey()
let (files, records) = (work.files, work.records)
let signed = try records.map { try Signed($0, with: signer) }
let sealed = try work.payloads.map { try Sealed(bytes: $0.bytes, stanzas: $0.stanzas) }
let hashing = middle {
  cost(files.count) { place in SHA256.hash(data: files[place]).contains { $0 != 0 } }
}
let verifying = middle { cost(signed.count) { place in signed[place].verifies(records[place]) } }
let decrypting = middle { cost(sealed.count) { place in sealed[place].opens() } }
print(files.count, signed.count, sealed.count)
for part in [hashing, verifying, decrypting] { print(part.wall, part.cores) }
