// The draft's text form: what was written comes back, and nothing else is read.
import Panels
import Scoring
import Testing

struct DraftTests {
  @Test func everyDraftComesBackAsItWas() throws {
    var draft = try Sample.scoring().draft
    draft.helped = "supporter"
    draft.corrects = "3f9a"
    draft.items[0].answer = .answered
    draft.items[0].note = "two lines\nand a \\ and \\n"
    draft.items[1].answer = .scored(3)
    draft.items[2].answer = .notHeard
    // A note that begins with a mark that joins the letter before it.
    draft.items[3].note = "\u{301}accent first, then \u{65}\u{301} and \u{1F600}"
    draft.place = Draft.Place(item: 3, isInNote: true)
    let back = try #require(Draft(decoding: draft.encoded))
    #expect(back == draft)
    #expect(back.encoded == draft.encoded)
    draft.place.cursor = 17
    #expect(Draft(decoding: draft.encoded) == draft)
  }

  @Test func aDraftOfAnEarlierVersionIsReadWithoutItsCursor() throws {
    var draft = try Sample.scoring().draft
    draft.place = Draft.Place(item: 3, isInNote: true)
    let text = String(decoding: draft.encoded, as: UTF8.self)
    #expect(text.contains("\nplace 3 note\n"))
    #expect(Draft(decoding: draft.encoded)?.place.cursor == nil)
    for broken in ["place 3 note -1", "place 3 note x", "place 3 item 2", "place 3 note 1 2"] {
      let changed = text.replacing("place 3 note", with: broken)
      #expect(Draft(decoding: Array(changed.utf8)) == nil, "\(broken)")
    }
  }

  @Test func anyCutOrChangeOfALineIsNotADraft() throws {
    let bytes = try Sample.scoring().draft.encoded
    for length in 0..<bytes.count { #expect(Draft(decoding: Array(bytes.prefix(length))) == nil) }
    #expect(Draft(decoding: bytes + [0x0a]) == nil)
    #expect(Draft(decoding: [0xff] + bytes) == nil)
  }

  @Test func anItemStandsForEverythingAGroupIsAsked() throws {
    let draft = try Sample.scoring().draft
    #expect(draft.items.map(\.question) == ["q0", "q1", "q1", "q2", "q3", "q4", "q5"])
    #expect(
      draft.items.map(\.criterion) == [
        "", "listening", "safety", "safety", "values", "", "records",
      ])
  }
}
