// What a share would do, tried out on made-up panels: seeded, exact, and growing with the share.
import Testing

@testable import Scoring

struct ShareEffectTests {
  private func form(users share: Int, minimum: Int? = nil) throws -> Form {
    var draft = FormDraft()
    (draft.id, draft.title) = ("f", "F")
    draft.scales = [
      Scale(
        id: "s", points: (0...5).map { Scale.Point(points: $0, label: "L\($0)", anchor: "A\($0)") })
    ]
    draft.criteria = ["a", "b", "c"].map { Criterion(id: $0, title: $0) }
    draft.questions = ["a", "b", "c"].map { Question(id: "q\($0)", ask: "?", criteria: [$0]) }
    var staff = GroupDraft(id: "staff", title: "Staff", influence: .scored, share: 100 - share)
    if let minimum { staff.minimum["a"] = Fraction(minimum) }
    draft.groups = [
      staff, GroupDraft(id: "users", title: "Users", influence: .scored, share: share),
    ]
    return try Form(draft)
  }

  @Test func theSameSeedGivesTheSamePanels() throws {
    let form = try form(users: 40)
    let first = try form.shareEffect(of: "users", panels: 40)
    #expect(first == (try form.shareEffect(of: "users", panels: 40)))
    #expect(first?.panels == 40)
    #expect(try form.shareEffect(of: "nobody") == nil)
  }

  @Test func aLargerShareChangesMore() throws {
    let people = ["staff": 4, "users": 2]
    let small = try form(users: 5).shareEffect(of: "users", people: people)?.changed ?? 0
    let middle = try form(users: 25).shareEffect(of: "users", people: people)?.changed ?? 0
    let large = try form(users: 60).shareEffect(of: "users", people: people)?.changed ?? 0
    #expect(small < middle && middle < large, "\(small) \(middle) \(large)")
    // PRACTICE's own simulation: a quarter of the total changes about a quarter of the panels.
    #expect((10...50).contains(middle), "\(middle)")
  }

  @Test func outOfTenIsRoundedHalfUp() {
    for (changed, panels, ten) in [
      (0, 100, 0), (4, 100, 0), (5, 100, 1), (25, 100, 3), (100, 100, 10),
    ] {
      #expect(ShareEffect(changed: changed, panels: panels).ofTen == ten)
    }
    #expect(ShareEffect(changed: 0, panels: 0).ofTen == 0)
  }
}
