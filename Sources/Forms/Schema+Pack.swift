// The table: every key of a pack file, what it may hold, and its default (DESIGN 3.1). It never
// changes within schema 1.
internal import Scoring

extension Schema {
  /// The keys at the top of `form.yaml`.
  public static let pack: [SchemaKey] = [
    SchemaKey("empanel", .choice([version]), .required),
    SchemaKey("id", .id, .required),
    SchemaKey("title", .words(120), .required),
    SchemaKey("stage", .choice(Stage.allCases.map(\.rawValue)), .value("interview")),
    SchemaKey("version", .text(40)),
    SchemaKey("author", .text(200)),
    SchemaKey("valid", .object(valid)),
    SchemaKey("language", .language, .value("en-GB")),
    SchemaKey("profile", .choice(Profile.allCases.map(\.rawValue)), .value("general")),
    SchemaKey("scales", .byName(.scale, .list(.object(point), 2...10), 1...12), .required),
    SchemaKey("criteria", .byName(.criterion, .object(criterion), 0...40)),
    SchemaKey("questions", .list(.object(question), 1...60), .required),
    SchemaKey("groups", .byName(.group, .object(group), 1...12), .required),
    SchemaKey("rules", .object(rules)),
    SchemaKey(
      "readers", .list(.name(.group, roles: ["chair", "hr", "members", "observers"]), 1...16),
      .value("[chair, hr, members]")),
    SchemaKey("opening", .object(opening)),
    SchemaKey("decision", .object(decision)),
    SchemaKey("retention", .object(retention)),
    SchemaKey("calibration", .list(.object(calibration), 0...60)),
  ]

  static let valid = [
    SchemaKey("from", .date, .required), SchemaKey("to", .date, .required),
  ]

  static let point = [
    SchemaKey("points", .whole(0...9), .required),
    SchemaKey("label", .words(40), .required),
    SchemaKey("anchor", .words(400), .required),
  ]

  static let criterion = [
    SchemaKey("title", .words(80), .required),
    SchemaKey("weight", .whole(0...10), .rule(.weightOfKind)),
    SchemaKey("essential", .flag, .rule(.essentialOfWeight)),
    SchemaKey("about", .words(600)),
    SchemaKey("anchors", .byName(.scale, .byPoints(.words(400)), 0...12)),
  ]

  static let question = [
    SchemaKey("id", .id, .required),
    SchemaKey("ask", .words(1000), .required),
    SchemaKey("kind", .choice(["score", "open", "choice", "mark"]), .value("score")),
    SchemaKey("criteria", .list(.name(.criterion, roles: []), 0...40)),
    SchemaKey("minutes", .whole(1...480)),
    SchemaKey("asker", .name(.group, roles: ["chair", "member"])),
    SchemaKey("probes", .list(.words(400), 0...20)),
    SchemaKey("anchors", .byName(.criterion, .byPoints(.words(400)), 0...40)),
    SchemaKey("say", .words(1000)),
    SchemaKey("alert", .flag, .value("false")),
    SchemaKey("answers", .list(.object(answer), 2...20), .rule(.answersOfChoice)),
    SchemaKey("key", .words(400), .rule(.keyOfMark)),
  ]

  static let answer = [
    SchemaKey("id", .id, .required), SchemaKey("text", .words(200), .required),
  ]

  static let group = [
    SchemaKey("title", .words(80), .required),
    SchemaKey("at", .choice(GroupDraft.Place.allCases.map(\.rawValue)), .value("members")),
    SchemaKey("scale", .name(.scale, roles: []), .rule(.onlyScale)),
    SchemaKey("questions", .list(.name(.question, roles: []), 1...60), .rule(.allQuestions)),
    SchemaKey("criteria", .list(.name(.criterion, roles: []), 0...40), .rule(.allWithItems)),
    SchemaKey("influence", .choice(Influence.allCases.map(\.rawValue)), .required),
    SchemaKey("share", .whole(1...100), .rule(.shareOfScored)),
    SchemaKey("minimum", .byName(.criterion, .number(0...9), 0...40)),
    SchemaKey(
      "missing_criterion", .choice(MissingCriterion.allCases.map(\.rawValue)),
      .value("drop-for-all")),
    SchemaKey(
      "absent_assessor", .choice(AbsentAssessor.allCases.map(\.rawValue)),
      .rule(.absentOfPlace)),
    SchemaKey("notes", .choice(["expected", "optional"]), .rule(.notesOfPlace)),
  ]

  static let rules = [
    SchemaKey("threshold", .numberOrNone(0...100)),
    SchemaKey("near_tie", .number(0...100), .value("0")),
    SchemaKey("spread", .number(0...9), .value("2")),
    SchemaKey("ties", .list(.name(.criterion, roles: []), 0...40)),
    SchemaKey(
      "unequal_question", .choice(Rules.UnequalQuestion.allCases.map(\.rawValue)),
      .value("drop-for-all")),
    SchemaKey(
      "absent_group", .choice(Rules.AbsentGroup.allCases.map(\.rawValue)), .value("postpone")),
    SchemaKey("rank", .choice(Rules.Ranking.allCases.map(\.rawValue)), .value("order")),
    SchemaKey("digits", .whole(0...6), .value("1")),
  ]

  static let opening = [
    SchemaKey("any", .wholeOr(2...30, ["all", "all-but-one"]), .value("all-but-one")),
    SchemaKey("of", .list(.name(.group, roles: ["chair", "hr"]), 1...14), .required),
  ]

  static let decision = [
    SchemaKey("maker", .choice(["chair", "hr"]), .value("chair")),
    SchemaKey(
      "departing", .choice(Decision.Departing.allCases.map(\.rawValue)), .value("with-reason")),
  ]

  static let retention = FormDraft.retentionOutcomes.map { outcome in
    SchemaKey(outcome, .duration, outcome == "unsuccessful" ? .value("12 months") : .none)
  }

  static let calibration = [
    SchemaKey("question", .name(.question, roles: []), .required),
    SchemaKey("answer", .words(4000), .required),
    SchemaKey("key", .byName(.criterion, .whole(0...9), 1...40), .required),
    SchemaKey("why", .words(1000), .required),
  ]
}
