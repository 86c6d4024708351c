// The published age test vectors: 92 binary files, each with the outcome every reader must reach.
import Testing

@testable import Sealing

@Test(needsShared("age-testkit"), needs("python3"))
func everyPublishedAgeVectorHasItsPublishedOutcome() throws {
  var executed = 0
  for vector in try AgeVector.all() {
    let outcome = vector.outcome()
    #expect(outcome.class == vector.expected, "\(vector.name)")
    if let payload = vector.payload { #expect(outcome.released == payload, "\(vector.name)") }
    executed += 1
  }
  #expect(executed == 92)
}

@Test(needsShared("age-testkit"), needs("python3"))
func nothingOfAFaultyPublishedVectorIsGivenOut() throws {
  for vector in try AgeVector.all() where vector.expected != "success" {
    // The large ones differ from the small only in the number of chunks.
    guard vector.file.count < 200_000 else { continue }
    for passphrase in vector.passphrases {
      #expect(throws: AgeError.self, "\(vector.name)") {
        try ageDecrypt(vector.file, passphrase: passphrase, cap: 64 << 20)
      }
    }
    #expect(throws: AgeError.self, "\(vector.name)") {
      try ageDecrypt(vector.file, with: vector.identities, cap: 64 << 20)
    }
  }
}
