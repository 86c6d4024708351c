// What goes when one person's data is erased, what stays because it is about others too, and what
// nobody here can tell. Made before anything is written, so that it can be shown.
public import Sealing

/// What goes when one person's data is erased.
public struct ErasurePlan: Sendable {
  /// Words that stay.
  public struct Kept: Sendable {
    /// The record they belong to.
    public let record: Record
    /// The part.
    public let part: String
    /// Why they stay.
    public let why: Why
  }

  /// Why words stay.
  public enum Why: Equatable, Sendable {
    /// They are about these people too, sorted.
    case about([String])
    /// They are for others to read, so it cannot be told whom they are about.
    case notForYou
    /// The panel has not been opened.
    case notOpened
  }

  /// A candidate's code or a contributor's.
  public let person: String
  /// What is deleted, in the order of the records.
  public private(set) var items: [Erase.Item] = []
  /// What was deleted already.
  public private(set) var erased: [Erase.Item] = []
  /// Words about the person that stay, because they are about others too; and words that may be
  /// about them and are for others to read.
  public private(set) var kept: [Kept] = []

  /// The plan for a candidate or a contributor, as far as these identities can tell.
  ///
  /// `part` yields the bytes of a part, or nil where it is not here.
  public init(
    for person: String, in history: History, identities: [AgeIdentity],
    part: (RecordID, String) -> Bytes?
  ) {
    self.person = person
    let gone = history.erasedPeople.union([person])
    withoutActuallyEscaping(part) { part in
      let reading = PartReading(history: history, identities: identities, part: part)
      for record in history.inOrder {
        for name in record.parts.keys.sorted(by: comesBefore) where Erase.mayErase(name) {
          take(name, of: record, reading, gone)
        }
      }
    }
  }

  private mutating func take(
    _ name: String, of record: Record, _ reading: PartReading, _ gone: Set<String>
  ) {
    let item = Erase.Item(record: record.id, part: name)
    if reading.history.erasure(of: name, in: record.id) != nil {
      if case .known(let people) = reading.whom(name, of: record), people.contains(person) {
        erased.append(item)
      }
      return
    }
    switch reading.whom(name, of: record) {
    case .notForYou: kept.append(Kept(record: record, part: name, why: .notForYou))
    case .known(let people):
      guard people.contains(person) else { return }
      // A sheet holds what the contributor said and what the candidate did: it goes with either.
      let others = record.isSheet ? [] : people.filter { !gone.contains($0) }
      if !others.isEmpty {
        kept.append(Kept(record: record, part: name, why: .about(others)))
      } else if reading.history.opened.isEmpty, record.candidate(ofPart: name) != person {
        kept.append(Kept(record: record, part: name, why: .notOpened))
      } else {
        items.append(item)
      }
    }
  }
}

extension Record {
  fileprivate var isSheet: Bool { if case .sheet = body { true } else { false } }
}

extension History {
  /// The candidates and contributors whose own words were erased.
  public var erasedPeople: Set<String> { Set(erasures.flatMap { people(of: $0) }) }

  /// Whom an erasure is about, sorted: candidates whose names, keys or pieces it deletes, and
  /// contributors whose sheets of other candidates it deletes.
  public func people(of erasure: Erasure) -> [String] {
    var candidates: Set<String> = []
    var contributors: Set<String> = []
    for item in erasure.body.items {
      guard let record = record(item.record), record.parts[item.part] != nil else { continue }
      switch record.body {
      case .sheet(let sheet): sheet.contributor.map { _ = contributors.insert($0) }
      case .freeze, .release, .opened:
        record.candidate(ofPart: item.part).map { _ = candidates.insert($0) }
      case .event(let event) where event.what == .admitted:
        event.candidate.map { _ = candidates.insert($0) }
      default: break
      }
    }
    return (candidates.isEmpty ? contributors : candidates).sorted(by: comesBefore)
  }
}
