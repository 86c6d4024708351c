// How long a record is kept: what is read, and on which day it ends.
import Testing

@testable import Scoring

struct KeepingTimeTests {
  @Test(arguments: [
    ("12 months", "2026-06-03", "2027-06-03"), ("1 month", "2026-01-31", "2026-02-28"),
    ("1 month", "2028-01-31", "2028-02-29"), ("1 year", "2028-02-29", "2029-02-28"),
    ("1 day", "2026-12-31", "2027-01-01"), ("6 weeks", "2026-11-22", "2027-01-03"),
    ("999 days", "2026-01-01", "2028-09-26"), ("11 months", "2026-02-28", "2027-01-28"),
    ("2 years", "2026-05-05", "2028-05-05"),
  ]) func itEndsOnTheDay(time: String, from: String, day: String) {
    #expect(KeepingTime(time)?.day(after: from) == day)
  }

  @Test(arguments: [
    "", "12", "months", "12  months", "0 days", "1000 days", "1 months", "2 month", "01 year",
    "1.5 years", "12 Months", "1 s", "2 fortnights", "-1 days",
  ]) func anythingElseIsNoTime(text: String) { #expect(KeepingTime(text) == nil) }

  @Test func aDayThatIsNoneGivesNone() {
    #expect(KeepingTime("1 day")?.day(after: "2026-02-30") == nil)
    #expect(KeepingTime("1 year")?.day(after: "9999-06-01") == nil)
  }
}
