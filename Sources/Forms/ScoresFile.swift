// Scores in a spreadsheet as a day that can be tallied (DESIGN 3.2; every bad row at once, and
// then nothing is tallied).
public import Scoring

/// A day read from a spreadsheet.
///
/// In the day, candidates and assessors are numbered in the order of their ids: Swift takes two
/// ids for equal that differ in bytes (composed and decomposed letters), and the engine's keys
/// are Swift's. ``named(_:)`` gives a tally the ids back.
public struct Scores: Equatable, Sendable {
  /// What happened, with numbers for ids.
  public var day: Day
  /// The candidates' ids, in order.
  public let candidates: [String]
  /// The assessors' ids, in order.
  public let assessors: [String]

  /// The id in the day of the candidate or assessor with this place in order.
  static func numbered(_ place: Int) -> String {
    let digits = String(place)
    return String(repeating: "0", count: max(0, 7 - digits.utf8.count)) + digits
  }

  /// The tally with the ids as the file has them.
  public func named(_ tally: consuming Tally) -> Tally {
    for index in tally.assessors.indices {
      tally.assessors[index].assessor = assessor(tally.assessors[index].assessor)
    }
    // Most often the lines do not differ: then the large one is named once, where it lies.
    let isOne = (tally.everybody == tally.primary, tally.asSealed == tally.primary)
    if isOne.0 { tally.everybody = Scores.noLine }
    if isOne.1 { tally.asSealed = Scores.noLine }
    name(&tally.primary)
    if isOne.0 { tally.everybody = tally.primary } else { name(&tally.everybody) }
    if isOne.1 { tally.asSealed = tally.primary } else { name(&tally.asSealed) }
    return tally
  }

  private static let noLine = Line(candidates: [], ties: [], near: [], dropped: [])

  private func candidate(_ number: String) -> String {
    Int(number).flatMap { candidates.indices.contains($0) ? candidates[$0] : nil } ?? number
  }

  private func assessor(_ number: String) -> String {
    Int(number).flatMap { assessors.indices.contains($0) ? assessors[$0] : nil } ?? number
  }

  private func name(_ line: inout Line) {
    for index in line.candidates.indices {
      line.candidates[index].candidate = candidate(line.candidates[index].candidate)
      for flag in line.candidates[index].flags.indices {
        if let number = line.candidates[index].flags[flag].assessor {
          line.candidates[index].flags[flag].assessor = assessor(number)
        }
      }
    }
    for index in line.ties.indices {
      line.ties[index].candidates = line.ties[index].candidates.map(candidate)
    }
    for index in line.near.indices {
      line.near[index].candidates = line.near[index].candidates.map(candidate)
    }
  }
}

/// Reads scores, and the list of candidates where there is one, as a day on a form.
///
/// Throws ``RowMistakes`` with every bad row of both files.
public func readScores(
  _ scores: [UInt8], candidates: [UInt8]? = nil, form: Form
) throws(RowMistakes) -> Scores {
  var listed: [(id: ByteKey, status: Day.CandidateStatus)]?
  if let candidates { listed = try readCandidateStatuses(candidates) }
  let file = try RowFile(
    scores, file: .scores,
    required: ["candidate", "assessor", "group", "question", "criterion", "points"],
    optional: ["status", "note"])
  guard let columns = Columns(file) else { throw RowMistakes(list: []) }
  var reader = ScoresReader(file: file, columns: columns, form: form, listed: listed)
  for row in file.csv.rows { reader.read(row) }
  guard reader.mistakes.isEmpty else { throw RowMistakes(list: reader.mistakes) }
  return reader.scores()
}

/// Reads `candidate,status`, as bytes of the id and what it says; in file order.
private func readCandidateStatuses(
  _ bytes: [UInt8]
) throws(RowMistakes) -> [(id: ByteKey, status: Day.CandidateStatus)] {
  let file = try RowFile(bytes, file: .candidates, required: ["candidate"], optional: ["status"])
  let statuses: [String: Day.CandidateStatus] = [
    "": .inTheRunning, "withdrawn": .withdrawn, "did-not-attend": .withdrawn,
    "withdrawn-later": .withdrawnLater,
  ]
  var list: [(id: ByteKey, status: Day.CandidateStatus)] = []
  var lines: [ByteKey: Int] = [:]
  var mistakes: [RowMistake] = []
  for row in file.csv.rows {
    if let problem = file.shape(of: row) ?? file.idProblem(row, "candidate") {
      mistakes.append(RowMistake(.candidates, line: row.line, problem))
      continue
    }
    let id = ByteKey(file.bytes(row, "candidate"))
    if let first = lines[id] {
      mistakes.append(RowMistake(.candidates, line: row.line, .duplicate(firstLine: first)))
      continue
    }
    lines[id] = row.line
    guard let status = statuses[file.text(row, "status")] else {
      mistakes.append(
        RowMistake(
          .candidates, line: row.line,
          .unknown(
            file.text(row, "status"), column: "status",
            allowed: statuses.keys.filter { !$0.isEmpty }.sorted())))
      continue
    }
    list.append((id, status))
  }
  guard mistakes.isEmpty else { throw RowMistakes(list: mistakes) }
  return list
}
