// Names and moments: the few shapes that every record is made of.
import Sealing
import Testing

@testable import Panels

struct NameTests {
  @Test(arguments: [
    "2026-02-29T00:00:00Z", "2026-00-01T00:00:00Z", "2026-13-01T00:00:00Z", "2026-04-31T00:00:00Z",
    "2026-06-01T24:00:00Z", "2026-06-01T23:60:00Z", "2026-06-01T23:59:60Z", "2026-06-01 00:00:00Z",
    "2026-06-01T00:00:00", "2026-06-01T00:00:00+00:00", "0000-06-01T00:00:00Z", "",
    "2026-6-01T00:00:00Z", "２026-06-01T00:00:00Z", "2100-02-29T00:00:00Z",
  ])
  func aDateThatIsNoneIsRefused(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2000-02-29T12:00:00Z", 951_825_600),
    ("2026-06-03T08:40:00Z", 1_780_476_000), ("0001-01-01T00:00:00Z", -62_135_596_800),
    ("9999-12-31T23:59:59Z", 253_402_300_799), ("1969-12-31T23:59:59Z", -1),
  ])
  func aMomentReadsAndWritesTheSame(text: String, seconds: Int64) throws {
    let moment = try #require(Timestamp(text))
    #expect(moment.secondsSince1970 == seconds)
    #expect(Timestamp(secondsSince1970: seconds).text == text)
  }

  @Test func everyDayOfFourHundredYearsComesBack() throws {
    var seconds = try #require(Timestamp("1900-01-01T10:20:30Z")).secondsSince1970
    var last = ""
    for _ in 0..<146_097 {
      let text = Timestamp(secondsSince1970: seconds).text
      guard Timestamp(text)?.secondsSince1970 == seconds, text > last else {
        Issue.record("\(text) does not come back, or not after \(last)")
        return
      }
      last = text
      seconds += 86_400
    }
    #expect(last == "2299-12-31T10:20:30Z")
  }

  @Test func aRecordIDShowsItsCodes() throws {
    let id = try #require(RecordID("3f9a01c277be12345678" + String(repeating: "0", count: 44)))
    #expect(id.sealCode == "3f9a 01c2 77be")
    #expect(id.freezeCode == "3f9a 01c2 77be 1234 5678")
    #expect(id.short == "3f9a01c2")
    #expect(RecordID(String(repeating: "A", count: 64)) == nil)
    #expect(RecordID(String(repeating: "a", count: 63)) == nil)
  }

  @Test func onlyPlainNamesNameParts() {
    let good = ["a", "form.json", "piece.asha-.age", String(repeating: "a", count: 42)]
    for name in good { #expect(isPartName(name), "\(name)") }
    let bad = [
      "", ".", "..", "a..b", ".a", "a.", "A", "a/b", "a b", "ä", "-a", "a\u{0}",
      String(repeating: "a", count: 43),
    ]
    for name in bad { #expect(!isPartName(name), "\(name)") }
  }

  @Test func onlyNumberedCandidatesAreCandidates() {
    for id in ["c01", "c1900", "c00"] { #expect(isCandidateID(id)) }
    for id in ["c1", "c", "c12345", "d01", "c0a", "C01", ""] { #expect(!isCandidateID(id)) }
  }
}
