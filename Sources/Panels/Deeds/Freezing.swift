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
  /// Makes the freeze; throws everything that stands against it at once.
  public func draft(
    using generator: inout some RandomNumberGenerator
  ) throws(FreezeRefusals) -> FreezeDraft {
    let (choice, refusals) = check()
    guard let choice, refusals.isEmpty else { throw FreezeRefusals(list: refusals) }
    let slips = makeSlips(using: &generator)
    let freeze = freeze(choice.quorums, slips: slips)
    do {
      let parts = try parts(of: freeze, slips: slips, using: &generator)
      return FreezeDraft(freeze: freeze, parts: parts, slips: slips, warnings: choice.warnings)
    } catch {
      throw FreezeRefusals(list: [error])
    }
  }

  /// Everything that can be known before anything is made; nothing where the plan can be frozen.
  public var refusals: [FreezeRefusal] { check().refusals }

  /// Who can open together, and everything that stands in the way of a freeze.
  private func check() -> (choice: QuorumChoice?, refusals: [FreezeRefusal]) {
    var refusals = tooMany + wrongNames
    var choice: QuorumChoice?
    do {
      choice = try chosenQuorums(roster)
    } catch {
      refusals += error.list
    }
    // Whether it fits the form does not depend on who opens, nor on what stands on the slips.
    let sketch = freeze(choice?.quorums ?? [], slips: [])
    refusals += mistakes(of: sketch, for: form).map { .mistake($0) }
    return (choice, refusals)
  }

  private var tooMany: [FreezeRefusal] {
    let limits: [(RecordFault.Limit, count: Int, most: Int)] = [
      (.candidates, candidates.count, RecordLimit.candidates),
      (.rosteredKeys, enrolled.count, RecordLimit.rosteredKeys),
    ]
    return limits.filter { $0.count > $0.most }.map {
      .tooMany($0.0, count: $0.count, most: $0.most)
    }
  }

  private var wrongNames: [FreezeRefusal] {
    var refusals: [FreezeRefusal] = []
    var seen: Set<String> = []
    for candidate in candidates where !seen.insert(candidate.candidate).inserted {
      refusals.append(.candidateTwice(candidate.candidate))
    }
    for handle in people.keys.sorted(by: comesBefore) where enrolled[handle] == nil {
      refusals.append(.unknownPerson(handle))
    }
    seen = Set(enrolled.keys)
    for name in envelopes.keys.sorted(by: comesBefore)
    where !isHandle(name) || !seen.insert(name).inserted {
      refusals.append(.wrongEnvelope(name))
    }
    for contributor in contributors {
      if !isHandle(contributor.id) {
        refusals.append(.wrongHandle(contributor.id))
      } else if !seen.insert(contributor.id).inserted {
        refusals.append(.contributorTwice(contributor.id))
      }
    }
    return refusals
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

  private var roster: [String: Freeze.Person] {
    enrolled.mapValues { Freeze.Person(enrol: $0.enrol, group: $0.group, role: $0.role) }
  }

  /// The record; without slips it is a sketch that nobody signs.
  private func freeze(_ quorums: [[String]], slips: [Slip]) -> Freeze {
    let roster = roster
    let commitments = Dictionary(
      slips.map { ($0.contributor, $0.commitment) }, uniquingKeysWith: { first, _ in first })
    let own = Set(contributors.map(\.id))
    var listed: [String: Freeze.Contributor] = [:]
    for contributor in contributors + (contributors.isEmpty ? [] : spares) {
      listed[contributor.id] = Freeze.Contributor(
        group: contributor.group, commit: commitments[contributor.id] ?? "",
        isSpare: !own.contains(contributor.id))
    }
    return Freeze(
      roster: roster, readers: readers(roster), quorums: quorums,
      deputies: roster.filter { $0.value.role == .hr }.keys.sorted(by: comesBefore),
      envelopes: envelopes.mapValues(\.text), archive: archive?.text,
      candidates: candidates.map(\.candidate).sorted(by: comesBefore), contributors: listed,
      pack: Freeze.Pack(
        id: form.id, version: form.version, fingerprint: form.fingerprint))
  }

  private func chosenQuorums(
    _ roster: [String: Freeze.Person]
  ) throws(FreezeRefusals) -> QuorumChoice {
    if let quorums {
      let ordered = Set(quorums.map { Set($0).sorted(by: comesBefore) })
        .sorted { $0.lexicographicallyPrecedes($1, by: comesBefore) }
      let wrong = ordered.filter { quorum in
        quorum.count < 2
          || !quorum.allSatisfy { name in
            envelopes[name] != nil || roster[name].map { $0.role != .kiosk } ?? false
          }
      }
      guard wrong.isEmpty else { throw FreezeRefusals(list: wrong.map { .wrongQuorum($0) }) }
      return QuorumChoice(quorums: ordered, warnings: quorumWarnings(ordered))
    }
    do {
      return try defaultQuorums(form: form, roster: roster, envelopes: Array(envelopes.keys))
    } catch {
      throw FreezeRefusals(list: [.quorums(error)])
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
