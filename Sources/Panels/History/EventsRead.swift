// The events of a panel with the words that a reader's keys open. Separate from the judging, which
// needs nobody's keys.
public import Sealing

/// One event and what can be read of its words.
public struct EventRead: Equatable, Sendable {
  /// How the words of an event read.
  public enum Words: Equatable, Sendable {
    /// What they say.
    case read(EventWords)
    /// The event has none.
    case none
    /// They are for others.
    case notForYou
    /// The part is not here, or not the one that the record lists.
    case notHere
    /// They were deleted, by the erasure that says on what ground.
    case erased(by: RecordID)
    /// They are not what an event of this kind says.
    case unreadable(RecordFault)
  }

  /// The record.
  public let record: Record
  /// What it says in clear.
  public let body: EventBody
  /// Its words.
  public let words: Words
}

extension History {
  /// Every event in order, with the words that `identities` open.
  ///
  /// `part` yields the bytes of a part, or nil where it is not here.
  public func events(
    read identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) -> [EventRead] {
    inOrder.compactMap { record in
      guard case .event(let body) = record.body else { return nil }
      return EventRead(
        record: record, body: body, words: words(of: record, body, identities, part))
    }
  }

  /// What the identities read of the words of one event.
  func words(
    of record: Record, _ body: EventBody, _ identities: [AgeIdentity],
    _ part: (RecordID, String) -> Bytes?
  ) -> EventRead.Words {
    guard let info = record.parts["body.age"] else { return .none }
    guard let file = part(record.id, "body.age"), PartInfo(of: file) == info else {
      return erasure(of: "body.age", in: record.id).map { .erased(by: $0) } ?? .notHere
    }
    guard let plain = try? ageDecrypt(file, with: identities, cap: RecordLimit.partBytes) else {
      return .notForYou
    }
    do {
      let words = try EventWords(bytes: plain, of: body.what)
      if case .candidate(let text) = words, text.candidate != body.candidate {
        return .unreadable(.wrongField("candidate"))
      }
      return .read(words)
    } catch {
      return .unreadable(error)
    }
  }

  /// Who each candidate is, as last said: frozen, admitted, or seen at another time.
  ///
  /// A rebooking never changes a name; an adjustment changes the planned minutes for those who may
  /// read it. Candidates whose text the identities do not open are left out.
  public func candidateTexts(
    read identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) -> [String: CandidateText] {
    var texts: [String: CandidateText] = [:]
    for record in inOrder {
      switch record.body {
      case .freeze(let freeze) where freezes[record.id] != nil:
        let files = freeze.candidates.map { part(record.id, "candidate.\($0).age") }
        let read = inParallel(files.count) { place -> CandidateText? in
          files[place]
            .flatMap { try? ageDecrypt($0, with: identities, cap: RecordLimit.partBytes) }
            .flatMap { try? CandidateText(bytes: $0) }
        }
        for case let (id, text?) in zip(freeze.candidates, read) where text.candidate == id {
          texts[id] = text
        }
      case .event(let body):
        guard case .read(let said) = words(of: record, body, identities, part) else { continue }
        texts.change(body, said)
      default: continue
      }
    }
    return texts
  }

  /// The names behind the contributors' ids, substitutes among them.
  ///
  /// Empty where the identities open neither.
  public func contributorNames(
    read identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) -> [String: String] {
    var names: [String: String] = [:]
    for record in inOrder {
      switch record.body {
      case .freeze where freezes[record.id] != nil:
        guard let file = part(record.id, "contributors.age"),
          let plain = try? ageDecrypt(file, with: identities, cap: RecordLimit.partBytes),
          let text = try? ContributorsText(bytes: plain)
        else { continue }
        names.merge(text.names) { _, last in last }
      case .event(let body):
        guard let id = body.contributor, substitutes[id]?.record == record.id,
          case .read(.substitute(let said)) = words(of: record, body, identities, part)
        else { continue }
        names[id] = said.name
      default: continue
      }
    }
    return names
  }
}

extension [String: CandidateText] {
  /// What an event says about who a candidate is, when they are seen and for how long.
  fileprivate mutating func change(_ event: EventBody, _ words: EventWords) {
    switch words {
    case .candidate(let said) where event.what == .admitted:
      // Of two who were admitted under one code, the first has it.
      self[said.candidate] = self[said.candidate] ?? said
    case .candidate(let said):
      guard let known = self[said.candidate] else { return }
      self[said.candidate] = CandidateText(
        candidate: known.candidate, name: known.name, time: said.time, minutes: said.minutes,
        adjustment: said.adjustment)
    case .adjustment(let said):
      // More time is planned time: no clock and no comparison may hold it against them.
      if let minutes = said.minutes { self[said.candidate]?.minutes = minutes }
    default: return
    }
  }
}
