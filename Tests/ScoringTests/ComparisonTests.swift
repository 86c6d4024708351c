// The engine against the slow reckoning, on random days with every departure. EMPANEL_DAYS raises
// the number of days.
import Scoring
import Testing

@Suite struct ComparisonTests {
  @Test func theEngineAndTheSlowReckoningAgreeOnEveryDay() throws {
    for seed in seeds(1200) {
      let panel = try RandomPanel(seed: seed)
      let slow = try referenceTally(panel.form, panel.day)
      guard try Tally(form: panel.form, day: panel.day) != slow else { continue }
      let day = smallest(panel.day) { day in
        (try? Tally(form: panel.form, day: day)) != (try? referenceTally(panel.form, day))
      }
      let difference = try firstDifference(
        Tally(form: panel.form, day: day), referenceTally(panel.form, day))
      Issue.record(
        """
        seed \(seed): the engine, then the slow reckoning
        \(difference)
        \(told(panel.form))
        \(told(day))
        """)
      return
    }
  }

  @Test func theyAgreeOnWhoseScoresChangedWhoCameFirst() throws {
    for seed in seeds(120) {
      let panel = try RandomPanel(seed: seed)
      for group in panel.form.groups where group.influence == .scored {
        let slow = try referenceChangedWhoCameFirst(panel.form, panel.day, group.id)
        let engine = try Tally.changedWhoCameFirst(
          group: group.id, form: panel.form, day: panel.day)
        try #require(engine == slow, "group \(group.id)\n\(panel.told)")
      }
    }
  }

  @Test func theRandomDaysReachEveryOutcomeEveryFlagAndEveryReason() throws {
    var outcomes: Set<Outcome> = []
    var flags: Set<Flag.Kind> = []
    var reasons: Set<AssessorStanding.Reason> = []
    var dropped: Set<Dropped.Reason> = []
    var ties = 0
    var near = 0
    for seed in seeds(500) {
      let panel = try RandomPanel(seed: seed)
      let tally = try Tally(form: panel.form, day: panel.day)
      outcomes.formUnion(tally.primary.candidates.map(\.outcome))
      flags.formUnion(tally.primary.candidates.flatMap(\.flags).map(\.kind))
      reasons.formUnion(tally.assessors.map(\.why))
      dropped.formUnion(tally.primary.dropped.map(\.why))
      ties += tally.primary.ties.filter { $0.rung != nil }.count
      near += tally.primary.near.count
    }
    #expect(outcomes == Set(Outcome.allCases))
    #expect(flags == Set(Flag.Kind.allCases))
    #expect(reasons == Set(AssessorStanding.Reason.allCases))
    #expect(dropped == Set(Dropped.Reason.allCases))
    #expect(ties > 0 && near > 0)
  }
}
