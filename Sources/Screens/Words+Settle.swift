// The words of the chair's decision about somebody who knows a candidate.

extension Words {
  enum Settle {
    static let title = "Somebody knows a candidate: you decide"
    static let helpTitle = "Help: deciding who scores"
    static func intro(_ name: String, _ code: String, _ words: String) -> [String] {
      ["\(name) asks whether to score \(code), and says: \(words)"]
    }
    static let decide = "What do you decide?"
    static func scores(_ name: String, _ code: String) -> String {
      "\(name) scores \(code). Others speak first"
    }
    static func aside(_ name: String, _ code: String) -> String {
      "\(name) stands aside for \(code)"
    }
    static let why = "Why they may score"
    static let whyHint = "Note: only the chair and HR can read this. It goes on the record."
    static let record = "Record this decision"
    static let back = "Go back. Nothing is recorded"
    static let quiet =
      "Note: that somebody stands aside can be read by all; how they know the candidate cannot."
  }
}
