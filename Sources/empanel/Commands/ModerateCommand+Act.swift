// From the options of `empanel moderate` to what is recorded. Separate from the command, which asks
// whether it may be.
import ArgumentParser
import Panels
import Scoring
import Wording

extension ModerateCommand {
  /// Refuses options that do not belong to what is done, and says which are needed.
  func checkOptions() throws {
    let given: [(String, Bool)] = [
      ("candidate", candidate != nil), ("group", group != nil), ("question", question != nil),
      ("criterion", criterion != nil), ("points", points != nil), ("status", status != nil),
      ("reason", reason != nil), ("ground", ground != nil), ("about", about != nil),
    ]
    let takes = kind.options
    for (name, isGiven) in given where isGiven && !takes.contains(name) {
      throw ValidationError(en("--\(name) does not go with \(kind.rawValue)"))
    }
    for (name, isGiven) in given where !isGiven && kind.needs.contains(name) {
      throw ValidationError(en("\(kind.rawValue) needs --\(name)"))
    }
    if kind == .correct, (points == nil) == (status == nil) {
      throw ValidationError(en("correct needs either --points or --status"))
    }
    if kind == .void, (question == nil) == (criterion == nil) {
      throw ValidationError(en("void needs either --question or --criterion"))
    }
  }

  /// What is recorded.
  func act(_ form: Form) throws -> ModerationText.Act {
    let candidate = candidate ?? ""
    let group = group ?? ""
    switch kind {
    case .correct:
      return .correction(
        candidate: candidate,
        items: [
          .init(
            question: question ?? "", criterion: criterion ?? "", status: try correctedStatus())
        ])
    case .agreed:
      guard let value = Fraction(exact: points ?? "") else { throw wrongPoints }
      return .agreed(
        AgreedValue(
          group: group, criterion: criterion ?? "", candidate: candidate, points: value))
    case .void:
      return .voided(
        question.map(Voiding.Subject.question) ?? .criterion(criterion ?? ""))
    case .consent: return .consent(group: group, candidate: candidate, isGiven: true)
    case .noConsent: return .consent(group: group, candidate: candidate, isGiven: false)
    case .veto:
      return .veto(group: group, candidate: candidate, ground: ground ?? .safety)
    case .uphold: return .ruling(isUpheld: true)
    case .dismiss: return .ruling(isUpheld: false)
    case .minority, .agree, .disagree: return .minority
    }
  }

  private func correctedStatus() throws -> ItemStatus {
    if let status {
      guard let word = ItemStatus(status, points: nil) else {
        throw Complaint(
          en("\"\(status)\" is no status"), hint: en("use not-asked, not-heard or skipped"),
          code: .usage)
      }
      return word
    }
    guard let whole = Int(points ?? "") else { throw wrongPoints }
    return .scored(whole)
  }

  private var wrongPoints: Complaint {
    Complaint(
      en("\"\(points ?? "")\" are no points"),
      hint: en("use whole points such as 4; an agreed value may also be a fraction such as 7/2"),
      code: .usage)
  }
}

extension ModerateCommand.Kind {
  /// The options it takes.
  fileprivate var options: Set<String> {
    switch self {
    case .correct: ["candidate", "question", "criterion", "points", "status", "reason"]
    case .void: ["question", "criterion"]
    default: needs
    }
  }

  /// The options it cannot do without.
  fileprivate var needs: Set<String> {
    switch self {
    case .correct: ["candidate", "question", "criterion", "reason"]
    case .agreed: ["candidate", "group", "criterion", "points", "reason"]
    case .consent, .noConsent: ["candidate", "group"]
    case .veto: ["candidate", "group", "ground"]
    case .agree, .disagree, .uphold, .dismiss: ["about"]
    case .void, .minority: []
    }
  }
}
