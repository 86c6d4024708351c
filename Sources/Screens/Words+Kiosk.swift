// The words of the kiosk, in Easy Read: short sentences, one idea each, the same word each time.

extension Words {
  enum Kiosk {
    static let unknown = "I do not know"

    // MARK: Slip and staff

    static let slip = ["Hello", "Type the 6 numbers from your slip.", "Then press Enter."]
    static let askStaff = "Ask a helper if you need help."
    static let staffKey = "Staff: press Esc."
    static func typed(_ count: Int) -> String {
      count == 0 ? "No numbers yet" : "\(count) of 6 numbers"
    }
    static let sixNumbers = "Your slip has 6 numbers. Type all 6."
    static let wrongSlip = "This is not the right number. Look at your slip again."
    static let alreadySent = "Your answers are sent. You do not need to do it again."
    static let goOnWithSlip = "Your answers are still here. Type your numbers to go on."
    static let checking = "Please wait."

    static let staffLocked = ["Please ask a helper.", "A helper must type their passphrase here."]
    static let staff = ["For staff", "Type your passphrase to leave the kiosk."]
    static let staffWarns = "Answers that are not sent are then thrown away."
    static let staffBack = "Press Esc to go back."
    static func passphrase(isEmpty: Bool) -> String {
      isEmpty ? "Nothing typed yet" : "Typed, and not shown"
    }
    static let notThePassphrase = "That is not the passphrase."

    // MARK: Hello and practice

    static func hello(_ name: String, questions: Int, share: Int?) -> [String] {
      var words = ["You met \(name) today.", "We want to know what you think."]
      words.append(questions == 1 ? "There is 1 question." : "There are \(questions) questions.")
      words.append("There are no right or wrong answers.")
      if let share { words.append("Your answers count for \(share) out of 100.") }
      words += [
        "Your answers have a number, not your name.", "The chair knows whose number it is.",
        "You can stop at any time.",
      ]
      return words
    }
    static let helloTitle = "Hello"
    static let friendly = [
      "We want to know what you think.", "There are no right or wrong answers.",
    ]
    static let start = "Start"
    static let pressStart = "Press 1. Or press Enter."
    static let practiceTitle = "Let us try first. This one does not count."
    static let practice = "What do you think of tea?"

    // MARK: Questions

    static func title(_ place: Int, _ of: Int) -> String { "Question \(place) of \(of)" }
    static let yourAnswer = "Your answer"
    static let keys = "Press a number, then Enter."
    static let keysBack = "- goes back. The dot . stops."
    static func youChose(_ answer: KioskAnswer) -> String {
      "You chose \(answer.digit). \(answer.words)."
    }
    static let chooseFirst = "Press a number first. 0 is for I do not know."
    static func notANumber(_ count: Int) -> String { "Press a number from 0 to \(count)." }

    // MARK: Check, stop, send

    static let check = "Check your answers"
    static let none = "No answer yet"
    static let send = "Send my answers"
    static func changeKeys(_ count: Int) -> String {
      count == 1 ? "Press 1 to change it." : "Press 1 to \(min(count, 9)) to change an answer."
    }
    static let doNotSend = "Do not send. Throw them away"

    static func same(_ words: String) -> [String] {
      ["You chose \(words) each time.", "Is that what you want?"]
    }
    static let sameYes = "Yes. Send my answers"
    static let sameNo = "Look again"

    static let stop = ["Do you want to stop?", "Your answers are then thrown away."]
    static let stopNo = "No. Go on"
    static let stopYes = "Yes. Stop, and throw them away"
    static let pressOne = "Press a number."

    static let sending = "Please wait. Your answers are being locked."
    static let notSent = [
      "Your answers are not sent yet.", "They are still here.", "Please ask a helper.",
    ]
    static let again = "Try again"

    static func thanks(_ code: String) -> [String] {
      [
        "Thank you", "Your answers are locked.", "The panel will open them with all the others.",
        "Your seal code is \(code).", "You can write it down.", "You can go now.",
        "This screen clears by itself.",
      ]
    }

    static let stillThere = ["Are you still there?", "Press any key."]
  }
}
