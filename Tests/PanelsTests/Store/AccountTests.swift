// People, their keys and their drafts: what opens, what is refused, and that nothing is replaced.
import Chance
import Glibc
import Sealing
import Testing

@testable import Panels

@Suite struct AccountTests {
  let playground: Playground
  let account: Account
  var dice = SplitMix64(seed: 21)
  let call = RecordID(of: [1])

  init() throws {
    playground = try Playground()
    account = Account(
      configHome: playground.at("config"), dataHome: playground.at("data"))
  }

  @Test mutating func aPersonOpensWithTheirPassphraseAndNoOther() throws {
    let made = try account.createPerson(
      "asha", passphrase: Bytes("right".utf8), workFactor: 10, using: &dice)
    let path = account.personPath("asha")
    #expect(try account.unlock("asha", passphrase: Bytes("right".utf8)).text == made.text)
    #expect(throws: StoreError.wrongPassphrase(path: path)) {
      try account.unlock("asha", passphrase: Bytes("wrong".utf8))
    }
    #expect(account.people == ["asha"])
    #expect(playground.mode("config/empanel/people/asha.age") == 0o600)
    #expect(playground.mode("config/empanel/people") == 0o700)
    #expect(try playground.names("config/empanel/people") == ["asha.age"])
  }

  @Test mutating func aPersonsFileIsNeverReplaced() throws {
    _ = try account.createPerson("asha", passphrase: [1], workFactor: 10, using: &dice)
    let before = try playground.bytes("config/empanel/people/asha.age")
    #expect(throws: StoreError.alreadyExists(path: account.personPath("asha"))) {
      try account.createPerson("asha", passphrase: [2], workFactor: 10, using: &dice)
    }
    #expect(try playground.bytes("config/empanel/people/asha.age") == before)
  }

  @Test mutating func aMissingADamagedAndAFaultyFileAreTheirOwnErrors() throws {
    let path = account.personPath("asha")
    #expect(throws: StoreError.notFound(path: path)) {
      try account.unlock("asha", passphrase: [1])
    }
    _ = try account.createPerson("ben", passphrase: [1], workFactor: 10, using: &dice)
    #expect(throws: StoreError.notFound(path: path)) {
      try account.unlock("asha", passphrase: [1])
    }
    let file = "config/empanel/people/asha.age"
    try playground.put(Bytes("not age at all\n".utf8), file)
    #expect(throws: StoreError.damagedFile(path: path, .header(.notAge))) {
      try account.unlock("asha", passphrase: [1])
    }
    try playground.put(
      try ageEncrypt(Bytes("no identity\n".utf8), passphrase: [1], workFactor: 10, using: &dice),
      file)
    #expect(throws: StoreError.damagedFile(path: path, nil)) {
      try account.unlock("asha", passphrase: [1])
    }
    #expect(throws: StoreError.badName("../x")) { try account.unlock("../x", passphrase: [1]) }
    playground.remove(file)
    #expect(mkfifo(playground.at(file), 0o600) == 0)
    #expect(throws: StoreError.notARegularFile(path: path)) {
      try account.unlock("asha", passphrase: [1])
    }
  }

  @Test mutating func keysOpenForTheirPersonAndPanelOnly() throws {
    let home = account.panel(call)
    let (asha, ben) = (
      AgeIdentity.generate(using: &dice), AgeIdentity.generate(using: &dice)
    )
    let made = try home.createKeys("asha", for: asha.recipient, using: &dice)
    let read = try home.keys("asha", person: asha)
    #expect(read.age.text == made.age.text)
    #expect(read.signing.openSSHPrivateKey == made.signing.openSSHPrivateKey)
    let path = home.keysPath("asha")
    #expect(throws: StoreError.wrongPerson(path: path)) { try home.keys("asha", person: ben) }
    #expect(throws: StoreError.alreadyExists(path: path)) {
      try home.createKeys("asha", for: ben.recipient, using: &dice)
    }
    #expect(throws: StoreError.notFound(path: home.keysPath("ben"))) {
      try home.keys("ben", person: ben)
    }
    #expect(home.handlesWithKeys == ["asha"])
    // The same file under another panel or another handle is not that person's.
    let other = account.panel(RecordID(of: [2]))
    try other.create()
    try playground.makeFolder("data/empanel/\(other.call.hex.prefix(12))/keys")
    let keys = "data/empanel/\(call.hex.prefix(12))/keys"
    let bytes = try playground.bytes(keys + "/asha.age")
    try playground.put(bytes, "data/empanel/\(other.call.hex.prefix(12))/keys/asha.age")
    #expect(throws: StoreError.damagedFile(path: other.keysPath("asha"), nil)) {
      try other.keys("asha", person: asha)
    }
    #expect(playground.mode(keys + "/asha.age") == 0o600)
    #expect(playground.mode(keys) == 0o700)
  }

  @Test mutating func aDraftComesBackAndIsReadableToItsWriterOnly() throws {
    let home = account.panel(call)
    let person = AgeIdentity.generate(using: &dice)
    let asha = try home.createKeys("asha", for: person.recipient, using: &dice)
    let ben = try home.createKeys("ben", for: person.recipient, using: &dice)
    #expect(try home.draft(for: "c01", keys: asha) == nil)
    #expect(try home.drafts(of: "asha").isEmpty)
    for text in ["one", "two", "three"] {
      try home.saveDraft(Bytes(text.utf8), for: "c01", keys: asha, using: &dice)
      #expect(try home.draft(for: "c01", keys: asha) == Bytes(text.utf8))
    }
    #expect(try home.drafts(of: "asha") == ["c01"])
    #expect(try home.draft(for: "c01", keys: ben) == nil)
    let file = "data/empanel/\(call.hex.prefix(12))/drafts/asha/c01.age"
    #expect(playground.mode(file) == 0o600)
    let bytes = try playground.bytes(file)
    #expect(throws: AgeError.noMatch) { try ageDecrypt(bytes, with: [ben.age], cap: 10_000) }
    try home.dropDraft(for: "c01", of: "asha")
    try home.dropDraft(for: "c01", of: "asha")
    #expect(try home.draft(for: "c01", keys: asha) == nil)
    #expect(throws: StoreError.badName("../c01")) {
      try home.saveDraft([], for: "../c01", keys: asha, using: &dice)
    }
  }

  @Test func aSecondWriterOfDraftsGetsNothingUntilTheFirstIsGone() throws {
    let home = account.panel(call)
    do {
      let first = try home.lockDrafts(of: "asha")
      let firstIsHeld = isHeld(first)
      #expect(firstIsHeld)
      let second = try home.lockDrafts(of: "asha")
      let secondIsHeld = isHeld(second)
      #expect(!secondIsHeld)
      let other = try home.lockDrafts(of: "ben")
      let otherIsHeld = isHeld(other)
      #expect(otherIsHeld)
    }
    let third = try home.lockDrafts(of: "asha")
    let thirdIsHeld = isHeld(third)
    #expect(thirdIsHeld)
  }

  @Test mutating func anAccountKnowsThePanelsItHasRecordsOf() throws {
    #expect(account.knownPanels.isEmpty)
    let panel = try SmallPanel(&dice)
    let home = account.panel(panel.call.record.id)
    try home.create()
    #expect(account.knownPanels.isEmpty)
    _ = try PanelStore(home: home).publish(panel.call, using: &dice)
    #expect(account.knownPanels.map(\.call) == [panel.call.record.id])
    #expect(home.folderPath == nil)
    try home.remember(folder: "/a/day b")
    try home.remember(folder: "/a/Tŷ Gwyn")
    #expect(home.folderPath == "/a/Tŷ Gwyn")
    #expect(throws: StoreError.badName("a\nb")) { try home.remember(folder: "a\nb") }
  }
}

private func isHeld(_ lock: borrowing DraftLock?) -> Bool {
  switch lock {
  case .some: true
  case .none: false
  }
}
