// A small form for the files people write by hand: two groups, every kind of question.
import Scoring

/// Staff score q1 (kind, calm), mark q2 (sums), hear q3 (open) and q4 (choice); users score k1.
func smallForm() throws -> Form {
  var draft = FormDraft()
  draft.id = "small"
  draft.title = "Small"
  draft.version = "1"
  draft.author = "empanel"
  draft.scales = [
    Scale(id: "points", points: (0...5).map { point($0) }),
    Scale(id: "faces", points: (1...3).map { point($0) }),
  ]
  draft.criteria = [
    Criterion(id: "kind", title: "Kind"), Criterion(id: "calm", title: "Calm"),
    Criterion(id: "sums", title: "Sums"),
  ]
  let answers = [Question.Answer(id: "yes", text: "Yes"), Question.Answer(id: "no", text: "No")]
  draft.questions = [
    Question(id: "q1", ask: "Tell us.", criteria: ["kind", "calm"]),
    Question(id: "q2", ask: "Six times seven?", kind: .mark(key: "42"), criteria: ["sums"]),
    Question(id: "q3", ask: "Anything else?", kind: .open),
    Question(id: "q4", ask: "Nights?", kind: .choice(answers)),
    Question(id: "k1", ask: "Was the person kind?", criteria: ["kind"]),
  ]
  var staff = GroupDraft(id: "staff", title: "Staff", influence: .scored, share: 60)
  staff.scale = "points"
  staff.questions = ["q1", "q2", "q3", "q4"]
  var users = GroupDraft(id: "users", title: "Users", influence: .scored, share: 40)
  users.at = .kiosk
  users.scale = "faces"
  users.questions = ["k1"]
  draft.groups = [staff, users]
  return try Form(draft)
}

private func point(_ points: Int) -> Scale.Point {
  Scale.Point(points: points, label: "Point \(points)", anchor: "What is heard at \(points).")
}
