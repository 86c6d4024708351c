// What the chair decided, as the person may read it who asked: whether they score somebody they know.
// Separate from Conflicts.swift, which is for the chair and hr.
public import Sealing

/// What the chair or a deputy decided about one person and one candidate.
public struct Answer: Hashable, Sendable {
  /// The candidate.
  public let candidate: String
  /// Who decided.
  public let by: String
  /// Whether the person scores the candidate; else they stand aside.
  public let scores: Bool
  /// Whether the person has declared again since, and so may have asked again.
  public let isEarlier: Bool
}

extension FreezeInForce {
  /// Those to whom somebody's declarations carry an answer: everybody who scores and about whom
  /// they may decide, sorted.
  func answers(by author: String) -> [String] {
    members.filter { decidersAbout($0).contains(author) }
  }

  /// The parts with which somebody answers those who asked, and says nothing to the others.
  func answerParts(
    _ settled: [Settlement], by author: String, using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> [String: Bytes] {
    var parts: [String: Bytes] = [:]
    for handle in answers(by: author) {
      let scores = settled.filter { $0.assessor == handle }.map(\.candidate)
      guard let key = ageKeys[handle] else { continue }
      parts[AnswerText.name(for: handle)] = try sealed(
        AnswerText(assessor: handle, scores: scores), to: [key], or: DeedRefusal.self,
        using: &generator)
    }
    return parts
  }
}

extension History {
  /// What was decided about somebody, by candidate: the last answer, or that they stand aside.
  ///
  /// - Parameter identities: The keys of that person; nobody else's open an answer.
  public func answers(
    to handle: String, read identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) -> [Answer] {
    var answers: [String: Answer] = [:]
    let last = lastDeclaration(of: handle)?.id
    var isLater = last == nil
    for record in inOrder {
      if let text = answer(of: record, to: handle, identities, part) {
        for candidate in text.scores {
          answers[candidate] = Answer(
            candidate: candidate, by: record.author, scores: true, isEarlier: !isLater)
        }
      }
      if record.id == last { isLater = true }
    }
    for standing in standingAside.values where standing.assessor == handle {
      answers[standing.candidate] = nil
      guard standing.how == .recused, let by = record(standing.record)?.author, by != handle
      else { continue }
      answers[standing.candidate] = Answer(
        candidate: standing.candidate, by: by, scores: false, isEarlier: false)
    }
    return answers.values.sorted { comesBefore($0.candidate, $1.candidate) }
  }

  /// The declarations whose answer to somebody does not open with their own key, or is none.
  ///
  /// What else can be wrong with an answer is seen without any key: its bytes are signed with the
  /// record, and who may answer whom stands in the freeze.
  public func wrongAnswers(
    to handle: String, read identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) -> [RecordID] {
    inOrder.filter { record in
      let name = AnswerText.name(for: handle)
      guard mayAnswer(record, handle), record.parts[name] != nil,
        erasure(of: name, in: record.id) == nil,
        let key = record.under.flatMap({ freezes[$0]?.ageKeys[handle] }),
        identities.contains(where: { $0.recipient == key })
      else { return false }
      return answer(of: record, to: handle, identities, part) == nil
    }.map(\.id)
  }

  private func answer(
    of record: Record, to handle: String, _ identities: [AgeIdentity],
    _ part: (RecordID, String) -> Bytes?
  ) -> AnswerText? {
    guard mayAnswer(record, handle), record.parts[AnswerText.name(for: handle)] != nil,
      let text = readPart(
        AnswerText.self, AnswerText.name(for: handle), of: record, identities: identities,
        part: part)
    else { return nil }
    return text.assessor == handle && text.scores.allSatisfy(candidates.contains) ? text : nil
  }

  private func mayAnswer(_ record: Record, _ handle: String) -> Bool {
    guard case .declare = record.body, let freeze = record.under.flatMap({ freezes[$0] }) else {
      return false
    }
    return freeze.answers(by: record.author).contains(handle)
  }
}
