// The rules of a form in the words of the candidate's sheet. Separate from the page, so that every
// sentence can be checked against the form's rules without reading HTML.
import Scoring

/// What a form means for a candidate, sentence by sentence.
struct CandidateWords {
  let form: Form

  init(_ form: Form) { self.form = form }

  /// The criteria that some group judges, in form order.
  var judged: [Criterion] {
    form.criteria.filter { criterion in
      form.groups.contains { $0.criteria.contains(criterion.id) }
    }
  }

  var whatHappens: [String] {
    var lines = ["Every candidate is asked the same questions, and scored on the same points."]
    for group in form.groups {
      let questions = group.questions.compactMap(form.question)
      let minutes = questions.compactMap(\.minutes).reduce(0, +)
      let time = minutes > 0 ? ", planned for \(minutes) minutes" : ""
      let count = questions.count == 1 ? "1 question" : "\(questions.count) questions"
      lines.append("\(group.title): \(count)\(time).")
    }
    lines.append(
      "Everybody scores alone. No one person can read the scores before the panel opens them all"
        + " together.")
    return lines
  }

  /// How much a criterion counts, in plain words.
  func counts(_ criterion: Criterion) -> String {
    guard criterion.weight > 0 else { return "Must be shown; no points added" }
    let weights = Set(judged.map(\.weight).filter { $0 > 0 })
    if weights.count == 1 { return "Counts the same as the others" }
    return criterion.weight == 1 ? "Counts once" : "Counts \(criterion.weight) times"
  }

  var groups: [String] {
    form.groups.map { group in
      switch group.influence {
      case .scored: "\(group.title): \(group.share ?? 0) out of 100."
      case .advisory: "\(group.title): their scores are read, and not added."
      case .consent: "\(group.title): nobody is appointed without their yes."
      case .veto: "\(group.title): may say no, for a stated reason that a named person reviews."
      }
    }
  }

  var rules: [String] {
    var lines: [String] = []
    for group in form.groups where group.influence == .scored { lines += minimums(group) }
    if let threshold = form.rules.threshold, threshold != .zero {
      lines.append("A total below \(threshold.exact) out of 100 cannot be appointed.")
    }
    if form.rules.rank == .order, form.groups.contains(where: { $0.influence == .scored }) {
      lines.append("Those who can be appointed are put in order of their totals.")
      let ladder = form.rules.ties.compactMap { form.criterion($0)?.title }
      if !ladder.isEmpty {
        lines.append("Equal totals: \(ladder.joined(separator: ", then ")) decides.")
      }
    }
    lines.append(
      form.rules.unequalQuestion == .dropForAll
        ? "A question that somebody was not asked is left out for everybody, where the rules allow."
        : "Whoever was not asked a question has no result until they are asked it.")
    return lines
  }

  /// The minimums of a group, a sentence for each range of points.
  private func minimums(_ group: Group) -> [String] {
    let criteria = form.criteria.filter { group.minimum[$0.id] != nil }
    var ranges: [ClosedRange<Int>] = []
    for criterion in criteria where !ranges.contains(group.range(of: criterion.id)) {
      ranges.append(group.range(of: criterion.id))
    }
    return ranges.map { range in
      let least = criteria.filter { group.range(of: $0.id) == range }.map {
        "\($0.title) \(group.minimum[$0.id]?.exact ?? "")"
      }
      return "On a scale from \(range.lowerBound) to \(range.upperBound), the average of"
        + " \(inLowerCase(group.title)) must be at least: \(least.joined(separator: "; "))."
        + " Below that you cannot be appointed, whatever your total."
    }
  }

  var decision: [String] {
    let maker = form.decision.maker == "hr" ? "HR" : "The \(form.decision.maker) of the panel"
    return [
      form.decision.departing == .never
        ? "\(maker) decides, and must follow the order."
        : "\(maker) decides, and must follow the order, or write down why not.",
      "You may ask for feedback, whatever the result.",
    ]
  }

  var readers: [String] {
    let names = form.readers.map { reader in
      switch reader {
      case "chair": "the chair"
      case "hr": "HR"
      case "members": "the panel members"
      case "observers": "the observers"
      default: form.group(reader).map { inLowerCase($0.title) } ?? reader
      }
    }
    return [
      "After the opening: \(listed(names)).",
      "You. Ask to see the scores and notes about you; there is nothing to pay.",
    ]
  }

  var retention: [String] {
    form.retention.sorted { $0.key < $1.key }.map { outcome, time in
      switch outcome {
      case "unsuccessful": "If you are not appointed: \(time) after the decision."
      case "appointed": "If you are appointed: \(time), or as the rules for staff files say."
      case "withdrawn": "If you withdraw: \(time) after that."
      default: "What is recorded: \(time)."
      }
    }
  }

  static let adjustments =
    "Tell us what would help. You do not have to say why, and it changes no score. You may ask, for"
    + " example, for:"
  static let adjustmentExamples = [
    "more time, or breaks",
    "the questions in writing, on the day or before",
    "to answer in writing, by sign language or with an interpreter",
    "somebody with you, who does not answer for you",
    "another room, another time of day, or fewer people in the room",
  ]
  static let complaint = [
    "Say so to anybody on the panel, on the day or later. It is written down.",
    "What was planned, what happened and every score as it was sealed are kept, and none of it can"
      + " be changed unseen. Somebody from outside can check it.",
    "A complaint never changes how you are treated the next time.",
  ]
  static let fingerprint =
    "This number changes if one word of the form changes. The form your panel used must have it:"

  private func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "nobody" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A title inside a sentence: its first letter small, unless the word goes on in capitals.
  private func inLowerCase(_ title: String) -> String {
    guard let first = title.first, let second = title.dropFirst().first, !second.isUppercase else {
      return title
    }
    return first.lowercased() + title.dropFirst()
  }
}
