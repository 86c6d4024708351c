// What a rehearsal is called and says of itself, and the names of the people it makes up.
import Screens
import Wording

enum RehearsalWords {
  /// What stands before everything that a rehearsal prints and is called.
  static var mark: String { en("REHEARSAL: ") }
  /// Everybody's passphrase in a rehearsal; it is shown on the screen.
  static let passphrase = kept("only a rehearsal")
  static var candidate: String { en("Robin Sample") }
  static var facilitator: String { en("A helper") }
  static var contributors: [String] {
    [en("Iris"), en("Tom"), en("Wendy"), en("Joe"), en("Ada"), en("Len")]
  }
  static var madeUp: String { en("made up") }
  /// The words of a made-up note.
  static var note: String { en("Rehearsal") }

  private static var secret: String { en("Everybody's passphrase here is: \(passphrase)") }
  static var unlocking: String { en("REHEARSAL. \(secret)") }
  static func home(slips: String?) -> String {
    let words = en("Note: REHEARSAL. \(secret).")
    return slips.map { en("\(words) Slips: \($0).") } ?? words
  }
  static var banner: String {
    en(" REHEARSAL   This is practice. Nothing here counts. Nothing is kept.")
  }

  static func noPlace(_ place: String, _ why: String) -> String {
    en("no rehearsal can be made in \"\(place)\": \(why)")
  }
  static var makeRoom: String { en("make room, or set XDG_DATA_HOME to a folder of your own") }
}
