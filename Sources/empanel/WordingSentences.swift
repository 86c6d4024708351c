// How the findings of the wording check read: what it is, why, and how to ask it lawfully. Topic,
// rule and way out are Wording's own, so that every front end explains them alike.
import Forms
import Scoring
import Screens
import Sealing
import Wording

enum WordingSentences {
  /// A personal question that stands, with the reason for it.
  static func frozen(_ place: String, because reason: String) -> String {
    en("Frozen although it may be personal: \(place). The reason given: \(reason)")
  }

  /// The words of a form in another language, which the check does not read.
  static func unread(_ path: String, _ language: String) -> String {
    en("\(path): the wording check reads English; the words in \(language) are unchecked")
  }

  /// The way out for a personal question.
  static var hint: String {
    en(
      "ask every candidate the same, about the work and not about their own life; the law lets HR ask"
        + " the few things it needs after an offer")
  }

  /// One finding in words.
  static func words(_ kind: WordingProblem.Kind) -> String {
    switch kind {
    case .personal(let finding): words(finding)
    case .question(let lint): words(lint)
    case .anchors(let lint): words(lint)
    case .onlyHypothetical:
      en(
        "every scored question asks what somebody would do; what they did is better evidence: ask"
          + " \"Tell us about a time ...\" at least once")
    }
  }

  /// One finding with its place, as a sentence.
  static func line(_ problem: WordingProblem) -> String {
    shownSafely("\(problem.path): \(words(problem.kind)).")
  }

  /// Says on standard error which personal questions a form asks: whoever freezes it is answerable
  /// for them, and no frozen question can be changed.
  static func warn(_ form: Form) {
    let stops = form.wordingProblems.filter(\.isStop)
    for problem in stops {
      note(en("empanel: note: \(shownSafely("\(problem.path): \(words(problem.kind))"))"))
    }
    if !stops.isEmpty { note(en("empanel: hint: \(hint)")) }
  }

  /// The beginning of it, where there is no room for all.
  static func head(_ kind: WordingProblem.Kind) -> String {
    if case .personal(let finding) = kind { head(finding) } else { words(kind) }
  }

  private static func head(_ finding: PersonalFinding) -> String {
    let opening =
      switch finding.verdict {
      case .stop: en("personal question (\(finding.topic.title))")
      case .ask: en("this may be personal (\(finding.topic.title))")
      }
    return "\(opening): \"\(finding.words)\""
  }

  private static func words(_ finding: PersonalFinding) -> String {
    en(
      "\(head(finding)): \(finding.reason.explanation); \(finding.topic.rule). "
        + "Instead: \(finding.topic.instead)")
  }

  private static func words(_ lint: QuestionLint) -> String {
    switch lint {
    case .double(let second):
      en(
        "two questions in one: \"\(second)\" begins another; ask one, and keep the other as a probe"
      )
    case .leading(let push): en("\"\(push)\" pushes towards an answer; ask without it")
    case .closed(let opener):
      en(
        "a question that opens with \"\(opener)\" can be answered yes or no, which no points can"
          + " judge; open with \"Tell us\", \"How\" or \"What\"")
    case .long(let words):
      en("\(words) words are hard to keep in mind; use at most \(QuestionLint.wordsInAQuestion)")
    case .jargon(let word, let plain): en("\"\(word)\" is a word of the trade; say \"\(plain)\"")
    case .letters(let letters): en("not everybody knows what \(letters) stands for; write it out")
    }
  }

  private static func words(_ lint: AnchorLint) -> String {
    switch lint {
    case .same(let low, let high):
      en(
        "the anchors of \(low) and \(high) say the same; say what is seen at \(high) and not at \(low)"
      )
    case .overlap(let low, let high):
      en(
        "the numbers in the anchors of \(low) and \(high) overlap; let one end before the other begins"
      )
    case .unobservable(let points, let word):
      en("\"\(word)\" in the anchor of \(points) is a judgement; say what somebody says or does")
    }
  }

  /// One finding for programs.
  static func json(_ problem: WordingProblem, line: Int?) -> JSON {
    var keys: [String: JSON] = [
      "line": line.map { .number($0) } ?? .null, "place": .string(problem.path),
      "sentence": .string(words(problem.kind)), "text": .string(problem.text),
      "verdict": .string("note"),
    ]
    if case .personal(let finding) = problem.kind {
      keys["verdict"] = .string(finding.verdict.rawValue)
      keys["topic"] = .string(finding.topic.rawValue)
      keys["words"] = .string(finding.words)
      keys["why"] = .string(finding.reason.explanation)
      keys["rule"] = .string(finding.topic.rule)
      keys["instead"] = .string(finding.topic.instead)
    }
    return .object(keys)
  }
}
