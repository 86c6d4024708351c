// The table of broken rules for rules, roles, calibration and words; see FormCheckingTests.
import Scoring

let ruleRules = [
  BrokenRule(
    "a threshold above 100", at: "rules.threshold",
    .outOfRange(Fraction(101), lowest: Fraction(0), highest: Fraction(100))
  ) { $0.rules.threshold = Fraction(101) },
  BrokenRule(
    "a negative near tie", at: "rules.near_tie",
    .outOfRange(Fraction(-1), lowest: Fraction(0), highest: Fraction(100))
  ) { $0.rules.nearTie = Fraction(-1) },
  BrokenRule(
    "a spread above nine", at: "rules.spread",
    .outOfRange(Fraction(10), lowest: Fraction(0), highest: Fraction(9))
  ) { $0.rules.spread = Fraction(10) },
  BrokenRule(
    "seven digits", at: "rules.digits",
    .outOfRange(Fraction(7), lowest: Fraction(0), highest: Fraction(6))
  ) { $0.rules.digits = 7 },
  BrokenRule(
    "a ten-thousandth", at: "rules.threshold",
    .tooFine(Fraction(exact: "1/10000") ?? .zero, limit: 1000)
  ) { $0.rules.threshold = Fraction(exact: "1/10000") },
  BrokenRule(
    "a tie on nothing", at: "rules.ties.1",
    .unknown("kindness", allowed: ["dignity", "safety", "drives"])
  ) { $0.rules.ties = ["kindness"] },
  BrokenRule(
    "a reader without keys", at: "readers.2",
    .unknown("users", allowed: ["chair", "hr", "members", "observers", "staff"])
  ) { $0.readers = ["hr", "users"] },
  BrokenRule("no reader", at: "readers", .count(0, lowest: 1, highest: 16)) { $0.readers = [] },
  BrokenRule(
    "one who opens alone", at: "opening.any",
    .outOfRange(Fraction(1), lowest: Fraction(2), highest: Fraction(30))
  ) { $0.opening = Opening(any: .number(1), of: ["staff"]) },
  BrokenRule(
    "an opener who is nobody", at: "opening.of.1",
    .unknown("members", allowed: ["chair", "hr", "staff"])
  ) { $0.opening = Opening(any: .all, of: ["members"]) },
  BrokenRule(
    "a decider who is nobody", at: "decision.maker", .unknown("staff", allowed: ["chair", "hr"])
  ) { $0.decision.maker = "staff" },
  BrokenRule("one months", at: "retention.unsuccessful", .notADuration("1 months")) {
    $0.retention = ["unsuccessful": "1 months"]
  },
  BrokenRule(
    "a time for nobody", at: "retention.losers",
    .unknown("losers", allowed: FormDraft.retentionOutcomes)
  ) { $0.retention["losers"] = "1 year" },
  BrokenRule(
    "a sample for an open question", at: "calibration.1.question",
    .unknown("q0", allowed: ["q1", "q2", "k1"])
  ) { $0.calibration = [Calibration(question: "q0", answer: "A", key: ["dignity": 1], why: "W")] },
  BrokenRule(
    "a key off the scale", at: "calibration.1.key.dignity",
    .outOfRange(Fraction(6), lowest: Fraction(0), highest: Fraction(5))
  ) { $0.calibration = [Calibration(question: "q1", answer: "A", key: ["dignity": 6], why: "W")] },
  BrokenRule(
    "a key for another criterion", at: "calibration.1.key.drives",
    .unknown("drives", allowed: ["dignity", "safety"])
  ) { $0.calibration = [Calibration(question: "q1", answer: "A", key: ["drives": 1], why: "W")] },
  BrokenRule("an empty key", at: "calibration.1.key", .count(0, lowest: 1, highest: 40)) {
    $0.calibration = [Calibration(question: "q1", answer: "A", key: [:], why: "W")]
  },
]

let wordRules = [
  BrokenRule("an empty title", at: "title", .blank) { $0.title = "" },
  BrokenRule("a question of spaces", at: "questions.q1.ask", .blank) {
    $0.questions[1].ask = "  "
  },
  BrokenRule("a long label", at: "scales.faces.1.label", .tooLong(41, limit: 40)) {
    $0.scales[1].points[0].label = String(repeating: "a", count: 41)
  },
  BrokenRule("a title of two lines", at: "criteria.dignity.title", .lineBreak) {
    $0.criteria[0].title = "a\nb"
  },
  BrokenRule("an escape", at: "groups.users.title", .refusedCharacter("\u{1B}")) {
    $0.groups[1].title = "\u{1B}[2J"
  },
  BrokenRule("a tab", at: "questions.k1.say", .refusedCharacter("\t")) {
    $0.questions[3].say = "Was she\tkind?"
  },
  BrokenRule("a C1 control", at: "version", .refusedCharacter("\u{9B}")) {
    $0.version = "1\u{9B}"
  },
  BrokenRule("a direction mark", at: "author", .refusedCharacter("\u{202E}")) {
    $0.author = "\u{202E}"
  },
  BrokenRule("a noncharacter", at: "questions.q2.key", .refusedCharacter("\u{1FFFE}")) {
    $0.questions[2].kind = .mark(key: "\u{1FFFE}")
  },
  BrokenRule("a language with capitals", at: "texts.cy-GB", .notALanguage("cy-GB")) {
    $0.texts = ["cy-GB": ["title": "Ffurflen"]]
  },
  BrokenRule("its own language again", at: "texts.en-gb", .repeated("en-gb")) {
    $0.texts = ["en-gb": ["title": "A form"]]
  },
  BrokenRule(
    "words for a question there is not", at: "texts.cy.questions.q9.ask",
    .noSuchWords("questions.q9.ask")
  ) { $0.texts = ["cy": ["questions.q9.ask": "Pam?"]] },
  BrokenRule("an empty translation", at: "texts.cy.title", .blank) {
    $0.texts = ["cy": ["title": ""]]
  },
]
