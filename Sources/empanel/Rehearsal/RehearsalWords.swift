// What a rehearsal is called and says of itself, and the names of the people it makes up.

enum RehearsalWords {
  /// What stands before everything that a rehearsal prints and is called.
  static let mark = "REHEARSAL: "
  /// Everybody's passphrase in a rehearsal; it is shown on the screen.
  static let passphrase = "only a rehearsal"
  static let candidate = "Robin Sample"
  static let facilitator = "A helper"
  static let contributors = ["Iris", "Tom", "Wendy", "Joe", "Ada", "Len"]
  static let madeUp = "made up"
  /// The words of a made-up note.
  static let note = "Rehearsal"

  private static let secret = "Everybody's passphrase here is: \(passphrase)"
  static let unlocking = "REHEARSAL. \(secret)"
  static func home(slips: String?) -> String {
    let words = "Note: REHEARSAL. \(secret)."
    return slips.map { "\(words) Slips: \($0)." } ?? words
  }
  static let banner = " REHEARSAL   This is practice. Nothing here counts. Nothing is kept."

  static func noPlace(_ place: String, _ why: String) -> String {
    "no rehearsal can be made in \"\(place)\": \(why)"
  }
  static let makeRoom = "make room, or set XDG_DATA_HOME to a folder of your own"
}
