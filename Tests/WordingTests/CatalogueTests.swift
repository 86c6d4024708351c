// The catalogue: a text is found by its words, and a translation fills its gaps.
import Catalogue
import Testing

@testable import Wording

struct CatalogueTests {
  @Test func aTextIsFoundByItsWordsWithNumberedGaps() {
    let text: CatalogueText = "Question \(3) of \("9")." + " \("Listening")"
    #expect(text.key == "Question {1} of {2}. {3}")
    #expect(text.english == "Question 3 of 9. Listening")
    #expect(text.values == ["3", "9", "Listening"])
  }

  @Test func aTranslationMayTurnTheGapsRound() {
    let welsh = Language { $0 == "{1} of {2}" ? "O {2}, {1} {x} {3}" : nil }
    Language.$spoken.withValue(welsh) {
      #expect(en("\("{2}") of \(9)") == "O 9, {2} {x} {3}")
      #expect(en("Something else") == "Something else")
    }
    #expect(en("\(1) of \(9)") == "1 of 9")
  }
}
