// Files behind a passphrase: the work is capped before it is done.
import Chance
import Crypto
import Testing

@testable import Sealing

@Test func scryptGivesThePublishedValue() throws {
  // RFC 7914 section 12, the vector with r = 8 and p = 1.
  let key = try scrypt(
    Bytes("pleaseletmein".utf8), salt: Bytes("SodiumChloride".utf8), workFactor: 14, count: 64)
  #expect(
    key.withUnsafeBytes { hex($0) }
      == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
      + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887")
}

@Test func aPassphraseFileOpensWithItsPassphraseOnly() throws {
  var generator = SplitMix64(seed: 31)
  let file = try ageEncrypt([1, 2], passphrase: "open", workFactor: 2, using: &generator)
  #expect(try ageDecrypt(file, passphrase: "open") == [1, 2])
  #expect(try ageDecrypt(file, passphrase: Bytes("open".utf8), maxWorkFactor: 2) == [1, 2])
  for wrong in ["Open", "open ", ""] {
    #expect(throws: AgeError.noMatch) { try ageDecrypt(file, passphrase: wrong) }
  }
  let identity = AgeIdentity.generate(using: &generator)
  #expect(throws: AgeError.noMatch) { try ageDecrypt(file, with: [identity], cap: 1000) }
  #expect(throws: AgeError.tooLarge(bytes: file.count, cap: 100)) {
    try ageDecrypt(file, passphrase: "open", cap: 100)
  }
}

@Test(arguments: [-1, 0, 21, 64, Int.max])
func aWorkFactorOutsideTheRangeIsNotWritten(workFactor: Int) {
  var generator = SplitMix64(seed: 32)
  #expect(throws: AgeError.workFactor(workFactor)) {
    try ageEncrypt([], passphrase: "x", workFactor: workFactor, using: &generator)
  }
}

/// A passphrase file whose work factor reads `word`; the code of its header no longer holds.
private func file(workFactor word: String) throws -> Bytes {
  var generator = SplitMix64(seed: 33)
  let file = try ageEncrypt([1], passphrase: "x", workFactor: 3, using: &generator)
  let lines = file.split(separator: lineFeed, maxSplits: 2, omittingEmptySubsequences: false)
  return Bytes(lines[0]) + [lineFeed] + lines[1].dropLast() + Bytes(word.utf8) + [lineFeed]
    + lines[2]
}

@Test(arguments: ["21", "22", "30", "63", "64", "9223372036854775807"])
func aWorkFactorAboveTheCapIsRefusedWithoutDoingTheWork(word: String) throws {
  let asked = try #require(Int(word))
  let file = try file(workFactor: word)
  // Were the work begun, the larger ones would fail for lack of memory, with another error.
  #expect(throws: AgeError.header(.workFactor(asked, cap: 20))) {
    try ageDecrypt(file, passphrase: "x")
  }
}

@Test(arguments: ["", "0", "03", "+3", "-3", "3x", "0x3", "٣", "99999999999999999999", "3 3"])
func aWorkFactorThatIsNoPlainNumberIsRefused(word: String) throws {
  let file = try file(workFactor: word)
  #expect(throws: AgeError.self) { try ageDecrypt(file, passphrase: "x") }
  do {
    _ = try ageDecrypt(file, passphrase: "x")
  } catch {
    #expect(AgeVector.outcomeClass(error) == "header failure")
  }
}

@Test func aPassphraseBesideAnyOtherStanzaIsRefused() throws {
  let file = try file(workFactor: "3")
  let at = try #require(file.firstIndex(of: lineFeed)) + 1
  var mixed = file
  mixed.insert(contentsOf: Bytes("-> grease\n\n".utf8), at: at)
  #expect(throws: AgeError.header(.passphraseNotAlone)) { try ageDecrypt(mixed, passphrase: "x") }
  #expect(throws: AgeError.header(.passphraseNotAlone)) {
    try ageDecrypt(mixed, with: [], cap: 1000)
  }
}
