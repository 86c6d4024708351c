// The words of the scoring room.
import Panels
import Scoring

extension Words {
  enum Score {
    static let right = "Right"
    static let wrong = "Wrong"
    static func rightAnswer(_ key: String) -> String { "The right answer: \(key)" }

    // "C07   Question 4 of 9, part 1 of 2: Listening"
    static func title(_ code: String, _ step: Step) -> String {
      var words = "\(code)   Question \(step.number) of \(step.of)"
      if step.parts > 1 { words += ", part \(step.part) of \(step.parts)" }
      return step.criterion.map { words + ": \($0.title)" } ?? words
    }

    static let notSealed = "not sealed"

    static func minutes(_ left: Int?) -> [String] {
      guard let left else { return [] }
      if left < 0 { return ["the planned time is over", "time is over"] }
      return left == 0
        ? ["less than a minute left", "0 min left"]
        : ["about \(count(left, "minute", "minutes")) left", "\(left) min left"]
    }

    // Time up never locks or clears anything, and the message says so.
    static func timeMessage(_ left: Int) -> String? {
      switch left {
      case 5: "Note: about 5 minutes left of the planned time."
      case 1: "Note: about 1 minute left of the planned time."
      case -1: "Note: the planned time is over. Take the time you need. Nothing closes."
      default: nil
      }
    }

    static let thisPerson = "this person"
    static let ask = "Ask:  "
    static func probes(_ probes: [String]) -> String {
      "Then ask: " + probes.map { "\u{22}\($0)\u{22}" }.joined(separator: " ")
    }
    static func probe(_ words: String) -> String { "Then ask: \u{22}\(words)\u{22}" }
    static func otherProbe(_ words: String) -> String { "Also asked: \u{22}\(words)\u{22}" }
    static let wasAsked = "ASKED"
    static let addFollowUp = "Write down another follow-up that was asked"
    static let alsoAsked = "Also asked"
    static let alsoAskedMeans =
      "It goes into the log of the interview, for those who may read it. Enter keeps it."
    static let noFollowUp = "Problem: there are no words yet. Type what was asked, or press Esc."
    static let takenBack = "Note: the follow-up is taken back. Ctrl-Z brings it again."

    // Neither too long nor too short is ever said: a plan may be longer by an adjustment.
    static func time(_ minutes: (planned: Int, used: Int)) -> String {
      "Planned: about \(count(minutes.planned, "minute", "minutes")). So far: "
        + (minutes.used == 0 ? "less than 1." : "about \(minutes.used).")
    }

    // "Criterion: listens to people. Weight 3 of 12."
    static func criterion(_ criterion: Criterion, of total: Int) -> String {
      let about = criterion.about.isEmpty ? criterion.title : criterion.about
      let words = about.last == "." ? String(about.dropLast()) : about
      let weight =
        criterion.isEssential
        ? "This one must be met." : "Weight \(criterion.weight) of \(total)."
      return "Criterion: \(words). \(weight)"
    }

    static let unscored = "This question is not scored. Write down what was said."
    static let choice = "This question is not scored. Choose what was said."
    static let yourScore = "Your score"
    static let yourAnswer = "Your answer"
    static let chosen = "YOUR SCORE"
    static let chosenAnswer = "YOUR ANSWER"
    static func scoreNow(_ words: String) -> String { "Your score: \(words)" }
    static let noneYet = "none yet"

    static func status(_ answer: Draft.Answer) -> (key: String, label: String) {
      switch answer {
      case .notAsked: ("N", "Not asked")
      case .notHeard: ("H", "Did not hear")
      case .skipped: ("D", "Do not know")
      case .scored(let points): ("\(points)", "")
      case .answered: ("", "")
      }
    }
    static let statusesMean = [
      "N  Not asked: nobody asked the question. It is never a zero.",
      "H  Did not hear: it was asked, and you missed the answer. It is never a zero.",
      "D  Do not know: you heard it, and you cannot say. It is never a zero.",
    ]

    static func notes(_ words: Int, isOpen: Bool) -> String {
      let what = isOpen ? "Answer" : "Notes: what you saw and heard"
      return words == 0 ? what + "   none yet" : what + "   \(count(words, "word", "words"))"
    }
    static let noteKeys = "F2 writes, F2 comes back"
    // Without a number on a quiet screen, where it would be said at every key.
    static func noteHead(_ words: Int?, isOpen: Bool) -> String {
      let what = isOpen ? "Write what was said" : "Write what you saw and heard"
      return words.map { "\(what)   \(count($0, "word", "words"))" } ?? what
    }

    static func isStatus(_ option: Option) -> Bool {
      switch option {
      case .answer(.notAsked), .answer(.notHeard), .answer(.skipped): true
      case .answer, .choice, .note, .probe, .otherProbe, .why: false
      }
    }

    static let strip = "All questions"
    static func allQuestions(_ shown: (Int, Int)?, of count: Int) -> String {
      shown.map { strip + ", \($0.0) to \($0.1) of \(count)" } ?? strip
    }
    static let here = "here"
    // A score without a note is said loudly where notes are expected; the rest is quiet.
    static func noted(_ item: Draft.Item, expected: Bool) -> String {
      let hasNote = item.answer != .answered && item.note.contains { !$0.isWhitespace }
      if hasNote { return "note" }
      if case .scored = item.answer, expected { return "NO NOTE" }
      return ""
    }
    static func inGeneral(_ score: String, _ words: String) -> String {
      "In general, \(score): \(words)"
    }
    static let noNoteHere = "This question has no note."
    static func left(_ left: Int) -> String {
      left == 0 ? "all done" : "\(left) still to do"
    }
    static func short(_ answer: Draft.Answer?, isOpen: Bool) -> String {
      switch answer {
      case .scored(let points): "\(points)"
      case .notAsked: "N"
      case .notHeard: "H"
      case .skipped: "D"
      case .answered: isOpen ? "words" : "chosen"
      case nil: "-"
      }
    }

    // MARK: Messages

    static func offList(_ digit: Int, _ range: ClosedRange<Int>) -> String {
      "Problem: \(digit) is not on the list. Type a number from \(range.lowerBound) to"
        + " \(range.upperBound)."
    }
    static let noScore = "Note: this question takes words, not a number. Press F2 to write."
    static func noteIsFull(_ limit: Int) -> String {
      "Problem: the note is full at \(limit) letters. Make it shorter to write more."
    }
    static let undone = "Note: the last change is undone."
    static let nothingToUndo = "Note: there is nothing left to undo."
    static let allScored = "Note: every score is in. To seal: F9, then \"Look over all scores\"."
    static let isFirst = "Note: this is the first question."
    static func saved(_ time: String?) -> String {
      time.map { "Saved\($0.isEmpty ? "" : " ")\($0). Only you can see this until the opening." }
        ?? "Note: only you can see this until the opening."
    }
    static func notSaved(_ reason: String) -> String {
      "Problem: the draft is not saved. \(reason)"
    }

    // MARK: Not asked

    static let whyNotAsked = "Not asked: "
    // What stands in the note; nil where it is in words of one's own.
    static func reason(_ why: WhyNotAsked) -> String? {
      switch why {
      case .outOfTime: "we ran out of time."
      case .answeredAlready: "the candidate had answered it already."
      case .panelDecided: "the panel decided so."
      case .other: nil
      }
    }
    static func choose(_ why: WhyNotAsked) -> String {
      switch why {
      case .outOfTime: "We ran out of time"
      case .answeredAlready: "The candidate had answered it already"
      case .panelDecided: "The panel decided not to ask it"
      case .other: "Another reason, in the note"
      }
    }
    static let whyGiven = "WHY"
    static let sayWhy = "Note: the reasons why are below. Choose one, or go on."

    static let sayWhyThere = "Note: Enter goes there, to say why it was not asked. Or go on."

    // MARK: All scores, and finding

    static let lookOver = "Look over all scores, then seal"
    static let allScores = "All scores on one screen"
    static let allHead = (part: "No", about: "Question", score: "Score", note: "Note")
    static func standing(_ item: Draft.Item, isOpen: Bool) -> String {
      switch item.answer {
      case .notAsked?, .notHeard?, .skipped?: item.answer.map { status($0).label } ?? ""
      default: short(item.answer, isOpen: isOpen)
      }
    }
    static let find = "Find"
    static func foundInNote(_ note: String) -> String { "Your note: \(note)" }
    static func foundNothing(_ typed: String) -> String {
      typed.isEmpty
        ? "Problem: there are no words yet. Type some, or press Esc."
        : "Problem: nothing here has \u{22}\(typed)\u{22} in it. Type other words, or press Esc."
    }
    static func found(_ sheet: FindSheet, _ page: ScoringPage) -> String {
      guard !sheet.field.text.isEmpty else { return "Note: type a word of what you look for." }
      let found = sheet.found(page).count
      if found == 0 { return foundNothing(sheet.field.text) }
      let of = "\(found) of \(count(page.model.draft.items.count, "line", "lines"))"
      return "Note: \(of) \(found == 1 ? "has" : "have") it. Enter goes there."
    }

    // MARK: What lies over the question

    static func title(_ over: Over) -> String {
      switch over {
      case .reading: readingTitle
      case .followUp: "Another follow-up"
      case .log: Log.title
      case .incident: Incident.title
      case .all: "All scores"
      case .find: "Find a question"
      }
    }
    static func message(_ over: Over, _ page: ScoringPage) -> String {
      switch over {
      case .all: saved(page.savedAt)
      case .find(let sheet): found(sheet, page)
      case .reading: readingMessage
      case .followUp, .incident: Incident.message
      case .log: Log.message
      }
    }

    // MARK: The scale in full

    static func readingCount(_ page: ScoringPage) -> Int { reading(page).count }

    /// Everything the form says about this item, a paragraph each.
    static func reading(_ page: ScoringPage) -> [String] {
      guard let step = page.step else { return [] }
      var lines = [ask + "\u{22}\(page.model.ask(step))\u{22}"]
      if !step.question.probes.isEmpty { lines.append(probes(step.question.probes)) }
      if let criterion = step.criterion {
        lines.append(Words.Score.criterion(criterion, of: page.totalWeight))
      }
      guard step.question.hasItems else { return lines }
      for points in step.range {
        let words = page.model.anchor(points, step)
        let label = page.model.label(points, step)
        lines.append("\(points)  \(label)" + (words.isEmpty ? "" : ": \(words)"))
      }
      return lines + statusesMean
    }
    static let readingTitle = "What the scores mean"
    static let readingMessage = "Note: this is only to read. Esc or F4 goes back to the scores."

    // MARK: Keys

    static let helpTitle = "Help: scoring a candidate"
    static let helpNotes = [
      "N, H and D are never a zero. The panel's rules say how each is counted.",
      "While you write a note, letters and digits are only text.",
    ]
  }
}
