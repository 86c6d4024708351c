// Whose something is that somebody has. English without a parser: from the term leftwards, the
// first word that settles it decides.

extension Sentence {
  /// Whose something is that somebody has.
  func holder(of span: Range<Int>, isSaidInQuestion: Bool) -> Owner {
    if isForWork(span) { return .somebodyElse }
    if isYours(span.lowerBound) { return .candidate(.your) }
    if isSaidInQuestion, isBareQuestion(span) { return .candidate(.fragment) }
    if let asked = movedHolder(of: span) { return asked }
    var place = span.lowerBound - 1
    var content = 0
    while place >= 0 {
      let word = text(place)
      if let settled = settles(place, before: span, content: content) { return settled }
      if words[place].isMark { break }
      let isLight =
        Sentence.articles.contains(word) || ["and", "or"].contains(word)
        || words[place].isAny(of: Lexicon.modifiers) || Lexicon.onTheWay.contains(word)
      if !isLight { content += 1 }
      place -= 1
    }
    guard isSaidInQuestion else { return .nobody }
    return isFragment(span, from: place) ? .candidate(.fragment) : .nobody
  }

  /// What one word to the left settles; nil where the search goes on.
  private func settles(_ place: Int, before span: Range<Int>, content: Int) -> Owner? {
    let word = text(place)
    if ["my", "our", "their", "his", "her", "its", "whose", "'s"].contains(word) {
      return .somebodyElse
    }
    if word == "without" || word == "having", !hasOthers(before: span),
      subject(before: place)?.person ?? .candidate == .candidate
    {
      return .candidate(.has)
    }
    // `Please list any convictions`: a form that gives an order to the candidate.
    if Sentence.orders.contains(word), !hasOthers, subject(before: place) == nil {
      return .candidate(.has)
    }
    if word == "you" || word == "yourself" {
      // `Have you any debts`, `Have you a husband`.
      let isInverted = ["have", "has", "had"].contains(text(place - 1)) && content == 0
      return isInverted ? .candidate(.has) : .somebodyElse
    }
    // `Is there any health reason why you ...`
    if word == "there", !hasOthers(outside: span), people[span.upperBound...].contains(.candidate) {
      return .candidate(.has)
    }
    if words[place].isAny(of: possessing(span)), !isHelping(place), content <= 1 {
      return possessor(at: place, of: span)
    }
    // `able to give medication`: a verb stands between, and the work is what it says.
    if word == "to", content > 0 { return .somebodyElse }
    if Sentence.prepositions.contains(word) { return afterPreposition(place, span) }
    if people[place] == .other, !isLink(place, span) { return .somebodyElse }
    let isVerbForm = word.hasSuffix("ing") || word.hasSuffix("ed")
    if isVerbForm, !words[place].isAny(of: Lexicon.modifiers), place > 0 { return .somebodyElse }
    if Sentence.auxiliaries.contains(word), !words[place].isAny(of: Lexicon.possessing) {
      // `Would a disability stop you`: what the sentence asks about, done to the candidate.
      return touchesCandidate(after: span) ? .candidate(.touches) : .nobody
    }
    return nil
  }

  /// `have` that only helps another verb: `have you worked with`.
  private func isHelping(_ place: Int) -> Bool {
    guard ["have", "has", "had", "having"].contains(text(place)) else { return false }
    var next = place + 1
    if ["you", "they", "she", "he", "we"].contains(text(next))
      || people.indices.contains(next)
        && people[next] != nil && place == 0
    {
      next += 1
    }
    while Lexicon.onTheWay.contains(text(next)), text(next) != "have" { next += 1 }
    let verb = text(next)
    return verb.hasSuffix("ed") && !words[next].isAny(of: Lexicon.modifiers)
      && !["red"].contains(verb) && next < words.count && isFollowedByObject(next)
      && !words[next].isAny(of: Lexicon.possessing)
  }

  private func isFollowedByObject(_ place: Int) -> Bool { place + 1 < words.count }

  private func possessor(at place: Int, of span: Range<Int>) -> Owner {
    guard let subject = subject(before: place) else {
      // Before a verb without a subject only words like `currently` may stand, no name.
      let isBegun = words[..<place].allSatisfy {
        $0.isMark || Lexicon.onTheWay.contains($0.text) || $0.text == "please" || $0.text == "would"
          || $0.text == "does"
      }
      return hasOthers(outside: span) || !isBegun ? .somebodyElse : .candidate(.has)
    }
    return subject.person == .candidate ? .candidate(.has) : .somebodyElse
  }

  /// The verbs that make a thing somebody's own; people are had, and not taken or used.
  private func possessing(_ span: Range<Int>) -> Set<String> {
    isAny(span.upperBound - 1, People.kin)
      ? ["have", "get", "want", "lose", "bear", "expect", "need", "adopt"] : Lexicon.possessing
  }

  /// A few words and a question mark, with nobody in them and nothing of work.
  private func isBareQuestion(_ span: Range<Int>) -> Bool {
    let said = words.filter { !$0.isMark }
    guard words.last?.text == "?", said.count <= 7,
      !people.indices.contains(where: {
        !span.contains($0) && people[$0] != nil
      })
    else { return false }
    let first = said.first?.text ?? ""
    return !Sentence.auxiliaries.contains(first)
      && !said.contains {
        ["what", "how", "why", "when", "where", "who", "which", "tell", "is", "are", "describe"]
          .contains($0.text) || $0.isAny(of: Lexicon.worksWith)
      }
  }

  private func hasOthers(before span: Range<Int>) -> Bool {
    people[..<span.lowerBound].contains(.other)
  }

  /// Coordinated with something of the same kind: `a husband or children`.
  private func isLink(_ place: Int, _ span: Range<Int>) -> Bool {
    ["and", "or", ","].contains(text(place + 1)) && span.lowerBound - place <= 3
  }

  private func afterPreposition(_ place: Int, _ span: Range<Int>) -> Owner? {
    let word = text(place)
    if word == "about", ["any", "whether"].contains(text(place + 1)), !hasOthers,
      subject(before: place)?.person != .candidate
    {
      return .candidate(.has)
    }
    if word == "of" {
      if isAny(place - 1, ["detail", "proof", "evidence", "record", "list"]) { return nil }
      if text(place - 1) == "because", !hasOthers, subject(before: place)?.person == .candidate {
        return .candidate(.has)
      }
      return isAny(place - 1, Lexicon.measures.union(Lexicon.modifiers)) ? nil : .somebodyElse
    }
    var before = place - 1
    while Sentence.adverbs.contains(text(before)) { before -= 1 }
    if people.indices.contains(before), people[before] == .other { return .somebodyElse }
    let isLiving = isAny(before, ["live", "stay", "sleep"]) || isAny(before, Sentence.beOnly)
    let isYou = text(before) == "you" && !isObject(before)
    let isBorne = isAny(before, ["suffer", "belong", "rely", "depend", "trouble", "struggle"])
    if isYou || isLiving || isBorne, let who = subject(before: before + 1) {
      return who.person == .candidate ? .candidate(.has) : .somebodyElse
    }
    // `shifts with a young family`, `the hours with small children`.
    let hours: Set<String> = [
      "shift", "job", "hour", "night", "weekend", "week", "rota", "this", "it", "post", "role",
      "work", "travel", "commute",
    ]
    let isBare = ![text(span.upperBound)].contains {
      ["who", "that", "whose", "in", "with"].contains($0)
    }
    if word == "with", isBare, isAny(before, hours),
      !isAny(before, ["work"]) || isAny(before - 1, ["a", "this", "your", "the"]),
      subject(before: before)?.person == .candidate
    {
      return .candidate(.has)
    }
    return word == "about" && !isAny(before, Lexicon.worksWith) && !hasOthers
      ? .nobody : .somebodyElse
  }

  private static let orders = People.words(
    "list state declare provide disclose specify indicate give name mention enter confirm")

  /// What behind a word makes it the matter of work: `children on your caseload`, `your
  /// relationship with your manager`, `get children to eat`.
  private func isForWork(_ span: Range<Int>) -> Bool {
    let next = text(span.upperBound)
    let places: Set<String> = [
      "caseload", "class", "care", "group", "setting", "school", "unit", "ward", "team", "work",
      "service", "job", "shift",
    ]
    let isDated = isAny(span.upperBound + 2, ["last", "present", "current", "previous"])
    if ["in", "on", "at"].contains(next), isAny(span.upperBound + (isDated ? 3 : 2), places) {
      return true
    }
    if isAny(span.lowerBound, ["relationship"]), next == "with" {
      return !isAny(span.upperBound + 1, People.kin) && !isAny(span.upperBound + 2, People.kin)
    }
    if isAny(span.lowerBound, ["faith", "belief", "pride"]) {
      return ["in", "about", "that", "on"].contains(next)
    }
    // `good enough for your own mother` asks what good care is.
    if [text(span.lowerBound - 3), text(span.lowerBound - 2), text(span.lowerBound - 1)]
      == ["for", "your", "own"]
    {
      return words.contains { $0.isAny(of: ["want", "good", "choose", "wish"]) }
    }
    return next == "to" && isAny(span.lowerBound, People.kin)
      && ["get", "want", "need", "bring", "expect"].contains(text(span.lowerBound - 1))
  }

  private static let adverbs = Lexicon.onTheWay.subtracting(
    ["think", "plan", "consider", "use", "start", "want", "like", "need", "have", "about"])
  private static let beOnly: Set<String> = ["be"]

  /// `What medication are you on`, `How many children do you have`: asked for before the verb.
  private func movedHolder(of span: Range<Int>) -> Owner? {
    var before = span.lowerBound - 1
    while before >= 0, isAny(before, Lexicon.modifiers) || ["many", "much"].contains(text(before)) {
      before -= 1
    }
    guard ["what", "which", "how"].contains(text(before)) else { return nil }
    var place = span.upperBound
    while place < words.count, people[place] == nil || ["and", "or"].contains(text(place - 1)),
      !words[place].isMark
    {
      place += 1
    }
    guard place < words.count, people[place] == .candidate, text(place) == "you",
      Sentence.auxiliaries.contains(text(place - 1))
    else { return nil }
    let rest = (place + 1..<words.count).filter {
      !Lexicon.onTheWay.subtracting(["have", "need", "use", "on"]).contains(text($0))
    }
    guard let verb = rest.first else { return nil }
    if ["on", "in", "under", "from", "of", "with", "?"].contains(text(verb)) || verb == words.count
    {
      return .candidate(.has)
    }
    return words[verb].isAny(
      of: Lexicon.possessing.union(["belong", "claim", "hold", "go", "speak", "be"]))
      ? .candidate(.has) : .somebodyElse
  }

  /// Whether what follows a term happens to the candidate: `stop you`, `affect your work`.
  private func touchesCandidate(after span: Range<Int>) -> Bool {
    guard !hasOthers else { return false }
    let verbs: Set<String> = [
      "stop", "affect", "keep", "prevent", "hinder", "limit", "hold", "make", "bother", "get",
      "come",
      "interfere", "trouble", "hinder",
    ]
    return (span.upperBound..<words.count).contains { words[$0].isAny(of: verbs) }
  }

  /// Whether it is a short question without a verb of its own, such as `Any kids?`.
  func isFragment(_ span: Range<Int>, from place: Int) -> Bool {
    let first = place + 1
    let end = words.indices.last { !words[$0].isMark }.map { $0 + 1 } ?? 0
    let hasFrame = words[..<span.lowerBound].contains {
      ["what", "how", "why", "when", "where", "who"].contains($0.text)
        || $0.isAny(of: ["is", "do", "tell", "describe", "define", "explain"])
    }
    let isAny = ["any", "got"].contains(text(0))
    return (isAny || end - first <= 6) && !hasFrame && !hasOthers(outside: span)
      && words.last?.text == "?"
      || (end - first <= span.count + 1 && !hasFrame && first == 0
        && !hasOthers(outside: span) && end <= 3)
  }

  private func hasOthers(outside span: Range<Int>) -> Bool {
    people.indices.contains { !span.contains($0) && people[$0] == .other }
  }
}
