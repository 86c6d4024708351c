// One sentence with its people found: who each word means, which `you` stands inside "someone you
// support", and what somebody else is only said to ask. The grammar every rule looks through.

/// Whom the sentence speaks to.
enum Hearer { case candidate, contributor }

/// A sentence and the people in it.
struct Sentence {
  private(set) var words: [Word]
  /// Whom each word means; nil for words that mean nobody.
  private(set) var people: [Person?]
  /// What somebody else asks or says in the sentence: no question to the candidate.
  private(set) var isReported: [Bool]
  /// Every word and what it may be a form of.
  let forms: Set<String>

  static let auxiliaries = People.words(
    """
    do does did is are was were be been being am have has had will would shall should can could
    may might must not
    """)
  static let prepositions = People.words(
    """
    of in on at by for with from to about off under over into through without within between among
    after before during towards toward against around near behind beside besides despite since
    until than like as regarding concerning because
    """)
  static let articles = People.words(
    """
    a an the any some no this these those each every much many more enough all both another such
    several either neither few
    """)
  static let saying = People.words(
    """
    ask tell say claim mention shout wonder enquire inquire demand text phone complain disclose
    reveal admit confide explain question joke believe think feel hear know
    """)
  private static let asking = People.words("ask tell say mention wonder enquire inquire shout")

  init(_ words: [Word], hearer: Hearer) {
    self.words = Sentence.named(words, hearer)
    forms = self.words.reduce(into: []) { $0.formUnion($1.stems) }
    people = []
    isReported = []
    people = self.words.indices.map(person)
    hideRelatives()
    isReported = reported()
  }

  var indices: Range<Int> { words.indices }

  /// The word at a place; an empty one outside the sentence.
  func text(_ place: Int) -> String { words.indices.contains(place) ? words[place].text : "" }

  func isAny(_ place: Int, _ set: Set<String>) -> Bool {
    words.indices.contains(place) && words[place].isAny(of: set)
  }

  /// The nearest person to the left who can be a subject; nil where there is none.
  func subject(before place: Int) -> (person: Person, place: Int)? {
    var place = place - 1
    while place >= 0 {
      if [";", ":"].contains(text(place)) { return nil }
      if let person = people[place], !isObject(place) { return (person, place) }
      place -= 1
    }
    return nil
  }

  /// Whether somebody else than the candidate stands in the sentence.
  var hasOthers: Bool { people.contains(.other) }

  /// `the candidate` is `you`, and at the kiosk `you` is somebody else than the candidate.
  private static func named(_ words: [Word], _ hearer: Hearer) -> [Word] {
    var words = words
    if hearer == .contributor {
      for place in words.indices {
        if ["you", "yourself"].contains(words[place].text) { words[place].rename("us") }
        if ["your", "yours"].contains(words[place].text) { words[place].rename("our") }
      }
    }
    let titles: Set<String> = ["candidate", "applicant", "interviewee", "{name}"]
    for place in words.indices where titles.contains(words[place].text) {
      let before = place > 0 ? words[place - 1].text : ""
      guard words[place].text == "{name}" || ["the", "this", "that", "our"].contains(before) else {
        continue
      }
      if words[place].text != "{name}" { words[place - 1].rename("") }
      let owns = place + 1 < words.count && words[place + 1].text == "'s"
      words[place].rename(owns ? "your" : "you")
      if owns { words[place + 1].rename("") }
      // Without anybody else, `they` is the candidate.
      guard !words[..<place].contains(where: People.isOther) else { continue }
      for later in words.indices.dropFirst(place + 1) {
        if words[later].isAny(of: People.others),
          !["they", "he", "she"].contains(words[later].text)
        {
          break
        }
        if ["they", "he", "she"].contains(words[later].text) { words[later].rename("you") }
        if ["their", "his", "her"].contains(words[later].text) { words[later].rename("your") }
      }
    }
    return words.filter { !$0.text.isEmpty }
  }

  private func person(_ place: Int) -> Person? {
    let word = words[place]
    if People.you.contains(word.text) { return .candidate }
    if People.panel.contains(word.text) { return .panel }
    if ["other", "others"].contains(word.text) { return word.text == "others" ? .other : nil }
    guard People.isOther(word) else { return nil }
    return word.isAny(of: People.kin) && isYours(place) ? .candidate : .other
  }

  /// Whether `your` stands before a word, with at most two words of the same thing between.
  func isYours(_ place: Int) -> Bool {
    for before in stride(from: place - 1, through: max(0, place - 4), by: -1) {
      if ["your", "yours"].contains(text(before)) { return true }
      let isLink = ["and", "or"].contains(text(before)) && before == place - 1
      if text(before) == "of" {
        guard isAny(before - 1, Lexicon.measures) else { return false }
        continue
      }
      if words[before].isMark || Sentence.prepositions.contains(text(before))
        || Sentence.auxiliaries.contains(text(before)) || Sentence.articles.contains(text(before))
        || text(before) == "'s" || Lexicon.worksWith.contains(text(before))
        || (!isLink && ["and", "or", "that", "who"].contains(text(before)) && before < place - 2)
      {
        return false
      }
    }
    return false
  }

  /// `someone you support`, `people we work with`: that `you` is no subject of what follows.
  private mutating func hideRelatives() {
    for place in words.indices where people[place] == .other {
      let next = ["that", "who", "whom"].contains(text(place + 1)) ? place + 2 : place + 1
      if ["you", "we"].contains(text(next)), text(next + 1) != "'s" { people[next] = nil }
    }
  }

  /// Whether a person is what a verb or a preposition before is done to: `asks you`, `with you`.
  func isObject(_ place: Int) -> Bool {
    guard people[place] == .candidate || people[place] == .panel, place > 0 else { return false }
    let before = text(place - 1)
    if Sentence.auxiliaries.contains(before) { return false }
    if ["with", "to", "for", "at", "from", "about", "by", "of", "on", "than"].contains(before) {
      return text(place) != "yourself"
    }
    return words[place - 1].isAny(of: Lexicon.doneToSomebody)
  }

  /// What stands after somebody else's asking or saying.
  private func reported() -> [Bool] {
    var reported = words.map { _ in false }
    var isInside = false
    for place in words.indices {
      if [";", ":"].contains(text(place)) { isInside = false }
      reported[place] = isInside
      let isWantingToKnow =
        text(place) == "know" && text(place - 1) == "to" && isAny(place - 2, ["want", "like"])
      if words[place].isAny(of: Sentence.asking) || isWantingToKnow, isSomebodyElsesSaying(place) {
        isInside = true
      }
    }
    return reported
  }

  private func isSomebodyElsesSaying(_ place: Int) -> Bool {
    if ["me", "us"].contains(text(place + 1)) { return false }
    guard let teller = subject(before: place) else { return false }
    if teller.person == .candidate {
      // `if you were asked whether`: somebody else asks.
      let isPassive = ["asked", "told"].contains(text(place))
      return isPassive && ["are", "were", "be", "get", "got", "been"].contains(text(place - 1))
        && text(place - 2) != "have"
    }
    guard teller.person == .other else { return false }
    // `What would your manager say about ...` asks the candidate.
    let isConditional = words[..<teller.place].contains {
      ["if", "when", "that", "who", "after", "because", "while", "time"].contains($0.text)
    }
    let opener = words.first?.text ?? ""
    let asks =
      Sentence.auxiliaries.contains(opener)
      || ["what", "how", "why", "which", "where", "when"].contains(opener)
    return isConditional || !asks || text(place) != "say"
  }
}

extension Word {
  /// Makes it stand for another word, for the grammar only.
  mutating func rename(_ other: String) {
    text = other
    stems = other.isEmpty ? [] : Stems.of(other)
  }
}
