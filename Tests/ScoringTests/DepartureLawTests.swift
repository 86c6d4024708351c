// The laws about what is not there: missing is never zero, and who has left changes nothing.
import Scoring
import Testing

@Suite struct DepartureLawTests {
  @Test(arguments: Reckoner.both)
  func missingIsNeverZero(reckoner: Reckoner) throws {
    for seed in reckoner.seeds(300) {
      let panel = try RandomPanel(seed: seed)
      var day = panel.day
      for index in day.sheets.indices {
        guard let group = panel.form.group(day.assessors[day.sheets[index].assessor] ?? "") else {
          continue
        }
        for place in day.sheets[index].items.indices {
          let item = day.sheets[index].items[place]
          guard case .scored = item.status else { continue }
          day.sheets[index].items[place].status = .scored(
            group.range(of: item.criterion).upperBound)
        }
      }
      for index in day.corrections.indices {
        let correction = day.corrections[index]
        guard case .scored = correction.status,
          let group = panel.form.group(day.assessors[correction.assessor] ?? "")
        else { continue }
        day.corrections[index].status = .scored(group.range(of: correction.criterion).upperBound)
      }
      for index in day.agreed.indices {
        guard let group = panel.form.group(day.agreed[index].group) else { continue }
        day.agreed[index].points = Fraction(
          group.range(of: day.agreed[index].criterion).upperBound)
      }
      for line in try reckoner.tally(panel.form, day).lines {
        for result in line.candidates {
          let groups = result.groups
          let values = groups.compactMap(\.value) + groups.flatMap(\.criteria).compactMap(\.value)
          for value in values + [result.total].compactMap({ $0 }) {
            try #require(value == Fraction(100), "\(result.candidate)\n\(panel.told)")
          }
        }
      }
    }
  }

  @Test(arguments: Reckoner.both)
  func anItemThatIsNotThereReadsAsSkipped(reckoner: Reckoner) throws {
    for seed in reckoner.seeds(200) {
      let panel = try RandomPanel(seed: seed)
      var sealed = panel.day
      // A correction may give a sheet the item that is looked for here.
      sealed.corrections = []
      var day = sealed
      for index in day.sheets.indices where day.sheets[index].standing == .counted {
        guard let group = panel.form.group(day.assessors[day.sheets[index].assessor] ?? "") else {
          continue
        }
        // A question without any item is one the assessor does not have; leave those alone.
        let has = Set(day.sheets[index].items.map(\.question))
        for item in group.items where has.contains(item.question) {
          let isThere = day.sheets[index].items.contains {
            $0.question == item.question && $0.criterion == item.criterion
          }
          let others = day.sheets[index].items.filter { $0.question == item.question }
          guard !isThere, others.contains(where: { $0.status != .notAsked }) else { continue }
          day.sheets[index].items.append(
            SheetItem(question: item.question, criterion: item.criterion, status: .skipped))
        }
      }
      let before = try reckoner.tally(panel.form, sealed)
      let after = try reckoner.tally(panel.form, day)
      try #require(before == after, "\(panel.told)")
    }
  }

  @Test(arguments: Reckoner.both)
  func nothingOfAWithdrawnCandidateChangesAResult(reckoner: Reckoner) throws {
    for seed in reckoner.seeds(300) {
      var panel = try RandomPanel(seed: seed)
      guard let gone = panel.day.candidates.keys.sorted().randomElement(using: &panel.dice) else {
        continue
      }
      var withdrawn = panel.day
      withdrawn.candidates[gone] = .withdrawn
      var never = panel.day
      never.candidates[gone] = nil
      never.sheets.removeAll { $0.candidate == gone }
      never.recusals = never.recusals.filter { $0.candidate != gone }
      let left = try reckoner.tally(panel.form, withdrawn)
      let right = try reckoner.tally(panel.form, never)
      try #require(left.assessors == right.assessors, "\(gone)\n\(panel.told)")
      for (a, b) in zip(left.lines, right.lines) {
        try #require(a.candidates.filter { $0.candidate != gone } == b.candidates)
        try #require(a.ties == b.ties && a.near == b.near && a.dropped == b.dropped)
        let its = try #require(a.result(gone))
        try #require(its.outcome == .withdrawn && its.total == nil && its.rank == nil)
        try #require(its.groups.isEmpty)
      }
    }
  }

  @Test(arguments: Reckoner.both)
  func whoWithdrawsLaterOnlyLeavesTheRanking(reckoner: Reckoner) throws {
    for seed in reckoner.seeds(200) {
      var panel = try RandomPanel(seed: seed)
      guard let gone = panel.day.candidates.keys.sorted().randomElement(using: &panel.dice) else {
        continue
      }
      var running = panel.day
      running.candidates[gone] = .inTheRunning
      var later = panel.day
      later.candidates[gone] = .withdrawnLater
      let left = try reckoner.tally(panel.form, running)
      let right = try reckoner.tally(panel.form, later)
      try #require(left.assessors == right.assessors, "\(gone)\n\(panel.told)")
      for (a, b) in zip(left.lines, right.lines) {
        try #require(a.dropped == b.dropped, "\(gone)\n\(panel.told)")
        for other in a.candidates where other.candidate != gone {
          let same = try #require(b.result(other.candidate))
          try #require(other.total == same.total && other.groups == same.groups)
          try #require(other.flags == same.flags && other.outcome == same.outcome)
        }
        try #require(b.result(gone)?.rank == nil && b.result(gone)?.outcome == .withdrawn)
      }
    }
  }

  @Test(arguments: Reckoner.both)
  func ranksAreGivenToTheAppointableAloneAndInOrder(reckoner: Reckoner) throws {
    for seed in reckoner.seeds(300) {
      let panel = try RandomPanel(seed: seed)
      for line in try reckoner.tally(panel.form, panel.day).lines {
        let ranked = line.candidates.prefix { $0.rank != nil }
        try #require(line.candidates.dropFirst(ranked.count).allSatisfy { $0.rank == nil })
        try #require(ranked.allSatisfy { $0.outcome == .appointable }, "\(panel.told)")
        for (place, result) in ranked.enumerated() {
          let higher = ranked.filter { ($0.rank ?? 0) < (result.rank ?? 0) }.count
          try #require(result.rank == higher + 1, "\(panel.told)")
          let before = place == 0 ? nil : ranked[place - 1].total
          if let before, let total = result.total { try #require(before >= total) }
        }
        for result in line.candidates where result.outcome == .appointable {
          try #require((result.rank != nil) == (panel.form.rules.rank == .order))
        }
      }
    }
  }
}
