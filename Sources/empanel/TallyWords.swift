// The sentences of a tally: what differs first, the order, what to look at.
import Scoring
import Wording

/// The sentences of a tally.
struct TallyWords {
  let tally: Tally
  let form: Form

  /// Where another line has another order: said first (DESIGN 3 rule 13).
  var differences: [String] {
    [
      (en("With everybody's sheets, nothing left out"), tally.everybody),
      (en("As it was sealed, before moderation"), tally.asSealed),
    ].compactMap { name, line in
      order(line) == order(tally.primary)
        ? nil : en("\(name), the order differs: \(order(line).joined(separator: ", ")).")
    }
  }

  private func order(_ line: Line) -> [String] {
    line.candidates.compactMap { result in
      result.rank.map { "\($0) \(shownSafely(result.candidate))" }
    }
  }

  var rows: [[String]] {
    var header = [en("rank"), en("candidate"), en("outcome"), en("total")]
    for group in form.groups {
      header.append(group.id + (group.share.map { " \($0)" } ?? " (\(group.influence.rawValue))"))
    }
    return [header]
      + tally.primary.candidates.map { result in
        [
          result.rank.map(String.init) ?? "-", shownSafely(result.candidate),
          result.outcome.words, shown(result.total),
        ]
          + form.groups.map { group in
            shown(result.groups.first { $0.group == group.id }?.value)
          }
      }
  }

  private func shown(_ number: Fraction?) -> String {
    number.map { $0.shown(digits: form.rules.digits) } ?? "-"
  }

  private func exact(_ number: Fraction?) -> String { number?.exact ?? "-" }

  var ties: [String] {
    tally.primary.ties.map { tie in
      let who = tie.candidates.map(shownSafely).joined(separator: ", ")
      return en("Tied at \(shown(tie.total)): \(who); ")
        + (tie.rung.map { en("\($0) decided.") }
          ?? en("nothing on the tie ladder tells them apart."))
    }
      + tally.primary.near.map { near in
        en("Too close to call on numbers alone: ")
          + near.candidates.map(shownSafely).joined(separator: en(" and "))
          + en(", \(shown(near.difference)) apart.")
      }
  }

  var dropped: [String] {
    tally.primary.dropped.map { dropped in
      let what =
        switch dropped.subject {
        case .question(let id): en("question \(id)")
        case .criterion(let id): en("criterion \(id)")
        }
      return en("Left out for everybody in \(dropped.group): \(what), \(dropped.why.words).")
    }
  }

  /// Flags, but notes missing only as a number: a list of them would bury the rest.
  var flags: [String] {
    var lines: [String] = []
    for result in tally.primary.candidates {
      let noNotes = result.flags.filter { $0.kind == .noNote }.count
      var facts = result.flags.filter { $0.kind != .noNote }.map(words)
      if noNotes > 0 {
        facts.append(
          noNotes == 1
            ? en("1 score without a note") : en("\(noNotes) scores without a note"))
      }
      lines += facts.map { "  \(shownSafely(result.candidate)): \($0)" }
    }
    return lines.isEmpty ? [] : [en("To look at:")] + lines
  }

  private func words(_ flag: Scoring.Flag) -> String {
    let place = [flag.group, flag.criterion ?? flag.question].compactMap { $0 }
      .joined(separator: " ")
    let who = flag.assessor.map { " (\(shownSafely($0)))" } ?? ""
    switch flag.kind {
    case .belowMinimum:
      return
        en(
          "\(place) is below its minimum: \(exact(flag.points)), and \(exact(flag.minimum)) is needed"
        )
    case .discuss:
      return en(
        "\(place): one score\(who) of \(exact(flag.points)) is below the minimum of "
          + "\(exact(flag.minimum)); discuss it")
    case .spread:
      return en("\(place): scores lie far apart, \(exact(flag.lowest)) to \(exact(flag.highest))")
    case .missing: return en("\(place): no value\(who)")
    case .unequal: return en("\(place): was not asked")
    case .askedDisputed: return en("\(place): assessors differ on whether it was asked")
    case .dropped: return en("\(place): nobody had a value")
    case .late: return en("\(place): a late sheet\(who), which counts nowhere")
    case .unopenable: return en("\(place): a sheet\(who) that cannot be opened")
    case .noNote: return en("\(place): no note\(who)")
    }
  }

  var notCounted: [String] {
    tally.assessors.filter { !$0.counts }.map {
      en("\(shownSafely($0.assessor)) (\($0.group)) does not count: \($0.why.words).")
    }
  }

  var rounding: String {
    let digits = form.rules.digits
    let exact = en("the order comes from the exact numbers (--json has them).")
    return
      (digits == 1
      ? en("Shown rounded to 1 decimal; ") : en("Shown rounded to \(digits) decimals; ")) + exact
  }
}

extension Scoring.Outcome {
  /// The outcome as people read it.
  var words: String {
    switch self {
    case .withdrawn: en("withdrawn")
    case .recorded: en("recorded")
    case .incomplete: en("incomplete")
    case .belowMinimum: en("below a minimum")
    case .belowThreshold: en("below the threshold")
    case .appointable: en("appointable")
    }
  }
}

extension Dropped.Reason {
  fileprivate var words: String {
    switch self {
    case .unequal: en("which somebody was not asked")
    case .missing: en("for which somebody has no value")
    case .noQuestion: en("which has no question left")
    case .voided: en("which was voided")
    }
  }
}

extension AssessorStanding.Reason {
  fileprivate var words: String {
    switch self {
    case .counts: en("counts")
    case .notEveryCandidate: en("has not scored every candidate")
    case .recusedEverywhere: en("stands aside from everybody")
    case .setAside: en("sheets were set aside")
    }
  }
}
