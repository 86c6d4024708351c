// Every text of a form through the checks of its words. In Forms because it needs the form, the
// checks and, for a pack file, the lines.
public import Scoring
public import Wording

/// One thing that the wording check says about a form.
public struct WordingProblem: Equatable, Sendable {
  /// What was found.
  public enum Kind: Equatable, Sendable {
    /// A personal question.
    case personal(PersonalFinding)
    /// A weakness of a question.
    case question(QuestionLint)
    /// A weakness of the anchors of a scale.
    case anchors(AnchorLint)
    /// Every scored question of the members asks what somebody would do, none what they did.
    case onlyHypothetical
  }

  /// The path of the text, such as `questions.q1.probes.0`.
  public let path: String
  /// The text; empty where the whole form is meant.
  public let text: String
  /// What was found.
  public let kind: Kind

  /// Whether it stops the form from being used as it is.
  public var isStop: Bool {
    if case .personal(let finding) = kind { finding.verdict == .stop } else { false }
  }
}

extension WordingProblem {
  /// Whether it is about a personal question, also one that has its lawful uses: the chair's reason
  /// answers it.
  public var isPersonal: Bool {
    if case .personal = kind { true } else { false }
  }
}

extension Form {
  /// Everything the wording check says about the form's own words, in form order.
  ///
  /// Only English is understood: for a form in another language, and for translations into one,
  /// there is nothing to say, which is not the same as nothing wrong (``isWordingChecked``).
  public var wordingProblems: [WordingProblem] {
    guard isWordingChecked else { return [] }
    return draft.questions.flatMap(problems) + draft.criteria.flatMap(problems)
      + draft.scales.flatMap(problems)
      + hypothetical
  }

  /// Whether the form is in a language that the wording check understands.
  public var isWordingChecked: Bool { draft.language.lowercased().prefix(2) == "en" }

  private var wordingProfile: WordingProfile { draft.profile == .peer ? .peer : .general }

  /// Who hears a question: contributors, where only groups at the kiosk are asked it.
  private func use(of question: Question) -> TextUse {
    let asked = groups.filter { $0.questions.contains(question.id) }
    return !asked.isEmpty && asked.allSatisfy { $0.at == .kiosk } ? .kiosk : .question
  }

  private func problems(in question: Question) -> [WordingProblem] {
    let path = "questions.\(question.id)"
    let use = use(of: question)
    var texts = [("\(path).ask", question.ask)]
    if let say = question.say { texts.append(("\(path).say", say)) }
    texts += question.probes.enumerated().map { ("\(path).probes.\($0)", $1) }
    if case .choice(let answers) = question.kind {
      texts += answers.map { ("\(path).answers.\($0.id).text", $0.text) }
    }
    var problems = texts.flatMap { personal($1, $0, use) }
    let isScored = if case .score = question.kind { true } else { false }
    let wantsMore = use == .question && isScored && !isGate(question)
    problems += lints(question.ask, texts[0].0, wantsMore: wantsMore)
    for (place, probe) in question.probes.enumerated() {
      problems += lints(probe, "\(path).probes.\(place)", wantsMore: false)
    }
    for (name, words) in question.anchors.sorted(by: { $0.key < $1.key }) {
      problems += anchors(words, "\(path).anchors.\(name)")
    }
    return problems
  }

  /// Whether every criterion of a question is a gate, for which yes or no is the answer.
  private func isGate(_ question: Question) -> Bool {
    question.criteria.allSatisfy { criterion($0)?.isEssential == true }
  }

  private func problems(in criterion: Criterion) -> [WordingProblem] {
    let path = "criteria.\(criterion.id)"
    return personal(criterion.title, "\(path).title", .anchor)
      + personal(criterion.about, "\(path).about", .anchor)
      + criterion.anchors.sorted { $0.key < $1.key }.flatMap {
        anchors($1, "\(path).anchors.\($0)")
      }
  }

  private func problems(in scale: Scale) -> [WordingProblem] {
    let words = Dictionary(
      scale.points.map { ($0.points, $0.anchor) }, uniquingKeysWith: { first, _ in first })
    return AnchorLint.findings(in: words).map {
      WordingProblem(path: "scales.\(scale.id)", text: "", kind: .anchors($0))
    }
      + scale.points.flatMap {
        personal($0.anchor, "scales.\(scale.id).\($0.points).anchor", .anchor)
      }
  }

  private func anchors(_ words: [Int: String], _ path: String) -> [WordingProblem] {
    AnchorLint.findings(in: words).map { WordingProblem(path: path, text: "", kind: .anchors($0)) }
      + words.sorted { $0.key < $1.key }.flatMap { personal($1, "\(path).\($0)", .anchor) }
  }

  private func personal(_ text: String, _ path: String, _ use: TextUse) -> [WordingProblem] {
    PersonalQuestion.findings(in: text, as: use, profile: wordingProfile).map {
      WordingProblem(path: path, text: text, kind: .personal($0))
    }
  }

  private func lints(_ text: String, _ path: String, wantsMore: Bool) -> [WordingProblem] {
    QuestionLint.findings(in: text, wantsMore: wantsMore).map {
      WordingProblem(path: path, text: text, kind: .question($0))
    }
  }

  private var hypothetical: [WordingProblem] {
    let asked = draft.questions.filter { question in
      let isScored = if case .score = question.kind { true } else { false }
      return isScored && use(of: question) == .question
    }
    let would = asked.filter { $0.ask.lowercased().split(separator: " ").contains("would") }
    guard draft.stage == .interview, asked.count > 1, would.count == asked.count else { return [] }
    return [WordingProblem(path: "questions", text: "", kind: .onlyHypothetical)]
  }
}
