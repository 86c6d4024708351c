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
    draft.seconds = ["q1": 125, "q0": 0]
    draft.asked = [
      "q1": Draft.Asked(probes: [0, 2], others: ["And then?", " two\nlines \\"]),
      "q2": Draft.Asked(others: ["Why?"]), "q3": Draft.Asked(probes: [1]),
    ]
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

  @Test func aFollowUpOfAQuestionWithoutOneIsNotADraft() throws {
    var draft = try Sample.scoring().draft
    draft.seconds = ["q1": 60]
    draft.asked = ["q1": Draft.Asked(probes: [0])]
    let text = String(decoding: draft.encoded, as: UTF8.self)
    for broken in ["asked q2 0\nalso q1 x", "asked q1 -", "asked q1 0 ", "asked q1 00"] {
      let changed = text.replacing("asked q1 0", with: broken)
      #expect(Draft(decoding: Array(changed.utf8)) == nil, "\(broken)")
    }
    for broken in ["seconds q1 x", "seconds q1 -1", "seconds q1"] {
      let changed = text.replacing("seconds q1 60", with: broken)
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
