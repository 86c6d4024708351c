// Exact numbers: reduced, ordered, shown half up, never silently wrong.
import Chance
import Testing

@testable import Scoring

@Test(arguments: [
  ("343/4", 1, "85.8"), ("517/6", 2, "86.17"), ("-1/20", 1, "0.0"), ("1/20", 1, "0.1"),
  ("71/2", 0, "36"), ("-7/2", 0, "-3"), ("80", 2, "80.00"),
])
func aFractionIsShownRoundedHalfUp(exact: String, digits: Int, shown: String) throws {
  let fraction = try #require(Fraction(exact: exact))
  #expect(fraction.exact == exact)
  #expect(fraction.shown(digits: digits) == shown)
}

@Test func aResultThatDoesNotFitIsAnErrorAndNotAWrongNumber() throws {
  let large = Fraction(Int.max)
  #expect(throws: Fraction.Overflow.self) { try large.plus(Fraction(1)) }
  #expect(throws: Fraction.Overflow.self) { try large.divided(by: .zero) }
}

@Test func theLowestWholeNumberCanBeReadAndReduced() throws {
  let lowest = try #require(Fraction(exact: "\(Int.min)/2"))
  #expect(lowest.exact == "\(Int.min / 2)")
}

@Test(arguments: 1...50) func whatFits64BitsIsReducedAsWhatDoesNot(seed: Int) throws {
  var chance = SplitMix64(seed: seed)
  let edges = [Int.min, .min + 1, -6, -1, 0, 1, 6, 1 << 32, .max - 1, .max]
  for _ in 0..<200 {
    let top = chance.chance(50) ? chance.pick(edges) : Int(truncatingIfNeeded: chance.next())
    let bottom = chance.chance(50) ? chance.pick(edges) : chance.number(-500...500)
    let expected = reducedTheLongWay(Int128(top), Int128(bottom))
    let found = try? Fraction(top, over: bottom)
    #expect(found?.numerator == expected?.top, "seed \(seed): \(top)/\(bottom)")
    #expect(found?.denominator == expected?.bottom, "seed \(seed): \(top)/\(bottom)")
    // A difference is the sum with the opposite.
    guard let found, let other = try? Fraction(chance.number(-9...9), over: chance.number(1...9)),
      let opposite = try? Fraction.zero.minus(other)
    else { continue }
    #expect((try? found.minus(other)) == (try? found.plus(opposite)), "seed \(seed)")
  }
}

private func reducedTheLongWay(_ top: Int128, _ bottom: Int128) -> (top: Int64, bottom: Int64)? {
  var (a, b) = (top.magnitude, bottom.magnitude)
  while b != 0 { (a, b) = (b, a % b) }
  guard bottom != 0, a != 0 else { return nil }
  let sign: Int128 = bottom < 0 ? -1 : 1
  guard let low = Int64(exactly: sign * top / Int128(a)),
    let high = Int64(exactly: sign * bottom / Int128(a))
  else { return nil }
  return (low, high)
}
