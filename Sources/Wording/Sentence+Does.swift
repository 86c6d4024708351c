// Who does something: `do you pray`, and not `help a person to pray`.

extension Sentence {
  /// Who does something.
  func doer(of span: Range<Int>) -> Owner {
    let next = text(span.upperBound)
    let drinks: Set<String> = ["tea", "coffee", "water", "enough", "together"]
    if drinks.contains(next) || text(span.lowerBound - 1) == "'s" { return .somebodyElse }
    // `transition a young person`, `come out of a hard shift`.
    let isDoneToSomething =
      ["a", "an", "the"].contains(next) || isAny(span.upperBound, People.others)
    if isDoneToSomething, span.count == 1 { return .somebodyElse }
    if isAny(span.upperBound - 1, ["transition", "out"]),
      ["from", "into", "to", "of", "on"].contains(next)
    {
      return .somebodyElse
    }
    var place = span.lowerBound - 1
    let isForm = text(span.lowerBound).hasSuffix("ing")
    while place >= 0,
      Lexicon.onTheWay.contains(text(place)) || words[place].isAny(of: Lexicon.onTheWay)
    {
      place -= 1
    }
    while place > 0, Sentence.auxiliaries.contains(text(place)), people[place] == nil { place -= 1 }
    let isFree =
      !isForm || place < span.lowerBound - 1 || Sentence.auxiliaries.contains(text(place))
      || text(place) == "you"
    guard isFree else { return .somebodyElse }
    let isBrief = words.count <= 7 && words.last?.text == "?" && !isForm
    if place < 0, isBrief { return .candidate(.fragment) }
    if text(place) == "you", people[place] == .candidate, !isObject(place) {
      return .candidate(.does)
    }
    return .somebodyElse
  }
}
