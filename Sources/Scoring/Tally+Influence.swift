// Did a group's scores change who came first? (rule 16; article "Did it matter?"). Separate
// because it is a question about a tally, not a part of one.

extension Tally {
  /// Whether the candidates ranked first would be others if a group only advised.
  ///
  /// Compares those ranked 1 in the primary line with those ranked 1 when the group is advisory
  /// and has no minimums. Nil where the group has no share, or does not exist. Throws
  /// ``Fraction/Overflow`` where an exact number does not fit 64 bits.
  public static func changedWhoCameFirst(
    group: String, form: Form, day: Day
  ) throws(Fraction.Overflow) -> Bool? {
    guard form.group(group)?.share != nil else { return nil }
    let ledger = Ledger(form: form, day: day)
    let with = try first(
      Plan(form: form, voided: day.voided), ledger: ledger, eachCandidate: day.eachCandidate)
    let without = try first(
      Plan(form: form, voided: day.voided, withoutSayOf: group), ledger: ledger,
      eachCandidate: day.eachCandidate)
    return with != without
  }

  private static func first(
    _ plan: Plan, ledger: Ledger, eachCandidate: Set<String>
  ) throws(Fraction.Overflow) -> Set<String> {
    let line = try Line(
      Reckoning(plan: plan, ledger: ledger, eachCandidate: eachCandidate, isLenient: false))
    return Set(line.first)
  }
}
