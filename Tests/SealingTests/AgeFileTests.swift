// What the published age vectors do not ask: limits, low-order recipients, and our own writing.
import Chance
import Testing

@testable import Sealing

private let someone = {
  var generator = SplitMix64(seed: 11)
  return AgeIdentity.generate(using: &generator)
}()

private func encrypted(_ plaintext: Bytes, to recipients: [AgeRecipient], seed: UInt64 = 1) throws
  -> Bytes
{
  var generator = SplitMix64(seed: seed)
  return try ageEncrypt(plaintext, to: recipients, using: &generator)
}

@Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 131_073])
func whatIsEncryptedIsDecrypted(count: Int) throws {
  let plaintext = Bytes(repeating: 0x5A, count: count)
  let file = try encrypted(plaintext, to: [someone.recipient])
  #expect(file.count == count + 184 + 16 * max(1, (count + 65_535) / 65_536))
  #expect(try ageDecrypt(file, with: [someone], cap: file.count) == plaintext)
  #expect(throws: AgeError.tooLarge(bytes: file.count, cap: file.count - 1)) {
    try ageDecrypt(file, with: [someone], cap: file.count - 1)
  }
}

@Test func eachOfManyRecipientsReadsAndNobodyElse() throws {
  var generator = SplitMix64(seed: 12)
  let readers = (0..<32).map { _ in AgeIdentity.generate(using: &generator) }
  let file = try encrypted([1, 2, 3], to: readers.map(\.recipient))
  #expect(file.count == 3 + 102 + 98 * 32)
  #expect(try ageStanzaCount(file) == 32)
  for reader in readers {
    #expect(try ageDecrypt(file, with: [someone, reader], cap: 10_000) == [1, 2, 3])
  }
  #expect(throws: AgeError.noMatch) { try ageDecrypt(file, with: [someone], cap: 10_000) }
  #expect(throws: AgeError.noMatch) { try ageDecrypt(file, with: [], cap: 10_000) }
  #expect(throws: AgeError.noMatch) { try ageDecrypt(file, passphrase: "x") }
}

@Test func aFileForNobodyOrTooManyIsNotWritten() {
  for count in [0, 33] {
    #expect(throws: AgeError.recipients(count: count, limit: 32)) {
      try encrypted([], to: Array(repeating: someone.recipient, count: count))
    }
  }
}

@Test func nothingIsEncryptedToALowOrderRecipient() throws {
  let point = Bytes(repeating: 0, count: 32)
  let text = bech32(point, prefix: "age")
  #expect(AgeRecipient(text) == nil)
  #expect(throws: AgeError.lowOrderRecipient(text)) {
    try encrypted([1], to: [AgeRecipient(point: point)])
  }
}

@Test func everyDamagedByteOfAFileIsNoticed() throws {
  let file = try encrypted(Bytes("a short note".utf8), to: [someone.recipient])
  for place in file.indices {
    for bit in 0..<8 {
      var damaged = file
      damaged[place] ^= 1 << bit
      #expect(throws: AgeError.self) { try ageDecrypt(damaged, with: [someone], cap: 1000) }
    }
    #expect(throws: AgeError.self) {
      try ageDecrypt(Bytes(file[..<place]), with: [someone], cap: 1000)
    }
  }
}

/// A header of these stanza lines with a last line that is well formed.
private func header(_ stanzas: String) -> Bytes {
  Bytes("age-encryption.org/v1\n\(stanzas)--- \(String(repeating: "A", count: 43))\n".utf8)
}

@Test func aHeaderWithoutStanzasIsRefused() {
  #expect(throws: AgeError.header(.noStanza)) { try ageStanzaCount(header("")) }
  #expect(throws: AgeError.header(.noStanza)) {
    try ageDecrypt(header("") + Bytes(repeating: 0, count: 32), with: [someone], cap: 1000)
  }
}

@Test func aHeaderIsReadToItsLimitsAndNoFurther() throws {
  let stanza = "-> grease\n\n"
  #expect(try ageStanzaCount(header(String(repeating: stanza, count: 32))) == 32)
  #expect(throws: AgeError.header(.tooManyStanzas(limit: 32))) {
    try ageStanzaCount(header(String(repeating: stanza, count: 33)))
  }
  let frame = header("-> \n\n").count
  let longest = header("-> \(String(repeating: "x", count: 16_384 - frame))\n\n")
  #expect(longest.count == 16_384)
  #expect(try ageStanzaCount(longest) == 1)
  let longer = header("-> \(String(repeating: "x", count: 16_385 - frame))\n\n")
  #expect(throws: AgeError.header(.tooLong(limit: 16_384))) { try ageStanzaCount(longer) }
  let endless = Bytes(repeating: UInt8(ascii: "x"), count: 4_000_000)
  #expect(throws: AgeError.header(.tooLong(limit: 16_384))) { try ageStanzaCount(endless) }
}

@Test func aSecondStanzaShowsInTheCount() throws {
  var generator = SplitMix64(seed: 14)
  let second = AgeIdentity.generate(using: &generator).recipient
  #expect(try ageStanzaCount(encrypted([1], to: [someone.recipient])) == 1)
  #expect(try ageStanzaCount(encrypted([1], to: [someone.recipient, second])) == 2)
}

@Test func noRubbishBehindTheVersionLineTrapsTheReader() throws {
  let valid = try encrypted([1, 2, 3], to: [someone.recipient])
  for seed in 0..<2000 as Range<UInt64> {
    var generator = SplitMix64(seed: seed)
    var file = valid
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0..<file.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: file.remove(at: place)
      case 1: file.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      default: file.insert(contentsOf: Bytes(" \n-> scrypt AA 99\n".utf8), at: place)
      }
    }
    #expect(throws: AgeError.self, "seed \(seed)") {
      try ageDecrypt(file, with: [someone], cap: 10_000)
    }
  }
}
