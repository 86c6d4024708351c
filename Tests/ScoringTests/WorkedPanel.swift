// The worked panel: six candidates, four members, two people who use the service. Its numbers were
// cross-checked with other software, so every one of them is a test (WorkedPanelTests).
import Scoring

/// The worked panel's form with another split between staff and users.
func workedForm(
  staff: Int? = 60, users: Int? = 40, ties: [String] = []
) throws -> Form {
  var draft = FormDraft()
  draft.id = "worked-panel"
  draft.title = "Worked panel"
  draft.version = "1"
  draft.author = "empanel"
  draft.scales = [
    Scale(id: "evidence", points: (0...5).map { point("\($0)", $0) }),
    Scale(id: "faces", points: (1...3).map { point("face \($0)", $0) }),
  ]
  draft.criteria = [
    Criterion(id: "k1", title: "First", weight: 2), Criterion(id: "k2", title: "Second"),
    Criterion(id: "k3", title: "Third"),
  ]
  draft.questions = [
    Question(id: "q1", ask: "Tell us about a time.", criteria: ["k1", "k2", "k3"]),
    Question(id: "u1", ask: "Was the person kind?", criteria: ["k1", "k2"]),
  ]
  var own = GroupDraft(
    id: "staff", title: "Staff", influence: staff == nil ? .advisory : .scored, share: staff)
  own.scale = "evidence"
  own.questions = ["q1"]
  if staff != nil { own.minimum = ["k1": Fraction(2), "k2": Fraction(2), "k3": Fraction(3)] }
  var theirs = GroupDraft(
    id: "users", title: "Users", influence: users == nil ? .advisory : .scored, share: users)
  theirs.at = .kiosk
  theirs.scale = "faces"
  theirs.questions = ["u1"]
  draft.groups = [own, theirs]
  draft.rules.threshold = .zero
  draft.rules.nearTie = Fraction(2)
  draft.rules.digits = 2
  draft.rules.ties = ties
  return try Form(draft)
}

private func point(_ label: String, _ points: Int) -> Scale.Point {
  Scale.Point(points: points, label: label, anchor: "What is heard at \(points).")
}

/// Points of M1 to M4 on k1, k2, k3, and of U1 and U2 on k1, k2.
let workedScores: [(candidate: String, members: [[Int]], users: [[Int]])] = [
  ("A", [[4, 4, 4], [4, 3, 4], [5, 4, 3], [4, 4, 4]], [[3, 2], [2, 3]]),
  ("B", [[3, 4, 4], [4, 4, 4], [3, 4, 5], [4, 4, 4]], [[3, 3], [3, 3]]),
  ("C", [[5, 4, 2], [5, 5, 3], [4, 4, 2], [5, 5, 3]], [[3, 3], [3, 2]]),
  ("D", [[2, 3, 3], [3, 3, 3], [2, 2, 3], [3, 3, 4]], [[2, 2], [3, 2]]),
  ("E", [[3, 3, 4], [3, 4, 3], [3, 3, 4], [4, 3, 3]], [[2, 3], [2, 2]]),
  ("F", [[1, 2, 3], [2, 2, 3], [1, 3, 3], [2, 2, 4]], [[2, 1], [1, 2]]),
]

/// The worked panel's day: nothing went wrong.
func workedDay() -> Day {
  var day = Day()
  for (candidate, members, users) in workedScores {
    day.candidates[candidate] = .inTheRunning
    for (number, points) in members.enumerated() {
      add("M\(number + 1)", "staff", candidate, "q1", points, to: &day)
    }
    for (number, points) in users.enumerated() {
      add("U\(number + 1)", "users", candidate, "u1", points, to: &day)
    }
  }
  return day
}

private func add(
  _ assessor: String, _ group: String, _ candidate: String, _ question: String, _ points: [Int],
  to day: inout Day
) {
  day.assessors[assessor] = group
  let items = zip(["k1", "k2", "k3"], points).map { criterion, points in
    SheetItem(question: question, criterion: criterion, status: .scored(points), hasNote: true)
  }
  day.sheets.append(Sheet(assessor: assessor, candidate: candidate, items: items))
}
