// The tally as JSON, `empanel.tally.v1`: the contract that other programs rely on (DESIGN 3.2).
// Separate from every other report because it never changes within its version.
public import Scoring

/// A tally as one line of JSON with sorted keys, and a line feed: the same bytes everywhere.
///
/// - Parameters:
///   - tally: What is written.
///   - form: The form it was tallied on; says how many decimals are shown.
///   - fingerprint: The form's fingerprint, 64 hex digits.
public func tallyJSON(_ tally: Tally, form: Form, fingerprint: String) -> String {
  var writer = TallyWriter(digits: form.rules.digits)
  writer.write(tally, fingerprint: fingerprint)
  return String(decoding: writer.json.bytes, as: UTF8.self)
}

struct TallyWriter {
  let digits: Int
  var json = JSONText()

  init(digits: Int) { self.digits = digits }

  /// Writes the tally; `day` writes the value of the key `day`, which only a panel's tally has.
  mutating func write(
    _ tally: Tally, fingerprint: String, day: ((inout JSONText) -> Void)? = nil
  ) {
    let digits = digits
    var primary: [UInt8] = []
    json.object { json in
      json.key("assessors")
      json.array(tally.assessors) { $0.assessor($1) }
      json.key("candidates")
      let start = json.bytes.count
      json.array(tally.primary.candidates) { $0.result($1, digits) }
      primary = Array(json.bytes[start...])
      if let day {
        json.key("day")
        day(&json)
      }
      json.key("dropped")
      json.array(tally.primary.dropped) { $0.dropped($1) }
      json.key("form")
      json.string(fingerprint)
      json.key("lines")
      let lines = [("everybody", tally.everybody), ("as-sealed", tally.asSealed)]
      json.array(lines) { json, line in
        json.object { json in
          json.key("candidates")
          // Most often nothing differs, and a large panel is not written three times over.
          if line.1.candidates == tally.primary.candidates {
            json.copy(primary)
          } else {
            json.array(line.1.candidates) { $0.result($1, digits) }
          }
          json.key("name")
          json.string(line.0)
        }
      }
      json.key("near")
      json.array(tally.primary.near) { $0.near($1, digits) }
      json.key("schema")
      json.string("empanel.tally.v1")
      json.key("ties")
      json.array(tally.primary.ties) { $0.tie($1, digits) }
    }
    json.end()
  }
}

extension JSONText {
  fileprivate mutating func assessor(_ standing: AssessorStanding) {
    object { json in
      json.key("assessor")
      json.string(standing.assessor)
      json.key("counts")
      json.bool(standing.counts)
      json.key("group")
      json.string(standing.group)
      json.key("why")
      json.string(standing.why.rawValue)
    }
  }

  mutating func result(_ result: CandidateResult, _ digits: Int) {
    object { json in
      json.key("candidate")
      json.string(result.candidate)
      json.key("flags")
      json.array(result.flags) { $0.flag($1, digits) }
      json.key("groups")
      json.array(result.groups) { $0.group($1, digits) }
      json.key("outcome")
      json.string(result.outcome.rawValue)
      json.key("rank")
      json.number(orNull: result.rank)
      json.key("total")
      json.exact(result.total, digits)
    }
  }

  private mutating func group(_ group: GroupResult, _ digits: Int) {
    object { json in
      json.key("criteria")
      json.array(group.criteria) { json, criterion in
        json.object { json in
          json.key("criterion")
          json.string(criterion.criterion)
          json.key("highest")
          json.exact(criterion.highest, digits)
          json.key("lowest")
          json.exact(criterion.lowest, digits)
          json.key("points")
          json.exact(criterion.points, digits)
          json.key("value")
          json.exact(criterion.value, digits)
        }
      }
      json.key("group")
      json.string(group.group)
      json.key("share")
      json.number(orNull: group.share)
      json.key("value")
      json.exact(group.value, digits)
    }
  }

  /// A flag: its kind, and of the rest only what it has.
  private mutating func flag(_ flag: Flag, _ digits: Int) {
    object { json in
      json.member("assessor", flag.assessor)
      json.member("criterion", flag.criterion)
      json.member("group", flag.group)
      json.member("highest", flag.highest, digits)
      json.key("kind")
      json.string(flag.kind.rawValue)
      json.member("lowest", flag.lowest, digits)
      json.member("minimum", flag.minimum, digits)
      json.member("points", flag.points, digits)
      json.member("question", flag.question)
    }
  }

  fileprivate mutating func dropped(_ dropped: Dropped) {
    object { json in
      if case .criterion(let criterion) = dropped.subject { json.member("criterion", criterion) }
      json.key("group")
      json.string(dropped.group)
      if case .question(let question) = dropped.subject { json.member("question", question) }
      json.key("why")
      json.string(dropped.why.rawValue)
    }
  }

  fileprivate mutating func near(_ near: NearTie, _ digits: Int) {
    object { json in
      json.key("candidates")
      json.array(near.candidates) { $0.string($1) }
      json.key("difference")
      json.exact(near.difference, digits)
    }
  }

  fileprivate mutating func tie(_ tie: Tie, _ digits: Int) {
    object { json in
      json.key("candidates")
      json.array(tie.candidates) { $0.string($1) }
      json.key("rung")
      json.string(orNull: tie.rung)
      json.key("total")
      json.exact(tie.total, digits)
    }
  }

  mutating func member(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    self.key(key)
    string(text)
  }

  private mutating func member(_ key: StaticString, _ number: Fraction?, _ digits: Int) {
    guard let number else { return }
    self.key(key)
    exact(number, digits)
  }

  /// An exact number as it is and as it is shown, or `null`.
  private mutating func exact(_ number: Fraction?, _ digits: Int) {
    guard let number else { return null() }
    kept(number) { json in
      json.object { json in
        json.key("exact")
        json.string(number.exact)
        json.key("shown")
        json.string(number.shown(digits: digits))
      }
    }
  }
}
