// The rules of a form in the words of the candidate's sheet. Separate from the page, so that every
// sentence can be checked against the form's rules without reading HTML.
import Scoring
import Wording

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
    var lines = [en("Every candidate is asked the same questions, and scored on the same points.")]
    for group in form.groups {
      let questions = group.questions.compactMap(form.question)
      let minutes = questions.compactMap(\.minutes).reduce(0, +)
      let time = minutes > 0 ? en(", planned for \(minutes) minutes") : ""
      let count = questions.count == 1 ? en("1 question") : en("\(questions.count) questions")
      lines.append("\(group.title): \(count)\(time).")
    }
    lines.append(
      en(
        "Everybody scores alone. No one person can read the scores before the panel opens them all"
          + " together."))
    return lines
  }

  /// How much a criterion counts, in plain words.
  func counts(_ criterion: Criterion) -> String {
    guard criterion.weight > 0 else { return en("Must be shown; no points added") }
    let weights = Set(judged.map(\.weight).filter { $0 > 0 })
    if weights.count == 1 { return en("Counts the same as the others") }
    return criterion.weight == 1 ? en("Counts once") : en("Counts \(criterion.weight) times")
  }

  var groups: [String] {
    form.groups.map { group in
      switch group.influence {
      case .scored: en("\(group.title): \(group.share ?? 0) out of 100.")
      case .advisory: en("\(group.title): their scores are read, and not added.")
      case .consent: en("\(group.title): nobody is appointed without their yes.")
      case .veto: en("\(group.title): may say no, for a stated reason that a named person reviews.")
      }
    }
  }

  var rules: [String] {
    var lines: [String] = []
    for group in form.groups where group.influence == .scored { lines += minimums(group) }
    if let threshold = form.rules.threshold, threshold != .zero {
      lines.append(en("A total below \(threshold.exact) out of 100 cannot be appointed."))
    }
    if form.rules.rank == .order, form.groups.contains(where: { $0.influence == .scored }) {
      lines.append(en("Those who can be appointed are put in order of their totals."))
      let ladder = form.rules.ties.compactMap { form.criterion($0)?.title }
      if !ladder.isEmpty {
        lines.append(en("Equal totals: \(ladder.joined(separator: en(", then "))) decides."))
      }
    }
    lines.append(
      form.rules.unequalQuestion == .dropForAll
        ? en(
          "A question that somebody was not asked is left out for everybody, where the rules allow."
        )
        : en("Whoever was not asked a question has no result until they are asked it."))
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
      return en(
        "On a scale from \(range.lowerBound) to \(range.upperBound), the average of"
          + " \(inLowerCase(group.title)) must be at least: \(least.joined(separator: "; "))."
          + " Below that you cannot be appointed, whatever your total.")
    }
  }

  var decision: [String] {
    let maker =
      form.decision.maker == "hr" ? en("HR") : en("The \(form.decision.maker) of the panel")
    return [
      form.decision.departing == .never
        ? en("\(maker) decides, and must follow the order.")
        : en("\(maker) decides, and must follow the order, or write down why not."),
      en("You may ask for feedback, whatever the result."),
    ]
  }

  var readers: [String] {
    let names = form.readers.map { reader in
      switch reader {
      case "chair": en("the chair")
      case "hr": en("HR")
      case "members": en("the panel members")
      case "observers": en("the observers")
      default: form.group(reader).map { inLowerCase($0.title) } ?? reader
      }
    }
    return [
      en("After the opening: \(listed(names))."),
      en("You. Ask to see the scores and notes about you; there is nothing to pay."),
    ]
  }

  var retention: [String] {
    form.retention.sorted { $0.key < $1.key }.map { outcome, time in
      switch outcome {
      case "unsuccessful": en("If you are not appointed: \(time) after the decision.")
      case "appointed": en("If you are appointed: \(time), or as the rules for staff files say.")
      case "withdrawn": en("If you withdraw: \(time) after that.")
      default: en("What is recorded: \(time).")
      }
    }
  }

  static var adjustments: String {
    en(
      "Tell us what would help. You do not have to say why, and it changes no score. You may ask, for"
        + " example, for:")
  }
  static var adjustmentExamples: [String] {
    [
      en("more time, or breaks"),
      en("the questions in writing, on the day or before"),
      en("to answer in writing, by sign language or with an interpreter"),
      en("somebody with you, who does not answer for you"),
      en("another room, another time of day, or fewer people in the room"),
    ]
  }
  static var complaint: [String] {
    [
      en("Say so to anybody on the panel, on the day or later. It is written down."),
      en(
        "What was planned, what happened and every score as it was sealed are kept, and none of it can"
          + " be changed unseen. Somebody from outside can check it."),
      en("A complaint never changes how you are treated the next time."),
    ]
  }
  static var fingerprint: String {
    en(
      "This number changes if one word of the form changes. The form your panel used must have it:")
  }

  static func title(_ panel: PrintedPanel) -> String { en("For candidates: \(panel.heading)") }
  static var tellUs: String {
    en("Please tell us as early as you can. Name and number, or e-mail:")
  }
  static var writeTo: String { en("Write to:") }

  /// What stands above each part of the sheet.
  enum Titles {
    static var whatHappens: String { en("What happens") }
    static var criteria: String { en("What we look for") }
    static var groups: String { en("Who scores, and how much it counts") }
    static var rules: String { en("The rules") }
    static var decision: String { en("Who decides") }
    static var readers: String { en("Who can read what is written about you") }
    static var retention: String { en("How long it is kept") }
    static var adjustments: String { en("If you need something changed") }
    static var complaint: String { en("If you think it was not fair") }
    static var form: String { en("The form that is used") }
  }

  private func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? en("nobody") }
    return names.dropLast().joined(separator: ", ") + en(" and ") + last
  }

  /// A title inside a sentence: its first letter small, unless the word goes on in capitals.
  private func inLowerCase(_ title: String) -> String {
    guard let first = title.first, let second = title.dropFirst().first, !second.isUppercase else {
      return title
    }
    return first.lowercased() + title.dropFirst()
  }
}
