// What makes a question a bad one without being unlawful: two questions in one, a push towards an
// answer, a yes or no, too long, words of the trade. Each is a warning and no more.

/// One weakness of a question, a probe or a text that is read aloud.
public enum QuestionLint: Equatable, Sendable {
  /// The most words of a question.
  public static let wordsInAQuestion = 25

  /// Two questions in one; the words where the second begins.
  case double(String)
  /// Words that push towards an answer.
  case leading(String)
  /// It can be answered with yes or no; the word it opens with.
  case closed(String)
  /// More words than somebody nervous can keep in mind.
  case long(words: Int)
  /// A word of the trade, and plain words for it.
  case jargon(String, plain: String)
  /// Capital letters that nobody explains.
  case letters(String)

  /// Every weakness of a text, in this order.
  ///
  /// `wantsMore` says that the answer is scored by what somebody tells, so that yes or no would
  /// show nothing.
  public static func findings(in text: String, wantsMore: Bool) -> [QuestionLint] {
    let sentences = Sentences(text).list
    var findings: [QuestionLint] = []
    if let second = second(in: sentences) { findings.append(.double(second)) }
    let plain = " " + sentences.joined().map(\.text).joined(separator: " ") + " "
    if let push = pushes.first(where: { plain.contains(" \($0) ") }) {
      findings.append(.leading(push))
    }
    if wantsMore, let opener = closedOpener(of: sentences) { findings.append(.closed(opener)) }
    let words = EasyRead.words(of: text).count
    if words > wordsInAQuestion { findings.append(.long(words: words)) }
    findings += jargon.filter { plain.contains(" \($0.0) ") }.map { .jargon($0.0, plain: $0.1) }
    return findings + unexplained(in: text).map { .letters($0) }
  }

  private static let pushes = [
    "surely", "obviously", "of course", "do not you", "would not you", "do you not agree",
    "would you agree", "you would agree", "are not you", "is not it", "should not you", "right ?",
    "no doubt", "presumably", "you do not mind", "you would never", "you would always",
  ]
  private static let openers = People.words(
    "do does did is are was were have has had can could will would should may might must shall")
  private static let asking = People.words("what how why which who when where")

  /// Where a second question begins.
  private static func second(in sentences: [[Word]]) -> String? {
    let asked = sentences.filter { $0.last?.text == "?" }
    if asked.count > 1 { return asked[1].prefix(3).map(\.text).joined(separator: " ") }
    for sentence in sentences {
      let words = sentence.map(\.text)
      for place in words.indices.dropFirst(3) where words[place] == "and" {
        let next = place + 1 < words.count ? words[place + 1] : ""
        let opener = words.first ?? ""
        // `..., and why?` asks for the reason of the same answer.
        let isSecond =
          next == "also"
          || (asking.contains(next) && next != "why" && asking.contains(opener)
            && words[place - 1] == ",")
          || (openers.contains(next) && place + 2 < words.count && words[place + 2] == "you")
        if isSecond { return "and \(next)" }
      }
    }
    return nil
  }

  private static func closedOpener(of sentences: [[Word]]) -> String? {
    guard let asked = sentences.first(where: { $0.last?.text == "?" }), asked.count > 1 else {
      return nil
    }
    // `Can you tell us about a time` asks for more than a yes.
    let asksForMore = asked.contains {
      ["tell", "describe", "explain", "give", "talk"].contains($0.text)
    }
    return openers.contains(asked[0].text) && !asksForMore ? asked[0].text : nil
  }

  private static let jargon: [(String, String)] = [
    ("leverage", "use"), ("utilise", "use"), ("utilize", "use"), ("facilitate", "help"),
    ("holistic", "whole"), ("holistically", "as a whole"), ("stakeholder", "people it matters to"),
    ("stakeholders", "people it matters to"), ("synergy", "working together"),
    ("going forward", "from now on"), ("proactive", "early"), ("proactively", "early"),
    ("robust", "strong"), ("paradigm", "way of thinking"), ("deliverables", "results"),
    ("multi disciplinary", "from several professions"),
    ("multidisciplinary", "from several professions"), ("co production", "making it together"),
    ("coproduction", "making it together"), ("trauma informed", "knowing what trauma does"),
    ("strengths based", "starting from what people can do"),
    ("outcome focused", "looking at what changes"), ("outcomes focused", "looking at what changes"),
    ("service delivery", "the service"), ("signpost", "point"), ("signposting", "pointing"),
    ("triage", "sort by need"), ("pursuant", "under"), ("commence", "begin"),
    ("endeavour", "try"), ("cognisant", "aware"), ("bandwidth", "time"),
    ("touch base", "talk"), ("value added", "useful"), ("actionable", "that can be done"),
    ("ideate", "think of"), ("cascade", "pass on"), ("upskill", "teach"), ("buy in", "agreement"),
    ("deep dive", "close look"), ("intersectional", "of several kinds at once"),
    ("agile", "quick"), ("stakeholder engagement", "talking with people it matters to"),
  ]
  private static let known: Set<String> = [
    "OK", "HR", "UK", "NHS", "GP", "IT", "TV", "ID", "CV", "DBS", "NI", "AM", "PM", "UKS", "A&E",
    "LGBT", "HIV", "PIN", "USB", "DVD", "EU", "USA",
  ]

  /// Words of capitals without an explanation in brackets beside them.
  private static func unexplained(in text: String) -> [String] {
    guard text.contains(where: \.isLowercase) else { return [] }
    var found: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let letters = word.filter { $0.isLetter || $0.isNumber || $0 == "&" }
      let isExplained = word.contains("(") || text.contains("\(letters) (")
      guard letters.count > 1, letters.allSatisfy({ $0.isUppercase || $0 == "&" }), !isExplained,
        !known.contains(letters), !found.contains(letters)
      else { continue }
      found.append(letters)
    }
    return found
  }
}
