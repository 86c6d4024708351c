// Release checks 1 and 10 (SCREENS 5) over every page: at every size nothing is cut or written over,
// keys and messages are whole, and no sentence is longer than people read at a glance.
import Catalogue
import Panels
import Scoring
import Testing
import TextUI
import Wording

@testable import Screens

/// One page as the checks look at it.
struct CheckedPage: CustomTestStringConvertible, Sendable {
  let name: String
  let frame: @Sendable (Size) -> Frame
  var testDescription: String { name }

  init<P: Page>(_ name: String, _ page: P) {
    self.name = name
    let framed = Framed(page, size: Sample.usual)
    frame = { framed.frame($0) }
  }
}

struct ReleaseCheckTests {
  static let sizes = [(80, 24), (60, 16), (120, 40)].map { Size(columns: $0.0, rows: $0.1) }

  static var pages: [CheckedPage] {
    get throws {
      var pages: [CheckedPage] = []
      for (name, role) in [
        ("a member's home", HomeRole.scores), ("a chair's home", [.scores, .chairs]),
        ("a kiosk's home", .facilitates), ("a reader's home", [.chairs, .reads]),
      ] {
        for phase in [HomeModel.Phase.toDeclare, .scoring, .closed, .opened] {
          var model = Sample.home(role)
          model.phase = phase
          pages.append(CheckedPage("\(name), \(phase)", HomePage(model)))
        }
      }
      var moved = Sample.home(.scores)
      moved.moved = MovedDays(
        before: "Thu 4 March 2027", now: "Thu 11 March 2027", by: "Dilys Morgan",
        why: "Snow. The roads are closed.")
      pages.append(CheckedPage("home with other days", HomePage(moved)))
      var decided = Sample.home([.scores, .chairs])
      decided.decided = [DecidedAboutYou(candidate: "c03", by: "Dilys Morgan", scores: false)]
      pages.append(CheckedPage("home with an answer", HomePage(decided, on: "c03")))
      for item in 0..<7 {
        var model = try Sample.scoring()
        model.draft.place.item = item
        pages.append(CheckedPage("item \(item)", ScoringPage(model)))
        model.draft.place.isInNote = true
        pages.append(CheckedPage("the note of item \(item)", ScoringPage(model)))
      }
      pages.append(
        CheckedPage("the seal", SealPage(try Sample.scoring(), weighting: Sample.weighting)))
      pages.append(CheckedPage("the opening", OpeningPage(OpeningTests().opening())))
      pages.append(CheckedPage("the close", OpeningTests().close([OpeningTests().ben]).page))
      pages.append(CheckedPage("the review", ReviewPage(try ReviewTests().model())))
      let asha = Person("asha", name: "Asha")
      pages.append(CheckedPage("unlocking", UnlockPage(you: asha, title: "Small panel")))
      pages.append(CheckedPage("who is here", TurnsPage([.init(asha, hasPin: true)])))
      pages.append(CheckedPage("a new PIN", TurnsPage([], setPinOf: asha)))
      pages.append(CheckedPage("the facilitator", FacilitatorPage()))
      pages.append(CheckedPage("the offer of sample answers", ReadPage.offer(samples: 2)))
      pages.append(CheckedPage("a sample answer", try CalibrationTests().page().page))
      pages.append(CheckedPage("a sample answer's key", try CalibrationTests().atKey().page))
      pages += try PracticeTests().checkedPages
      return pages + (try SettingUpTests().checkedPages)
    }
  }

  @Test func nothingIsCutOrWrittenOver() throws {
    for page in try Self.pages { expectNothingCut(page, Self.sizes) }
  }

  // Welsh and Polish are about a third longer than English.
  @Test func nothingIsCutInALongerLanguage() throws {
    try Language.$spoken.withValue(.longer) {
      for page in try Self.pages {
        expectNothingCut(page, [Sample.usual])
        expectWholeTitlesMessagesAndKeys(page, [Sample.usual])
      }
    }
  }

  private func expectNothingCut(_ page: CheckedPage, _ sizes: [Size]) {
    for size in sizes {
      let frame = page.frame(size)
      // With nothing in the second pane the first one has the whole window.
      let pane = frame.right.isEmpty ? nil : Frame.pane(size)
      let left = (frame.rows, pane?.start ?? size.columns)
      for (rows, end) in [left, (frame.right, pane?.width ?? 0)] {
        for row in rows {
          let pieces = row.pieces.sorted { $0.column < $1.column }
          for (index, piece) in pieces.enumerated() {
            let next = index + 1 < pieces.count ? pieces[index + 1].column : end
            #expect(
              piece.column + piece.text.columns <= next,
              "\(page.name) at \(size.columns): \(piece.text)")
          }
        }
      }
    }
  }

  @Test func titlesMessagesAndKeysAreWhole() throws {
    for page in try Self.pages { expectWholeTitlesMessagesAndKeys(page, Self.sizes) }
  }

  private func expectWholeTitlesMessagesAndKeys(_ page: CheckedPage, _ sizes: [Size]) {
    for size in sizes {
      let frame = page.frame(size)
      #expect(frame.title.columns <= size.columns - 2, "\(page.name): \(frame.title)")
      let lines = wrapped(frame.message, columns: size.columns - 2)
      #expect(lines.count <= 3, "\(page.name) at \(size.columns): \(frame.message)")
      let keys = footer(frame.hints, columns: size.columns, limit: frame.hintLimit)
      let known = Set(frame.hints.map { "\($0.name) \($0.word)" })
      for hint in keys.split(separator: "   ").map({ $0.drop { $0 == " " } }) {
        #expect(known.contains(String(hint)), "\(page.name): \(hint)")
      }
    }
  }

  @Test func theCursorStandsOnTheMark() throws {
    for page in try Self.pages {
      for size in Self.sizes {
        let grid = page.frame(size).grid(size)
        let focus = try #require(grid.focus, "\(page.name)")
        #expect(focus.row < size.rows && focus.column < size.columns, "\(page.name)")
        let line = Array(grid.fullLines[focus.row])
        let isMarked = line[..<focus.column].contains(">") || focus.row == size.rows - 2
        #expect(isMarked, "\(page.name) at \(size.columns)")
      }
    }
  }

  /// 25 words for those who work with it; the kiosk has a stricter test of its own.
  @Test func noSentenceIsLong() throws {
    for page in try Self.pages {
      for line in Telling(page.frame(.told)).lines {
        guard case .text = line.role else { continue }
        for sentence in line.text.split(whereSeparator: { ".?!:;".contains($0) }) {
          let words = sentence.split(separator: " ").filter { $0.contains { $0.isLetter } }
          #expect(words.count <= 25, "\(page.name): \(sentence)")
        }
      }
    }
  }
}
