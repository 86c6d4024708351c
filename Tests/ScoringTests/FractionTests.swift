// Exact numbers: reduced, ordered, shown half up, never silently wrong.
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
