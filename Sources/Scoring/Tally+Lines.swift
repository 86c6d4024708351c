// The three lines of a tally (rules 13 and 14; article "The three lines"). Separate because a
// line is one whole reckoning, and a tally is three of them side by side.

extension Tally {
  /// Reckons a day by its form.
  ///
  /// Sheets of assessors or candidates that the day does not list are ignored, as are items that
  /// the assessor's group does not have; points off an item's range read as missing. A sheet of
  /// somebody who stands aside for that candidate reads as set aside. The order in which sheets,
  /// assessors and candidates come never matters.
  ///
  /// Throws ``Fraction/Overflow`` where an exact number does not fit 64 bits; never a wrong number.
  public init(form: Form, day: Day) throws(Fraction.Overflow) {
    let ledger = Ledger(form: form, day: day)
    let plan = Plan(form: form, voided: day.voided)
    let reckoning = try Reckoning(
      plan: plan, ledger: ledger, eachCandidate: day.eachCandidate, isLenient: false)
    var known = KnownFlags()
    let primary = try Line(reckoning, known: &known)
    var everybody = try Line(
      Reckoning(plan: plan, ledger: ledger, eachCandidate: day.eachCandidate, isLenient: true),
      known: &known)
    // Most often the lines do not differ, and then a large panel's flags are kept once.
    if everybody == primary { everybody = primary }
    var asSealed = primary
    if day.isModerated { asSealed = try Line(form: form, day: day.asSealed) }
    self.init(
      assessors: Tally.standings(reckoning), primary: primary, everybody: everybody,
      asSealed: asSealed)
  }

  private static func standings(_ reckoning: Reckoning) -> [AssessorStanding] {
    var standings: [AssessorStanding] = []
    for (index, group) in reckoning.plan.groups.enumerated() {
      let assessors = reckoning.ledger.groups[index].assessors
      for (assessor, why) in zip(assessors, reckoning.counting.reasons[index]) {
        standings.append(AssessorStanding(assessor: assessor, group: group.group.id, why: why))
      }
    }
    return standings.sorted { scalarOrder($0.assessor, $1.assessor) }
  }
}

extension Line {
  /// A day by every rule: the line `primary` alone.
  ///
  /// Throws ``Fraction/Overflow`` where an exact number does not fit 64 bits.
  public init(form: Form, day: Day) throws(Fraction.Overflow) {
    try self.init(
      Reckoning(
        plan: Plan(form: form, voided: day.voided), ledger: Ledger(form: form, day: day),
        eachCandidate: day.eachCandidate, isLenient: false))
  }

  /// The candidates ranked first: none, one, or several with the same exact total.
  public var first: [String] { candidates.filter { $0.rank == 1 }.map(\.candidate) }

  init(_ reckoning: Reckoning) throws(Fraction.Overflow) {
    var known = KnownFlags()
    try self.init(reckoning, known: &known)
  }

  /// `known` are the flags of a line of the same plan and ledger, if there was one.
  init(_ reckoning: Reckoning, known: inout KnownFlags) throws(Fraction.Overflow) {
    let flags = FlagOrder(plan: reckoning.plan, ledger: reckoning.ledger)
    var results: [CandidateResult] = []
    for candidate in reckoning.ledger.candidates.indices {
      results.append(try reckoning.result(of: candidate, flags: flags, known: &known))
    }
    let order = try Order(results, reckoning: reckoning)
    let ranked = order.places.joined()
    for (candidate, rank) in order.ranks { results[candidate].rank = rank }
    let withdrawn = reckoning.ledger.withdrawn.map { id in
      CandidateResult(
        candidate: id, rank: nil, outcome: .withdrawn, total: nil, groups: [], flags: [])
    }
    let rest = results.filter { $0.rank == nil } + withdrawn
    self.init(
      candidates: ranked.map { results[$0] }
        + rest.sorted { scalarOrder($0.candidate, $1.candidate) },
      ties: order.ties, near: order.near, dropped: reckoning.dropped)
  }
}

extension Reckoning {
  /// What every group leaves out for everybody: groups in form order, in each its questions and
  /// then its criteria in form order.
  var dropped: [Dropped] {
    var dropped: [Dropped] = []
    for (index, group) in plan.groups.enumerated() {
      let id = group.group.id
      for (number, question) in group.questions.enumerated() {
        if question.isVoided {
          dropped.append(Dropped(group: id, subject: .question(question.id), why: .voided))
        } else if questions[index].leaves[number] {
          dropped.append(Dropped(group: id, subject: .question(question.id), why: .unequal))
        }
      }
      for (number, criterion) in group.criteria.enumerated() where !isLeft[index][number] {
        let why: Dropped.Reason =
          criterion.isVoided
          ? .voided : hasNoQuestionLeft(index, number) ? .noQuestion : .missing
        dropped.append(Dropped(group: id, subject: .criterion(criterion.id), why: why))
      }
    }
    return dropped
  }
}
