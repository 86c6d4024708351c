// The words of what is recorded from the scoring room beside a sheet: the log of an interview, and a
// question that may not be asked.
import Panels
import Wording

extension Words {
  enum Log {
    static let title = "Log what was asked"
    static let does = "Log what you asked, for the record of the interview"
    static let whatThisIs =
      "For whoever asked the questions. It says what was asked, which follow-ups, and about how"
      + " long. No score is in it. Leave out what somebody else asked."
    static let goBack = "Go back. Nothing is recorded"
    static func standing(_ standing: LogSheet.Standing) -> String {
      switch standing {
      case .asked: "asked"
      case .notAsked: "not asked"
      case .leftOut: "left out"
      }
    }
    static func minutes(_ seconds: Int) -> String {
      seconds == 0 ? "no time" : seconds < 30 ? "under 1 min" : "\((seconds + 30) / 60) min"
    }
    static func followUps(_ asked: Draft.Asked) -> String {
      let count = asked.probes.count + asked.others.count
      return count == 0 ? "" : Words.count(count, "follow-up", "follow-ups")
    }
    static func record(_ count: Int) -> String {
      count == 0
        ? "Go back. No question is in the log" : "Record this log of \(Words.questions(count))"
    }
    // Before the seal; a draft with its ticks is gone after it.
    static func unlogged(_ labels: [String]) -> String {
      "Check: the follow-ups you ticked at \(list(labels)) are in no log yet, and go with the seal."
        + " To keep them: go back, F9, \"Log what you asked\"."
    }
    static let message = "Note: Enter changes a line. Left and Right change its minutes."
    static func also(_ number: Int, _ words: String) -> String {
      "Question \(number), also asked: \(words)"
    }
  }

  static func questions(_ number: Int) -> String { count(number, "question", "questions") }

  enum Incident {
    static let title = "A personal question was asked"
    static let does = "Record that a personal question was asked"
    static let whatAbout = "What was the question about? The answer is never scored."
    static func about(_ topic: PersonalTopic?, _ code: String, _ question: Int) -> String {
      "A question about \(self.topic(topic).lowercased()), asked of \(code) at question"
        + " \(question)."
    }
    static func topic(_ topic: PersonalTopic?) -> String {
      guard let title = topic?.title else { return "Something else that is personal" }
      return title.prefix(1).uppercased() + title.dropFirst()
    }
    static let goBack = "Go back. Nothing is recorded"
    static let otherTopic = "It was about something else"
    static let words = "The words, if you know them"
    static func by(_ name: String?) -> String {
      "Who asked: \(name ?? "not said"). Enter changes it"
    }
    static func told(_ isTold: Bool) -> String {
      "The candidate was told it does not count: " + (isTold ? "yes" : "not yet")
    }
    static let record = "Record it"
    static let whoReads =
      "The chair, HR and the readers can read the words; no others. It stays on the record. Your"
      + " scores stay as they are."
    static func said(_ words: String, about topic: PersonalTopic?) -> String {
      let about = topic.map { "about \($0.title)" }
      guard !words.allSatisfy({ $0 == " " }) else {
        return (about ?? "a personal question") + "; the words were not written down"
      }
      return words + (about.map { " (\($0))" } ?? "")
    }
    static let message = "Note: nothing is recorded yet."
  }
}
