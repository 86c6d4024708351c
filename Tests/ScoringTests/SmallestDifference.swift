// Finds a small day on which two reckonings differ, so that a failure can be read by a person.
import Scoring

/// Takes things out of a day for as long as the difference stays.
func smallest(_ day: Day, _ differs: (Day) -> Bool) -> Day {
  var day = day
  var shrank = true
  while shrank {
    shrank = false
    for smaller in smallerDays(day) where differs(smaller) {
      day = smaller
      shrank = true
      break
    }
  }
  return day
}

/// Every day with one thing less.
private func smallerDays(_ day: Day) -> [Day] {
  var days: [Day] = []
  func add(_ change: (inout Day) -> Void) {
    var smaller = day
    change(&smaller)
    if smaller != day { days.append(smaller) }
  }
  for candidate in day.candidates.keys.sorted() {
    add {
      $0.candidates[candidate] = nil
      $0.sheets.removeAll { $0.candidate == candidate }
      $0.recusals = $0.recusals.filter { $0.candidate != candidate }
    }
    add { $0.candidates[candidate] = .inTheRunning }
  }
  for assessor in day.assessors.keys.sorted() {
    add {
      $0.assessors[assessor] = nil
      $0.sheets.removeAll { $0.assessor == assessor }
      $0.recusals = $0.recusals.filter { $0.assessor != assessor }
    }
  }
  for index in day.sheets.indices {
    add { $0.sheets.remove(at: index) }
    add { $0.sheets[index].standing = .counted }
    for item in day.sheets[index].items.indices {
      add { $0.sheets[index].items[item].hasNote = true }
      add { $0.sheets[index].items.remove(at: item) }
    }
  }
  for recusal in day.recusals { add { $0.recusals.remove(recusal) } }
  for group in day.eachCandidate { add { $0.eachCandidate.remove(group) } }
  for index in day.voided.indices { add { $0.voided.remove(at: index) } }
  for index in day.corrections.indices { add { $0.corrections.remove(at: index) } }
  for index in day.agreed.indices { add { $0.agreed.remove(at: index) } }
  return days
}

/// The first place where two tallies differ, in words.
func firstDifference(_ left: Tally, _ right: Tally) -> String {
  if left.assessors != right.assessors {
    return "assessors\n  \(left.assessors)\n  \(right.assessors)"
  }
  for (name, a, b) in [
    ("primary", left.primary, right.primary), ("everybody", left.everybody, right.everybody),
    ("as-sealed", left.asSealed, right.asSealed),
  ] where a != b {
    if a.dropped != b.dropped { return "\(name) dropped\n  \(a.dropped)\n  \(b.dropped)" }
    for (x, y) in zip(a.candidates, b.candidates) where x != y {
      if x.flags != y.flags {
        let more = x.flags.filter { !y.flags.contains($0) }
        let less = y.flags.filter { !x.flags.contains($0) }
        return "\(name) \(x.candidate) flags\n  \(more)\n  \(less)"
      }
      return "\(name) candidate\n  \(x)\n  \(y)"
    }
    return "\(name) ties, near\n  \(a.ties) \(a.near)\n  \(b.ties) \(b.near)"
  }
  return "nowhere"
}

/// A day as lines that a person can read.
func told(_ day: Day) -> String {
  var lines = day.candidates.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
  lines += day.assessors.sorted { $0.key < $1.key }.map { "\($0.key) in \($0.value)" }
  for sheet in day.sheets {
    let items = sheet.items.map { "\($0.question)/\($0.criterion) \($0.status)" }
    lines.append("\(sheet.assessor)>\(sheet.candidate) \(sheet.standing) \(items)")
  }
  lines += day.recusals.map { "\($0.assessor) recused from \($0.candidate)" }
  lines += day.eachCandidate.map { "each-candidate \($0)" }
  lines += day.voided.map { "voided \($0.subject)" }
  lines += day.corrections.map {
    "\($0.assessor) corrects \($0.candidate) \($0.question)/\($0.criterion): \($0.status)"
  }
  lines += day.agreed.map {
    "\($0.group) agrees on \($0.candidate) \($0.criterion): \($0.points)"
  }
  return lines.joined(separator: "\n")
}

/// A form as lines that a person can read.
func told(_ form: Form) -> String {
  var lines = form.criteria.map { "\($0.id) weight \($0.weight)" }
  for group in form.groups {
    let items = group.items.map { "\($0.question)/\($0.criterion)" }.joined(separator: " ")
    lines.append(
      "\(group.id) \(group.influence) share \(group.share ?? -1) \(group.missingCriterion) "
        + "\(group.absentAssessor) minimum \(group.minimum.mapValues(\.exact)) [\(items)]")
  }
  lines.append("\(form.rules)")
  return lines.joined(separator: "\n")
}
