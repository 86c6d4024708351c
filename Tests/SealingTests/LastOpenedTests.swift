// Which stanza is tried first is a guess, and must never decide what a file says: files for the
// same readers in another order, files made to be read in two ways, and shares that are no keys.
import Chance
import Testing

@testable import Sealing

/// Three readers of their own, who have opened nothing yet.
private func readers() -> [AgeIdentity] {
  var generator = SplitMix64(seed: 21)
  return (0..<3).map { _ in AgeIdentity.generate(using: &generator) }
}

/// A file of these stanzas, its code and content under `fileKey`.
private func file(_ stanzas: [AgeStanza], fileKey: FileKey, _ content: Bytes) throws -> Bytes {
  var generator = SplitMix64(seed: 22)
  let text = AgeHeader.text(stanzas)
  let code = authenticationCode(text, key: AgeHeader.codeKey(fileKey))
  return try text + Bytes(" \(String(decoding: base64(code), as: UTF8.self))\n".utf8)
    + agePayload(content, fileKey: fileKey, using: &generator)
}

private func stanza(_ fileKey: FileKey, for reader: AgeIdentity) throws -> AgeStanza {
  var generator = SplitMix64(seed: 23)
  return try AgeStanza(wrapping: fileKey, to: reader.recipient, using: &generator)
}

@Test func filesForTheSameReadersInAnyOrderOpenOneAfterTheOther() throws {
  let readers = readers()
  var generator = SplitMix64(seed: 24)
  for turn in 0..<12 {
    let order = readers.shuffled(using: &generator)
    let file = try ageEncrypt(
      [UInt8(turn)], to: order.map(\.recipient), using: &generator)
    for reader in readers {
      #expect(try ageDecrypt(file, with: [reader], cap: 1000) == [UInt8(turn)])
    }
  }
}

@Test(arguments: 0..<3)
func aFileThatCouldBeReadInTwoWaysIsReadInOne(lastOpened: Int) throws {
  let readers = readers()
  let key = Bytes(repeating: 7, count: 16)
  let crafted = try file(
    [
      stanza(Bytes(repeating: 8, count: 16), for: readers[0]), stanza(key, for: readers[0]),
      stanza(key, for: readers[1]),
    ], fileKey: key, [1, 2, 3])
  readers[0].lastOpened.remember(lastOpened)
  #expect(try ageDecrypt(crafted, with: [readers[0]], cap: 1000) == [1, 2, 3])
}

@Test(arguments: 0..<3)
func aFileWithTheRightKeyNowhereIsAltered(lastOpened: Int) throws {
  let readers = readers()
  let crafted = try file(
    readers.map { try stanza(Bytes(repeating: 8, count: 16), for: $0) },
    fileKey: Bytes(repeating: 7, count: 16), [1])
  readers[0].lastOpened.remember(lastOpened)
  #expect(throws: AgeError.headerAltered) {
    try ageDecrypt(crafted, with: [readers[0]], cap: 1000)
  }
}

@Test(arguments: 0..<3, 0..<3)
func aShareThatIsNoKeyRefusesTheFileWhereverItStands(at place: Int, lastOpened: Int) throws {
  let readers = readers()
  let key = Bytes(repeating: 7, count: 16)
  var stanzas = try readers.map { try stanza(key, for: $0) }
  stanzas[place] = AgeStanza(
    words: [Bytes("X25519".utf8), base64(Bytes(repeating: 0, count: 32))],
    body: stanzas[place].body)
  let crafted = try file(stanzas, fileKey: key, [1])
  for reader in readers {
    reader.lastOpened.remember(lastOpened)
    #expect(throws: AgeError.header(.lowOrderShare(number: place))) {
      try ageDecrypt(crafted, with: [reader], cap: 1000)
    }
  }
}

@Test func whatWasOpenedLastIsTriedFirstAndEveryOtherOnce() {
  let last = LastOpened()
  #expect(last.order(of: 3) == [0, 1, 2])
  last.remember(2)
  #expect(last.order(of: 4) == [2, 0, 1, 3])
  #expect(last.order(of: 2) == [0, 1])
  #expect(last.order(of: 0) == [])
}
