// Moving the days of a frozen panel: what is refused before anything is recorded. Apart from amending,
// because the days change nothing that anybody declared: no other freeze is needed for them.

/// Other days for a panel, as they were typed.
public struct DaysToMove: Hashable, Sendable {
  /// The most characters that the reason may have: everybody reads it at home.
  public static let longestReason = 300

  /// The days from now on, in their order.
  public var dates: [String]
  /// Why they move.
  public var words: String
  /// The day on which this is asked: a new day is not before it.
  public var today: String

  /// Other days for a panel.
  public init(dates: [String], words: String, today: String) {
    self.dates = dates
    self.words = words
    self.today = today
  }
}

/// Why the days of a panel are not moved.
public enum DaysRefusal: Error, Hashable, Sendable {
  /// No day is named.
  case noDay
  /// It is no day of the calendar.
  case notADay(String)
  /// A day is named twice.
  case twice(String)
  /// A day stands after a later one.
  case notInOrder(String, after: String)
  /// A new day that is over.
  case past(String)
  /// They are the days already.
  case asBefore
  /// It is not said why.
  case noReason
  /// The reason is longer than anybody reads.
  case longReason(most: Int)
  /// The days as they are cannot be read here.
  case unreadable
}

extension DaysToMove {
  /// What is recorded, where the days are `known` until now, and `had` were days of it once.
  func moved(from known: [String], had: Set<String>) throws(DaysRefusal) -> MovedText {
    guard !dates.isEmpty else { throw .noDay }
    for date in dates where !isDay(date) { throw .notADay(date) }
    for (first, second) in zip(dates, dates.dropFirst()) {
      guard first != second else { throw .twice(second) }
      guard comesBefore(first, second) else { throw .notInOrder(second, after: first) }
    }
    guard dates != known else { throw .asBefore }
    // A day on which the panel has sat may stay one, or become one again, however long ago.
    for date in dates where !known.contains(date) && !had.contains(date) && comesBefore(date, today)
    {
      throw .past(date)
    }
    guard words.contains(where: { !$0.isWhitespace }) else { throw .noReason }
    guard words.count <= DaysToMove.longestReason else {
      throw .longReason(most: DaysToMove.longestReason)
    }
    return MovedText(dates: dates, was: known, words: words)
  }
}
