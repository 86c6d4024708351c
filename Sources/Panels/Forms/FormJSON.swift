// A form as canonical JSON: the bytes that a panel freezes, and their fingerprint. Separate from
// the reader because what is written here is the format, key by key, and never gains one.
public import Scoring
public import Sealing

extension Form {
  /// The bytes of `form.json`: the whole form in canonical JSON, and a line feed.
  public var canonicalBytes: Bytes {
    // A checked form has no character, key, number or size that the profile refuses; were that
    // ever wrong, no bytes at all are a form.json that nobody can read, freeze or sign.
    (try? FormJSON.value(of: self).canonicalLine()) ?? []
  }

  /// The form fingerprint: the SHA-256 of `form.json` in lower-case hex.
  public var fingerprint: String { hex(sha256(canonicalBytes)) }
}

/// The file `form.json`: one canonical document and a line feed (article "The form").
enum FormJSON {
  /// The value of the key `empanel`.
  static let schema = 1

  static func value(of form: Form) -> JSON {
    .object([
      "author": .string(form.author),
      "calibration": .array(form.calibration.map(calibration)),
      "criteria": .array(form.criteria.map(criterion)),
      "decision": .object([
        "departing": .string(form.decision.departing.rawValue),
        "maker": .string(form.decision.maker),
      ]),
      "empanel": .number(schema),
      "groups": .array(form.groups.map(group)),
      "id": .string(form.id),
      "language": .string(form.language),
      "opening": form.opening.map(opening) ?? .null,
      "profile": .string(form.profile.rawValue),
      "questions": .array(form.questions.map(question)),
      "readers": strings(form.readers),
      "retention": .object(form.retention.mapValues { .string($0) }),
      "rules": rules(form.rules),
      "scales": .array(form.scales.map(scale)),
      "stage": .string(form.stage.rawValue),
      "texts": .object(form.texts.mapValues { .object($0.mapValues { .string($0) }) }),
      "title": .string(form.title),
      "valid": form.valid.map {
        .object(["from": .string($0.from), "to": .string($0.to)])
      } ?? .null,
      "version": .string(form.version),
    ])
  }

  private static func strings(_ list: [String]) -> JSON { .array(list.map { .string($0) }) }

  private static func scale(_ scale: Scale) -> JSON {
    .object([
      "id": .string(scale.id),
      "points": .array(
        scale.points.map {
          .object([
            "anchor": .string($0.anchor), "label": .string($0.label), "points": .number($0.points),
          ])
        }),
    ])
  }

  private static func anchors(_ anchors: [String: [Int: String]]) -> JSON {
    .object(
      anchors.mapValues { words in
        .object(Dictionary(words.map { ("\($0.key)", .string($0.value)) }) { first, _ in first })
      })
  }

  private static func criterion(_ criterion: Criterion) -> JSON {
    .object([
      "about": .string(criterion.about),
      "anchors": anchors(criterion.anchors),
      "essential": .bool(criterion.isEssential),
      "id": .string(criterion.id),
      "title": .string(criterion.title),
      "weight": .number(criterion.weight),
    ])
  }

  private static func question(_ question: Question) -> JSON {
    var (kind, answers, key): (String, [JSON], JSON) = ("score", [], .null)
    switch question.kind {
    case .score: break
    case .open: kind = "open"
    case .choice(let list):
      kind = "choice"
      answers = list.map { .object(["id": .string($0.id), "text": .string($0.text)]) }
    case .mark(let right):
      kind = "mark"
      key = .string(right)
    }
    return .object([
      "alert": .bool(question.isAlert),
      "anchors": anchors(question.anchors),
      "answers": .array(answers),
      "ask": .string(question.ask),
      "asker": question.asker.map { .string($0) } ?? .null,
      "criteria": strings(question.criteria),
      "id": .string(question.id),
      "key": key,
      "kind": .string(kind),
      "minutes": question.minutes.map { .number($0) } ?? .null,
      "probes": strings(question.probes),
      "say": question.say.map { .string($0) } ?? .null,
    ])
  }

  private static func group(_ group: Group) -> JSON {
    .object([
      "absent_assessor": .string(group.absentAssessor.rawValue),
      "at": .string(group.at.rawValue),
      "criteria": strings(group.criteria),
      "id": .string(group.id),
      "influence": .string(group.influence.rawValue),
      "minimum": .object(group.minimum.mapValues { .string($0.exact) }),
      "missing_criterion": .string(group.missingCriterion.rawValue),
      "notes": .string(group.expectsNotes ? "expected" : "optional"),
      "questions": strings(group.questions),
      "scale": .string(group.scale.id),
      "share": group.share.map { .number($0) } ?? .null,
      "title": .string(group.title),
    ])
  }

  private static func rules(_ rules: Rules) -> JSON {
    .object([
      "absent_group": .string(rules.absentGroup.rawValue),
      "digits": .number(rules.digits),
      "near_tie": .string(rules.nearTie.exact),
      "rank": .string(rules.rank.rawValue),
      "spread": .string(rules.spread.exact),
      "threshold": rules.threshold.map { .string($0.exact) } ?? .null,
      "ties": strings(rules.ties),
      "unequal_question": .string(rules.unequalQuestion.rawValue),
    ])
  }

  private static func opening(_ opening: Scoring.Opening) -> JSON {
    let any: JSON =
      switch opening.any {
      case .all: .string("all")
      case .allButOne: .string("all-but-one")
      case .number(let number): .number(number)
      }
    return .object(["any": any, "of": strings(opening.of)])
  }

  private static func calibration(_ sample: Calibration) -> JSON {
    .object([
      "answer": .string(sample.answer),
      "key": .object(sample.key.mapValues { .number($0) }),
      "question": .string(sample.question),
      "why": .string(sample.why),
    ])
  }
}
