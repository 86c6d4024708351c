// Hashes and hex text.
import Chance
import Testing

@testable import Sealing

@Test func sha256GivesThePublishedValues() {
  // FIPS 180-4 examples: the empty message and "abc".
  #expect(
    hex(sha256([])) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  #expect(
    hex(sha256(Bytes("abc".utf8)))
      == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
}

@Test func hexIsReadBackExactlyAndOnlyInLowerCase() {
  let all = Bytes(0...255)
  #expect(bytes(hex: hex(all)) == all)
  #expect(bytes(hex: "") == [])
  for refused in ["0", "0G", "AB", "0x", "00 ", " 00", "é", "0\u{301}0"] {
    #expect(bytes(hex: refused) == nil, "\(refused)")
  }
}

/// Counts up, so that it shows which bytes of its numbers were used.
private struct Counting: RandomNumberGenerator {
  var drawn: [UInt64] = []

  mutating func next() -> UInt64 {
    drawn.append(0x0807_0605_0403_0201 &+ UInt64(drawn.count) &* 0x0808_0808_0808_0808)
    return drawn[drawn.count - 1]
  }
}

@Test func randomBytesUseEveryByteOfEachNumberOnceAndDrawNoMoreThanTheyNeed() {
  for count in 0...40 {
    var generator = Counting()
    #expect(randomBytes(count, using: &generator) == Bytes((1...41).prefix(count)))
    #expect(generator.drawn.count == (count + 7) / 8)
  }
}

@Test func base64IsReadBackExactlyAndLeftoverBitsAreRefused() {
  var generator = SplitMix64(seed: 1)
  for count in 0...100 {
    let content = randomBytes(count, using: &generator)
    #expect(bytes(base64: base64(content)) == content)
    #expect(bytes(paddedBase64: base64(content, isPadded: true)) == content)
  }
  #expect(base64(Bytes("any carnal pleas".utf8)) == Bytes("YW55IGNhcm5hbCBwbGVhcw".utf8))
  for refused in ["A", "AB", "AAB", "AA==", "AA\n", "A-_A", "AAAA="] {
    #expect(bytes(base64: Bytes(refused.utf8)) == nil, "\(refused)")
  }
  for refused in ["AA", "AAA", "AB==", "A===", "====", "AA==AA==", "AAAA===="] {
    #expect(bytes(paddedBase64: Bytes(refused.utf8)) == nil, "\(refused)")
  }
}

@Test func everySlipCommitmentCanBeCheckedWithStockTools() throws {
  let slip = try #require(
    Slip(contributor: "su1", digits: "004711", salt: Bytes(repeating: 0xAB, count: 16)))
  // printf 'empanel-token-v1\nsu1\n004711\n\xab...' | sha256sum
  #expect(
    slip.commitment == "48cb99b6542d8f1b88bcd00dc25bd74f379839a51eb204098d8d0de7d75646c3")
}

@Test func aSlipHasSixDigitsAndItsCommitmentHidesThem() throws {
  var generator = SplitMix64(seed: 7)
  var seen: Set<String> = []
  for _ in 0..<200 {
    let slip = try #require(Slip.generate(for: "su1", using: &generator))
    #expect(slip.digits.utf8.count == 6 && slip.digits.utf8.allSatisfy(isDigit))
    #expect(slip.salt.count == 16)
    seen.insert(slip.commitment)
  }
  #expect(seen.count == 200)
  #expect(Slip.generate(for: "SU1", using: &generator) == nil)
  #expect(Slip(contributor: "su1", digits: "12345", salt: Bytes(0..<16)) == nil)
  #expect(Slip(contributor: "su1", digits: "12345x", salt: Bytes(0..<16)) == nil)
  #expect(Slip(contributor: "su1", digits: "123456", salt: Bytes(0..<15)) == nil)
}
