// What is said on standard error beside an answer: notes, and how far long work is.
import Wording

enum NoteWords {
  static func note(_ sentence: String) -> String { en("empanel: note: \(sentence)") }

  /// Characters that no record may hold; `text` is how it begins without them.
  static func leftOut(_ count: Int, of text: String) -> String {
    let which = count == 1 ? en("a character") : en("\(count) characters")
    return note(en("\(which) that no record may hold left out of \"\(text)\""))
  }

  static func progress(_ what: String, bar: String, _ done: Int, of total: Int) -> String {
    en("\(what): [\(bar)] \(done) of \(total)")
  }

  static func progress(_ what: String, _ done: Int, of total: Int) -> String {
    note(en("\(what.lowercased()): \(done) of \(total)"))
  }
}
