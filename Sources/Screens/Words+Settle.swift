// The words of the chair's decision about somebody who knows a candidate.
import Wording

extension Words {
  enum Settle {
    static var title: String { en("Somebody knows a candidate: you decide") }
    static var helpTitle: String { en("Help: deciding who scores") }
    static func asks(_ name: String, _ code: String, _ words: String) -> String {
      en("\(name) asks whether to score \(code), and says: \(words)")
    }
    static var decide: String { en("What do you decide?") }
    static func scores(_ name: String, _ code: String) -> String {
      en("\(name) scores \(code). Others speak first")
    }
    static func aside(_ name: String, _ code: String) -> String {
      en("\(name) stands aside for \(code)")
    }
    static var why: String { en("Why they may score") }
    static var whyHint: String {
      en("Note: only the chair and HR can read this. It goes on the record.")
    }
    static var record: String { en("Record this decision") }
    static var back: String { en("Go back. Nothing is recorded") }
    static var quiet: String {
      en("Note: that somebody stands aside can be read by all; how they know the candidate cannot.")
    }
  }
}
