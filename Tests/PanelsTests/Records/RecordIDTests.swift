// The name of a record: its text, its order, and the codes people read aloud.
import Chance
import Sealing
import Testing

@testable import Panels

@Suite struct RecordIDTests {
  @Test func anIdIsTheHashOfTheBytesAndItsTextIsReadBackExactly() throws {
    // printf abc | sha256sum
    let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(RecordID(of: Bytes("abc".utf8)).hex == known)
    #expect(RecordID(known) == RecordID(of: Bytes("abc".utf8)))
    var dice = SplitMix64(seed: 73)
    for _ in 0..<200 {
      let text = hex(randomBytes(32, using: &dice))
      #expect(try #require(RecordID(text)).hex == text)
    }
  }

  @Test func nothingButSixtyFourLowerCaseDigitsIsAnId() throws {
    let good = String(repeating: "0f", count: 32)
    #expect(RecordID(good) != nil)
    for bad in [
      "", String(good.dropLast()), good + "0", good + "00", String(good.dropLast(2)),
      good.uppercased(), "g" + good.dropFirst(), " " + good.dropFirst(), good + "\n",
      String(repeating: "é", count: 32), "0x" + good.dropFirst(2),
    ] {
      #expect(RecordID(bad) == nil, "\(bad)")
    }
  }

  @Test func idsStandInTheOrderOfTheirTextsAndAreEqualOnlyWhereEveryDigitIs() throws {
    var dice = SplitMix64(seed: 74)
    for _ in 0..<500 {
      let text = hex(randomBytes(32, using: &dice))
      // The other differs in one digit at any place, so the order hangs on that place alone.
      var digits = Array(text)
      digits[Int.random(in: 0..<64, using: &dice)] = dice.pick(Array("0123456789abcdef"))
      let other = String(digits)
      let (left, right) = (try #require(RecordID(text)), try #require(RecordID(other)))
      #expect((left == right) == (text == other), "seed 74: \(text) \(other)")
      #expect((left < right) == (text < other), "seed 74: \(text) \(other)")
      #expect(left != right || left.hashValue == right.hashValue)
    }
  }

  @Test func theCodesPeopleReadAloudAreTheFirstDigitsInGroupsOfFour() throws {
    let id = try #require(RecordID("0123456789abcdef" + String(repeating: "0", count: 48)))
    #expect(id.sealCode == "0123 4567 89ab")
    #expect(id.freezeCode == "0123 4567 89ab cdef 0000")
    #expect(id.short == "01234567")
  }
}
