// The words of the scoring room.
import Panels
import Scoring
import Wording

extension Words {
  enum Score {
    static var right: String { en("Right") }
    static var wrong: String { en("Wrong") }
    static func rightAnswer(_ key: String) -> String { en("The right answer: \(key)") }

    // "C07   Question 4 of 9, part 1 of 2: Listening"
    static func title(_ code: String, _ step: Step) -> String {
      var words = en("\(code)   Question \(step.number) of \(step.of)")
      if step.parts > 1 { words += en(", part \(step.part) of \(step.parts)") }
      return step.criterion.map { words + ": \($0.title)" } ?? words
    }

    static var notSealed: String { en("not sealed") }

    static func minutes(_ left: Int?) -> [String] {
      guard let left else { return [] }
      if left < 0 { return [en("the planned time is over"), en("time is over")] }
      return left == 0
        ? [en("less than a minute left"), en("0 min left")]
        : [en("about \(count(left, en("minute"), en("minutes"))) left"), en("\(left) min left")]
    }

    // Time up never locks or clears anything, and the message says so.
    static func timeMessage(_ left: Int) -> String? {
      switch left {
      case 5: en("Note: about 5 minutes left of the planned time.")
      case 1: en("Note: about 1 minute left of the planned time.")
      case -1: en("Note: the planned time is over. Take the time you need. Nothing closes.")
      default: nil
      }
    }

    static var thisPerson: String { en("this person") }
    static var ask: String { en("Ask:  ") }
    static func probes(_ probes: [String]) -> String {
      en("Then ask: ") + probes.map { "\u{22}\($0)\u{22}" }.joined(separator: " ")
    }
    static func probe(_ words: String) -> String { en("Then ask: \u{22}\(words)\u{22}") }
    static func otherProbe(_ words: String) -> String { en("Also asked: \u{22}\(words)\u{22}") }
    static var wasAsked: String { en("ASKED") }
    static var addFollowUp: String { en("Write down another follow-up that was asked") }
    static var alsoAsked: String { en("Also asked") }
    static var alsoAskedMeans: String {
      en("It goes into the log of the interview, for those who may read it. Enter keeps it.")
    }
    static var noFollowUp: String {
      en("Problem: there are no words yet. Type what was asked, or press Esc.")
    }
    static var takenBack: String {
      en("Note: the follow-up is taken back. Ctrl-Z brings it again.")
    }

    // Neither too long nor too short is ever said: a plan may be longer by an adjustment.
    static func time(_ minutes: (planned: Int, used: Int)) -> String {
      en("Planned: about \(count(minutes.planned, en("minute"), en("minutes"))). So far: ")
        + (minutes.used == 0 ? en("less than 1.") : en("about \(minutes.used)."))
    }

    // "Criterion: listens to people. Weight 3 of 12."
    static func criterion(_ criterion: Criterion, of total: Int) -> String {
      let about = criterion.about.isEmpty ? criterion.title : criterion.about
      let isSentence = about.utf8.last == UInt8(ascii: ".")
      let words = isSentence ? String(about[..<about.utf8.index(before: about.endIndex)]) : about
      let weight =
        criterion.isEssential
        ? en("This one must be met.") : en("Weight \(criterion.weight) of \(total).")
      return en("Criterion: \(words). \(weight)")
    }

    static var unscored: String { en("This question is not scored. Write down what was said.") }
    static var choice: String { en("This question is not scored. Choose what was said.") }
    static var yourScore: String { en("Your score") }
    static var yourAnswer: String { en("Your answer") }
    static var chosen: String { en("YOUR SCORE") }
    static var chosenAnswer: String { en("YOUR ANSWER") }
    static func scoreNow(_ words: String) -> String { en("Your score: \(words)") }
    static var noneYet: String { en("none yet") }

    static func status(_ answer: Draft.Answer) -> (key: String, label: String) {
      switch answer {
      case .notAsked: ("N", en("Not asked"))
      case .notHeard: ("H", en("Did not hear"))
      case .skipped: ("D", en("Do not know"))
      case .scored(let points): ("\(points)", "")
      case .answered: ("", "")
      }
    }
    static var statusesMean: [String] {
      [
        en("N  Not asked: nobody asked the question. It is never a zero."),
        en("H  Did not hear: it was asked, and you missed the answer. It is never a zero."),
        en("D  Do not know: you heard it, and you cannot say. It is never a zero."),
      ]
    }

    static func notes(_ words: Int, isOpen: Bool) -> String {
      let what = isOpen ? en("Answer") : en("Notes: what you saw and heard")
      return words == 0
        ? what + en("   none yet") : what + "   \(count(words, en("word"), en("words")))"
    }
    static var noteKeys: String { en("F2 writes, F2 comes back") }
    // Without a number on a quiet screen, where it would be said at every key.
    static func noteHead(_ words: Int?, isOpen: Bool) -> String {
      let what = isOpen ? en("Write what was said") : en("Write what you saw and heard")
      return words.map { "\(what)   \(count($0, en("word"), en("words")))" } ?? what
    }

    static func isStatus(_ option: Option) -> Bool {
      switch option {
      case .answer(.notAsked), .answer(.notHeard), .answer(.skipped): true
      case .answer, .choice, .note, .probe, .otherProbe, .why: false
      }
    }

    static var strip: String { en("All questions") }
    static func allQuestions(_ shown: (Int, Int)?, of count: Int) -> String {
      shown.map { strip + en(", \($0.0) to \($0.1) of \(count)") } ?? strip
    }
    static var here: String { en("here") }
    // A score without a note is said loudly where notes are expected; the rest is quiet.
    static func noted(_ item: Draft.Item, expected: Bool) -> String {
      let hasNote = item.answer != .answered && item.note.contains { !$0.isWhitespace }
      if hasNote { return en("note") }
      if case .scored = item.answer, expected { return en("NO NOTE") }
      return ""
    }
    static func inGeneral(_ score: String, _ words: String) -> String {
      en("In general, \(score): \(words)")
    }
    static var noNoteHere: String { en("This question has no note.") }
    static func left(_ left: Int) -> String {
      left == 0 ? en("all done") : en("\(left) still to do")
    }
    static func short(_ answer: Draft.Answer?, isOpen: Bool) -> String {
      switch answer {
      case .scored(let points): "\(points)"
      case .notAsked: "N"
      case .notHeard: "H"
      case .skipped: "D"
      case .answered: isOpen ? en("words") : en("chosen")
      case nil: "-"
      }
    }

    // MARK: Messages

    static func offList(_ digit: Int, _ range: ClosedRange<Int>) -> String {
      en(
        "Problem: \(digit) is not on the list. Type a number from \(range.lowerBound) to"
          + " \(range.upperBound).")
    }
    static var noScore: String {
      en("Note: this question takes words, not a number. Press F2 to write.")
    }
    static func noteIsFull(_ limit: Int) -> String {
      en("Problem: the note is full at \(limit) letters. Make it shorter to write more.")
    }
    static var undone: String { en("Note: the last change is undone.") }
    static var nothingToUndo: String { en("Note: there is nothing left to undo.") }
    static var allScored: String {
      en("Note: every score is in. To seal: F9, then \"Look over all scores\".")
    }
    static var isFirst: String { en("Note: this is the first question.") }
    static func saved(_ time: String?) -> String {
      time.map {
        en("Saved\($0.isEmpty ? "" : " ")\($0). Only you can see this until the opening.")
      }
        // As long as the time it gives way to, so that on a slow line only that is sent.
        ?? en("Note: all kept. Only you can see this until the opening.")
    }
    static func notSaved(_ reason: String) -> String {
      en("Problem: the draft is not saved. \(reason)")
    }

    // MARK: Not asked

    // Read back from the note, so in English in every language.
    static let whyNotAsked = kept("Not asked: ")
    // What stands in the note; nil where it is in words of one's own.
    static func reason(_ why: WhyNotAsked) -> String? {
      switch why {
      case .outOfTime: kept("we ran out of time.")
      case .answeredAlready: kept("the candidate had answered it already.")
      case .panelDecided: kept("the panel decided so.")
      case .other: nil
      }
    }
    static func choose(_ why: WhyNotAsked) -> String {
      switch why {
      case .outOfTime: en("We ran out of time")
      case .answeredAlready: en("The candidate had answered it already")
      case .panelDecided: en("The panel decided not to ask it")
      case .other: en("Another reason, in the note")
      }
    }
    static var whyGiven: String { en("WHY") }
    static var sayWhy: String { en("Note: the reasons why are below. Choose one, or go on.") }

    static var sayWhyThere: String {
      en("Note: Enter goes there, to say why it was not asked. Or go on.")
    }

    // MARK: All scores, and finding

    static var lookOver: String { en("Look over all scores, then seal") }
    static var allScores: String { en("All scores on one screen") }
    static var allHead: (part: String, about: String, score: String, note: String) {
      (part: en("No"), about: en("Question"), score: en("Score"), note: en("Note"))
    }
    static func standing(_ item: Draft.Item, isOpen: Bool) -> String {
      switch item.answer {
      case .notAsked?, .notHeard?, .skipped?: item.answer.map { status($0).label } ?? ""
      default: short(item.answer, isOpen: isOpen)
      }
    }
    static var find: String { en("Find") }
    static func foundInNote(_ note: String) -> String { en("Your note: \(note)") }
    static func foundNothing(_ typed: String) -> String {
      typed.isEmpty
        ? en("Problem: there are no words yet. Type some, or press Esc.")
        : en(
          "Problem: nothing here has \u{22}\(typed)\u{22} in it. Type other words, or press Esc.")
    }
    static func found(_ sheet: FindSheet, _ page: ScoringPage) -> String {
      guard !sheet.field.text.isEmpty else { return en("Note: type a word of what you look for.") }
      let found = sheet.found(page).count
      if found == 0 { return foundNothing(sheet.field.text) }
      let of = en("\(found) of \(count(page.model.draft.items.count, en("line"), en("lines")))")
      return en("Note: \(of) \(found == 1 ? en("has") : en("have")) it. Enter goes there.")
    }

    // MARK: What lies over the question

    static func title(_ over: Over) -> String {
      switch over {
      case .reading: readingTitle
      case .followUp: en("Another follow-up")
      case .log: Log.title
      case .incident: Incident.title
      case .all: en("All scores")
      case .find: en("Find a question")
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
        lines.append(Words.Score.criterion(criterion, of: page.model.totalWeight))
      }
      guard step.question.hasItems else { return lines }
      for points in step.range {
        let words = page.model.anchor(points, step)
        let label = page.model.label(points, step)
        lines.append("\(points)  \(label)" + (words.isEmpty ? "" : ": \(words)"))
      }
      return lines + statusesMean
    }
    static var readingTitle: String { en("What the scores mean") }
    static var readingMessage: String {
      en("Note: this is only to read. Esc or F4 goes back to the scores.")
    }

    // MARK: Keys

    static var helpTitle: String { en("Help: scoring a candidate") }
    static var helpNotes: [String] {
      [
        en("N, H and D are never a zero. The panel's rules say how each is counted."),
        en("While you write a note, letters and digits are only text."),
      ]
    }
  }
}
