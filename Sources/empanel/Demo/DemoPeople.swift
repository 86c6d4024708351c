// Who and what the demo's panel is made of: people, candidates, and how each candidate did. Made
// up; separate from the making so that the story can be read in one place.
import Panels

/// The people and candidates of the demo.
enum DemoPeople {
  static let title = "Support worker interviews"
  /// Everybody's; it stands on the screen.
  static let passphrase = "try it out"
  /// Who unlocks the kiosk.
  static let facilitator = "Grace"

  static let members = ["dilys", "asha", "ben", "femi"]
  static let people: [String: PeopleText.Person] = [
    "dilys": .init(name: "Dilys", job: "chair"),
    "asha": .init(name: "Asha", job: "lay member"),
    "ben": .init(name: "Ben", job: "nurse"),
    "femi": .init(name: "Femi", job: "manager"),
    "helen": .init(name: "Helen", job: "HR"),
    "kiosk1": .init(name: "The kiosk", job: "Grace unlocks it"),
  ]
  static let contributors = [
    FreezePlan.Contributor(id: "su1", name: "Iris", group: "users"),
    FreezePlan.Contributor(id: "su2", name: "Tom", group: "users"),
    FreezePlan.Contributor(id: "su3", name: "Wendy", group: "users"),
  ]

  static let candidates = [
    CandidateText(candidate: "c02", name: "Sam", time: "09:30", minutes: 45),
    CandidateText(candidate: "c05", name: "Alex", time: "10:15", minutes: 45),
    CandidateText(candidate: "c07", name: "Robin", time: "11:00", minutes: 45),
    CandidateText(candidate: "c03", name: "Kit", time: "11:45", minutes: 45),
    CandidateText(
      candidate: "c11", name: "Jo", time: "13:30", minutes: 57,
      adjustment: "Questions in writing, and more time"),
    CandidateText(candidate: "c09", name: "Lee", time: "14:15", minutes: 45),
  ]

  /// Points a candidate usually got from members, one an item, and faces, one a question.
  struct Showing {
    var points: [Int]
    var faces: [Int]
  }

  static let showings: [String: Showing] = [
    "c02": Showing(points: [3, 3, 4, 3, 3, 4, 3, 3, 3], faces: [3, 2, 2, 3, 2, 3]),
    "c05": Showing(points: [3, 3, 3, 2, 3, 3, 3, 2, 3], faces: [2, 2, 3, 2, 2, 2]),
    "c07": Showing(points: [4, 4, 4, 3, 4, 4, 4, 3, 4], faces: [3, 2, 3, 2, 3, 2]),
    "c03": Showing(points: [4, 3, 4, 4, 4, 3, 4, 4, 3], faces: [3, 3, 2, 3, 2, 3]),
    "c11": Showing(points: [3, 4, 3, 3, 3, 3, 4, 3, 3], faces: [2, 3, 3, 2, 3, 2]),
    "c09": Showing(points: [2, 3, 3, 3, 2, 3, 2, 2, 3], faces: [2, 2, 2, 1, 2, 2]),
  ]

  /// Where one member saw something else than the others: by member and candidate, the item and
  /// the points.
  static let others: [String: [(item: Int, points: Int)]] = [
    "ben c03": [(item: 6, points: 1)],
    "dilys c07": [(item: 1, points: 5)],
    "femi c11": [(item: 2, points: 5)],
    "asha c02": [(item: 0, points: 4)],
    "asha c09": [(item: 5, points: 2)],
  ]

  /// Where a member wrote no note: an item's number, by member and candidate.
  static let bare = ["ben c03": 6, "femi c02": 2]

  /// What members wrote, by points.
  static let notes = [
    "Could not think of a time. Asked twice, with a pause.",
    "Said it matters to them. No example, also when I asked again.",
    "One example, but did the task first and asked after.",
    "Told us about a neighbour. Asked her first, and kept it private.",
    "Noticed he was upset, stopped, and tried another way the next day.",
    "Went back to ask whether it had helped, and told the team how.",
  ]

  /// What was said to a question without points.
  static let answer = "Came in early, and was glad to be asked."

  /// What Asha has written about the candidate she is scoring now.
  static let begun: [(points: Int, note: String)] = [
    (4, "Asked her aunt what she wanted before every wash. Kept the door shut."),
    (3, "\u{22}I wrote it down and showed him.\u{22} Did not check he had understood."),
    (5, "Rang the office from the bus, then rang again to say it was sorted."),
  ]
}
