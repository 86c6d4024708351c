// The parts of a freeze: what is clear, and what is encrypted to whom. Separate from Freezing.swift
// because who may read what is a promise of its own.
internal import Scoring
internal import Sealing

extension FreezePlan {
  func parts(
    of freeze: Freeze, slips: [Slip], using generator: inout some RandomNumberGenerator
  ) throws(FreezeRefusal) -> [String: Bytes] {
    let keys = try recipients()
    let everyone = keys.keys.filter { freeze.roster[$0] != nil }
    let archived = archive.map { [$0] } ?? []
    let toEveryone = everyone.sorted(by: comesBefore).compactMap { keys[$0] } + archived
    var parts: [String: Bytes] = [
      "form.json": form.canonicalBytes,
      "allowed_signers": try signers(),
      "panel.age": try sealed(panel, to: toEveryone, or: FreezeRefusal.self, using: &generator),
      "people.age": try sealed(
        PeopleText(people: names), to: toEveryone, or: FreezeRefusal.self, using: &generator),
    ]
    for candidate in candidates {
      parts["candidate.\(candidate.candidate).age"] = try sealed(
        candidate, to: toEveryone, or: FreezeRefusal.self, using: &generator)
    }
    guard !contributors.isEmpty else { return parts }
    let kiosks = freeze.kiosks
    let named = freeze.roster.filter {
      $0.value.role == .chair || $0.value.role == .hr || $0.value.role == .kiosk
    }.keys.sorted(by: comesBefore)
    parts["contributors.age"] = try sealed(
      ContributorsText(
        names: Dictionary(
          contributors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })),
      to: named.compactMap { keys[$0] } + archived, or: FreezeRefusal.self, using: &generator)
    let salts = Dictionary(
      slips.map { ($0.contributor, $0.salt) }, uniquingKeysWith: { first, _ in first })
    for kiosk in kiosks {
      parts["slips.\(kiosk).age"] = try sealed(
        SlipsText(salts: salts), to: [keys[kiosk]].compactMap(\.self), or: FreezeRefusal.self,
        using: &generator)
    }
    return parts
  }

  private var names: [String: PeopleText.Person] {
    Dictionary(
      uniqueKeysWithValues: enrolled.keys.map { ($0, people[$0] ?? .init(name: $0)) })
  }

  private func recipients() throws(FreezeRefusal) -> [String: AgeRecipient] {
    var keys: [String: AgeRecipient] = [:]
    for (handle, person) in enrolled {
      guard let key = AgeRecipient(person.keys.ageKey) else {
        throw .record(.wrongField("age_key"))
      }
      keys[handle] = key
    }
    return keys
  }

  private func signers() throws(FreezeRefusal) -> Bytes {
    var people: [(handle: String, key: VerifyingKey)] = []
    for (handle, person) in enrolled.sorted(by: { comesBefore($0.key, $1.key) }) {
      guard let key = VerifyingKey(person.keys.signKey) else {
        throw .record(.wrongField("sign_key"))
      }
      people.append((handle, key))
    }
    do {
      return Bytes(try allowedSigners(people, namespace: recordNamespace).utf8)
    } catch {
      throw .record(.wrongField("sign_key"))
    }
  }
}
