// Signing keys as text: read back exactly, and no key that anybody could sign for.
import Chance
import Crypto
import Foundation
import Testing

@testable import Sealing

private let key = {
  var generator = SplitMix64(seed: 61)
  return SigningKey.generate(using: &generator)
}()

/// The key line of any 32 bytes, fit or not.
private func line(_ point: Bytes) -> String { VerifyingKey(point: point).text }

@Test func aKeyLineIsReadBackExactly() {
  let text = key.publicKey.text
  #expect(text.utf8.count == 80 && VerifyingKey(text) == key.publicKey)
  for wrong in [
    "", text + " ", text + " comment", text + "\n", " " + text, text + "AAAA",
    String(text.dropLast()),
    text.replacing("ssh-ed25519 ", with: "ssh-ed25519  "), text.replacing("ed25519", with: "rsa"),
    text.replacing("AAAAC3", with: "AAAAC2"), text.uppercased(), "ssh-ed25519 ", "ssh-ed25519",
  ] { #expect(VerifyingKey(wrong) == nil, "\(wrong)") }
}

@Test(needsShared("ed25519-low-order.txt")) func noPublishedLowOrderKeyIsEnrolled() throws {
  let lines = try String(contentsOf: shared("ed25519-low-order.txt"), encoding: .utf8)
    .split(separator: "\n")
  let points = lines.compactMap { bytes(hex: String($0)) }
  #expect(points.count == 14 && lines.count == 14)
  for point in points { #expect(VerifyingKey(line(point)) == nil, "\(hex(point))") }
}

@Test func aSecondEncodingOfAPointIsNotEnrolled() {
  for low in 0xED...0xFF as ClosedRange<UInt8> {
    for top in [UInt8(0x7F), 0xFF] {
      let point = [low] + Bytes(repeating: 0xFF, count: 30) + [top]
      #expect(VerifyingKey(line(point)) == nil, "\(hex(point))")
    }
  }
  // One below the prime minus one is an ordinary number.
  #expect(VerifyingKey(line([0xEB] + Bytes(repeating: 0xFF, count: 30) + [0x7F])) != nil)
}

@Test func aKeyThatWouldVerifyAnythingIsTheReasonForTheList() throws {
  // Identity as key, R = identity, S = 0: the library accepts it for every message.
  let identity = [1] + Bytes(repeating: 0, count: 31)
  let library = try Curve25519.Signing.PublicKey(rawRepresentation: identity)
  let signature = identity + Bytes(repeating: 0, count: 32)
  #expect(library.isValidSignature(signature, for: Bytes("anything".utf8)))
  #expect(VerifyingKey(line(identity)) == nil)
}

@Test func theKeyFileIsReadBackExactly() throws {
  let text = key.openSSHPrivateKey
  let again = try #require(SigningKey(openSSHPrivateKey: text))
  #expect(again.seed == key.seed && again.openSSHPrivateKey == text)
  for wrong in [
    "", "\n" + text, text + "\n", String(text.dropLast()), text.replacing("\n", with: "\r\n"),
  ] {
    #expect(SigningKey(openSSHPrivateKey: wrong) == nil)
  }
}

@Test func everyDamagedBitOfAKeyFileIsRefusedButThoseOfTheComment() throws {
  let label = "OPENSSH PRIVATE KEY"
  let content = try #require(bytes(armor: Bytes(key.openSSHPrivateKey.utf8), label: label))
  let comment = try #require(
    content.indices.dropLast(6).last { content[$0...].starts(with: Bytes("empanel".utf8)) })
  for place in content.indices {
    for bit in 0..<8 {
      var damaged = content
      damaged[place] ^= 1 << bit
      let text = String(decoding: armor(damaged, label: label), as: UTF8.self)
      let isRead = SigningKey(openSSHPrivateKey: text) != nil
      #expect(isRead == (comment..<comment + 7).contains(place), "byte \(place), bit \(bit)")
    }
  }
}

@Test func noRubbishTrapsTheReaderOfKeyFiles() {
  for seed in 0..<2000 as Range<UInt64> {
    var generator = SplitMix64(seed: seed)
    var content = Bytes("openssh-key-v1\0".utf8) + sshString("none") + sshString("none")
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      content +=
        Bool.random(using: &generator)
        ? randomBytes(Int.random(in: 0...9, using: &generator), using: &generator)
        : sshString(randomBytes(Int.random(in: 0...70, using: &generator), using: &generator))
    }
    let text = String(decoding: armor(content, label: "OPENSSH PRIVATE KEY"), as: UTF8.self)
    #expect(SigningKey(openSSHPrivateKey: text) == nil, "seed \(seed)")
  }
}
