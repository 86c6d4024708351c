// The laws at the end of DESIGN 3, over random forms and random days with every departure.
import Chance
import Scoring
import Testing

@Suite struct LawTests {
  @Test(arguments: Reckoner.both)
  func theOrderOfSheetsAssessorsAndCandidatesNeverChangesAResult(reckoner: Reckoner) throws {
    for seed in reckoner.seeds(150) {
      var panel = try RandomPanel(seed: seed)
      var shuffled = Day()
      for (id, status) in panel.day.candidates.shuffled(using: &panel.dice) {
        shuffled.candidates[id] = status
      }
      for (id, group) in panel.day.assessors.shuffled(using: &panel.dice) {
        shuffled.assessors[id] = group
      }
      shuffled.sheets = panel.day.sheets.shuffled(using: &panel.dice)
      for index in shuffled.sheets.indices {
        shuffled.sheets[index].items.shuffle(using: &panel.dice)
      }
      for recusal in panel.day.recusals.shuffled(using: &panel.dice) {
        shuffled.recusals.insert(recusal)
      }
      shuffled.eachCandidate = panel.day.eachCandidate
      shuffled.voided = panel.day.voided.shuffled(using: &panel.dice)
      // Of two corrections the later holds, so these keep their order.
      shuffled.corrections = panel.day.corrections
      shuffled.agreed = panel.day.agreed
      let before = try reckoner.tally(panel.form, panel.day)
      let after = try reckoner.tally(panel.form, shuffled)
      try #require(before == after, "\(panel.told)")
    }
  }

  @Test(arguments: Reckoner.both)
  func otherNamesForAssessorsChangeNothingButTheNames(reckoner: Reckoner) throws {
    for seed in reckoner.seeds(100) {
      var panel = try RandomPanel(seed: seed)
      let names = Dictionary(
        uniqueKeysWithValues: zip(
          panel.day.assessors.keys.sorted(),
          panel.day.assessors.keys.shuffled(using: &panel.dice).map { "x-\($0)" }))
      var renamed = panel.day
      renamed.assessors = [:]
      for (id, group) in panel.day.assessors { renamed.assessors[names[id] ?? id] = group }
      for index in renamed.sheets.indices {
        let id = renamed.sheets[index].assessor
        renamed.sheets[index].assessor = names[id] ?? id
      }
      renamed.recusals = Set(
        panel.day.recusals.map {
          Recusal(assessor: names[$0.assessor] ?? $0.assessor, candidate: $0.candidate)
        })
      for index in renamed.corrections.indices {
        let id = renamed.corrections[index].assessor
        renamed.corrections[index].assessor = names[id] ?? id
      }
      let before = try reckoner.tally(panel.form, panel.day)
      let after = try reckoner.tally(panel.form, renamed)
      for (a, b) in zip(before.lines, after.lines) {
        try #require(a.candidates.map(\.groups) == b.candidates.map(\.groups), "\(panel.told)")
        try #require(a.candidates.map(\.rank) == b.candidates.map(\.rank), "\(panel.told)")
        try #require(a.ties == b.ties && a.near == b.near && a.dropped == b.dropped)
      }
    }
  }

  @Test(arguments: Reckoner.both)
  func raisingAScoreNeverLowersThatCandidatesTotal(reckoner: Reckoner) throws {
    for seed in reckoner.seeds(300) {
      var panel = try RandomPanel(seed: seed)
      guard let raised = raiseOneScore(panel.day, on: panel.form, &panel.dice) else { continue }
      let before = try reckoner.tally(panel.form, panel.day)
      let after = try reckoner.tally(panel.form, raised.day)
      for (a, b) in zip(before.lines, after.lines) {
        let old = a.result(raised.candidate)?.total
        let new = b.result(raised.candidate)?.total
        try #require((old == nil) == (new == nil), "\(panel.told)")
        if let old, let new { try #require(new >= old, "\(panel.told)") }
        for other in a.candidates where other.candidate != raised.candidate {
          try #require(b.result(other.candidate)?.total == other.total, "\(panel.told)")
        }
      }
    }
  }

  private func raiseOneScore(
    _ day: Day, on form: Form, _ dice: inout SplitMix64
  ) -> (day: Day, candidate: String)? {
    for index in day.sheets.indices.shuffled(using: &dice) {
      let sheet = day.sheets[index]
      guard let group = form.group(day.assessors[sheet.assessor] ?? "") else { continue }
      for (place, item) in sheet.items.enumerated().shuffled(using: &dice) {
        guard case .scored(let points) = item.status,
          points < group.range(of: item.criterion).upperBound
        else { continue }
        var raised = day
        raised.sheets[index].items[place].status = .scored(points + 1)
        return (raised, sheet.candidate)
      }
    }
    return nil
  }

  @Test(arguments: Reckoner.both)
  func aQuestionNotAskedOfOneCandidateNeverCountsForTheOthersOnly(reckoner: Reckoner) throws {
    for seed in reckoner.seeds(300) {
      var panel = try RandomPanel(seed: seed)
      guard
        let sheet = panel.day.sheets.filter({ $0.standing == .counted })
          .randomElement(using: &panel.dice),
        let item = sheet.items.randomElement(using: &panel.dice),
        let group = panel.form.group(panel.day.assessors[sheet.assessor] ?? "")
      else { continue }
      var day = panel.day
      for index in day.sheets.indices
      where day.sheets[index].candidate == sheet.candidate
        && day.assessors[day.sheets[index].assessor] == group.id
      {
        for place in day.sheets[index].items.indices
        where day.sheets[index].items[place].question == item.question {
          day.sheets[index].items[place].status = .notAsked
        }
      }
      day.corrections.removeAll {
        $0.candidate == sheet.candidate && $0.question == item.question
      }
      let tally = try reckoner.tally(panel.form, day)
      let counts = tally.assessors.first { $0.assessor == sheet.assessor }?.counts == true
      guard counts, let result = tally.primary.result(sheet.candidate) else { continue }
      let isLeftOut = tally.primary.dropped.contains {
        $0.group == group.id && $0.subject == .question(item.question)
      }
      let isVoided = panel.day.voided.contains {
        $0.subject == .criterion(item.criterion) || $0.subject == .question(item.question)
      }
      let counted = result.groups.first { $0.group == group.id }?.share != nil
      try #require(
        isLeftOut || isVoided || result.total == nil || !counted,
        "\(group.id) \(item.question) \(sheet.candidate)\n\(panel.told)")
    }
  }

  @Test(arguments: Reckoner.both)
  func aCandidateBelowAMinimumIsNeverRanked(reckoner: Reckoner) throws {
    for seed in reckoner.seeds(300) {
      let panel = try RandomPanel(seed: seed)
      for line in try reckoner.tally(panel.form, panel.day).lines {
        for result in line.candidates where isBelowAMinimum(result, panel.form) {
          try #require(result.rank == nil, "\(result.candidate)\n\(panel.told)")
          try #require(result.outcome != .appointable, "\(result.candidate)\n\(panel.told)")
        }
      }
    }
  }

  private func isBelowAMinimum(_ result: CandidateResult, _ form: Form) -> Bool {
    form.groups.contains { group in
      group.minimum.contains { criterion, minimum in
        let points = result.groups.first { $0.group == group.id }?.criteria
          .first { $0.criterion == criterion }?.points
        return points.map { $0 < minimum } ?? false
      }
    }
  }
}
