// Scoring, closing, releasing and opening on the panel of the tests.
import Scoring
import Sealing

@testable import Panels

extension PanelInMemory {
  /// Made-up points that differ from assessor to assessor and candidate to candidate.
  static func points(_ assessor: String, _ candidate: String, _ item: GroupItem) -> Int {
    let words = assessor + candidate + item.question + item.criterion
    let sum = words.utf8.reduce(7) { $0 &* 31 &+ Int($1) } & 0xFFFF
    return item.range.lowerBound + sum % item.range.count
  }

  /// The items of a group, all scored.
  func items(_ group: String, _ assessor: String, _ candidate: String) -> [SheetText.Item] {
    guard let group = form.group(group) else { return [] }
    let scored = group.items.map { item in
      SheetText.Item(
        question: item.question, criterion: item.criterion,
        status: .item(.scored(PanelInMemory.points(assessor, candidate, item))),
        note: "Heard it")
    }
    let answered = group.questions.filter { form.question($0)?.hasItems == false }.map { id in
      SheetText.Item(
        question: id, criterion: "", status: .answered, note: id == "q3" ? "night" : "By bus")
    }
    return scored + answered
  }

  /// A sheet for the engine, as it should come out of the records.
  func expected(_ assessor: String, _ candidate: String, as other: String? = nil) -> Sheet {
    let group = assessor.hasPrefix("su") ? "users" : "staff"
    let items = items(group, other ?? assessor, candidate).compactMap { item -> SheetItem? in
      guard case .item(let status) = item.status else { return nil }
      return SheetItem(
        question: item.question, criterion: item.criterion, status: status, hasNote: true)
    }.sorted { ($0.question, $0.criterion) < ($1.question, $1.criterion) }
    return Sheet(assessor: assessor, candidate: candidate, items: items)
  }

  func toSeal(
    _ assessor: String, _ candidate: String, replaces: RecordID? = nil, as other: String? = nil,
    late: Bool = false
  ) -> SheetToSeal {
    let group = slips[assessor] == nil ? "staff" : "users"
    return SheetToSeal(
      candidate: candidate, slip: slips[assessor],
      items: items(group, other ?? assessor, candidate),
      started: now, source: slips[assessor] == nil ? .screen : .kiosk, replaces: replaces,
      mayBeLate: late)
  }

  /// Seals a sheet of a member, or of a contributor at the kiosk.
  @discardableResult
  mutating func seal(
    _ assessor: String, _ candidate: String, replaces: RecordID? = nil, as other: String? = nil,
    late: Bool = false, knowing known: History? = nil
  ) throws -> RecordID {
    seconds += 60
    let author = slips[assessor] == nil ? assessor : "kiosk1"
    guard let key = keys[author]?.signing else { throw SealRefusal.doesNotScore(author: author) }
    let record = try sealSheet(
      toSeal(assessor, candidate, replaces: replaces, as: other, late: late), author: author,
      with: key, history: try known ?? history, form: form, time: now, using: &generator)
    records.append(record)
    return record.record.id
  }

  /// Every member, on their own computer, seals what they owe, but for those to be left `out`.
  mutating func sealAll(leaving out: [SheetKey] = []) throws {
    let known = try history
    for member in known.members {
      for candidate in known.owes(member)
      where !out.contains(SheetKey(assessor: member, candidate: candidate)) {
        try seal(member, candidate, knowing: known)
      }
    }
  }

  @discardableResult
  mutating func close(
    absent: [Close.Absence] = [], setAside: [RecordID: Close.Code] = [:],
    by author: String = "dilys"
  ) throws -> RecordID {
    let body = try Panels.close(history, absent: absent, setAside: setAside)
    return try publish(.close(body), by: author)
  }

  /// What a holder would hand over now.
  mutating func pieces(of holder: String) throws -> ReleasedPieces {
    guard let identity = keys[holder]?.age else { throw ReleaseRefusal.notAHolder(holder) }
    let store = self
    return try releasePieces(
      history, author: holder, holder: holder, identity: identity, part: store.part,
      using: &generator)
  }

  @discardableResult
  mutating func release(_ holder: String) throws -> RecordID {
    let pieces = try pieces(of: holder)
    return try publish(.release(pieces.body), by: holder, parts: pieces.parts)
  }

  /// What a reader finds, with no files but the records.
  func opening(by reader: String) throws -> OpenedRoll {
    let history = try history
    let forms = history.freezes.mapValues { _ in form }
    return try openSheets(
      history, identities: [keys[reader]?.age].compactMap { $0 }, forms: forms, part: part)
  }
}
