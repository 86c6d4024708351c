// Whether somebody at the kiosk gave the same answer every time: said beside their scores, and
// never a reason to change them. Pure, so that the kiosk and the report ask the same question.

/// A contributor whose answers to a candidate, or to everybody, were all the same.
public struct SameFace: Equatable, Sendable {
  /// The contributor's id.
  public var contributor: String
  /// The candidates to whom every scored answer was one and the same, sorted.
  public var candidates: [String]
  /// The points, where every answer to every candidate was the same.
  public var everyTime: Int?

  /// A contributor and where the answers were the same.
  public init(contributor: String, candidates: [String], everyTime: Int?) {
    self.contributor = contributor
    self.candidates = candidates
    self.everyTime = everyTime
  }

  /// How many questions must have a scored answer before anything is said.
  public static let fewest = 3

  /// The one answer that all scored questions of a sheet share; nil where they differ or are few.
  public static func answer(_ answers: [(question: String, status: ItemStatus)]) -> Int? {
    let scored = answers.compactMap { answer -> (question: String, points: Int)? in
      if case .scored(let points) = answer.status { (answer.question, points) } else { nil }
    }
    guard Set(scored.map(\.question)).count >= fewest, Set(scored.map(\.points)).count == 1 else {
      return nil
    }
    return scored.first?.points
  }
}

extension Day {
  /// The contributors whose opened sheets have the same answer throughout, by id.
  public func sameFaces(form: Form) -> [SameFace] {
    let kiosk = Set(form.groups.filter { $0.at == .kiosk }.map(\.id))
    let contributors = assessors.filter { kiosk.contains($0.value) }.keys
    return contributors.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { id in
      let own = sheets.filter { $0.assessor == id && $0.standing == .counted }
      let same = own.compactMap { sheet in
        SameFace.answer(sheet.items.map { ($0.question, $0.status) }).map { (sheet.candidate, $0) }
      }
      guard !same.isEmpty else { return nil }
      let all = SameFace.answer(own.flatMap { $0.items.map { ($0.question, $0.status) } })
      return SameFace(
        contributor: id,
        candidates: same.map(\.0).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
        everyTime: all)
    }
  }
}
