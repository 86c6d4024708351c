// What the keys of the scoring room are called; the footer, the help and the menu come from here.
import Panels
import TextUI

extension ScoringPage {
  /// What the help is called.
  public var helpTitle: String { Words.Score.helpTitle }
  /// Sentences under the keys in the help.
  public var helpNotes: [String] { Words.Score.helpNotes }

  /// What can be done now.
  public var ways: [Way<Act>] {
    if editor != nil { return noteWays }
    if over != nil { return overWays }
    // Asked once: a frame has no time to look for its item at every line.
    let step = self.step
    let options = self.options
    var ways: [Way<Act>] = []
    if let step, !step.isOpen {
      ways.append(
        Way(
          nil, nil, name: digits(step), word: step.isChoice ? "Answer" : "Score",
          does: step.isChoice ? "Choose an answer" : "Give a score", rank: 0))
    }
    ways += [
      Way(nil, nil, name: "Up Down", does: "Move the mark", rank: 6),
      Way(.choose, .enter, name: "Enter", does: "Choose what the mark is on"),
      Way(.clear, .backspace, name: "Backspace", does: "Clear a score"),
      Way(.undo, .control("z"), name: "Ctrl-Z", does: "Undo"),
    ]
    if options.contains(.note) {
      ways.append(
        Way(
          .note, .function(2), name: "F2", word: "Notes", does: "Write a note, and come back",
          rank: 2))
      ways.append(Way(nil, nil, name: "Tab", does: "Go to the note, and back"))
    }
    if step?.question.hasItems == true {
      ways.append(
        Way(
          .anchors, .function(4), name: "F4", word: "Scale", does: "Read what the scores mean",
          rank: 4))
    }
    ways += [
      Way(
        .back, .function(7), name: "F7", word: "Back", does: "Go to the question before", rank: 3),
      Way(
        .forward, .function(8), name: "F8", word: isLast ? "Seal" : "Next",
        does: isLast ? "Look it over, then seal" : "Go to the next question", rank: 2),
    ]
    ways += statusWays(options)
    ways += [
      .menu(.followUp, Words.Score.addFollowUp), .menu(.log, Words.Log.does),
      .menu(.incident, Words.Incident.does),
      .menu(.all, Words.Score.allScores),
      Way(.find, .function(3), name: "F3", does: "Find a question by a word of it"),
      .menu(.lookOver, Words.Score.lookOver),
    ]
    ways.append(Way(.leave, .escape, name: "Esc", does: "Go home. Nothing is lost"))
    return ways
  }

  var isLast: Bool { model.draft.place.item >= model.draft.items.count - 1 }

  func digits(_ step: Step) -> String {
    if case .choice(let answers) = step.question.kind { return "1-\(answers.count)" }
    return "\(step.range.lowerBound)-\(step.range.upperBound)"
  }

  func statusWays(_ options: [Option]) -> [Way<Act>] {
    let all: [(Draft.Answer, Act, String)] = [
      (.notAsked, .notAsked, "Say that nobody asked it"),
      (.notHeard, .notHeard, "Say that you did not hear"),
      (.skipped, .skipped, "Say that you do not know"),
    ]
    return all.compactMap { answer, act, does in
      guard options.contains(.answer(answer)) else { return nil }
      return Way(act, nil, name: Words.Score.status(answer).key, does: does)
    }
  }

  private var noteWays: [Way<Act>] {
    [
      Way(.endNote, .function(2), name: "F2", word: "Back to scores", does: "Come back", rank: 0),
      Way(.endNote, .escape, name: "Esc", does: "Come back"),
      Way(.endNote, .tab, name: "Tab", does: "Come back"),
      Way(nil, nil, name: "Ctrl-Z", word: "Undo", does: "Take back a word"),
      Way(
        .back, .function(7), name: "F7", word: "Back", does: "Go to the question before", rank: 3),
      Way(
        .forward, .function(8), name: "F8", word: "Next", does: "Go to the next question", rank: 2),
      .menu(.leave, "Leave. Nothing is lost"),
    ]
  }
}
