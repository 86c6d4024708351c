// The table of broken rules for the parts and groups of a form; see FormCheckingTests.
import Scoring

let headRules = [
  BrokenRule("an id with capitals", at: "id", .malformedID("Small")) { $0.id = "Small" },
  BrokenRule("an id of 25 characters", at: "id", .malformedID(String(repeating: "a", count: 25))) {
    $0.id = String(repeating: "a", count: 25)
  },
  BrokenRule("an empty id", at: "id", .malformedID("")) { $0.id = "" },
  BrokenRule("a language of one letter", at: "language", .notALanguage("e")) { $0.language = "e" },
  BrokenRule("29 February in a common year", at: "valid.from", .notADate("2026-02-29")) {
    $0.valid = Validity(from: "2026-02-29", to: "2027-03-31")
  },
  BrokenRule(
    "a form that ends before it starts", at: "valid.to",
    .endsBeforeItStarts(from: "2026-03-02", to: "2026-03-01")
  ) { $0.valid = Validity(from: "2026-03-02", to: "2026-03-01") },
  BrokenRule("no groups", at: "groups", .count(0, lowest: 1, highest: 12)) { $0.groups = [] },
  BrokenRule("61 questions", at: "questions", .count(61, lowest: 1, highest: 60)) { draft in
    draft.questions = (0..<61).map { Question(id: "q\($0)", ask: "?", criteria: ["dignity"]) }
  },
  BrokenRule("41 criteria", at: "criteria", .count(41, lowest: 0, highest: 40)) { draft in
    draft.criteria = (0..<41).map { Criterion(id: "c\($0)", title: "?") }
  },
]

let partRules = [
  BrokenRule(
    "a reserved scale id", at: "scales.all.id", .reservedID("all", reserved: reserved)
  ) { draft in
    draft.scales.append(Scale(id: "all", points: Scale.faces.points))
  },
  BrokenRule("a scale twice", at: "scales.faces.id", .repeated("faces")) {
    $0.scales.append(.faces)
  },
  BrokenRule("a scale of one point", at: "scales.one", .count(1, lowest: 2, highest: 10)) {
    $0.scales.append(Scale(id: "one", points: [Scale.faces.points[0]]))
  },
  BrokenRule(
    "a gap in a scale", at: "scales.gap.3.points", .notConsecutive(points: 3, after: 1)
  ) { draft in
    draft.scales.append(Scale(id: "gap", points: [Scale.faces.points[0], Scale.faces.points[2]]))
  },
  BrokenRule(
    "a point above nine", at: "scales.ten.10.points",
    .outOfRange(Fraction(10), lowest: Fraction(0), highest: Fraction(9))
  ) { draft in
    draft.scales.append(
      Scale(id: "ten", points: [9, 10].map { .init(points: $0, label: "L", anchor: "A") }))
  },
  BrokenRule(
    "a weight of eleven", at: "criteria.safety.weight",
    .outOfRange(Fraction(11), lowest: Fraction(0), highest: Fraction(10))
  ) { $0.criteria[1].weight = 11 },
  BrokenRule(
    "an essential criterion that weighs", at: "criteria.safety.essential", .essentialWithWeight(2)
  ) { $0.criteria[1].isEssential = true },
  BrokenRule(
    "weight 0 and no minimum", at: "criteria.drives.weight", .gateWithoutMinimum
  ) { $0.groups[0].minimum["drives"] = nil },
  BrokenRule(
    "anchors for a scale there is not", at: "criteria.safety.anchors.stars",
    .unknown("stars", allowed: ["evidence", "faces"])
  ) { $0.criteria[1].anchors = ["stars": [1: "x"]] },
  BrokenRule(
    "a criterion's anchor off its scale", at: "criteria.safety.anchors.faces.4",
    .outOfRange(Fraction(4), lowest: Fraction(1), highest: Fraction(3))
  ) { $0.criteria[1].anchors = ["faces": [4: "x"]] },
  BrokenRule(
    "a question's anchor off the scale", at: "questions.q1.anchors.safety.6",
    .outOfRange(Fraction(6), lowest: Fraction(0), highest: Fraction(5))
  ) { $0.questions[1].anchors = ["safety": [6: "x"]] },
  BrokenRule(
    "anchors for a criterion not asked about", at: "questions.k1.anchors.safety",
    .unknown("safety", allowed: ["dignity"])
  ) { $0.questions[3].anchors = ["safety": [1: "x"]] },
  BrokenRule(
    "a question's anchors for two scales", at: "questions.k1.anchors.dignity",
    .anchorsOnTwoScales(["evidence", "faces"])
  ) { draft in
    draft.groups[0].questions = nil
    draft.questions[3].anchors = ["dignity": [1: "x"]]
  },
  BrokenRule(
    "an unknown criterion", at: "questions.q1.criteria.2",
    .unknown("safty", allowed: ["dignity", "safety", "drives"])
  ) { $0.questions[1].criteria = ["dignity", "safty", "safety"] },
  BrokenRule("a criterion twice", at: "questions.q1.criteria.3", .repeated("dignity")) {
    $0.questions[1].criteria = ["dignity", "safety", "dignity"]
  },
  BrokenRule("a score for nothing", at: "questions.q3.criteria", .judgesNothing) {
    $0.questions.append(Question(id: "q3", ask: "Why?"))
  },
  BrokenRule(
    "an asker who is nobody", at: "questions.q1.asker",
    .unknown("dilys", allowed: ["chair", "member", "staff", "users"])
  ) { $0.questions[1].asker = "dilys" },
  BrokenRule(
    "no minutes at all", at: "questions.q1.minutes",
    .outOfRange(Fraction(0), lowest: Fraction(1), highest: Fraction(480))
  ) { $0.questions[1].minutes = 0 },
  BrokenRule(
    "a choice of one", at: "questions.q3.answers", .count(1, lowest: 2, highest: 20)
  ) {
    $0.questions.append(Question(id: "q3", ask: "Why?", kind: .choice([.init(id: "a", text: "A")])))
  },
  BrokenRule("an answer twice", at: "questions.q3.answers.a.id", .repeated("a")) {
    let answer = Question.Answer(id: "a", text: "A")
    $0.questions.append(Question(id: "q3", ask: "Why?", kind: .choice([answer, answer])))
  },
]

let groupRules = [
  BrokenRule(
    "a reserved group id", at: "groups.hr.id", .reservedID("hr", reserved: reserved)
  ) { $0.groups[0].id = "hr" },
  BrokenRule(
    "no scale where there are two", at: "groups.staff.scale",
    .absent(allowed: ["evidence", "faces"])
  ) { $0.groups[0].scale = nil },
  BrokenRule(
    "an unknown scale", at: "groups.staff.scale",
    .unknown("evidnce", allowed: ["evidence", "faces"])
  ) { $0.groups[0].scale = "evidnce" },
  BrokenRule(
    "an unknown question", at: "groups.users.questions.2",
    .unknown("k2", allowed: ["q0", "q1", "q2", "k1"])
  ) { $0.groups[1].questions = ["k1", "k2"] },
  BrokenRule(
    "no question at all", at: "groups.advice.questions", .count(0, lowest: 1, highest: 60)
  ) { draft in
    var advice = GroupDraft(id: "advice", title: "Advice", influence: .advisory)
    advice.scale = "evidence"
    advice.questions = []
    draft.groups.append(advice)
  },
  BrokenRule("shares of 90", at: "groups", .shares(sum: 90)) { $0.groups[1].share = 30 },
  BrokenRule("no share", at: "groups.users.share", .absent(allowed: ["1", "100"])) {
    $0.groups[1].share = nil
  },
  BrokenRule("a share of an adviser", at: "groups.users.share", .onlyForScored(.advisory)) {
    $0.groups[0].share = 100
    $0.groups[1].influence = .advisory
  },
  BrokenRule("a minimum of an adviser", at: "groups.users.minimum", .onlyForScored(.veto)) {
    $0.groups[0].share = 100
    $0.groups[1].influence = .veto
    $0.groups[1].share = nil
    $0.groups[1].minimum = ["dignity": Fraction(2)]
  },
  BrokenRule(
    "a minimum off the scale", at: "groups.staff.minimum.dignity",
    .outOfRange(Fraction(6), lowest: Fraction(0), highest: Fraction(5))
  ) { $0.groups[0].minimum["dignity"] = Fraction(6) },
  BrokenRule(
    "a mark's minimum above 1", at: "groups.staff.minimum.drives",
    .outOfRange(Fraction(2), lowest: Fraction(0), highest: Fraction(1))
  ) { $0.groups[0].minimum["drives"] = Fraction(2) },
  BrokenRule(
    "a minimum without an item", at: "groups.users.minimum.safety", .noItem("safety")
  ) { $0.groups[1].minimum = ["safety": Fraction(2)] },
  BrokenRule(
    "a criterion without an item", at: "groups.users.criteria.2", .noItem("safety")
  ) { $0.groups[1].criteria = ["dignity", "safety"] },
  BrokenRule("nothing that weighs", at: "groups.users", .nothingWeighted) {
    $0.questions.append(
      Question(id: "k2", ask: "Both sites?", kind: .mark(key: "yes"), criteria: ["drives"]))
    $0.groups[1].questions = ["k2"]
    $0.groups[1].criteria = ["drives"]
  },
  BrokenRule(
    "marks and scores together", at: "groups.staff",
    .marksMixed(criterion: "drives", marks: ["q2"], others: ["q1"])
  ) { $0.questions[1].criteria.append("drives") },
  BrokenRule(
    "a kiosk scale from 0", at: "groups.users.scale",
    .kioskScale(scale: "evidence", lowest: 0, points: 6)
  ) { $0.groups[1].scale = "evidence" },
]

private let reserved = ["chair", "hr", "members", "observers", "archive", "all"]
