// The texts of age keys, and the points that are no keys.
import Chance
import Crypto
import Testing

@testable import Sealing

@Test func keysAreReadBackFromTheirTexts() throws {
  for seed in 0..<50 as Range<UInt64> {
    var generator = SplitMix64(seed: seed)
    let identity = AgeIdentity.generate(using: &generator)
    #expect(identity.text.utf8.count == 74 && identity.recipient.text.utf8.count == 62)
    let again = try #require(AgeIdentity(identity.text))
    #expect(again.text == identity.text && again.recipient == identity.recipient)
    #expect(AgeRecipient(identity.recipient.text) == identity.recipient)
  }
}

@Test func theSameSeedGivesTheSameKey() {
  var first = SplitMix64(seed: 3)
  var second = SplitMix64(seed: 3)
  #expect(
    AgeIdentity.generate(using: &first).text == AgeIdentity.generate(using: &second).text)
  #expect(
    AgeIdentity.generate(using: &first).text != AgeIdentity.generate(using: &first).text
      || first.next() != second.next())
}

@Test(needs("age-keygen")) func stockToolsSeeTheSameRecipient() throws {
  var generator = SplitMix64(seed: 4)
  let bench = try Workbench()
  let identity = AgeIdentity.generate(using: &generator)
  let file = try bench.write("key", (identity.text + "\n").utf8)
  #expect(try bench.run("age-keygen", ["-y", file]).text == identity.recipient.text + "\n")
  let made = try bench.run("age-keygen", []).text.split(separator: "\n")
  let theirs = try #require(made.last.flatMap { AgeIdentity(String($0)) })
  #expect(made.contains { $0 == "# public key: \(theirs.recipient.text)" })
}

@Test func everyMistypedCharacterOfAKeyIsNoticed() {
  var generator = SplitMix64(seed: 5)
  let identity = AgeIdentity.generate(using: &generator)
  for text in [identity.text, identity.recipient.text] {
    for place in text.utf8.indices {
      for replacement in "qpzryQPZRY019-b " where text[place] != replacement {
        var wrong = text
        wrong.replaceSubrange(place...place, with: [replacement])
        #expect(AgeIdentity(wrong) == nil && AgeRecipient(wrong) == nil, "\(wrong)")
      }
    }
  }
}

@Test func aKeyInAnotherCaseOrWithAnythingAroundItIsRefused() {
  var generator = SplitMix64(seed: 6)
  let identity = AgeIdentity.generate(using: &generator)
  let secret = identity.text
  let open = identity.recipient.text
  for wrong in [
    secret.lowercased(), secret + "\n", " " + secret, secret + secret, "", open.uppercased(),
    String(secret.dropLast()), String(secret.dropFirst()), open,
    secret.replacing("KEY", with: "KEy"),
  ] { #expect(AgeIdentity(wrong) == nil, "\(wrong)") }
  for wrong in [open.uppercased(), open + "\n", String(open.dropLast()), "", secret, "age1"] {
    #expect(AgeRecipient(wrong) == nil, "\(wrong)")
  }
}

@Test func aKeyWithBitsLeftOverIsRefusedThoughItsChecksumHolds() {
  var generator = SplitMix64(seed: 9)
  let point = AgeIdentity.generate(using: &generator).recipient.point
  var digits = regrouped(point, from: 8, to: 5)
  #expect(AgeRecipient(bech32(digits: digits, prefix: "age")) != nil)
  for leftover in 1..<16 as Range<UInt8> {
    digits[digits.count - 1] = digits[digits.count - 1] & 16 | leftover
    #expect(AgeRecipient(bech32(digits: digits, prefix: "age")) == nil)
  }
}

@Test func theLowOrderListIsWhatX25519TurnsIntoZeros() throws {
  let fields = (0...20).map { UInt8(0xE0 + $0) }.map { low in
    [low] + Bytes(repeating: 0xFF, count: 30) + [0x7F]
  }
  let small = (0...20).map { [UInt8($0)] + Bytes(repeating: 0, count: 31) }
  let eighth = [
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  ].compactMap(bytes(hex:))
  let mine = Curve25519.KeyAgreement.PrivateKey()
  var zeros = 0
  for point in fields + small + eighth {
    for topBit in [UInt8(0), 0x80] {
      let encoding = Bytes(point.dropLast()) + [(point.last ?? 0) | topBit]
      let other = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: encoding)
      let shared = try? mine.sharedSecretFromKeyAgreement(with: other)
      let isZero = shared?.withUnsafeBytes { $0.allSatisfy { $0 == 0 } } ?? true
      #expect(isLowOrder(x25519: encoding) == isZero, "\(hex(encoding))")
      #expect((AgeRecipient(bech32(encoding, prefix: "age")) == nil) == isZero)
      zeros += isZero ? 1 : 0
    }
  }
  #expect(zeros == 14)
}

@Test func aSecretIsNotShownByAccident() {
  var generator = SplitMix64(seed: 8)
  let identity = AgeIdentity.generate(using: &generator)
  let key = SigningKey.generate(using: &generator)
  var shown = "\(identity) \(key) \(String(reflecting: identity)) \(String(reflecting: [key]))"
  dump([identity], to: &shown)
  dump([key], to: &shown)
  #expect(!shown.contains("SECRET") && shown.contains(identity.recipient.text))
  #expect(!shown.contains(hex(key.seed)) && shown.contains(key.publicKey.text))
}
