// Sayings that are personal whatever words stand in them: `where are you from`, `how will you get
// here`. A small pattern for each, because no single word of them gives them away.

/// A saying, as words to be found one after the other.
struct Phrase: Sendable {
  /// One step of a pattern.
  private enum Step: Sendable {
    /// One of these words or a form of one; may be left out.
    case word(Set<String>, isOptional: Bool)
    /// Up to so many words of any kind.
    case gap(Int)
    /// The beginning or the end of the sentence.
    case start, end
    /// A word with a capital that is none of the sentence's first.
    case name
    /// A number in digits or words.
    case number
  }

  let topic: PersonalTopic
  let verdict: PersonalFinding.Verdict
  private let steps: [Step]
  /// What must stand in a sentence at all; most sentences are passed over by it.
  private let needed: [Set<String>]

  /// A pattern: words between spaces, `a/b` one of them, `a?` may be left out, `*` up to four
  /// words, `+` up to two, `^` and `$` the ends, `Name` a capital, `#` a number.
  init(_ topic: PersonalTopic, _ verdict: PersonalFinding.Verdict, _ pattern: Substring) {
    self.topic = topic
    self.verdict = verdict
    steps = pattern.split(separator: " ").map { word in
      switch word {
      case "*": .gap(4)
      case "+": .gap(2)
      case "^": .start
      case "$": .end
      case "Name": .name
      case "#": .number
      default:
        .word(
          Set(word.filter { $0 != "?" }.split(separator: "/").map(String.init)),
          isOptional: word.hasSuffix("?"))
      }
    }
    needed = steps.compactMap {
      if case .word(let words, isOptional: false) = $0 { words } else { nil }
    }
  }

  /// Where it first stands in a sentence.
  func find(in sentence: Sentence) -> Range<Int>? {
    guard needed.allSatisfy({ !$0.isDisjoint(with: sentence.forms) }) else { return nil }
    for start in sentence.indices {
      if let end = match(steps[...], at: start, sentence, from: start) { return start..<end }
    }
    return nil
  }

  private func match(
    _ steps: ArraySlice<Step>, at place: Int, _ sentence: Sentence, from start: Int
  ) -> Int? {
    guard let step = steps.first else { return place }
    let rest = steps.dropFirst()
    switch step {
    case .start:
      return place == 0 ? match(rest, at: place, sentence, from: start) : nil
    case .end:
      let isOver = place >= sentence.words.count || sentence.words[place].isMark
      return isOver ? match(rest, at: place, sentence, from: start) : nil
    case .gap(let most):
      for skipped in 0...most where place + skipped <= sentence.words.count {
        if let end = match(rest, at: place + skipped, sentence, from: start) { return end }
      }
      return nil
    case .word(let words, let isOptional):
      if fits(place, words, sentence), let end = match(rest, at: place + 1, sentence, from: start) {
        return end
      }
      return isOptional ? match(rest, at: place, sentence, from: start) : nil
    case .name:
      guard place > 0, place < sentence.words.count, sentence.words[place].isCapital else {
        return nil
      }
      return match(rest, at: place + 1, sentence, from: start)
    case .number:
      guard place < sentence.words.count, Phrase.isNumber(sentence.words[place].text) else {
        return nil
      }
      return match(rest, at: place + 1, sentence, from: start)
    }
  }

  private func fits(_ place: Int, _ words: Set<String>, _ sentence: Sentence) -> Bool {
    guard sentence.words.indices.contains(place) else { return false }
    if words.contains("you"), sentence.text(place) == "you" {
      return sentence.people[place] == .candidate
    }
    return sentence.words[place].isAny(of: words)
  }

  private static func isNumber(_ word: String) -> Bool {
    let tens: Set<String> = [
      "eighteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
    ]
    return Int(word) != nil || tens.contains(word)
  }
}
