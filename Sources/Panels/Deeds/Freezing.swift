// Turns a freeze plan into the freeze record and its parts, and makes the contributors' slips.
internal import Scoring
public import Sealing

/// A freeze ready to be signed, and what must be handed out on paper.
public struct FreezeDraft: Sendable {
  /// The record's body.
  public var freeze: Freeze
  /// The record's parts.
  public var parts: [String: Bytes]
  /// One slip a contributor and spare, by id; handed out on paper and kept nowhere else in clear.
  public var slips: [Slip]
  /// What to say about who can open the panel.
  public var warnings: [QuorumWarning]
}

extension FreezePlan {
  /// Makes the freeze; throws ``FreezeRefusal`` with the first thing that stands against it.
  public func draft(
    using generator: inout some RandomNumberGenerator
  ) throws(FreezeRefusal) -> FreezeDraft {
    try checkPeople()
    let slips = makeSlips(using: &generator)
    let (freeze, warnings) = try freeze(slips: slips)
    let found = mistakes(of: freeze, for: form)
    guard found.isEmpty else { throw .mistakes(found) }
    let parts = try parts(of: freeze, slips: slips, using: &generator)
    return FreezeDraft(freeze: freeze, parts: parts, slips: slips, warnings: warnings)
  }

  private func checkPeople() throws(FreezeRefusal) {
    guard candidates.count <= RecordLimit.candidates else {
      throw .tooMany(.candidates, count: candidates.count, most: RecordLimit.candidates)
    }
    guard enrolled.count <= RecordLimit.rosteredKeys else {
      throw .tooMany(.rosteredKeys, count: enrolled.count, most: RecordLimit.rosteredKeys)
    }
    var seen: Set<String> = []
    for candidate in candidates where !seen.insert(candidate.candidate).inserted {
      throw .candidateTwice(candidate.candidate)
    }
    for handle in people.keys.sorted(by: comesBefore) where enrolled[handle] == nil {
      throw .unknownPerson(handle)
    }
    seen = Set(enrolled.keys)
    for name in envelopes.keys.sorted(by: comesBefore) {
      guard isHandle(name), seen.insert(name).inserted else { throw .wrongEnvelope(name) }
    }
    for contributor in contributors {
      guard isHandle(contributor.id) else { throw .wrongHandle(contributor.id) }
      guard seen.insert(contributor.id).inserted else { throw .contributorTwice(contributor.id) }
    }
  }

  /// Two spares a kiosk group, for substitutes; numbered over all groups.
  private var spares: [Contributor] {
    var taken = Set(enrolled.keys).union(contributors.map(\.id)).union(envelopes.keys)
    var number = 0
    return form.groups.filter { $0.at == .kiosk }.flatMap { group in
      (1...2).map { _ in
        repeat { number += 1 } while !taken.insert("spare-\(number)").inserted
        return Contributor(id: "spare-\(number)", name: "", group: group.id)
      }
    }
  }

  private func makeSlips(using generator: inout some RandomNumberGenerator) -> [Slip] {
    guard !contributors.isEmpty else { return [] }
    var taken: Set<String> = []
    return (contributors + spares).map { contributor in
      // Two people with the same six digits could send each other's answers.
      while true {
        guard let slip = Slip.generate(for: contributor.id, using: &generator) else { continue }
        if taken.insert(slip.digits).inserted { return slip }
      }
    }
  }

  private func freeze(
    slips: [Slip]
  ) throws(FreezeRefusal) -> (Freeze, warnings: [QuorumWarning]) {
    let roster = enrolled.mapValues {
      Freeze.Person(enrol: $0.enrol, group: $0.group, role: $0.role)
    }
    var listed: [String: Freeze.Contributor] = [:]
    let everyone = contributors + (contributors.isEmpty ? [] : spares)
    for (contributor, slip) in zip(everyone, slips) {
      listed[contributor.id] = Freeze.Contributor(
        group: contributor.group, commit: slip.commitment,
        isSpare: !contributors.contains { $0.id == contributor.id })
    }
    let choice = try chosenQuorums(roster)
    let freeze = Freeze(
      roster: roster, readers: readers(roster), quorums: choice.quorums,
      deputies: roster.filter { $0.value.role == .hr }.keys.sorted(by: comesBefore),
      envelopes: envelopes.mapValues(\.text), archive: archive?.text,
      candidates: candidates.map(\.candidate).sorted(by: comesBefore), contributors: listed,
      pack: Freeze.Pack(
        id: form.id, version: form.version, fingerprint: form.fingerprint))
    return (freeze, choice.warnings)
  }

  private func chosenQuorums(
    _ roster: [String: Freeze.Person]
  ) throws(FreezeRefusal) -> (quorums: [[String]], warnings: [QuorumWarning]) {
    if let quorums {
      let sorted = Set(quorums.map { Set($0).sorted(by: comesBefore) })
      for quorum in sorted {
        let areHolders = quorum.allSatisfy { name in
          envelopes[name] != nil || roster[name].map { $0.role != .kiosk } ?? false
        }
        guard quorum.count >= 2, areHolders else { throw .wrongQuorum(quorum) }
      }
      let ordered = sorted.sorted { $0.lexicographicallyPrecedes($1, by: comesBefore) }
      return (ordered, quorumWarnings(ordered))
    }
    do {
      let choice = try defaultQuorums(
        form: form, roster: roster, envelopes: Array(envelopes.keys))
      return (choice.quorums, choice.warnings)
    } catch {
      throw .quorums(error)
    }
  }

  /// The handles that the form's `readers` name.
  private func readers(_ roster: [String: Freeze.Person]) -> [String] {
    let named = Set(form.readers)
    return roster.filter { handle, person in
      switch person.role {
      case .chair where named.contains("chair"): true
      case .hr where named.contains("hr"): true
      case .observer where named.contains("observers"): true
      case .kiosk: false
      default: person.group.map { named.contains($0) || named.contains("members") } ?? false
      }
    }.keys.sorted(by: comesBefore)
  }
}
