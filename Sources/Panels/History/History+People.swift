// Questions about people and candidates: who enrolled, who declared, who owes a sheet for whom.

extension History {
  /// The handles under which anybody has enrolled, the chair's among them, sorted.
  public var handlesEnrolled: [String] { enrolled.keys.sorted(by: comesBefore) }

  /// The enrolments under a handle, in order.
  ///
  /// More than one where two people chose one handle, or one made new keys. The chair's is the call.
  public func enrolments(of handle: String) -> [Record] { enrolled[handle] ?? [] }

  /// The last declaration under the freeze in force.
  public func declaration(of handle: String) -> Record? {
    guard let freeze else { return nil }
    return declarations[handle]?.last { $0.under == freeze.id }
  }

  /// The last declaration under any freeze.
  public func lastDeclaration(of handle: String) -> Record? { declarations[handle]?.last }

  /// The rostered ones who have declared under the freeze in force, sorted.
  public var declared: [String] {
    (freeze?.body.roster.keys.sorted(by: comesBefore) ?? []).filter { declaration(of: $0) != nil }
  }

  /// The candidates of the freeze in force in their order, then those admitted later.
  public var candidates: [String] {
    let frozen = freeze?.body.candidates ?? []
    return frozen + admitted.filter { !frozen.contains($0) }
  }

  /// The candidates who have not withdrawn, in order.
  public var candidatesInTheRunning: [String] { candidates.filter { withdrawn[$0] == nil } }

  /// Whether an assessor stands aside for a candidate, by declaration or event.
  public func standsAside(_ assessor: String, for candidate: String) -> Bool {
    standingAside[SheetKey(assessor: assessor, candidate: candidate)] != nil
  }

  /// The candidates a rostered assessor still owes a sheet for, in order.
  ///
  /// Those who have not withdrawn, for whom they neither stand aside nor are recused, and for whom
  /// there is no valid sheet of theirs. Contributors and people without a group owe none.
  public func owes(_ handle: String) -> [String] {
    guard freeze?.body.roster[handle]?.group != nil else { return [] }
    return candidatesInTheRunning.filter { candidate in
      let key = SheetKey(assessor: handle, candidate: candidate)
      return standingAside[key] == nil && sheetsByKey[key] == nil
    }
  }

  /// The rostered ones who score, sorted.
  public var members: [String] { freeze?.members ?? [] }

  /// The logs of a candidate's interview, in order.
  public func interviews(of candidate: String) -> [(record: Record, questions: [QuestionLog])] {
    inOrder.compactMap { record in
      guard case .event(let event) = record.body, event.candidate == candidate,
        case .interview(let questions) = event.what
      else { return nil }
      return (record, questions)
    }
  }

  /// The events of a kind, in order.
  public func events(_ kind: String) -> [(record: Record, body: EventBody)] {
    inOrder.compactMap { record in
      guard case .event(let event) = record.body, event.what.kind == kind else { return nil }
      return (record, event)
    }
  }

  /// Who scores at the kiosk with a spare slip, by the spare's id; of two events the first holds.
  public var substitutes: [String: Substitute] {
    var substitutes: [String: Substitute] = [:]
    for (record, event) in events("substitute") {
      guard let spare = event.contributor, case .substitute(let other) = event.what,
        substitutes[spare] == nil
      else { continue }
      substitutes[spare] = Substitute(record: record.id, standsInFor: other)
    }
    return substitutes
  }

  /// The spare slips that somebody scored with and no event says who, sorted.
  public var unnamedSpares: [String] {
    let named = substitutes
    return Set(validSheets.map(\.assessor)).filter { assessor in
      freezes.values.contains { $0.body.contributors[assessor]?.isSpare == true }
        && named[assessor] == nil
    }.sorted(by: comesBefore)
  }
}

/// Somebody who scores with a spare slip.
public struct Substitute: Hashable, Sendable {
  /// The event that says so.
  public let record: RecordID
  /// The contributor they stand in for, where it was said.
  public let standsInFor: String?
}
