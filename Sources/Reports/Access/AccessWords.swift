// The words of what one person gets to read about themselves. Separate from SubjectAccess, which
// finds what is held and in what order it is said.
import Panels
import Scoring
import Wording

/// What one person gets to read about themselves, sentence by sentence.
enum AccessWords {
  static func title(_ person: String, panel: String) -> String {
    en("What is held about \(person) in the panel \"\(panel)\"")
  }

  static func form(_ form: Form) -> String {
    en("Form: \(form.title)") + (form.version.isEmpty ? "" : en(", version \(form.version)"))
  }

  static func erased(on day: Substring, ground: String, parts: Int, record: RecordID) -> String {
    let count = parts == 1 ? en("1 part") : en("\(parts) parts")
    return en("Erased on \(day), ground \(ground): \(count). Record \(record.hex)")
  }

  static var somebody: String { en("somebody") }

  // MARK: Scores

  static var result: String { en("The result") }
  static func outcome(_ outcome: String) -> String { en("Outcome: \(outcome)") }
  static func total(_ total: String) -> String { en("Total: \(total) of 100") }
  static var noValue: String { en("none") }
  static func value(_ value: String, of group: String, share: Int?) -> String {
    en("\(group): \(value) of 100") + (share.map { en(", share \($0)") } ?? "")
  }
  static func points(_ points: String, of criterion: String) -> String {
    "  " + (points == "1" ? en("\(criterion): 1 point") : en("\(criterion): \(points) points"))
  }

  static var sheetsAbout: String { en("Score sheets about you") }
  static var sheetsBy: String { en("Score sheets you gave") }
  static var noSheets: String { en("None can be read.") }
  static func by(_ name: String) -> String { en("By \(name)") }
  static func about(_ name: String) -> String { en("About \(name)") }
  static func sheet(_ whom: String, sent: String, record: RecordID) -> String {
    en("\(whom), sent \(sent). Record \(record.hex)")
  }
  static var corrected: String { "  " + en("A later sheet corrects this one.") }
  static var late: String { "  " + en("It came late, and does not count.") }
  static var helped: String { "  " + en("Somebody helped to write it.") }
  static func closed(_ record: RecordID) -> String {
    en("A sheet that nobody can read: it was set aside or erased. Record \(record.hex)")
  }

  static var answered: String { en("answered") }
  static func points(_ points: Int) -> String {
    points == 1 ? en("1 point") : en("\(points) points")
  }
  static var notAsked: String { en("not asked") }
  static var notHeard: String { en("the answer was not heard") }
  static var skipped: String { en("\"I do not know\"") }
  static var note: String { "    " + en("Note: ") }

  // MARK: The day

  static var events: String { en("What was recorded in the day") }
  static func event(_ kind: String, by name: String, at time: String, record: RecordID) -> String {
    en("\(time), by \(name): \(kind). Record \(record.hex)")
  }
  static func question(_ asked: String, seconds: Int?) -> String {
    "    " + (seconds.map { en("\(asked), \($0) seconds") } ?? en("\(asked), not asked"))
  }
  static var erasedWords: String { "    " + en("The words were erased.") }
  static var unreadWords: String { "    " + en("The words could not be read.") }
  static func departure(_ question: String, _ words: String) -> String {
    en("\(question) was asked as: \(words)")
  }
  static func adjustment(wasMet: Bool) -> String {
    wasMet ? en("It was done.") : en("It was not done.")
  }
  static func incident(_ said: String) -> String { en("You were asked: \(said)") }
  static var told: String { en("You were told that the answer does not count.") }

  static var strangers: String { en("Who said that they know you") }
  static func standsAside(_ name: String, _ standsAside: Bool) -> String {
    standsAside ? en("\(name) stood aside.") : en("\(name) scored you all the same.")
  }
  static func asked(decidedBy name: String) -> String {
    "    " + en("They had asked whether they might. \(name) decided so.")
  }
  static var unreadable: String { en("Records that could not be read for this") }
  static var askForThem: String {
    en("They may be about you; ask for them to be read by somebody who may.")
  }
  static func record(_ type: String, _ record: RecordID) -> String {
    en("\(type), record \(record.hex)")
  }
}
