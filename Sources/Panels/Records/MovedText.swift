// What the encrypted part of a moved panel says: its days as they are from now on, and why. Apart from
// the other events' words, because the days are read by everybody on the roster.
public import Sealing

/// `body.age` of `moved`: the days on which the panel sits from now on.
public struct MovedText: PartText {
  /// The days from now on, `YYYY-MM-DD`, ascending; at least one.
  public var dates: [String]
  /// The days as whoever moved them knew them; may be empty.
  public var was: [String]
  /// Why they move.
  public var words: String

  /// The days from now on, and why.
  public init(dates: [String], was: [String], words: String) {
    self.dates = dates
    self.was = was
    self.words = words
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    dates = try fields.texts("dates", where: isDay)
    guard !dates.isEmpty else { throw .wrongField("dates") }
    was = try fields.texts("was", where: isDay)
    words = try fields.text("words") { !$0.isEmpty }
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON {
    .object(["dates": sortedList(dates), "was": sortedList(was), "words": .string(words)])
  }
}
