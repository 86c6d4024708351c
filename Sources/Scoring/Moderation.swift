// What may change after the opening (rules 14 and 15), as values. Separate from Day, which is what
// happened before: the line `as-sealed` is the day without any of this.

/// A question or criterion voided for everybody, with its reason (article "The three lines").
public struct Voiding: Hashable, Sendable {
  /// What is voided.
  public enum Subject: Hashable, Sendable {
    case question(String)
    case criterion(String)
  }

  /// What is voided.
  public var subject: Subject
  /// The recorded reason.
  public var reason: String

  /// A question or criterion voided for everybody.
  public init(_ subject: Subject, reason: String) {
    self.subject = subject
    self.reason = reason
  }
}

/// An assessor's own correction of one item (article "The three lines").
public struct Correction: Hashable, Sendable {
  /// The assessor, who alone may correct their sheet.
  public var assessor: String
  /// The candidate's id.
  public var candidate: String
  /// The question's id.
  public var question: String
  /// The criterion's id.
  public var criterion: String
  /// How the item stands now.
  public var status: ItemStatus

  /// An assessor's own correction of one item.
  public init(
    assessor: String, candidate: String, question: String, criterion: String, status: ItemStatus
  ) {
    self.assessor = assessor
    self.candidate = candidate
    self.question = question
    self.criterion = criterion
    self.status = status
  }
}

/// What a group agreed on for one criterion of one candidate, in place of the mean of its
/// assessors (rule 4).
public struct AgreedValue: Hashable, Sendable {
  /// The group's id.
  public var group: String
  /// The criterion's id.
  public var criterion: String
  /// The candidate's id.
  public var candidate: String
  /// The value, in points of the criterion's range in the group.
  public var points: Fraction

  /// What a group agreed on.
  public init(group: String, criterion: String, candidate: String, points: Fraction) {
    self.group = group
    self.criterion = criterion
    self.candidate = candidate
    self.points = points
  }
}

extension Day {
  /// The day without anything that was changed after the opening.
  public var asSealed: Day {
    var day = self
    day.voided = []
    day.corrections = []
    day.agreed = []
    return day
  }

  /// The day as if somebody had not been there: no sheet of theirs, and they owe none.
  public func without(_ assessor: String) -> Day {
    var day = self
    day.assessors[assessor] = nil
    day.sheets.removeAll { $0.assessor == assessor }
    day.recusals = day.recusals.filter { $0.assessor != assessor }
    day.corrections.removeAll { $0.assessor == assessor }
    return day
  }

  /// Whether anything was changed after the opening.
  public var isModerated: Bool {
    !voided.isEmpty || !corrections.isEmpty || !agreed.isEmpty
  }

  /// The sheets with their corrections; a sheet that does not count is not corrected.
  var correctedSheets: [Sheet] {
    guard !corrections.isEmpty else { return sheets }
    var sheets = sheets
    for correction in corrections {
      guard
        let number = sheets.firstIndex(where: {
          $0.assessor == correction.assessor && $0.candidate == correction.candidate
            && $0.standing == .counted
        })
      else { continue }
      sheets[number].correct(correction)
    }
    return sheets
  }
}

extension Sheet {
  fileprivate mutating func correct(_ correction: Correction) {
    let item = items.firstIndex {
      $0.question == correction.question && $0.criterion == correction.criterion
    }
    if let item {
      items[item].status = correction.status
    } else {
      items.append(
        SheetItem(
          question: correction.question, criterion: correction.criterion,
          status: correction.status))
    }
  }
}
