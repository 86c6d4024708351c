// What a word may be a form of, and contractions taken apart. A guess that is no word does no
// harm: only the words of the vocabulary are ever looked for.

/// The forms of English words, as far as the vocabulary needs them.
enum Stems {
  private static let irregular: [String: String] = [
    "children": "child", "men": "man", "women": "woman", "wives": "wife", "has": "have",
    "had": "have", "having": "have", "got": "get", "gotten": "get", "is": "be", "are": "be",
    "was": "be", "were": "be", "am": "be", "been": "be", "being": "be", "does": "do",
    "did": "do", "done": "do", "took": "take", "taken": "take", "told": "tell", "said": "say",
    "heard": "hear", "saw": "see", "seen": "see", "knew": "know", "known": "know", "left": "leave",
    "went": "go", "gone": "go", "came": "come", "kept": "keep", "wore": "wear", "worn": "wear",
    "drank": "drink", "drunk": "drink", "paid": "pay", "owe": "owe", "felt": "feel",
    "became": "become", "thought": "think", "gave": "give", "given": "give", "spoke": "speak",
    "spoken": "speak", "grew": "grow", "grown": "grow", "brought": "bring", "lost": "lose",
    "dependants": "dependant", "sought": "seek", "lying": "lie", "died": "die", "made": "make",
    "bore": "bear", "mums": "mum", "families": "family", "babies": "baby", "people": "person",
    "stood": "stand", "found": "find", "held": "hold", "met": "meet", "slept": "sleep",
  ]

  /// The word itself and what it may be a form of.
  static func of(_ word: String) -> Set<String> {
    var stems: Set<String> = [word]
    if let stem = irregular[word] { stems.insert(stem) }
    let endings = [
      ("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ing", ""), ("ing", "e"), ("ed", ""),
      ("ed", "e"),
    ]
    for (ending, instead) in endings where word.hasSuffix(ending) && !word.hasSuffix("ss") {
      let stem = word.dropLast(ending.count)
      guard stem.count > 1 else { continue }
      stems.insert(stem + instead)
      // `planning`, `stopped`: the doubled letter goes.
      let letters = Array(stem.suffix(2))
      if instead.isEmpty, ending != "s", letters.count == 2, letters[0] == letters[1] {
        stems.insert(String(stem.dropLast()))
      }
    }
    return stems
  }
}

/// Words written together with an apostrophe, or without the one they should have.
enum Contractions {
  private static let endings: [(String, String)] = [
    ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"), ("'m", "am"),
  ]
  private static let whole: [String: [String]] = [
    "won't": ["will", "not"], "can't": ["can", "not"], "shan't": ["shall", "not"],
    "cannot": ["can", "not"], "let's": ["let", "us"], "whats": ["what", "is"],
    "hows": ["how", "is"], "wheres": ["where", "is"], "whos": ["who", "is"],
    "youre": ["you", "are"], "youve": ["you", "have"], "dont": ["do", "not"],
    "doesnt": ["does", "not"], "arent": ["are", "not"], "havent": ["have", "not"],
    "didnt": ["did", "not"], "isnt": ["is", "not"], "ur": ["your"], "u": ["you"],
    "gonna": ["going", "to"],
  ]
  private static let isAfter: Set<String> = [
    "what", "who", "how", "where", "when", "why", "that", "there", "here", "it", "he", "she",
  ]

  /// The words that one written word stands for.
  static func parts(_ written: String, _ range: Range<Int>) -> [Word] {
    let isCapital = written.first?.isUppercase == true
    let plain = String(written.lowercased().map { Quotation.isApostrophe($0) ? "'" : $0 })
    func made(_ words: [String]) -> [Word] {
      words.map { Word($0, range, isCapital: isCapital) }
    }
    if let words = whole[plain] { return made(words) }
    if plain.hasSuffix("n't") { return made([String(plain.dropLast(3)), "not"]) }
    for (ending, word) in endings where plain.hasSuffix(ending) {
      return made([String(plain.dropLast(ending.count)), word])
    }
    guard plain.hasSuffix("'s") else { return made([plain]) }
    let stem = String(plain.dropLast(2))
    guard !isAfter.contains(stem) else { return made([stem, "is"]) }
    let end = range.upperBound - 2
    return [
      Word(stem, range.lowerBound..<end, isCapital: isCapital), Word("'s", end..<range.upperBound),
    ]
  }
}
