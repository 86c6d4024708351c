// What is true of a panel's folder, as JSON for programs that watch many panels. Words for people
// come from the front end; every fact comes from the records.
public import Panels
public import Sealing

/// Something that was found in a panel's folder.
public struct VerifyFinding: Hashable, Sendable {
  /// One word for programs, such as `bad-signature`.
  public var code: String
  /// The record it is about, where it is about one.
  public var record: RecordID?
  /// The sentence for people.
  public var says: String

  /// Something that was found.
  public init(code: String, record: RecordID?, says: String) {
    self.code = code
    self.record = record
    self.says = says
  }
}

/// One line of JSON (`empanel.verify.v1`), keys sorted, for one panel's folder.
///
/// `history` is nil where even the call is damaged; `opened` says how many sheets were opened and
/// are inside what they say outside, nil where none were tried.
public func verifyJSON(
  folder: String, records: Int, history: History?, opened: Int?, problems: [VerifyFinding],
  notes: [VerifyFinding]
) -> Bytes {
  var json = JSONText()
  json.object { json in
    json.key("close")
    json.close(history?.close)
    json.key("erasures")
    json.array(history?.erasures ?? []) { $0.erasure($1) }
    json.string("folder", folder)
    json.key("freeze")
    json.freeze(history?.freeze)
    json.strings("heads", history?.heads.map(\.hex) ?? [])
    json.key("holds")
    json.array(history?.holdsInForce ?? []) { $0.hold($1) }
    json.key("notes")
    json.array(notes) { $0.finding($1) }
    json.key("ok")
    json.bool(problems.isEmpty)
    json.key("opened")
    json.number(orNull: opened)
    json.strings("opened_by", history.map(openers) ?? [])
    json.string("panel", history?.panel.hex)
    json.key("people")
    json.people(history)
    json.key("problems")
    json.array(problems) { $0.finding($1) }
    json.key("records")
    json.number(orNull: records)
    json.strings("released", history?.holdersReleased ?? [])
    json.string("schema", "empanel.verify.v1")
    json.key("sheets")
    json.sheets(history)
  }
  json.endLine()
  return json.takePiece()
}

private func openers(_ history: History) -> [String] {
  Set(history.opened.map(\.record.author)).sorted()
}

extension JSONText {
  fileprivate mutating func finding(_ finding: VerifyFinding) {
    object { json in
      json.string("code", finding.code)
      json.string("record", finding.record?.hex)
      json.string("says", finding.says)
    }
  }

  fileprivate mutating func erasure(_ erasure: Erasure) {
    object { json in
      json.string("author", erasure.record.author)
      json.string("ground", erasure.body.ground)
      json.key("parts")
      json.number(orNull: erasure.body.items.count)
      json.string("record", erasure.record.id.hex)
      json.string("time", erasure.record.time.text)
    }
  }

  fileprivate mutating func hold(_ hold: Hold) {
    object { json in
      json.string("author", hold.record.author)
      json.string("record", hold.record.id.hex)
      json.string("time", hold.record.time.text)
    }
  }

  fileprivate mutating func freeze(_ freeze: FreezeInForce?) {
    guard let freeze else { return null() }
    object { json in
      json.string("amends", freeze.body.replaces?.hex)
      json.string("author", freeze.record.author)
      json.string("code", freeze.id.freezeCode)
      json.string("fingerprint", freeze.body.pack.fingerprint)
      json.string("form", freeze.body.pack.id)
      json.key("quorums")
      json.array(freeze.body.quorums) { json, quorum in
        json.array(quorum) { $0.string($1) }
      }
      json.string("record", freeze.id.hex)
      json.string("time", freeze.record.time.text)
      json.string("version", freeze.body.pack.version)
    }
  }

  fileprivate mutating func close(_ close: CloseInForce?) {
    guard let close else { return null() }
    object { json in
      json.key("absent")
      json.array(close.body.absent) { json, absence in
        json.object { json in
          json.string("author", absence.author)
          json.string("candidate", absence.candidate)
        }
      }
      json.string("author", close.record.author)
      json.string("record", close.record.id.hex)
      json.string("time", close.record.time.text)
      json.strings("withdrawn", close.body.withdrawn)
    }
  }

  /// Everybody on the roster: whether they declared, whom they owe, and what they signed.
  fileprivate mutating func people(_ history: History?) {
    let roster = history?.freeze?.body.roster.sorted { $0.key < $1.key } ?? []
    array(roster) { json, person in
      guard let history else { return json.null() }
      json.object { json in
        json.key("declared")
        json.bool(history.declaration(of: person.key) != nil)
        json.string("group", person.value.group)
        json.string("handle", person.key)
        json.strings("owes", history.close == nil ? history.owes(person.key) : [])
        json.key("records")
        json.number(orNull: history.inOrder.count { $0.author == person.key })
        json.string("role", person.value.role.rawValue)
      }
    }
  }

  fileprivate mutating func sheets(_ history: History?) {
    let unwitnessed = Set(history?.unwitnessedSheets.map(\.id) ?? [])
    array(history?.validSheets ?? []) { json, sheet in
      json.object { json in
        json.string("assessor", sheet.assessor)
        json.string("author", sheet.record.author)
        json.string("candidate", sheet.candidate)
        json.key("corrected")
        json.bool(sheet.isCorrected)
        json.string("listed", listed(sheet, in: history?.close))
        json.string("record", sheet.id.hex)
        json.string("source", sheet.body.source.rawValue)
        json.string("time", sheet.record.time.text)
        json.key("witnessed")
        json.bool(!unwitnessed.contains(sheet.id))
      }
    }
  }
}

/// Where a sheet stands in the close in force: `open`, `roll`, `late`, `set-aside` or `unlisted`.
private func listed(_ sheet: SheetInForce, in close: CloseInForce?) -> String {
  guard let close else { return "open" }
  if close.body.setAside[sheet.id] != nil { return "set-aside" }
  if close.lateSheets.contains(sheet.id) { return "late" }
  return close.body.roll.contains(sheet.id) ? "roll" : "unlisted"
}
