// Dealing: every quorum opens, no smaller company does, and perl can do it too.
import Chance
import Testing

@testable import Sealing

/// All companies of `size` of `people`, ascending.
private func companies(of people: [String], size: Int) -> [[String]] {
  guard size > 0 else { return [[]] }
  guard people.count >= size else { return [] }
  let first = people[0]
  let rest = Array(people.dropFirst())
  return companies(of: rest, size: size - 1).map { [first] + $0 } + companies(of: rest, size: size)
}

private let people = ["asha", "ben", "dilys", "femi", "hr"]

private func pads(_ dealt: Dealt, _ quorum: Int, of members: [String]) -> [Bytes] {
  members.compactMap { holder in dealt.pads[holder]?.first { $0.quorum == quorum }?.pad }
}

@Test(arguments: 2...5) func everyQuorumRecombinesAndOneShortOfItDoesNot(size: Int) throws {
  var generator = SplitMix64(seed: UInt64(size))
  let identity = AgeIdentity.generate(using: &generator)
  let quorums = companies(of: people, size: size)
  let dealt = try deal(identity: identity, quorums: quorums, using: &generator)
  #expect(dealt.recipient == identity.recipient)
  for (number, quorum) in quorums.enumerated() {
    let all = pads(dealt, number, of: quorum)
    #expect(all.count == size)
    #expect(recombine(all)?.text == identity.text)
    #expect(recombine(all.reversed())?.text == identity.text)
    for absent in all.indices {
      var short = all
      short.remove(at: absent)
      #expect(recombine(short) == nil)
    }
  }
}

@Test func padsOfDifferentQuorumsOrSheetsDoNotMix() throws {
  var generator = SplitMix64(seed: 71)
  let quorums = [["asha", "ben"], ["asha", "dilys"]]
  let first = try deal(
    identity: .generate(using: &generator), quorums: quorums, using: &generator)
  let second = try deal(
    identity: .generate(using: &generator), quorums: quorums, using: &generator)
  let asha = pads(first, 0, of: ["asha"])
  #expect(recombine(asha + pads(first, 0, of: ["ben"])) != nil)
  #expect(recombine(asha + pads(first, 1, of: ["dilys"])) == nil)
  #expect(recombine(asha + pads(second, 0, of: ["ben"])) == nil)
  #expect(recombine(asha + asha) == nil)
}

@Test func everyDamagedPadIsNoticed() throws {
  var generator = SplitMix64(seed: 72)
  let dealt = try deal(
    identity: .generate(using: &generator), quorums: [["asha", "ben"]], using: &generator)
  let good = pads(dealt, 0, of: ["asha", "ben"])
  for place in 0..<dealtSecretSize {
    for bit in 0..<8 {
      var bad = good
      bad[1][place] ^= 1 << bit
      #expect(recombine(bad) == nil)
    }
  }
  #expect(recombine([]) == nil && recombine([good[0]]) == nil)
  #expect(recombine([good[0], Bytes(good[1].dropLast())]) == nil)
  #expect(recombine([good[0] + [0], good[1] + [0]]) == nil)
}

@Test func aQuorumThatIsNoneIsNotDealtTo() {
  let cases: [([[String]], DealingError)] = [
    ([], .noQuorum), ([[]], .quorum(number: 0)), ([["asha"]], .quorum(number: 0)),
    ([["ben", "asha"]], .quorum(number: 0)), ([["asha", "asha"]], .quorum(number: 0)),
    ([["asha", "ben"], ["asha"]], .quorum(number: 1)), ([["Asha", "ben"]], .quorum(number: 0)),
    ([["asha", "dilys"], ["asha", "ben"]], .order(number: 1)),
    ([["asha", "ben"], ["asha", "ben"]], .order(number: 1)),
  ]
  for (quorums, error) in cases {
    var generator = SplitMix64(seed: 73)
    let identity = AgeIdentity.generate(using: &generator)
    #expect(throws: error) {
      try deal(identity: identity, quorums: quorums, using: &generator)
    }
  }
}

@Test(needs("perl", "age")) func perlPutsTheKeyTogetherAndStockAgeOpensTheSheet() throws {
  var generator = SplitMix64(seed: 74)
  let identity = AgeIdentity.generate(using: &generator)
  let dealt = try deal(
    identity: identity, quorums: [["asha", "ben", "hr"]], using: &generator)
  let bench = try Workbench()
  try bench.write(
    "sheet.age", ageEncrypt(Bytes("a sheet\n".utf8), to: [dealt.recipient], using: &generator))
  let script = #"print pack("H*",$ARGV[0]) ^ pack("H*",$ARGV[1]) ^ pack("H*",$ARGV[2])"#
  let hexes = pads(dealt, 0, of: ["asha", "ben", "hr"]).map { hex($0) }
  let key = try bench.run("perl", ["-e", script] + hexes)
  #expect(key.text == identity.text + "\n")
  try bench.write("key", key.output)
  #expect(try bench.run("age", ["-d", "-i", "key", "sheet.age"]).text == "a sheet\n")
}
