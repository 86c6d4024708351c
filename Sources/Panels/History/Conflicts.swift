// Who knows whom, as declared: what stands in clear, and what only the chair and hr can read.
public import Sealing

/// Somebody who knows a candidate, or stands aside for them.
public struct Conflict: Hashable, Sendable {
  /// The chair's word that somebody who asked scores the candidate.
  public struct Decision: Hashable, Sendable {
    /// The chair or deputy who decided.
    public let by: String
    /// Why.
    public let words: String
  }

  /// The assessor: a handle or a contributor's id.
  public let assessor: String
  /// The candidate.
  public let candidate: String
  /// Whether they do not score the candidate; who knows and stays lets others speak first.
  public let standsAside: Bool
  /// What they said of it; nil where nothing was said, or the reader may not know.
  public let words: String?
  /// Whether they asked the chair to decide.
  public let asked: Bool
  /// Whether they score candidates at all; hr and observers do not.
  public let scores: Bool
  /// What was decided where they asked and score; nil where they did not, or nothing is decided.
  public let decision: Decision?

  /// Whether the chair still has to decide.
  public var isOpen: Bool { asked && scores && !standsAside && decision == nil }
}

extension History {
  /// Who knows whom, by assessor then candidate; of several declarations the last words.
  ///
  /// Who stands aside stands in clear. Who knows somebody and scores them stands only in the
  /// declarations, which the chair and hr can read.
  public func conflicts(
    read identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) -> [Conflict] {
    var read = DeclaredConflicts()
    let all = Set(declarations.values.joined().map(\.id))
    for record in inOrder where all.contains(record.id) {
      guard let file = part(record.id, "declaration.age"),
        let plain = try? ageDecrypt(file, with: identities, cap: RecordLimit.partBytes),
        let text = try? DeclarationText(bytes: plain)
      else { continue }
      read.take(text, by: record.author) { assessor in
        freezes.values.contains { $0.decidersAbout(assessor).contains(record.author) }
      }
    }
    let keys = Set(read.words.keys).union(standingAside.keys).sorted(by: SheetKey.precedes)
    return keys.map { key in
      Conflict(
        assessor: key.assessor, candidate: key.candidate,
        standsAside: standingAside[key] != nil,
        words: read.words[key].flatMap { $0.isEmpty ? nil : $0 },
        asked: read.asked.contains(key), scores: freeze?.group(of: key.assessor) != nil,
        decision: read.decisions[key])
    }
  }
}

/// The declarations read one after another.
private struct DeclaredConflicts {
  var words: [SheetKey: String] = [:]
  var asked: Set<SheetKey> = []
  var decisions: [SheetKey: Conflict.Decision] = [:]

  mutating func take(_ text: DeclarationText, by author: String, mayDecide: (String) -> Bool) {
    for (candidate, said) in text.conflicts {
      let key = SheetKey(assessor: author, candidate: candidate)
      if !said.isEmpty || words[key] == nil { words[key] = said }
      // Whoever asks again, or asks no longer, is answered anew.
      decisions[key] = nil
      if text.asks.contains(candidate) { asked.insert(key) } else { asked.remove(key) }
    }
    for one in text.settled where asked.contains(one.key) && mayDecide(one.assessor) {
      decisions[one.key] = Conflict.Decision(by: author, words: one.words)
    }
  }
}
