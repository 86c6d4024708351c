// Whom a part is about: in clear where the record says so, else from its words, as far as somebody
// may read them. What is about several people cannot be erased for one of them.
internal import Sealing

/// Whom a part is about.
enum WhomItIsAbout: Equatable {
  /// These candidates and contributors, sorted; nobody where there are none.
  case known([String])
  /// Its words are for others, so it cannot be told.
  case notForYou
}

/// Finds out whom the parts of a panel are about.
struct PartReading {
  let history: History
  let identities: [AgeIdentity]
  let part: (RecordID, String) -> Bytes?

  /// Whom one part is about.
  func whom(_ name: String, of record: Record) -> WhomItIsAbout {
    if let candidate = record.candidate(ofPart: name) {
      if case .sheet(let sheet) = record.body {
        return .known([candidate, sheet.contributor].compactMap(\.self))
      }
      if case .event(let event) = record.body {
        return .known([candidate, event.contributor].compactMap(\.self))
      }
      return .known([candidate])
    }
    switch record.body {
    case .event(let event): return whom(event, record)
    case .minute(let minute): return whom(minute, record, depth: 0)
    case .declare:
      // The answers go with the declaration: which of them is erased must not say who was answered.
      return read(DeclarationText.self, "declaration.age", record) {
        Array($0.conflicts.keys) + $0.settled.map(\.candidate)
      }
    case .close:
      return read(ReasonsText.self, name, record) { $0.reasons.map(\.absence.candidate) }
    case .freeze where name == "contributors.age":
      return read(ContributorsText.self, name, record) { Array($0.names.keys) }
    default: return .known([])
    }
  }

  private func whom(_ event: EventBody, _ record: Record) -> WhomItIsAbout {
    switch event.what {
    case .adjustment:
      return read(AdjustmentText.self, "body.age", record) { [$0.candidate] }
    case .incident:
      return read(IncidentText.self, "body.age", record) { [$0.candidate].compactMap(\.self) }
    case .departure:
      return read(DepartureText.self, "body.age", record) { [$0.candidate].compactMap(\.self) }
    case .paper(let sheets):
      return .known(sorted(sheets.compactMap { history.validSheet($0)?.candidate }))
    default: return .known([event.contributor].compactMap(\.self))
    }
  }

  /// A minute about another minute is about the same people.
  private func whom(_ minute: Minute, _ record: Record, depth: Int) -> WhomItIsAbout {
    let other = minute.about.flatMap { history.record($0) }
    switch minute.kind {
    case .decision: return read(DecisionText.self, "body.age", record, \.candidates)
    case .moderation:
      let own = read(ModerationText.self, "body.age", record, \.candidates)
      guard own == .known([]), let other, case .minute(let about) = other.body, depth < 8 else {
        return own
      }
      return whom(about, other, depth: depth + 1)
    case .agree, .feedback:
      guard let other, case .minute(let about) = other.body, depth < 8 else { return .known([]) }
      return whom(about, other, depth: depth + 1)
    }
  }

  private func read<Text: PartText>(
    _: Text.Type, _ name: String, _ record: Record, _ people: (Text) -> [String]
  ) -> WhomItIsAbout {
    guard record.parts[name] != nil else { return .known([]) }
    guard
      let text = readPart(Text.self, name, of: record, identities: identities, part: part)
    else { return .notForYou }
    return .known(sorted(people(text)))
  }

  private func sorted(_ people: [String]) -> [String] { Set(people).sorted(by: comesBefore) }
}

extension DecisionText {
  /// Everybody the decision names, in the order it was decided on or beside it.
  var candidates: [String] {
    var candidates = firstAsSealed + order
    candidates += [candidate].compactMap(\.self)
    if case .offer(let offer) = act { candidates += offer.reserves }
    return candidates
  }
}

extension ModerationText {
  /// The candidate it changes something for; nobody for what is voided for all.
  var candidates: [String] {
    switch act {
    case .correction(let candidate, _), .consent(_, let candidate, _), .veto(_, let candidate, _):
      [candidate]
    case .agreed(let value): [value.candidate]
    case .voided, .ruling, .minority: []
    }
  }
}
