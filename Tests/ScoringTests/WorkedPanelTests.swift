// Every number of the worked panel, from both reckonings.
import Scoring
import Testing

@Suite struct WorkedPanelTests {
  private func result(_ candidate: String, _ line: Line) throws -> CandidateResult {
    try #require(line.candidates.first { $0.candidate == candidate })
  }

  private func order(_ reckoner: Reckoner, staff: Int, users: Int?) throws -> [String] {
    try reckoner.tally(workedForm(staff: staff, users: users), workedDay()).primary.candidates
      .filter { $0.rank != nil }.map(\.candidate)
  }

  @Test(arguments: Reckoner.both)
  func everyTotalOfTheWorkedPanelIsExact(reckoner: Reckoner) throws {
    let line = try reckoner.tally(try workedForm(), workedDay()).primary
    let expected: [(String, staff: String, users: String, total: String, shown: String)] = [
      ("A", "80", "75", "78", "78.00"), ("B", "305/4", "100", "343/4", "85.75"),
      ("C", "165/2", "275/3", "517/6", "86.17"), ("D", "55", "200/3", "179/3", "59.67"),
      ("E", "265/4", "175/3", "757/12", "63.08"), ("F", "85/2", "25", "71/2", "35.50"),
    ]
    for (candidate, staff, users, total, shown) in expected {
      let result = try result(candidate, line)
      #expect(result.groups.map(\.group) == ["staff", "users"])
      #expect(result.groups.map { $0.value?.exact } == [staff, users])
      #expect(result.groups.map(\.share) == [60, 40])
      #expect(result.total?.exact == total)
      #expect(result.total?.shown(digits: 2) == shown)
    }
  }

  @Test(arguments: Reckoner.both)
  func theHighestTotalMayNotBeAppointed(reckoner: Reckoner) throws {
    let line = try reckoner.tally(try workedForm(), workedDay()).primary
    #expect(line.candidates.map(\.candidate) == ["B", "A", "E", "D", "C", "F"])
    #expect(line.candidates.map(\.rank) == [1, 2, 3, 4, nil, nil])
    #expect(line.candidates.prefix(4).allSatisfy { $0.outcome == .appointable })
    #expect(line.candidates.suffix(2).allSatisfy { $0.outcome == .belowMinimum })
    for (candidate, criterion, points, minimum) in [
      ("C", "k3", "5/2", "3"), ("F", "k1", "3/2", "2"),
    ] {
      let flags = try result(candidate, line).flags.filter { $0.kind == .belowMinimum }
      #expect(flags.map(\.criterion) == [criterion])
      #expect(flags.map(\.group) == ["staff"])
      #expect(flags.map { $0.points?.exact } == [points])
      #expect(flags.map { $0.minimum?.exact } == [minimum])
    }
  }

  @Test(arguments: Reckoner.both)
  func aCriterionShowsItsMeanAndItsExtremesInPoints(reckoner: Reckoner) throws {
    let line = try reckoner.tally(try workedForm(), workedDay()).primary
    let criteria = try result("C", line).groups[0].criteria
    #expect(criteria.map(\.criterion) == ["k1", "k2", "k3"])
    #expect(criteria.map { $0.value?.exact } == ["95", "90", "50"])
    #expect(criteria.map { $0.points?.exact } == ["19/4", "9/2", "5/2"])
    #expect(criteria.map { $0.lowest?.exact } == ["4", "4", "2"])
    #expect(criteria.map { $0.highest?.exact } == ["5", "5", "3"])
    let faces = try result("C", line).groups[1].criteria
    #expect(faces.map { $0.points?.exact } == ["3", "5/2"])
  }

  @Test(arguments: Reckoner.both)
  func staffAlonePutAFirstAndUsersChangedThat(reckoner: Reckoner) throws {
    #expect(try order(reckoner, staff: 60, users: 40) == ["B", "A", "E", "D"])
    #expect(
      try order(reckoner, staff: 100, users: nil) == ["A", "B", "E", "D"])
    let declared = try workedForm()
    #expect(try reckoner.changedWhoCameFirst(declared, workedDay(), "users"))
    let small = try workedForm(staff: 90, users: 10)
    #expect(try !reckoner.changedWhoCameFirst(small, workedDay(), "users"))
  }

  @Test(arguments: Reckoner.both)
  func theFirstPlaceCrossesAtThreeTwentyThirds(reckoner: Reckoner) throws {
    let line = try reckoner.tally(try workedForm(), workedDay()).primary
    let a = try result("A", line).groups.compactMap(\.value)
    let b = try result("B", line).groups.compactMap(\.value)
    // A = B where (1 - s) A_staff + s A_users = (1 - s) B_staff + s B_users.
    let staffLead = try a[0].minus(b[0])
    let usersLead = try b[1].minus(a[1])
    let share = try staffLead.divided(by: staffLead.plus(usersLead))
    #expect(share.exact == "3/23")
    #expect(try share.times(Fraction(100)).shown(digits: 2) == "13.04")
    #expect(
      try order(reckoner, staff: 87, users: 13).prefix(2) == ["A", "B"])
    #expect(
      try order(reckoner, staff: 86, users: 14).prefix(2) == ["B", "A"])
  }

  @Test(arguments: Reckoner.both)
  func atAShareOfSixtyForUsersThirdPlacePassesFromEToD(reckoner: Reckoner) throws {
    #expect(
      try order(reckoner, staff: 40, users: 60) == ["B", "A", "D", "E"])
  }

  @Test(arguments: Reckoner.both)
  func nothingIsDroppedAndNothingIsTied(reckoner: Reckoner) throws {
    let tally = try reckoner.tally(try workedForm(), workedDay())
    #expect(tally.primary.ties.isEmpty)
    #expect(tally.primary.near.isEmpty)
    #expect(tally.primary.dropped.isEmpty)
    #expect(tally.everybody == tally.primary)
    #expect(tally.asSealed == tally.primary)
    #expect(tally.assessors.map(\.assessor) == ["M1", "M2", "M3", "M4", "U1", "U2"])
    #expect(tally.assessors.filter(\.counts).count == 6)
  }
}
