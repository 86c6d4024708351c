// The table of packs with one mistake; see ReadPackTests.
import Forms
import Scoring
import Testing

/// One piece of the small pack replaced, the line of the mistake, and what is wrong.
struct BrokenPack: Sendable, CustomTestStringConvertible {
  let old: String
  let new: String
  let line: Int
  let problem: PackMistake.Problem
  var testDescription: String { "\(new) instead of \(old)" }

  init(_ old: String, _ new: String, line: Int, _ problem: PackMistake.Problem) {
    (self.old, self.new, self.line, self.problem) = (old, new, line, problem)
  }
}

let brokenPacks: [BrokenPack] = [
  // Files that give one mistake alone.
  BrokenPack("weight: 1", "weight: 1\n    weight: 2", line: 16, .repeatedKey("weight")),
  BrokenPack("title: Panel members", "title: &a Panel members", line: 27, .anchor),
  BrokenPack(
    "id: small", "id: [small", line: 3, .notYAML(reason: "did not find expected ',' or ']'")),
  BrokenPack("rules:\n", "? [a]\n: b\nrules:\n", line: 40, .keyIsNotText),
  BrokenPack(
    "rules:\n", "---\nrules:\n", line: 40,
    .notYAML(reason: "it holds more than one document")),
  // Types.
  BrokenPack(
    "weight: 1", "weight: heavy", line: 16, .wrongType(.whole(0...10), found: .text("heavy"))),
  BrokenPack(
    "minutes: 6", "minutes: 06", line: 22, .wrongType(.whole(1...480), found: .text("06"))),
  BrokenPack("minutes: 6", "minutes:", line: 22, .wrongType(.whole(1...480), found: .nothing)),
  BrokenPack(
    "threshold: 50", "threshold: 50.5", line: 41,
    .wrongType(.numberOrNone(0...100), found: .text("50.5"))),
  BrokenPack(
    "threshold: 50", "threshold: [50]", line: 41, .wrongType(.numberOrNone(0...100), found: .list)),
  BrokenPack("essential: true", "essential: yes", line: 17, .wrongType(.flag, found: .text("yes"))),
  BrokenPack(
    "questions: [k1]", "questions: k1", line: 37,
    .wrongType(.list(.name(.question, roles: []), 1...60), found: .text("k1"))),
  BrokenPack(
    "at: kiosk", "at: kiosks", line: 35,
    .wrongType(.choice(["members", "kiosk"]), found: .text("kiosks"))),
  BrokenPack("empanel: 1", "empanel: 2", line: 1, .wrongType(.choice(["1"]), found: .text("2"))),
  // Keys.
  BrokenPack(
    "threshold: 50", "digits: 1\n  treshold: 50", line: 42,
    .unknownKey(
      "treshold",
      allowed: [
        "threshold", "near_tie", "spread", "ties", "unequal_question", "absent_group", "rank",
        "digits",
      ])),
  BrokenPack("id: small\n", "", line: 1, .missingKey("id")),
  BrokenPack("title: Panel members\n    ", "", line: 26, .missingKey("title")),
  BrokenPack("kind: open", "kind: choice", line: 19, .missingKey("answers")),
  BrokenPack(
    "kind: open", "kind: open, key: yes", line: 19, .keyOfAnotherKind("key", kind: "mark")),
  // Rules, by the line of the key they are about.
  BrokenPack(
    "id: small", "id: hr", line: 2,
    .rule(.reservedID("hr", reserved: ["chair", "hr", "members", "observers", "archive", "all"]))),
  BrokenPack("points: 2", "points: 4", line: 11, .rule(.notConsecutive(points: 4, after: 1))),
  BrokenPack(
    "minutes: 6", "minutes: 481", line: 22,
    .rule(.outOfRange(Fraction(481), lowest: Fraction(1), highest: Fraction(480)))),
  BrokenPack(
    "[dignity, drives]", "[dignity, drives, kind]", line: 23,
    .rule(.unknown("kind", allowed: ["dignity", "drives"]))),
  BrokenPack("share: 60", "share: 50", line: 25, .rule(.shares(sum: 90))),
  BrokenPack(
    "dignity: 7/10", "dignity: 7/5", line: 32,
    .rule(.outOfRange(Fraction(exact: "7/5") ?? .zero, lowest: Fraction(0), highest: Fraction(1)))),
  BrokenPack(", drives: 1}", "}", line: 17, .rule(.gateWithoutMinimum)),
  BrokenPack(
    "scale: faces", "scale: evidence", line: 36,
    .rule(.kioskScale(scale: "evidence", lowest: 0, points: 2))),
  BrokenPack(
    "title: A small form", "title: \"A \\e[2J form\"", line: 3, .rule(.refusedCharacter("\u{1B}"))),
  BrokenPack("title: A small form", "title:", line: 3, .rule(.blank)),
  BrokenPack("label: OK", "label: \"\"", line: 11, .rule(.blank)),
  BrokenPack("language: en-GB", "language: english!", line: 4, .rule(.notALanguage("english!"))),
  // What could not be read is not also called a broken rule.
  BrokenPack(
    "influence: scored\n    share: 60", "influence: score\n    share: 60", line: 30,
    .wrongType(.choice(["scored", "advisory", "consent", "veto"]), found: .text("score"))),
  BrokenPack(
    "share: 60", "share: lots", line: 31, .wrongType(.whole(1...100), found: .text("lots"))),
  BrokenPack(
    "[dignity, drives]", "dignity", line: 23,
    .wrongType(.list(.name(.criterion, roles: []), 0...40), found: .text("dignity"))),
  BrokenPack(
    "points: 1, label: Not good", "points: one, label: Not good", line: 10,
    .wrongType(.whole(0...9), found: .text("one"))),
]
