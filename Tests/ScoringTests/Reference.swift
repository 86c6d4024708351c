// The rules of DESIGN section 3 once more, slow and obvious, written from the text alone. Separate
// from the engine on purpose: the two are compared on thousands of random days.
import Scoring

/// The tally of a day, reckoned the slow way.
func referenceTally(_ form: Form, _ day: Day) throws -> Tally {
  let primary = try ReferenceLine(form: form, day: day, name: .primary)
  let primaryLine = try primary.line()
  return Tally(
    assessors: primary.assessorStandings(),
    primary: primaryLine,
    everybody: try ReferenceLine(form: form, day: day, name: .everybody).line(),
    asSealed: day.voided.isEmpty && day.corrections.isEmpty && day.agreed.isEmpty
      ? primaryLine : try ReferenceLine(form: form, day: day, name: .asSealed).line())
}

/// Rule 16: whether a group's scores changed who came first, reckoned the slow way.
func referenceChangedWhoCameFirst(_ form: Form, _ day: Day, _ group: String) throws -> Bool {
  func first(_ line: Line) -> Set<String> {
    Set(line.candidates.filter { $0.rank == 1 }.map(\.candidate))
  }
  let with = try ReferenceLine(form: form, day: day, name: .primary).line()
  let without = try ReferenceLine(
    form: form, day: day, name: .primary, advisoryByDecree: group
  ).line()
  return first(with) != first(without)
}

/// One line of a tally: what is left of the day and the form after each rule, in rule order.
struct ReferenceLine {
  enum Name { case primary, everybody, asSealed }

  let form: Form
  let day: Day
  let name: Name
  /// Rule 16: a group that is taken as advisory and without its minimums.
  let advisoryByDecree: String?

  /// Everybody but the withdrawn; who withdrew later is still there.
  var listed: [String] = []
  /// Those listed for whom a sheet exists: the "every candidate" of the rules.
  var seen: [String] = []
  /// Sheets that were sealed and are neither late nor set aside, unopenable ones included.
  var sealed: [Sheet] = []
  /// Rule 14: what is left of each group's items.
  var itemsByGroup: [String: [GroupItem]] = [:]
  /// Rule 12: who counts.
  var counted: Set<String> = []
  /// Rule 2: questions dropped, by group.
  var droppedQuestions: [String: Set<String>] = [:]
  /// Rule 2: candidates who are incomplete, with the groups that make them so.
  var notAskedSomethingKept: [String: Set<String>] = [:]
  /// What has been looked up before, so that the tests end today; filled in after the rule that
  /// decides it.
  var known = Known()
  /// Rule 4: criteria dropped because somebody has no value, by group.
  var droppedCriteria: [String: Set<String>] = [:]
  /// Rule 12: groups that become advisory because they are absent for somebody.
  var madeAdvisory: Set<String> = []

  init(form: Form, day sealedDay: Day, name: Name, advisoryByDecree: String? = nil) throws {
    let day = name == .asSealed ? sealedDay : ReferenceLine.corrected(sealedDay)
    self.form = form
    self.day = day
    self.name = name
    self.advisoryByDecree = advisoryByDecree
    listed = day.candidates.keys.filter { day.candidates[$0] != .withdrawn }
      .sorted(by: scalarsPrecede)
    sealed = day.sheets.filter {
      listed.contains($0.candidate) && ($0.standing == .counted || $0.standing == .unopenable)
    }
    seen = listed.filter { candidate in sealed.contains { $0.candidate == candidate } }
    for group in form.groups { itemsByGroup[group.id] = itemsAfterVoiding(group) }
    counted = Set(day.assessors.keys.filter { standing(of: $0) == .counts })
    for group in form.groups {
      for candidate in seen {
        known.sheets[Place(group.id, candidate)] = countedSheets(group, candidate)
        for question in group.questions {
          known.asked[Place(group.id, candidate, question)] = asked(question, group, candidate)
        }
      }
    }
    for group in form.groups {
      applySameQuestions(group)
      known.items[group.id] = itemsLeft(group)
      for candidate in seen {
        for criterion in group.criteria {
          known.values[Place(group.id, candidate, criterion)] = .some(
            try groupValue(criterion, group, candidate))
        }
      }
    }
    try settleDroppingAndAbsence()
  }

  /// Rules 4 and 12 together: a group that becomes advisory makes nobody incomplete any more, so
  /// that candidate's missing values may now drop something; again until nothing changes.
  private mutating func settleDroppingAndAbsence() throws {
    var before: Set<String>?
    while before != madeAdvisory {
      before = madeAdvisory
      for group in form.groups {
        known.criteria[group.id] = nil
        droppedCriteria[group.id] = nil
        try applyMissingCriterion(group)
        known.criteria[group.id] = criteriaLeft(group)
      }
      guard form.rules.absentGroup == .advisory else { return }
      for group in form.groups where isAbsentForSomebody(group) && minimums(group).isEmpty {
        madeAdvisory.insert(group.id)
      }
    }
  }

  /// Rule 15: the last correction of an item stands in its place on the sheet.
  private static func corrected(_ day: Day) -> Day {
    var day = day
    for correction in day.corrections {
      for number in day.sheets.indices where day.sheets[number].standing == .counted {
        guard day.sheets[number].assessor == correction.assessor,
          day.sheets[number].candidate == correction.candidate
        else { continue }
        let hadNote = day.sheets[number].items.contains {
          $0.question == correction.question && $0.criterion == correction.criterion && $0.hasNote
        }
        day.sheets[number].items.removeAll {
          $0.question == correction.question && $0.criterion == correction.criterion
        }
        day.sheets[number].items.append(
          SheetItem(
            question: correction.question, criterion: correction.criterion,
            status: correction.status, hasNote: hadNote))
      }
    }
    return day
  }

  /// Rule 15: what the group agreed on in place of the mean, where it counts and saw the candidate.
  func agreed(_ criterion: String, _ group: Group, _ candidate: String) throws -> Fraction? {
    guard name != .asSealed, !readSheets(group, candidate).isEmpty else { return nil }
    let range = group.range(of: criterion)
    let last = day.agreed.last {
      $0.group == group.id && $0.criterion == criterion && $0.candidate == candidate
        && $0.points >= Fraction(range.lowerBound) && $0.points <= Fraction(range.upperBound)
    }
    guard let points = last?.points else { return nil }
    return try points.minus(Fraction(range.lowerBound)).times(Fraction(100))
      .divided(by: Fraction(range.upperBound - range.lowerBound))
  }

  /// A group's items after rule 14.
  func items(_ group: Group) -> [GroupItem] { itemsByGroup[group.id] ?? [] }

  /// How much a criterion counts inside a group.
  func weight(_ criterion: String) -> Int { form.criterion(criterion)?.weight ?? 0 }

  /// Whether the group counts by its share in this line.
  func isScored(_ group: Group) -> Bool {
    group.influence == .scored && group.id != advisoryByDecree && !madeAdvisory.contains(group.id)
  }

  /// The minimums that are in force for a group (rules 7, 14 and 16).
  func minimums(_ group: Group) -> [String: Fraction] {
    guard group.influence == .scored, group.id != advisoryByDecree else { return [:] }
    return group.minimum.filter { minimum in
      items(group).contains { $0.criterion == minimum.key }
    }
  }
}

/// A group, a candidate, and a question or criterion.
struct Place: Hashable {
  let group: String
  let candidate: String
  let subject: String

  init(_ group: String, _ candidate: String, _ subject: String = "") {
    self.group = group
    self.candidate = candidate
    self.subject = subject
  }
}

/// Answers that a line has found already.
struct Known {
  var sheets: [Place: [Sheet]] = [:]
  var asked: [Place: ReferenceLine.Asked] = [:]
  var items: [String: [GroupItem]] = [:]
  var values: [Place: Fraction?] = [:]
  var criteria: [String: [String]] = [:]
}

/// The order of ids: by Unicode scalars.
func scalarsPrecede(_ left: String, _ right: String) -> Bool {
  left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
}
