// The words of what is recorded from the scoring room beside a sheet: the log of an interview, and a
// question that may not be asked.
import Panels
import Wording

extension Words {
  enum Log {
    static var title: String { en("Log what was asked") }
    static var does: String { en("Log what you asked, for the record of the interview") }
    static var whatThisIs: String {
      en(
        "For whoever asked the questions. It says what was asked, which follow-ups, and about how"
          + " long. No score is in it. Leave out what somebody else asked.")
    }
    static var goBack: String { en("Go back. Nothing is recorded") }
    static func standing(_ standing: LogSheet.Standing) -> String {
      switch standing {
      case .asked: en("asked")
      case .notAsked: en("not asked")
      case .leftOut: en("left out")
      }
    }
    static func minutes(_ seconds: Int) -> String {
      seconds == 0
        ? en("no time") : seconds < 30 ? en("under 1 min") : en("\((seconds + 30) / 60) min")
    }
    static func followUps(_ asked: Draft.Asked) -> String {
      let count = asked.probes.count + asked.others.count
      return count == 0 ? "" : Words.count(count, en("follow-up"), en("follow-ups"))
    }
    static func record(_ count: Int) -> String {
      count == 0
        ? en("Go back. No question is in the log")
        : en("Record this log of \(Words.questions(count))")
    }
    // Before the seal; a draft with its ticks is gone after it.
    static func unlogged(_ labels: [String]) -> String {
      en(
        "Check: the follow-ups you ticked at \(list(labels)) are in no log yet, and go with the seal."
          + " To keep them: go back, F9, \"Log what you asked\".")
    }
    static var message: String {
      en("Note: Enter changes a line. Left and Right change its minutes.")
    }
    static func also(_ number: Int, _ words: String) -> String {
      en("Question \(number), also asked: \(words)")
    }
  }

  static func questions(_ number: Int) -> String { count(number, en("question"), en("questions")) }

  enum Incident {
    static var title: String { en("A personal question was asked") }
    static var does: String { en("Record that a personal question was asked") }
    static var whatAbout: String { en("What was the question about? The answer is never scored.") }
    static func about(_ topic: PersonalTopic?, _ code: String, _ question: Int) -> String {
      en(
        "A question about \(self.topic(topic).lowercased()), asked of \(code) at question"
          + " \(question).")
    }
    static func topic(_ topic: PersonalTopic?) -> String {
      guard let title = topic?.title else { return en("Something else that is personal") }
      return title.prefix(1).uppercased() + title.dropFirst()
    }
    static var goBack: String { en("Go back. Nothing is recorded") }
    static var otherTopic: String { en("It was about something else") }
    static var words: String { en("The words, if you know them") }
    static func by(_ name: String?) -> String {
      en("Who asked: \(name ?? en("not said")). Enter changes it")
    }
    static func told(_ isTold: Bool) -> String {
      en("The candidate was told it does not count: ") + (isTold ? en("yes") : en("not yet"))
    }
    static var record: String { en("Record it") }
    static var whoReads: String {
      en(
        "The chair, HR and the readers can read the words; no others. It stays on the record. Your"
          + " scores stay as they are.")
    }
    static func said(_ words: String, about topic: PersonalTopic?) -> String {
      let about = topic.map { en("about \($0.title)") }
      guard !words.allSatisfy({ $0 == " " }) else {
        return (about ?? en("a personal question")) + en("; the words were not written down")
      }
      return words + (about.map { " (\($0))" } ?? "")
    }
    static var message: String { en("Note: nothing is recorded yet.") }
  }
}
