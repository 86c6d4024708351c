// A small panel written down by hand, so that a rule's test shows its numbers and nothing else.
@testable import Scoring

/// A form and a day in the making, and short ways to look at what comes out.
struct PanelByHand {
  var draft = FormDraft()
  var day = Day()

  /// A panel of these groups on a scale from 0 to 5, criteria as `kind lead*3` (a weight after the
  /// star, else 1), and questions as `q1:kind q2:kind,lead`.
  init(criteria: String, questions: String, groups: [GroupDraft]) {
    draft.id = "by-hand"
    draft.title = "By hand"
    draft.version = "1"
    draft.author = "The tests"
    draft.scales = [
      PanelByHand.scale("zero-five", 0...5), PanelByHand.scale("faces", 1...3),
    ]
    draft.criteria = criteria.split(separator: " ").map { word in
      let parts = word.split(separator: "*").map(String.init)
      return Criterion(
        id: parts[0], title: parts[0], weight: parts.count > 1 ? Int(parts[1]) ?? 1 : 1)
    }
    draft.questions = questions.split(separator: " ").map { word in
      let parts = word.split(separator: ":").map(String.init)
      return Question(
        id: parts[0], ask: parts[0], criteria: parts[1].split(separator: ",").map(String.init))
    }
    draft.groups = groups.map { group in
      var group = group
      if group.scale == nil { group.scale = "zero-five" }
      return group
    }
  }

  /// One sheet, its items in the group's order: points, `n` not asked, `h` not heard, `s`
  /// skipped, `.` no entry; a letter `x` after points leaves the note out.
  mutating func sheet(
    _ assessor: String, _ group: String, _ candidate: String, _ marks: String,
    standing: Sheet.Standing = .counted
  ) throws {
    day.assessors[assessor] = group
    if day.candidates[candidate] == nil { day.candidates[candidate] = .inTheRunning }
    let items = try Form(draft).group(group)?.items ?? []
    let entries = zip(items, marks.split(separator: " ")).compactMap { item, mark in
      PanelByHand.status(mark).map { status in
        SheetItem(
          question: item.question, criterion: item.criterion, status: status,
          hasNote: !mark.hasSuffix("x"))
      }
    }
    day.sheets.append(
      Sheet(assessor: assessor, candidate: candidate, items: entries, standing: standing))
  }

  /// Sheets of one group: `m1: c1 3 4, c2 5 s`.
  mutating func sheets(_ group: String, _ lines: String...) throws {
    for line in lines {
      let parts = line.split(separator: ":")
      for sheet in parts[1].split(separator: ",") {
        let words = sheet.split(separator: " ")
        try self.sheet(
          String(parts[0]), group, String(words[0]), words.dropFirst().joined(separator: " "))
      }
    }
  }

  mutating func recuse(_ assessor: String, _ group: String, from candidate: String) {
    day.assessors[assessor] = group
    day.recusals.insert(Recusal(assessor: assessor, candidate: candidate))
  }

  func tally() throws -> Tally { try Tally(form: Form(draft), day: day) }

  private static func status(_ mark: Substring) -> ItemStatus? {
    switch mark {
    case ".": nil
    case "n": .notAsked
    case "h": .notHeard
    case "s": .skipped
    default: Int(mark.prefix { $0.isNumber }).map { .scored($0) }
    }
  }

  private static func scale(_ id: String, _ range: ClosedRange<Int>) -> Scale {
    Scale(
      id: id,
      points: range.map { Scale.Point(points: $0, label: "\($0)", anchor: "What is seen at \($0)") }
    )
  }
}

extension GroupDraft {
  /// A scored group of members with a share.
  static func scored(
    _ id: String, _ share: Int, minimum: [String: Fraction] = [:],
    missing: MissingCriterion = .dropForAll
  ) -> GroupDraft {
    var group = GroupDraft(id: id, title: id, influence: .scored, share: share)
    group.minimum = minimum
    group.missingCriterion = missing
    return group
  }

  /// A group that only advises.
  static func advisory(_ id: String, missing: MissingCriterion = .dropForAll) -> GroupDraft {
    var group = GroupDraft(id: id, title: id, influence: .advisory)
    group.missingCriterion = missing
    return group
  }

  /// The same group, changed.
  func with(_ change: (inout GroupDraft) -> Void) -> GroupDraft {
    var group = self
    change(&group)
    return group
  }
}

extension Line {
  func of(_ candidate: String) -> CandidateResult? {
    candidates.first { $0.candidate == candidate }
  }

  /// Candidate ids in order, as one line.
  var order: String { candidates.map(\.candidate).joined(separator: " ") }

  /// Every candidate with rank (`-` for none), outcome and exact total, in order.
  var summary: [String] {
    candidates.map { result in
      let rank = result.rank.map(String.init) ?? "-"
      return [rank, result.candidate, result.outcome.rawValue, result.total?.exact ?? "null"]
        .joined(separator: " ")
    }
  }

  /// What is dropped, as `group subject why`.
  var droppedNames: [String] {
    dropped.map { dropped in
      switch dropped.subject {
      case .question(let id), .criterion(let id):
        "\(dropped.group) \(id) \(dropped.why.rawValue)"
      }
    }
  }
}

extension CandidateResult {
  /// Flags of these kinds as `kind group criterion assessor question`, what is not named left out.
  func flagNames(_ kinds: Flag.Kind...) -> [String] {
    flags.filter { kinds.contains($0.kind) }.map { flag in
      [flag.kind.rawValue, flag.group, flag.criterion, flag.assessor, flag.question]
        .compactMap { $0 }.joined(separator: " ")
    }
  }

  /// A group's exact value; `null` where it has none, nil where the group is not shown.
  func value(_ group: String) -> String? {
    groups.first { $0.group == group }.map { $0.value?.exact ?? "null" }
  }

  func criterion(_ group: String, _ criterion: String) -> CriterionResult? {
    groups.first { $0.group == group }?.criteria.first { $0.criterion == criterion }
  }
}
