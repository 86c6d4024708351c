// The freeze as fields: what a reader refuses in it, whoever wrote it, and how it is written.
internal import Sealing

extension Freeze {
  init(_ fields: inout Fields) throws(RecordFault) {
    roster = try Freeze.roster(try fields.object("roster"))
    readers = try fields.texts("readers", where: isHandle)
    quorums = try Freeze.quorums(try fields.list("quorums"))
    deputies = try fields.texts("deputies", where: isHandle)
    envelopes = try Freeze.envelopes(try fields.object("envelopes"))
    let archive = try fields.required("archive")
    if archive.isNull {
      self.archive = nil
    } else if let key = archive.string, isAgeKey(key) {
      self.archive = key
    } else {
      throw .wrongField("archive")
    }
    candidates = try fields.texts("candidates", sorted: false, where: isCandidateID)
    contributors = try Freeze.contributors(try fields.object("contributors"))
    pack = try Freeze.pack(try fields.required("pack"))
    replaces = try fields.optionalID("replaces")
    try checkNumbers()
    try checkNames()
  }

  private static func roster(
    _ object: [String: JSON]
  ) throws(RecordFault) -> [String: Person] {
    var roster: [String: Person] = [:]
    for (handle, value) in object.sorted(by: { comesBefore($0.key, $1.key) }) {
      var fields = try Fields(value, at: "roster." + handle)
      guard isHandle(handle) else { throw .wrongField("roster." + handle) }
      let person = Person(
        enrol: try fields.id("enrol"), group: try fields.optionalText("group", where: isFormID),
        role: try fields.word("role", Role.self))
      try fields.finish()
      // Who assesses has a group, a kiosk or an observer has none; chair and hr may score.
      let needsGroup = person.role == .assessor
      let mayScore = needsGroup || person.role == .chair || person.role == .hr
      guard person.group == nil ? !needsGroup : mayScore else {
        throw .wrongField("roster." + handle + ".group")
      }
      roster[handle] = person
    }
    guard roster.values.count(where: { $0.role == .chair }) <= 1 else {
      throw .wrongField("roster")
    }
    return roster
  }

  private static func quorums(_ list: [JSON]) throws(RecordFault) -> [[String]] {
    var quorums: [[String]] = []
    for value in list {
      var quorum: [String] = []
      for member in value.array ?? [] {
        guard let name = member.string, isHandle(name) else { throw .wrongField("quorums") }
        quorum.append(name)
      }
      guard quorum.count >= 2, isStrictlyAscending(quorum),
        quorums.last.map({ quorumComesBefore($0, quorum) }) ?? true
      else { throw .wrongField("quorums") }
      quorums.append(quorum)
    }
    guard !quorums.isEmpty else { throw .wrongField("quorums") }
    return quorums
  }

  private static func envelopes(_ object: [String: JSON]) throws(RecordFault) -> [String: String] {
    var envelopes: [String: String] = [:]
    for (name, value) in object.sorted(by: { comesBefore($0.key, $1.key) }) {
      guard isHandle(name), let key = value.string, isAgeKey(key) else {
        throw .wrongField("envelopes." + name)
      }
      envelopes[name] = key
    }
    return envelopes
  }

  private static func contributors(
    _ object: [String: JSON]
  ) throws(RecordFault) -> [String: Contributor] {
    var contributors: [String: Contributor] = [:]
    for (id, value) in object.sorted(by: { comesBefore($0.key, $1.key) }) {
      var fields = try Fields(value, at: "contributors." + id)
      guard isHandle(id) else { throw .wrongField("contributors." + id) }
      let group = try fields.text("group", where: isFormID)
      let commit = try fields.text("commit") { $0.utf8.count == 64 && isLowerHex($0) }
      // Written only where it is true, so that one freeze has one text.
      let spare = fields.optional("spare")
      guard spare == nil || spare == .bool(true) else {
        throw .wrongField("contributors." + id + ".spare")
      }
      try fields.finish()
      contributors[id] = Contributor(group: group, commit: commit, isSpare: spare != nil)
    }
    return contributors
  }

  private static func pack(_ value: JSON) throws(RecordFault) -> Pack {
    var fields = try Fields(value, at: "pack")
    let pack = Pack(
      id: try fields.text("id", where: isFormID),
      version: try fields.text("version") { $0.utf8.count <= 256 },
      fingerprint: try fields.text("fingerprint") { $0.utf8.count == 64 && isLowerHex($0) })
    try fields.finish()
    return pack
  }

  private func checkNumbers() throws(RecordFault) {
    guard roster.count <= RecordLimit.rosteredKeys else {
      throw .tooMany(.rosteredKeys, count: roster.count, most: RecordLimit.rosteredKeys)
    }
    guard candidates.count <= RecordLimit.candidates else {
      throw .tooMany(.candidates, count: candidates.count, most: RecordLimit.candidates)
    }
    guard quorums.count <= RecordLimit.quorums else {
      throw .tooMany(.quorums, count: quorums.count, most: RecordLimit.quorums)
    }
    guard sheetsAtMost <= RecordLimit.sheets else {
      throw .tooMany(.sheets, count: sheetsAtMost, most: RecordLimit.sheets)
    }
  }

  /// One sheet of everybody who can score for every candidate; spare slips replace others.
  private var sheetsAtMost: Int {
    let members = roster.values.count { $0.group != nil }
    return (members + contributors.values.count { !$0.isSpare }) * candidates.count
  }

  private func checkNames() throws(RecordFault) {
    for name in readers where roster[name] == nil { throw .wrongField("readers") }
    for name in deputies where roster[name] == nil { throw .wrongField("deputies") }
    for name in envelopes.keys where roster[name] != nil { throw .wrongField("envelopes") }
    for id in contributors.keys where roster[id] != nil || envelopes[id] != nil {
      throw .wrongField("contributors." + id)
    }
    for holder in holders where envelopes[holder] == nil {
      guard let person = roster[holder], person.role != .kiosk else { throw .wrongField("quorums") }
    }
    // Two names with one key would make a quorum of fewer people than it says.
    let spare = Array(envelopes.values) + [archive].compactMap { $0 }
    guard Set(spare).count == spare.count else { throw .wrongField("envelopes") }
  }

  var fields: [String: JSON] {
    var fields: [String: JSON] = [
      "readers": sortedList(readers), "deputies": sortedList(deputies),
      "archive": archive.map(JSON.string) ?? .null,
      "candidates": .array(candidates.map(JSON.string)),
      "envelopes": .object(envelopes.mapValues(JSON.string)),
    ]
    fields["quorums"] = .array(
      Set(quorums.map { Set($0).sorted(by: comesBefore) }).sorted(by: quorumComesBefore)
        .map { .array($0.map(JSON.string)) })
    fields["roster"] = .object(
      roster.mapValues { person in
        var entry: [String: JSON] = [
          "enrol": .string(person.enrol.hex), "role": .string(person.role.rawValue),
        ]
        entry["group"] = person.group.map(JSON.string)
        return .object(entry)
      })
    fields["contributors"] = .object(
      contributors.mapValues { contributor in
        var entry: [String: JSON] = [
          "group": .string(contributor.group), "commit": .string(contributor.commit),
        ]
        if contributor.isSpare { entry["spare"] = .bool(true) }
        return .object(entry)
      })
    fields["pack"] = .object([
      "id": .string(pack.id), "version": .string(pack.version),
      "fingerprint": .string(pack.fingerprint),
    ])
    fields["replaces"] = replaces.map { .string($0.hex) }
    return fields
  }
}

/// The order of quorums: member by member, a shorter one before those it begins.
func quorumComesBefore(_ left: [String], _ right: [String]) -> Bool {
  left.lexicographicallyPrecedes(right, by: comesBefore)
}
