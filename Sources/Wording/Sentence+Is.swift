// Of whom a state is said: `are you married`, and not `a married couple`.

extension Sentence {
  private static let be: Set<String> = [
    "be", "feel", "become", "seem", "look", "consider", "describe", "call", "identify", "sound",
    "stay", "remain", "raise", "get", "turn", "see", "count", "regard", "class", "register", "go",
  ]
  private static let softeners = People.words(
    """
    too very really so quite rather bit little still currently now ever not just actually truly
    enough most more perhaps maybe even originally personally happily openly legally recently
    also always already newly long otherwise ever been brought up of into at all as practising
    practicing proud
    """)

  /// Of whom a state is said.
  func bearer(of span: Range<Int>, isSaidInQuestion: Bool, isLooks: Bool) -> Owner {
    if isAnotherHead(after: span) { return .somebodyElse }
    var place = span.lowerBound - 1
    var loose = 0
    var sawArticle = ["a", "an", "the"].contains(text(span.lowerBound))
    while place >= 0 {
      let word = text(place)
      if let settled = said(at: place, isLoose: loose > 0, sawArticle: sawArticle) {
        return settled
      }
      let isArticle = Sentence.articles.contains(word)
      let isSoft =
        Sentence.softeners.contains(word) || ["and", "or", ","].contains(word)
        || word.hasSuffix("ly") || Lexicon.states.contains(word)
      if isArticle {
        sawArticle = true
      } else if !isSoft {
        loose += 1
        if loose > 2 || sawArticle { return .somebodyElse }
      }
      if Sentence.prepositions.contains(word), !Sentence.softeners.contains(word) {
        return .somebodyElse
      }
      // A word between is only part of the same thing where an article stands before it.
      let before = text(place - 1)
      if !isSoft, !isArticle, !Sentence.articles.contains(before), loose > 1 || !isOpen(before) {
        return .somebodyElse
      }
      place -= 1
    }
    // `Bubbly and attractive` as words for a point of a scale.
    if isLooks, loose == 0, !isSaidInQuestion { return .candidate(.is) }
    guard isSaidInQuestion, loose == 0 else { return .nobody }
    return isFragment(span, from: -1) ? .candidate(.fragment) : .nobody
  }

  /// Of whom one word to the left says the state; nil where the search goes on.
  private func said(at place: Int, isLoose: Bool, sawArticle: Bool) -> Owner? {
    let word = text(place)
    if word == "as" { return asSomething(place) }
    if word == "you" { return isSaidOfYou(place) }
    if word == "yourself" { return .candidate(.is) }
    if words[place].isAny(of: Sentence.be), !["see", "go"].contains(word) || !isLoose {
      // `get a wheelchair user to an appointment`, unlike `get pregnant`.
      let isDoneToSomebody = sawArticle && isAny(place, ["get", "see", "call", "raise"])
      return isDoneToSomebody && text(place + 1) != "yourself" ? .somebodyElse : said(place)
    }
    guard let person = people[place] else { return nil }
    return person == .candidate && !isLoose ? .candidate(.is) : .somebodyElse
  }

  /// Whether a word may still be followed by an article further left.
  private func isOpen(_ word: String) -> Bool {
    !word.isEmpty && !Sentence.auxiliaries.contains(word) && !People.you.contains(word)
      && !Sentence.prepositions.contains(word)
  }

  /// Whether the term only describes a noun behind it that is no term: `disabled people`.
  private func isAnotherHead(after span: Range<Int>) -> Bool {
    let next = span.upperBound
    guard next < words.count, !words[next].isMark else { return false }
    if text(next) == "'s" { return true }
    let single: Set<String> = [
      "man", "woman", "person", "mum", "mother", "father", "dad", "parent", "lady", "guy", "girl",
      "boy",
    ]
    if single.contains(text(next)) { return text(next + 1) == "'s" }
    return words[next].isAny(of: People.others.union(Lexicon.workNouns))
  }

  /// `As a mother`, `as the only woman`.
  private func asSomething(_ place: Int) -> Owner {
    if let subject = subject(before: place) {
      return subject.person == .candidate && !isAny(place - 1, Lexicon.worksWith)
        ? .candidate(.as) : .somebodyElse
    }
    return people[place...].contains(.candidate) ? .candidate(.as) : .somebodyElse
  }

  private func isSaidOfYou(_ place: Int) -> Owner {
    let before = text(place - 1)
    let isInverted =
      ["are", "were", "be"].contains(before) || Sentence.auxiliaries.contains(before)
    return isInverted ? .candidate(.is) : .somebodyElse
  }

  private var isBrief: Bool { words.count < 4 }

  private func said(_ place: Int) -> Owner {
    guard let subject = subject(before: place) else {
      // `Being married, ...`, `Is married` of a point on the scale.
      return people.contains(.other) && !isBrief ? .somebodyElse : .candidate(.is)
    }
    return subject.person == .candidate ? .candidate(.is) : .somebodyElse
  }
}
