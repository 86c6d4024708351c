// The words of the seal screen and its receipt.
import Panels
import Wording

extension Words {
  enum Seal {
    static func title(_ code: String, corrects: Bool) -> String {
      corrects ? en("\(code)   Seal a correction") : en("\(code)   Seal your scores")
    }

    // "You are about to seal 8 scores and 7 notes for C07. 1 was not asked."
    static func about(_ code: String, _ steps: [Step], corrects: Bool) -> String {
      let scores = steps.count {
        if case .scored = $0.item.answer { true } else { false }
      }
      let notes = steps.count { !$0.isChoice && !$0.item.note.isEmpty }
      var words =
        en(
          "You are about to seal \(count(scores, en("score"), en("scores"))) and"
            + " \(count(notes, en("note"), en("notes"))) for \(code).")
      for (answer, what) in [
        (Draft.Answer.notAsked, en("not asked")), (.notHeard, en("not heard")),
        (.skipped, en("\u{22}I do not know\u{22}")),
      ] {
        let number = steps.count { $0.item.answer == answer }
        if number > 0 { words += " \(number) \(what)." }
      }
      return corrects ? words + en(" This sheet replaces your earlier one.") : words
    }

    // What somebody may want to look at; none of these stops a seal, but unfinished items do.
    static func checks(_ model: ScoringModel) -> [String] {
      let steps = model.steps
      let open = steps.count { !$0.isDone }
      if open > 0 {
        let what = count(open, en("score is"), en("scores are"))
        return [en("Check: \(what) still to do. Choose one to go to it.")]
      }
      guard model.group.expectsNotes else { return [] }
      let bare = steps.filter { step in
        guard case .scored = step.item.answer else { return false }
        return !step.item.note.contains { !$0.isWhitespace }
      }
      guard !bare.isEmpty else { return [] }
      let which = list(bare.map(\.label))
      return [
        bare.count == 1
          ? en("Check: question \(which) has a score and no note. You can still seal.")
          : en("Check: questions \(which) have a score and no note. You can still seal.")
      ]
    }

    static var afterHead: String { en("After you seal") }
    static var after: [String] {
      [
        en(
          "You cannot change these scores. A slip? You can seal a correction before the chair"
            + " closes the panel. Both stay on the record."),
        en("No one person can read them until the panel opens all sheets together."),
      ]
    }

    static var goBack: String { en("Go back and check") }
    static func unfinished(_ step: Step) -> String {
      let title = step.criterion.map { ": \($0.title)" } ?? ""
      return en("Go to question \(step.label)\(title)")
    }
    static func markSkipped(_ count: Int) -> String {
      count == 1
        ? en("Say \u{22}I do not know\u{22} for it")
        : en("Say \u{22}I do not know\u{22} for all \(count)")
    }
    static var markedSkipped: String {
      en("Note: done. Nothing is sealed yet. You can still go back.")
    }
    static func seal(_ code: String) -> String {
      en("Seal my scores. Type \(code) here, then Enter")
    }

    static var nothingYet: String { en("Note: nothing is sealed yet.") }
    static func typeCode(_ code: String, typed: String) -> String {
      typed.isEmpty
        ? en("Problem: type \(code) before Enter. Nothing is sealed yet.")
        : en("Problem: \(typed) is not \(code). Type \(code), then Enter. Nothing is sealed yet.")
    }
    static var sealing: String { en("Sealing your scores") }
    static var wait: String { en("Note: wait for the seal code before you close this computer.") }
    static func failed(_ reason: String) -> String {
      en("Problem: nothing is sealed. \(reason)")
    }

    // MARK: Receipt

    static func sealedTitle(_ code: String, _ time: String) -> String {
      en("\(code)   Sealed at \(time)")
    }
    static var code: String { en("Your seal code") }
    static func keep(_ receipt: Receipt) -> [String] {
      [
        en("Write it down. At the opening it shows that these are your scores."),
        en(
          "Sealed by \(receipt.members) of \(count(receipt.membersOf, en("member"), en("members"))) so far."
        ),
        en(
          "No one person can read your scores now, not even you, until the panel opens them all together."
        ),
      ]
    }
    static var done: String { en("Done") }
    static func copies(_ copies: Copies) -> String {
      switch copies {
      case .both: en("Saved, read back and checked. Copies: this computer, the shared folder.")
      case .oneComputer:
        en("Saved, read back and checked. There is only one copy, on this computer.")
      case .thisComputerOnly:
        en(
          "Note: sealed and checked on this computer only. The shared folder has not taken it yet.")
      }
    }

    static var helpTitle: String { en("Help: sealing your scores") }
  }
}
