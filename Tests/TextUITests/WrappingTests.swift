// Text in lines: broken between words, and nothing lost.
import Chance
import Testing

@testable import TextUI

@Test(arguments: [
  ("Tell us about a time", 9, ["Tell us", "about a", "time"]),
  ("Tell us", 7, ["Tell us"]), ("Tell us", 6, ["Tell", "us"]),
  ("", 5, [""]), ("a\n\nb", 5, ["a", "", "b"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
  ("an abcdefgh", 4, ["an", "abcd", "efgh"]), ("a    b", 3, ["a", "b"]),
  ("\u{674e}\u{674e}\u{674e}", 4, ["\u{674e}\u{674e}", "\u{674e}"]), ("\u{674e}", 1, ["\u{674e}"]),
])
func textIsBrokenBetweenWords(text: String, columns: Int, lines: [String]) {
  #expect(wrapped(text, columns: columns) == lines)
}

@Test func rowsCoverTheirParagraphAndFitTheirWidth() {
  var random = SplitMix64(seed: 7)
  let letters: [Character] = ["a", "b", " ", " ", "\u{674e}", "e\u{301}"]
  for round in 0..<500 {
    let text = (0..<random.below(60)).map { _ in letters[random.below(letters.count)] }
    let columns = 2 + random.below(12)
    let rows = softRows(of: text, columns: columns)
    #expect(rows.flatMap { Array($0) } == Array(text.indices), "round \(round) of seed 7")
    for line in wrapped(String(text), columns: columns) {
      #expect(line.columns <= columns, "round \(round) of seed 7")
    }
  }
}

@Test(arguments: [("Dilys", 3, "Dil"), ("\u{674e}\u{674e}", 3, "\u{674e}"), ("a", 0, "")])
func aTextIsCutBetweenCharacters(text: String, columns: Int, kept: String) {
  #expect(text.clipped(columns: columns) == kept)
}

@Test func aTextIsFilledToItsColumns() {
  #expect("4.0".padded(columns: 5) == "4.0  ")
  #expect("4.0".padded(columns: 5, atRight: true) == "  4.0")
  #expect("\u{674e}\u{674e}".padded(columns: 3) == "\u{674e} ")
}

@Test func plainWordsWrapLikeAnyOtherWords() {
  // The fast way for ASCII and the general one must break alike: a letter outside ASCII at the end
  // sends the same words through the general way.
  var dice = SplitMix64(seed: 20_261_121)
  for _ in 0..<500 {
    let words = (0..<Int.random(in: 0...12, using: &dice)).map { _ in
      String(repeating: "w", count: Int.random(in: 1...14, using: &dice))
    }
    let text = words.joined(separator: Bool.random(using: &dice) ? " " : "  ")
    let columns = Int.random(in: 1...20, using: &dice)
    let general = softRows(of: Array(text), columns: columns).map { row in
      var kept = Array(text)[row]
      while kept.last == " " { kept.removeLast() }
      return String(kept)
    }
    #expect(wrapped(text, columns: columns) == general, "\(text) at \(columns)")
  }
}

@Test(arguments: ["one two three four", "ein\nzwei drei\n\nvier", "\u{175}yna \u{175}yna\nx", ""])
func theFirstLinesAreTheSameWhenOnlyTheyAreWanted(text: String) {
  let all = wrapped(text, columns: 6)
  for most in 1...6 {
    #expect(wrapped(text, columns: 6, most: most) == Array(all.prefix(most)))
  }
}
