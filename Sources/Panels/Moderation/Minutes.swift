// Everything said after the opening, in order, and what came of it: which changes hold, who still
// has to agree, what was decided. A pure function of the records, the form and the opened day.
public import Scoring
public import Sealing

/// Everything said after the opening.
public struct Minutes: Sendable {
  /// How a change stands.
  public enum Standing: Hashable, Sendable {
    /// It holds.
    case holds
    /// It holds once these people have agreed, sorted.
    case waits(for: [String])
    /// These people disagree, sorted, so it does not hold.
    case disagreed(by: [String])
    /// It cannot hold.
    case refused(MinuteRefusal)
  }

  /// One minute of moderation.
  public struct Moderated: Sendable {
    /// The record.
    public let record: Record
    /// What it says.
    public let text: ModerationText
    /// How it stands.
    public internal(set) var standing: Standing
    /// Who agreed, sorted; the author of an agreed value among them.
    public internal(set) var agreedBy: [String] = []
    /// What the items of a correction said before it, in the order of its items.
    public internal(set) var before: [ItemStatus?] = []
    /// Who came first before it held and after, where that differs.
    public internal(set) var changedFirst: ChangedFirst?
  }

  /// That a change put others first.
  public struct ChangedFirst: Hashable, Sendable {
    /// Those ranked first before.
    public let before: [String]
    /// Those ranked first after.
    public let after: [String]
  }

  /// One minute of decision.
  public struct Decided: Sendable {
    /// The record.
    public let record: Record
    /// What it says.
    public let text: DecisionText
    /// What stands against it; the decision is shown with it.
    public let refusal: MinuteRefusal?
  }

  /// The moderation, in order.
  public internal(set) var moderation: [Moderated] = []
  /// The decisions, in order.
  public internal(set) var decisions: [Decided] = []
  /// The minutes that could not be read with the keys at hand.
  public internal(set) var unreadable: [Record] = []
  /// The day with every change that holds.
  public internal(set) var day: Day
}

/// Reads the plaintext of an encrypted part with any of `identities`; nil where none opens it.
public func readPart<Text: PartText>(
  _: Text.Type, _ name: String, of record: Record, identities: [AgeIdentity],
  part: (RecordID, String) -> Bytes?
) -> Text? {
  guard let bytes = part(record.id, name),
    let plain = try? ageDecrypt(bytes, with: identities, cap: RecordLimit.partBytes)
  else { return nil }
  return try? Text(bytes: plain)
}

extension Minutes {
  /// Reads and judges every minute of a panel that was opened.
  ///
  /// `day` is the day as the sheets were opened. Throws ``Fraction/Overflow`` as a tally does.
  public init(
    _ history: History, form: Form, day: Day, identities: [AgeIdentity],
    part: (RecordID, String) -> Bytes?
  ) throws(Fraction.Overflow) {
    var judge = MinuteJudge(history: history, form: form, day: day)
    for record in history.inOrder {
      guard case .minute(let minute) = record.body else { continue }
      let isRead: Bool
      switch minute.kind {
      case .moderation:
        let text = readPart(
          ModerationText.self, "body.age", of: record, identities: identities, part: part)
        isRead = text != nil
        if let text { try judge.take(record, minute, text) }
      case .agree:
        let text = readPart(
          AgreeText.self, "body.age", of: record, identities: identities, part: part)
        isRead = text != nil
        if let text { try judge.take(record, minute, text) }
      case .decision:
        let text = readPart(
          DecisionText.self, "body.age", of: record, identities: identities, part: part)
        isRead = text != nil
        if let text { try judge.take(record, text) }
      case .feedback: isRead = true
      }
      if !isRead { judge.minutes.unreadable.append(record) }
    }
    self = judge.minutes
  }

  /// Why a minute of moderation cannot be written now; nil where it can.
  public func refusal(
    of text: ModerationText, by author: String, about: RecordID?, history: History, form: Form
  ) -> MinuteRefusal? {
    var judge = MinuteJudge(history: history, form: form, day: day)
    judge.minutes = self
    return judge.refusal(of: text, by: author, about: about, isNew: true)
  }

  /// Why a decision cannot be written now; nil where it can.
  ///
  /// Throws ``Fraction/Overflow`` as a tally does.
  public func refusal(
    of text: DecisionText, by author: String, at time: Timestamp, history: History, form: Form
  ) throws(Fraction.Overflow) -> MinuteRefusal? {
    var judge = MinuteJudge(history: history, form: form, day: day)
    judge.minutes = self
    return try judge.refusal(of: text, by: author, at: time)
  }
}
