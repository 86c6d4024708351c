// The words of the practice: the line above each page, the made-up form, and the end. Nobody is praised
// or blamed, and what is only so on the day is said to be.
import Wording

extension Words {
  enum Practice {
    static var mark: String { en("PRACTICE") }
    static func titled(_ title: String) -> String { "\(mark)   \(title)" }
    static var helpTitle: String { en("Help: practising the keys") }
    static var helpNotes: [String] {
      [en("Nothing is saved here and nothing counts. You can leave at any time.")]
    }
    static var goesOn: String {
      en("F8 goes on, also past a screen that you do not want to practise.")
    }
    static var quiet: String { en("Note: C01 is made up. Nothing is saved here.") }
    static var leave: String { en("Leave the practice") }
    static var leaveKey: WayWords { WayWords(en("Leave"), leave) }
    static var goOn: String { en("Go on") }
    static var goOnKey: WayWords { WayWords(goOn, goOn) }
    static var skipKey: WayWords { WayWords(en("Skip"), en("Skip this screen, to the end")) }

    // MARK: Line by line

    static var leaveHelp: (word: String, does: String) {
      (word: Plain.leave, does: en("leave, nothing is kept"))
    }
    static var plainHelp: String {
      en("Nothing is saved here. At the end of the input it leaves.")
    }

    // MARK: What to do

    /// The line above a page; other words where lines are typed, since other keys do it.
    static func task(_ task: PracticeTask, isTyped: Bool) -> String {
      let what = isTyped ? typed(task) : pressed(task)
      return task.screen.map { en("Practice \($0) of \(PracticePage.screens)") + ": " + what }
        ?? what
    }

    private static func pressed(_ task: PracticeTask) -> String {
      switch task {
      case .score:
        en("give a score. Press a number, 0 to 5. Or move with Up and Down, then press Enter.")
      case .scored:
        en("that is a score. Another number changes it. F8 goes on (or Esc, and then 8).")
      case .clear:
        en("change your mind. Say this score was a slip. Backspace takes it away.")
      case .sayWhy:
        en("now there is none, and that is no zero. You heard it, and cannot judge: press D.")
      case .said:
        en("that is never a zero either. The panel's rules say how it counts. F8 goes on.")
      case .note: en("write a note. Tab goes to it. So does F2.")
      case .write: en("type a few words. Here letters and numbers are only text.")
      case .comeBack: en("Tab comes back to the scores, when you are ready.")
      case .takeBack: en("the note stays with the score. Ctrl-Z takes back what you did last.")
      case .takenBack: en("the note is as it was before. Ctrl-Z undoes scores too. F8 goes on.")
      case .missing:
        en("seal. Each question needs a score or a reason. Down to a line, then Enter.")
      case .look:
        en("seal, which means lock. Read what it means here. Then press Down.")
      case .type: en("type C01, to show that you mean this candidate.")
      case .retype: en("type C01 and nothing else. Backspace takes a letter away.")
      case .confirm: en("now Enter seals.")
      case .practised: en("that is all there is to sealing. Enter goes on.")
      case .aside: en("Practice: have a look. Esc goes back.")
      }
    }

    private static func typed(_ task: PracticeTask) -> String {
      switch task {
      case .score: en("give a score. Type a number, 0 to 5.")
      case .scored: en("that is a score. Another number changes it. Enter alone goes on.")
      case .clear:
        en("change your mind. Say this score was a slip. Type backspace to take it away.")
      case .sayWhy:
        en("now there is none, and that is no zero. You heard it, and cannot judge: type d.")
      case .said:
        en("that is never a zero either. The panel's rules say how it counts. Enter alone goes on.")
      case .note: en("write a note. Type n.")
      case .write, .comeBack: en("type a few words. A line with only a full stop ends the note.")
      case .takeBack: en("the note stays with the score. Type u to take back what you did last.")
      case .takenBack:
        en("the note is as it was before. u undoes scores too. Enter alone goes on.")
      case .missing:
        en("seal. Each question needs a score or a reason. Type the number of a line.")
      case .look:
        en("seal, which means lock. Read what it means. Then type 2, and after it C01.")
      case .type, .retype, .confirm: en("type C01, to show that you mean this candidate.")
      case .practised: en("that is all there is to sealing. Enter goes on.")
      case .aside: en("Practice: have a look. Type b to go back.")
      }
    }

    // MARK: The made-up form

    static var points: [(label: String, anchor: String)] {
      [
        (label: en("No evidence"), anchor: en("Gives no example")),
        (label: en("Very little"), anchor: en("Says it matters, and tells of nothing they did")),
        (label: en("Some"), anchor: en("Tells of part of what they did")),
        (label: en("Enough"), anchor: en("Tells what they did, and why")),
        (label: en("Strong"), anchor: en("Also tells what came of it")),
        (label: en("Very strong"), anchor: en("Also tells what they would do differently")),
      ]
    }
    static var subjects: [(title: String, ask: String)] {
      [
        (
          title: en("Helping"),
          ask: en("Tell us about a time when you helped somebody with a plan.")
        ),
        (
          title: en("Listening"),
          ask: en("Tell us about a time when you had to find out what somebody meant.")
        ),
        (
          title: en("Working together"),
          ask: en("Tell us about something that you and others did together.")
        ),
      ]
    }

    // MARK: After the seal

    static func sealedTitle(_ code: String) -> String { en("\(code)   After the seal") }
    static var sealCode: String { en("0123 4567 89ab   (made up)") }
    static var keep: [String] {
      [
        en(
          "On the day it is a code of your own. Write it down: at the opening it shows that these are"
            + " your scores."),
        en(
          "Once sealed, no one person can read your scores, not even you, until the panel opens them"
            + " all together."),
      ]
    }
    static var nothingSealed: String { en("Note: nothing is sealed, and nothing is saved.") }

    // MARK: The end

    static var endTitle: String { en("The end") }
    static var nothingKept: String {
      en("The candidate was made up. No score, no note and no code of it is kept.")
    }
    static var practised: String { en("You practised:") }
    static var leftOut: String { en("Left out this time:") }
    static func subject(_ screen: Int) -> String {
      switch screen {
      case 1: en("Giving a score")
      case 2: en("Changing your mind: no score, and never a zero")
      case 3: en("Writing a note, and coming back")
      default: en("Sealing")
      }
    }
    static var lookForHelp: String {
      en("There is help on every screen: F1, or h where you type whole lines.")
    }
    static var again: String { en("Practise once more") }
    static var endQuiet: String { en("Note: nothing was saved.") }

    // MARK: The ways in

    static var begin: String { en("Practise the keys, two minutes") }
    static var door: String { en("Practise the keys") }
    static var doorDetail: String { en("takes two minutes") }
  }
}
