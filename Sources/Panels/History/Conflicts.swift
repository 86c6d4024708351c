// Who knows whom, as declared: what stands in clear, and what only the chair and hr can read.
public import Sealing

/// Somebody who knows a candidate, or stands aside for them.
public struct Conflict: Hashable, Sendable {
  /// The assessor: a handle or a contributor's id.
  public let assessor: String
  /// The candidate.
  public let candidate: String
  /// Whether they do not score the candidate; who knows and stays lets others speak first.
  public let standsAside: Bool
  /// What they said of it; nil where nothing was said, or the reader may not know.
  public let words: String?
}

extension History {
  /// Who knows whom, by assessor then candidate; of several declarations the last words.
  ///
  /// Who stands aside stands in clear. Who knows somebody and scores them stands only in the
  /// declarations, which the chair and hr can read.
  public func conflicts(
    read identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) -> [Conflict] {
    var words: [SheetKey: String] = [:]
    for record in declarations.values.joined() {
      guard let file = part(record.id, "declaration.age"),
        let plain = try? ageDecrypt(file, with: identities, cap: RecordLimit.partBytes),
        let text = try? DeclarationText(bytes: plain)
      else { continue }
      for (candidate, said) in text.conflicts {
        let key = SheetKey(assessor: record.author, candidate: candidate)
        if !said.isEmpty || words[key] == nil { words[key] = said }
      }
    }
    return Set(words.keys).union(standingAside.keys).sorted(by: SheetKey.precedes).map { key in
      Conflict(
        assessor: key.assessor, candidate: key.candidate,
        standsAside: standingAside[key] != nil,
        words: words[key].flatMap { $0.isEmpty ? nil : $0 })
    }
  }
}
