// What a note may want a second look for. Only ever said, and said quietly: a note is a person's own
// and may be read by the candidate, so nothing is deleted, changed or refused.

/// One thing in a note that its writer may want to look at again.
public enum NoteLint: Equatable, Sendable {
  /// The fewest words that can be evidence of a score.
  public static let fewestWords = 5

  /// It is about the candidate's own life, looks or name, another candidate, or hearsay; the words.
  case personal(PersonalTopic, words: String)
  /// It judges and tells nothing that was said or done; the word.
  case judgement(String)
  /// Fewer words than can be evidence of a score.
  case thin(words: Int)

  /// Everything worth a second look, the gravest first.
  ///
  /// What stands in quotation marks is the candidate's own words and is never looked at.
  /// - Parameters:
  ///   - note: The note.
  ///   - candidate: The code of the candidate whom it is about, such as `c07`.
  ///   - isEvidence: Whether it stands beside a score.
  public static func findings(
    in note: String, about candidate: String, isEvidence: Bool
  ) -> [NoteLint] {
    let characters = Array(note)
    let quoted = Quotation.marked(characters)
    let own = String(characters.indices.map { quoted[$0] ? " " : characters[$0] })
    var findings: [NoteLint] = []
    for words in Sentences(own).list {
      findings += personal(words, own, candidate).filter { !findings.contains($0) }
    }
    guard isEvidence else { return findings }
    let count = EasyRead.words(of: note).count
    let hasQuotation = quoted.contains(true)
    if (1..<fewestWords).contains(count) {
      findings.append(.thin(words: count))
    } else if !hasQuotation, let word = judgement(own) {
      findings.append(.judgement(word))
    }
    return findings
  }

  private static func personal(
    _ words: [Word], _ text: String, _ candidate: String
  ) -> [NoteLint] {
    let sentence = Sentence(words, hearer: .candidate)
    var topics: Set<PersonalTopic> = []
    var findings: [NoteLint] = Lexicon.noted.compactMap { phrase in
      guard !topics.contains(phrase.topic), let span = phrase.find(in: sentence) else { return nil }
      topics.insert(phrase.topic)
      let last = max(span.lowerBound, span.upperBound - 1)
      let range =
        sentence.words[span.lowerBound].range
        .lowerBound..<sentence.words[last].range.upperBound
      return .personal(phrase.topic, words: String(Array(text)[range]))
    }
    let others = words.filter { isCode($0.text) && $0.text != candidate.lowercased() }
    if let other = others.first, !topics.contains(.comparison) {
      findings.append(.personal(.comparison, words: other.text.uppercased()))
    }
    return findings
  }

  // "c07", as candidates are called.
  private static func isCode(_ word: String) -> Bool {
    word.first == "c" && (3...5).contains(word.utf8.count)
      && word.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  // A short note of which nothing was said or done, and which has a word that judges.
  private static func judgement(_ text: String) -> String? {
    let words = Sentences(text).list.joined().filter { !$0.isMark }
    guard words.count <= 8 else { return nil }
    let tells = words.contains { word in
      deeds.contains(word.text) || word.text.hasSuffix("ed") || word.text.hasSuffix("ing")
    }
    return tells ? nil : words.first { Lexicon.judging.contains($0.text) }?.text
  }

  private static let deeds = People.words(
    """
    said says told tells gave gives went goes rang rings did does made makes took takes kept keeps
    found finds wrote writes saw sees spoke speaks let lets led brought knew knows named asks put
    """)
}
