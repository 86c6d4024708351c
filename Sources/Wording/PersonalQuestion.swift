// The check of personal questions: who the sentence is about decides, not the words in it. Here the
// parts come together: sentences, sayings, terms with their owners, the work frame, the profile.

/// Finds personal questions.
public enum PersonalQuestion {
  /// Every personal question in a text, in order; where two lie in one sentence about one topic,
  /// the first and gravest.
  public static func findings(
    in text: String, as use: TextUse = .question, profile: WordingProfile = .general
  ) -> [PersonalFinding] {
    let characters = Array(text)
    return Sentences(text).list.flatMap { words in
      // A text with {name} is said to somebody else than the candidate, wherever it stands.
      let isKiosk = use == .kiosk || words.contains { $0.text == "{name}" }
      let sentence = Sentence(words, hearer: isKiosk ? .contributor : .candidate)
      return inSentence(sentence, isQuestion: use != .anchor, profile).map {
        finding($0, sentence, characters)
      }
    }
  }

  /// One thing found in one sentence, by the places of its words.
  struct Found {
    let verdict: PersonalFinding.Verdict
    let topic: PersonalTopic
    let reason: PersonalFinding.Reason
    let span: Range<Int>
  }

  private static func inSentence(
    _ sentence: Sentence, isQuestion: Bool, _ profile: WordingProfile
  ) -> [Found] {
    var found: [Found] = sayings(in: sentence, Lexicon.stopping)
    let terms = terms(in: sentence, isQuestion: isQuestion)
    // A term says more exactly than a saying what is meant.
    found.removeAll { saying in
      terms.contains { $0.topic == saying.topic && $0.verdict == .stop }
    }
    found += terms
    if let own = LivedExperience.find(in: sentence) {
      // What a peer worker is asked for is what anybody else may not be.
      if profile == .peer {
        found.removeAll { $0.topic == .health && !LivedExperience.isPrivate($0.span, sentence) }
      } else if found.isEmpty {
        found.append(Found(verdict: .stop, topic: .health, reason: .your, span: own))
      }
    }
    if !found.contains(where: { $0.verdict == .stop }) {
      found += sayings(in: sentence, Lexicon.asking)
    }
    let isStopped = found.contains { $0.verdict == .stop }
    var topics: Set<PersonalTopic> = []
    return found.sorted { $0.span.lowerBound < $1.span.lowerBound }.filter {
      (!isStopped || $0.verdict == .stop) && topics.insert($0.topic).inserted
    }
  }

  private static func sayings(in sentence: Sentence, _ phrases: [Phrase]) -> [Found] {
    phrases.compactMap { phrase in
      guard let span = phrase.find(in: sentence), !sentence.isReported[span.lowerBound] else {
        return nil
      }
      return Found(verdict: phrase.verdict, topic: phrase.topic, reason: .saying, span: span)
    }
  }

  private static func terms(in sentence: Sentence, isQuestion: Bool) -> [Found] {
    var found: [Found] = []
    var taken: Set<Int> = []
    for term in Lexicon.terms where term.words.allSatisfy(sentence.forms.contains) {
      for start in sentence.indices where !taken.contains(start) {
        guard let span = term.span(at: start, in: sentence), !sentence.isReported[start],
          !sentence.isDutyIf(start)
        else {
          continue
        }
        let owner = term.owner(span, in: sentence, isQuestion: isQuestion)
        if case .candidate(let reason) = owner {
          found.append(Found(verdict: .stop, topic: term.topic, reason: reason, span: span))
          taken.formUnion(span)
        } else if owner == .nobody, !sentence.isSomebody(start), term.part == .matter, isQuestion,
          !WorkFrame.holds(in: sentence)
        {
          found.append(Found(verdict: .ask, topic: term.topic, reason: .alone, span: span))
          taken.formUnion(span)
        } else if term.words.count > 1 || owner == .somebodyElse && term.part == .matter {
          taken.formUnion(span)
        }
      }
    }
    return found
  }

  private static func finding(
    _ found: Found, _ sentence: Sentence, _ characters: [Character]
  ) -> PersonalFinding {
    let last = max(found.span.lowerBound, found.span.upperBound - 1)
    let words = sentence.words
    let range =
      words[found.span.lowerBound].range
      .lowerBound..<words[min(last, words.count - 1)].range.upperBound
    return PersonalFinding(
      verdict: found.verdict, topic: found.topic, reason: found.reason, range: range,
      words: String(characters[range]))
  }
}

extension Term {
  /// The words of this term from a place on; nil where others stand there, or where what follows
  /// makes them the name of something at work.
  fileprivate func span(at start: Int, in sentence: Sentence) -> Range<Int>? {
    let end = start + words.count
    guard end <= sentence.words.count else { return nil }
    for (place, word) in zip(start..., words) where !sentence.isAny(place, [word]) { return nil }
    return sentence.isWorkName(start..<end) ? nil : start..<end
  }

  fileprivate func owner(_ span: Range<Int>, in sentence: Sentence, isQuestion: Bool) -> Owner {
    switch part {
    case .matter, .belonging:
      let owner = sentence.holder(of: span, isSaidInQuestion: isQuestion)
      return part == .belonging && owner == .candidate(.touches) ? .somebodyElse : owner
    case .trait:
      guard !Term.ambiguous.contains(words.last ?? "") || sentence.isEnd(span.upperBound) else {
        return .somebodyElse
      }
      return sentence.bearer(of: span, isSaidInQuestion: isQuestion, isLooks: topic == .fit)
    case .deed: return sentence.doer(of: span)
    }
  }

  /// States that are one only where the thought ends: `Are you engaged?`, not `engaged in`.
  private static let ambiguous = People.words(
    """
    engaged single straight expecting separated attached old young ill sick settled labour local
    tall thin fat rich native liberal political black white brown criminal conservative posh
    orthodox observant spiritual dating local foreign attractive pretty charming retired sober
    """)
}

extension Sentence {
  /// Whether a thought ends here: a mark, `and`, `or`, or a word that begins another.
  func isEnd(_ place: Int) -> Bool {
    guard place < words.count, !words[place].isMark else { return true }
    return isAny(
      place,
      [
        "and", "or", "but", "yet", "now", "at", "enough", "man", "woman", "person", "then", "for",
        "when", "if", "parent", "yourself", "too", "still", "anymore", "currently",
      ])
  }

  /// `The family want ...`: people who act, and no topic.
  func isSomebody(_ place: Int) -> Bool {
    isAny(place, People.others) && ["a", "the"].contains(text(place - 1))
  }

  /// Whether it asks for the duty in a case, such as `What do you do if you are ill?`.
  func isDutyIf(_ place: Int) -> Bool {
    guard let condition = words[..<place].lastIndex(where: { ["if", "when"].contains($0.text) })
    else { return false }
    let main = words[..<condition]
    return ["what", "who"].contains(text(0))
      && main.contains { $0.isAny(of: ["do", "tell", "call", "say"]) }
      && isAny(place, ["ill", "sick", "unwell", "child"])
  }

  /// Whether a term is only the first part of a name: `family support team`, `health and safety`.
  func isWorkName(_ span: Range<Int>) -> Bool {
    var next = span.upperBound
    if text(next) == "'s" {
      next += 1
      return isAny(
        next,
        ["home", "house", "act", "trust", "service", "team", "centre", "court", "unit", "ward"])
    }
    let isSafety =
      text(next) == "and" && ["safety", "social", "wellbeing"].contains(text(next + 1))
    let names = Lexicon.workNouns.union(["home", "first", "literacy"])
    let before = text(span.lowerBound - 1)
    let isNamed =
      ["foster", "adoptive", "birth", "public", "care", "social", "nursing", "welfare", "leap"]
      .contains(before)
    return isSafety || isAny(next, names) || isNamed
  }
}
