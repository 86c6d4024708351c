// What is refused before the days of a panel are moved, and what is recorded where nothing is.
import Testing

@testable import Panels

struct MovingDaysTests {
  private let known = ["2027-03-04", "2027-03-05"]

  private func refusal(
    _ dates: [String], _ words: String = "Snow.", today: String = "2027-03-05",
    had: Set<String> = []
  ) -> DaysRefusal? {
    do {
      _ = try DaysToMove(dates: dates, words: words, today: today).moved(from: known, had: had)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatIsNoOtherDayIsRefused() {
    #expect(refusal([]) == .noDay)
    #expect(refusal(["2027-02-29"]) == .notADay("2027-02-29"))
    #expect(refusal(["11 March"]) == .notADay("11 March"))
    #expect(refusal(["2027-03-11", "2027-03-11"]) == .twice("2027-03-11"))
    #expect(
      refusal(["2027-03-12", "2027-03-11"]) == .notInOrder("2027-03-11", after: "2027-03-12"))
    #expect(refusal(known) == .asBefore)
    #expect(refusal(["2027-03-03", "2027-03-11"]) == .past("2027-03-03"))
  }

  @Test func theReasonIsThereAndShort() {
    #expect(refusal(["2027-03-11"], " \n") == .noReason)
    #expect(refusal(["2027-03-11"], String(repeating: "x", count: 300)) == nil)
    #expect(
      refusal(["2027-03-11"], String(repeating: "x", count: 301)) == .longReason(most: 300))
  }

  @Test func aDayThatIsOverStaysWhereThePanelHadItAndTodayIsNotOver() throws {
    #expect(refusal(["2027-03-04", "2027-03-11"]) == nil)
    #expect(refusal(["2027-03-05"]) == nil)
    #expect(refusal(["2027-03-01", "2027-03-05"], had: ["2027-03-01"]) == nil)
    let moved = try DaysToMove(
      dates: ["2027-03-04", "2027-03-11"], words: "Snow.", today: "2027-03-05"
    ).moved(from: known, had: [])
    #expect(
      moved == MovedText(dates: ["2027-03-04", "2027-03-11"], was: known, words: "Snow."))
  }

  @Test func thePartIsReadOnlyWhereItSaysDaysInTheirOrderAndWhy() throws {
    let line = #"{"dates":["2027-03-11"],"was":["2027-03-04"],"words":"Snow."}"#
    #expect(try MovedText(bytes: Array((line + "\n").utf8)).dates == ["2027-03-11"])
    for wrong in [
      #"{"dates":[],"was":["2027-03-04"],"words":"Snow."}"#,
      #"{"dates":["2027-03-12","2027-03-11"],"was":[],"words":"Snow."}"#,
      #"{"dates":["2027-02-29"],"was":[],"words":"Snow."}"#,
      #"{"dates":["2027-03-11"],"was":[],"words":""}"#,
    ] {
      #expect(throws: RecordFault.self) { try MovedText(bytes: Array((wrong + "\n").utf8)) }
    }
  }
}
