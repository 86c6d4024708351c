// A tally as people read it in a terminal or a mail: what differs first, the order, what to look at.
import Scoring
import TextUI

/// A tally in plain lines.
struct TallyTable {
  let lines: [String]

  init(_ tally: Tally, form: Form) {
    let words = TallyWords(tally: tally, form: form)
    var lines = words.differences
    if !lines.isEmpty { lines.append("") }
    lines += TallyTable.aligned(words.rows)
    for more in [words.ties, words.dropped, words.flags, words.notCounted] where !more.isEmpty {
      lines.append("")
      lines += more
    }
    lines.append("")
    lines.append(words.rounding)
    self.lines = lines
  }

  /// Columns as wide as their widest cell, parted by two spaces; the first two on the left, the
  /// numbers on the right.
  private static func aligned(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.indices.contains(column) ? $0[column].columns : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        cell.padded(columns: widths[column], atRight: column == 0 || column > 2)
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

/// The sentences of a tally.
private struct TallyWords {
  let tally: Tally
  let form: Form

  /// Where another line has another order: said first (DESIGN 3 rule 13).
  var differences: [String] {
    [
      ("With everybody's sheets, nothing left out", tally.everybody),
      ("As it was sealed, before moderation", tally.asSealed),
    ].compactMap { name, line in
      order(line) == order(tally.primary)
        ? nil : "\(name), the order differs: \(order(line).joined(separator: ", "))."
    }
  }

  private func order(_ line: Line) -> [String] {
    line.candidates.compactMap { result in
      result.rank.map { "\($0) \(shownSafely(result.candidate))" }
    }
  }

  var rows: [[String]] {
    var header = ["rank", "candidate", "outcome", "total"]
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
      return "Tied at \(shown(tie.total)): \(who); "
        + (tie.rung.map { "\($0) decided." } ?? "nothing on the tie ladder tells them apart.")
    }
      + tally.primary.near.map { near in
        "Too close to call on numbers alone: "
          + near.candidates.map(shownSafely).joined(separator: " and ")
          + ", \(shown(near.difference)) apart."
      }
  }

  var dropped: [String] {
    tally.primary.dropped.map { dropped in
      let what =
        switch dropped.subject {
        case .question(let id): "question \(id)"
        case .criterion(let id): "criterion \(id)"
        }
      return "Left out for everybody in \(dropped.group): \(what), \(dropped.why.words)."
    }
  }

  /// Flags, but notes missing only as a number: a list of them would bury the rest.
  var flags: [String] {
    var lines: [String] = []
    for result in tally.primary.candidates {
      let noNotes = result.flags.filter { $0.kind == .noNote }.count
      var facts = result.flags.filter { $0.kind != .noNote }.map(words)
      if noNotes > 0 { facts.append("\(noNotes) score\(noNotes == 1 ? "" : "s") without a note") }
      lines += facts.map { "  \(shownSafely(result.candidate)): \($0)" }
    }
    return lines.isEmpty ? [] : ["To look at:"] + lines
  }

  private func words(_ flag: Scoring.Flag) -> String {
    let place = [flag.group, flag.criterion ?? flag.question].compactMap { $0 }
      .joined(separator: " ")
    let who = flag.assessor.map { " (\(shownSafely($0)))" } ?? ""
    switch flag.kind {
    case .belowMinimum:
      return
        "\(place) is below its minimum: \(exact(flag.points)), and \(exact(flag.minimum)) is needed"
    case .discuss:
      return "\(place): one score\(who) of \(exact(flag.points)) is below the minimum of "
        + "\(exact(flag.minimum)); discuss it"
    case .spread:
      return "\(place): scores lie far apart, \(exact(flag.lowest)) to \(exact(flag.highest))"
    case .missing: return "\(place): no value\(who)"
    case .unequal: return "\(place): was not asked"
    case .askedDisputed: return "\(place): assessors differ on whether it was asked"
    case .dropped: return "\(place): nobody had a value"
    case .late: return "\(place): a late sheet\(who), which counts nowhere"
    case .unopenable: return "\(place): a sheet\(who) that cannot be opened"
    case .noNote: return "\(place): no note\(who)"
    }
  }

  var notCounted: [String] {
    tally.assessors.filter { !$0.counts }.map {
      "\(shownSafely($0.assessor)) (\($0.group)) does not count: \($0.why.words)."
    }
  }

  var rounding: String {
    let digits = form.rules.digits
    return "Shown rounded to \(digits) decimal\(digits == 1 ? "" : "s"); the order comes from the "
      + "exact numbers (--json has them)."
  }
}

extension Scoring.Outcome {
  /// The outcome as people read it.
  var words: String {
    switch self {
    case .withdrawn: "withdrawn"
    case .recorded: "recorded"
    case .incomplete: "incomplete"
    case .belowMinimum: "below a minimum"
    case .belowThreshold: "below the threshold"
    case .appointable: "appointable"
    }
  }
}

extension Dropped.Reason {
  fileprivate var words: String {
    switch self {
    case .unequal: "which somebody was not asked"
    case .missing: "for which somebody has no value"
    case .noQuestion: "which has no question left"
    case .voided: "which was voided"
    }
  }
}

extension AssessorStanding.Reason {
  fileprivate var words: String {
    switch self {
    case .counts: "counts"
    case .notEveryCandidate: "has not scored every candidate"
    case .recusedEverywhere: "stands aside from everybody"
    case .setAside: "sheets were set aside"
    }
  }
}
