// How long a declaration is says nothing of what is in it: whether somebody knows a candidate, was
// trained, or decided about others.
import Chance
import Sealing
import Testing

@testable import Panels

struct DeclarationLengthTests {
  private func known(_ random: inout SplitMix64) -> [String: Acquaintance] {
    var known: [String: Acquaintance] = [:]
    for place in 1...Int.random(in: 1...6, using: &random) {
      let words = String(repeating: "x", count: Int.random(in: 0...600, using: &random))
      known["c0\(place)"] = [.scores(words: words), .asks(words: words), .aside(words: words)]
        .randomElement(using: &random)
    }
    return known
  }

  @Test(arguments: 1...40)
  func declarationsWithAndWithoutConflictsAreEquallyLong(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let without = DeclarationText(facilitator: nil, influence: "Staff 60, users 40.")
    var with = DeclarationText(
      facilitator: nil, influence: "Staff 60, users 40.",
      training: Bool.random(using: &random) ? "3 March 2026" : nil, known: known(&random))
    if Bool.random(using: &random) {
      with.settled = [Settlement(assessor: "asha", candidate: "c02", words: "Other teams.")]
    }
    let reader = AgeIdentity.generate(using: &random)
    let parts = try [without, with].map {
      try sealed($0, to: [reader.recipient], or: DeedRefusal.self, using: &random)
    }
    #expect(parts[0].count == parts[1].count)
    #expect(parts[0] != parts[1])
    let plain = try ageDecrypt(parts[1], with: [reader], cap: RecordLimit.partBytes)
    #expect(try DeclarationText(bytes: plain) == with)
  }

  @Test func aDeclarationFromBeforeThePaddingIsRead() throws {
    let text = DeclarationText(
      facilitator: nil, influence: "Staff 60.", known: ["c02": .asks(words: "A neighbour.")])
    #expect(try DeclarationText(bytes: text.json.canonicalLine()) == text)
    let padded = try text.bytes
    #expect(throws: RecordFault.self) { try DeclarationText(bytes: padded + [0x0A]) }
    #expect(throws: RecordFault.self) { try DeclarationText(bytes: padded.dropLast()) }
    // What is not padded takes no padding either.
    let reasons = try ReasonsText(reasons: []).bytes
    #expect(throws: RecordFault.self) { try ReasonsText(bytes: reasons + [0x0A]) }
  }
}
