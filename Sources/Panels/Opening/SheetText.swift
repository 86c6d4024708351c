// The inside of a sealed sheet: what an assessor gave one candidate, with everything the outside
// says said again, so that a copied ciphertext is recognised.
public import Scoring
public import Sealing

/// The plaintext of `sheet.age`.
public struct SheetText: Equatable, Sendable {
  /// One item, or the answer to a question that is not scored.
  public struct Item: Hashable, Sendable {
    /// What was given.
    public enum Status: Hashable, Sendable {
      /// Points, or why there are none.
      case item(ItemStatus)
      /// The answer to an `open` or `choice` question stands in the note.
      case answered
    }

    /// The question's id.
    public var question: String
    /// The criterion's id; empty for a question without items.
    public var criterion: String
    /// What was given.
    public var status: Status
    /// What was written beside it, the words of an answer, or a chosen answer's id.
    public var note: String

    /// One item.
    public init(question: String, criterion: String, status: Status, note: String) {
      self.question = question
      self.criterion = criterion
      self.status = status
      self.note = note
    }

    static func precedes(_ left: Item, _ right: Item) -> Bool {
      left.question == right.question
        ? comesBefore(left.criterion, right.criterion)
        : comesBefore(left.question, right.question)
    }
  }

  /// What proves that the contributor's slip was shown.
  public struct SlipShown: Hashable, Sendable {
    /// The six digits.
    public var token: String
    /// The 16 secret bytes behind the commitment.
    public var salt: Bytes

    /// What proves that a slip was shown.
    public init(token: String, salt: Bytes) {
      self.token = token
      self.salt = salt
    }
  }

  /// The handle that signed.
  public var author: String
  /// Who was scored.
  public var candidate: String
  /// Who scored, at a kiosk.
  public var contributor: String?
  /// Whether a supporter helped.
  public var wasHelped: Bool
  /// The items, by question, then criterion.
  public var items: [Item]
  /// The panel.
  public var panel: RecordID
  /// The one-time key the sheet is encrypted to.
  public var recipient: String
  /// The contributor's slip, at a kiosk.
  public var slip: SlipShown?
  /// When the sheet was begun.
  public var started: Timestamp
  /// When it was sent.
  public var submitted: Timestamp
  /// The freeze it was sealed under.
  public var under: RecordID

  /// The most characters of a note.
  public static let noteLimit = 20_000
  /// The most characters of all notes of a sheet.
  public static let sheetLimit = 200_000

  /// The engine's sheet: the items that are scored, or could have been.
  public func sheet(assessor: String, standing: Sheet.Standing = .counted) -> Sheet {
    let given = items.compactMap { item -> SheetItem? in
      guard case .item(let status) = item.status else { return nil }
      return SheetItem(
        question: item.question, criterion: item.criterion, status: status,
        hasNote: !item.note.isEmpty)
    }
    return Sheet(
      assessor: assessor, candidate: candidate, items: given, standing: standing)
  }
}
