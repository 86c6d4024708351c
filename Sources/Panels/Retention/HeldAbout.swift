// Everything that is held about one candidate or contributor, as far as somebody may read it: what
// they get when they ask. Gathered here so that the page that says it needs no keys.
public import Sealing

/// Everything that is held about one candidate or contributor.
public struct HeldAbout: Sendable {
  /// A minute about them.
  public struct Said: Sendable {
    /// What a minute says.
    public enum Text: Sendable {
      case moderation(ModerationText)
      case agree(AgreeText)
      case decision(DecisionText)
    }

    /// The record.
    public let record: Record
    /// What it says.
    public let text: Text
  }

  /// The candidate's code, or the contributor's.
  public let person: String
  /// Whether they are a candidate.
  public let isCandidate: Bool
  /// Their sheets that were opened, by candidate, then assessor.
  public let sheets: [OpenedSheet]
  /// Their sheets that nobody opened: set aside, or erased.
  public let closedSheets: [SheetInForce]
  /// What was recorded about them in the day.
  public let events: [EventRead]
  /// What was said about them after the opening.
  public let minutes: [Said]
  /// Who knows them, as declared; nobody of a contributor.
  public let conflicts: [Conflict]
  /// What was deleted, where anything was.
  public let erasures: [Erasure]
  /// Words that may be about them and are for others to read.
  public let unreadable: [Record]
  /// The one-time keys of their sheets, a line each, for whoever checks them with stock tools.
  public let keys: Bytes

  /// Gathers what these identities open; `opening` is what a reader opened.
  public init(
    _ person: String, in history: History, opening: OpenedRoll, identities: [AgeIdentity],
    part: (RecordID, String) -> Bytes?
  ) {
    self.person = person
    isCandidate = history.candidates.contains(person)
    let isOwn = { (sheet: SheetInForce) in
      sheet.candidate == person || sheet.body.contributor == person
    }
    let opened = opening.sheets.filter { isOwn($0.sheet) && $0.text != nil }
    let read = Set(opened.map(\.sheet.id))
    sheets = opened.sorted { SheetKey.precedes($0.sheet.key, $1.sheet.key) }
    closedSheets = history.validSheets.filter { isOwn($0) && !read.contains($0.id) }
    keys = opened.compactMap(\.secret).sorted().flatMap { Bytes(($0 + "\n").utf8) }
    var events: [EventRead] = []
    var minutes: [Said] = []
    var unreadable: [Record] = []
    withoutActuallyEscaping(part) { part in
      let reading = PartReading(history: history, identities: identities, part: part)
      for event in history.events(read: identities, part: part) {
        if event.body.candidate == person || event.body.contributor == person {
          events.append(event)
        } else if event.words == .none {
          continue
        } else {
          switch reading.whom("body.age", of: event.record) {
          case .known(let people): if people.contains(person) { events.append(event) }
          case .notForYou: unreadable.append(event.record)
          }
        }
      }
      for record in history.inOrder {
        guard case .minute = record.body else { continue }
        switch reading.whom("body.age", of: record) {
        case .notForYou: unreadable.append(record)
        case .known(let people):
          guard people.contains(person) else { continue }
          guard let text = reading.said(in: record) else {
            unreadable.append(record)
            continue
          }
          minutes.append(Said(record: record, text: text))
        }
      }
    }
    self.events = events
    self.minutes = minutes
    self.unreadable = unreadable.filter { history.erasure(of: "body.age", in: $0.id) == nil }
    conflicts = history.conflicts(read: identities, part: part).filter { $0.candidate == person }
    erasures = history.erasures.filter { history.people(of: $0).contains(person) }
  }
}

extension PartReading {
  /// What a minute says, where it can be read.
  fileprivate func said(in record: Record) -> HeldAbout.Said.Text? {
    guard case .minute(let minute) = record.body else { return nil }
    switch minute.kind {
    case .moderation:
      return text(ModerationText.self, record).map { .moderation($0) }
    case .agree: return text(AgreeText.self, record).map { .agree($0) }
    case .decision: return text(DecisionText.self, record).map { .decision($0) }
    case .feedback: return nil
    }
  }

  private func text<Text: PartText>(_: Text.Type, _ record: Record) -> Text? {
    readPart(Text.self, "body.age", of: record, identities: identities, part: part)
  }
}
