// The tally as JSON, `empanel.tally.v1`: the contract that other programs rely on (DESIGN 3.2).
// Separate from every other report because it never changes within its version.
public import Scoring

/// Writes a tally as one line of JSON with sorted keys, and a line feed: the same bytes everywhere.
///
/// A large tally is tens of megabytes, most of it flags: it is handed on in pieces of about 64 KiB.
/// - Parameters:
///   - tally: What is written.
///   - form: The form it was tallied on; says how many decimals are shown.
///   - fingerprint: The form's fingerprint, 64 hex digits.
///   - out: Takes each piece, in order; what it throws ends the writing.
public func writeTallyJSON<Failure: Error>(
  _ tally: Tally, form: Form, fingerprint: String, to out: ([UInt8]) throws(Failure) -> Void
) throws(Failure) {
  try writeTally(tally, form: form, fingerprint: fingerprint, day: nil, to: out)
}

/// The same as one text.
public func tallyJSON(_ tally: Tally, form: Form, fingerprint: String) -> String {
  var bytes: [UInt8] = []
  writeTallyJSON(tally, form: form, fingerprint: fingerprint) { bytes += $0 }
  return String(decoding: bytes, as: UTF8.self)
}

/// The same, where `day` writes the value of the key `day`, which only a panel's tally has.
func writeTally<Failure: Error>(
  _ tally: Tally, form: Form, fingerprint: String, day: ((inout JSONText) -> Void)?,
  to out: ([UInt8]) throws(Failure) -> Void
) throws(Failure) {
  let digits = form.rules.digits
  var json = JSONText()
  json.begin("{")
  json.key("assessors")
  json.array(tally.assessors) { $0.assessor($1) }
  json.key("candidates")
  let primary = try writeResults(of: tally.primary, digits, &json, to: out)
  if let day {
    json.key("day")
    day(&json)
  }
  json.key("dropped")
  json.array(tally.primary.dropped) { $0.dropped($1) }
  json.key("form")
  json.string(fingerprint)
  json.key("lines")
  json.begin("[")
  for (name, line) in [("everybody", tally.everybody), ("as-sealed", tally.asSealed)] {
    json.begin("{")
    json.key("candidates")
    // Most often nothing differs, and a large panel is not put into words three times over.
    if line.candidates == tally.primary.candidates {
      try out(json.takePiece())
      for piece in primary { try out(piece) }
      json.wasWritten()
    } else {
      _ = try writeResults(of: line, digits, &json, to: out)
    }
    json.key("name")
    json.string(name)
    json.end("}")
  }
  json.end("]")
  json.key("near")
  json.array(tally.primary.near) { $0.near($1, digits) }
  json.key("schema")
  json.string("empanel.tally.v1")
  json.key("ties")
  json.array(tally.primary.ties) { $0.tie($1, digits) }
  json.end("}")
  json.endLine()
  try out(json.takePiece())
}

/// Writes the results of one line, and returns the pieces that are its text and no other.
private func writeResults<Failure: Error>(
  of line: Line, _ digits: Int, _ json: inout JSONText, to out: ([UInt8]) throws(Failure) -> Void
) throws(Failure) -> [[UInt8]] {
  try out(json.takePiece())
  var pieces: [[UInt8]] = []
  json.begin("[")
  for result in line.candidates {
    json.result(result, digits)
    guard json.isPiece else { continue }
    pieces.append(json.takePiece())
    try out(pieces[pieces.count - 1])
  }
  json.end("]")
  pieces.append(json.takePiece())
  try out(pieces[pieces.count - 1])
  return pieces
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
      json.strings("candidates", near.candidates)
      json.key("difference")
      json.exact(near.difference, digits)
    }
  }

  fileprivate mutating func tie(_ tie: Tie, _ digits: Int) {
    object { json in
      json.strings("candidates", tie.candidates)
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
