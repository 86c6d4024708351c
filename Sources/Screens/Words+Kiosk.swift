// The words of the kiosk, in Easy Read: short sentences, one idea each, the same word each time.
import Wording

extension Words {
  enum Kiosk {
    static var unknown: String { en("I do not know") }

    // MARK: Slip and staff

    static var slip: [String] {
      [en("Hello"), en("Type the 6 numbers from your slip."), en("Then press Enter.")]
    }
    static var askStaff: String { en("Ask a helper if you need help.") }
    static var staffKey: String { en("Staff: press Esc.") }
    static func typed(_ count: Int) -> String {
      count == 0 ? en("No numbers yet") : en("\(count) of 6 numbers")
    }
    static var sixNumbers: String { en("Your slip has 6 numbers. Type all 6.") }
    static var wrongSlip: String { en("This is not the right number. Look at your slip again.") }
    static var alreadySent: String { en("Your answers are sent. You do not need to do it again.") }
    static var goOnWithSlip: String {
      en("Your answers are still here. Type your numbers to go on.")
    }
    static var checking: String { en("Please wait.") }

    static var staffLocked: [String] {
      [en("Please ask a helper."), en("A helper must type their passphrase here.")]
    }
    static var staff: [String] {
      [en("For staff"), en("Type your passphrase to leave the kiosk.")]
    }
    static var staffWarns: String { en("Answers that are not sent are then thrown away.") }
    static var staffBack: String { en("Press Esc to go back.") }
    static func passphrase(isEmpty: Bool) -> String {
      isEmpty ? en("Nothing typed yet") : en("Typed, and not shown")
    }
    static var notThePassphrase: String { en("That is not the passphrase.") }

    // MARK: Hello and practice

    static func hello(_ name: String, questions: Int, share: Int?) -> [String] {
      var words = [en("You met \(name) today."), en("We want to know what you think.")]
      words.append(count(questions))
      words.append(en("There are no right or wrong answers."))
      if let share { words.append(en("Your answers count for \(share) out of 100.")) }
      words += [
        en("Your answers have a number, not your name."), en("The chair knows whose number it is."),
        en("You can stop at any time."),
      ]
      return words
    }
    static func count(_ questions: Int) -> String {
      questions == 1 ? en("There is 1 question.") : en("There are \(questions) questions.")
    }
    static var helloTitle: String { en("Hello") }
    static var friendly: [String] {
      [
        en("We want to know what you think."), en("There are no right or wrong answers."),
      ]
    }
    static var start: String { en("Start") }
    static var pressStart: String { en("Press 1. Or press Enter.") }
    static var pressNumber: String { en("Press a number. Or press an arrow, then Enter.") }
    // What a language calls itself, so it is the same in every language.
    static let english = kept("English")
    static var practiceTitle: String { en("Let us try first. This one does not count.") }
    static var practice: String { en("What do you think of tea?") }

    // MARK: Questions

    static func title(_ place: Int, _ of: Int) -> String { en("Question \(place) of \(of)") }
    static var yourAnswer: String { en("Your answer") }
    static var keys: String { en("Press a number, then Enter.") }
    static var keysBack: String { en("- goes back. The dot . stops.") }
    static func youChose(_ answer: KioskAnswer) -> String {
      en("You chose \(answer.digit). \(answer.words).")
    }
    static var chooseFirst: String { en("Press a number first. 0 is for I do not know.") }
    static func notANumber(_ count: Int) -> String { en("Press a number from 0 to \(count).") }

    // MARK: Check, stop, send

    static var check: String { en("Check your answers") }
    static var none: String { en("No answer yet") }
    static var send: String { en("Send my answers") }
    static func changeKeys(_ count: Int) -> String {
      count == 1
        ? en("Press 1 to change it.") : en("Press 1 to \(min(count, 9)) to change an answer.")
    }
    static var doNotSend: String { en("Do not send. Throw them away") }

    static func same(_ words: String) -> [String] {
      [en("You chose \(words) each time."), en("Is that what you want?")]
    }
    static var sameYes: String { en("Yes. Send my answers") }
    static var sameNo: String { en("Look again") }

    static var stop: [String] {
      [en("Do you want to stop?"), en("Your answers are then thrown away.")]
    }
    static var stopNo: String { en("No. Go on") }
    static var stopYes: String { en("Yes. Stop, and throw them away") }
    static var pressOne: String { en("Press a number.") }

    static var sending: String { en("Please wait. Your answers are being locked.") }
    static var notSent: [String] {
      [
        en("Your answers are not sent yet."), en("They are still here."),
        en("Please ask a helper."),
      ]
    }
    static var again: String { en("Try again") }

    static func thanks(_ code: String) -> [String] {
      [
        en("Thank you"), en("Your answers are locked."),
        en("The panel will open them with all the others."),
        en("Your seal code is \(code)."), en("You can write it down."), en("You can go now."),
        en("This screen clears by itself."),
      ]
    }

    static var stillThere: [String] { [en("Are you still there?"), en("Press any key.")] }

    // MARK: Translating

    /// Everything that a person may meet after they have chosen a language, each way it can be
    /// said; staff and the next person meet the form's own language.
    static var everything: [String] {
      let start =
        hello("", questions: 1, share: 0) + hello("", questions: 2, share: nil)
        + [helloTitle, start, pressStart, pressNumber, practiceTitle, practice, unknown]
      let answering = [
        title(1, 1), yourAnswer, keys, keysBack, chooseFirst, notANumber(1),
        youChose(KioskAnswer(digit: 0, words: "", answer: .skipped)),
      ]
      let end =
        [check, none, send, changeKeys(1), changeKeys(2), doNotSend]
        + same("") + [sameYes, sameNo] + stop + [stopNo, stopYes, pressOne, sending]
      let away =
        slip + [typed(0), typed(1), sixNumbers, wrongSlip, goOnWithSlip, checking, askStaff]
      return start + KioskHello.everything + answering + end + notSent + [again] + thanks("")
        + stillThere + away
    }
  }
}
