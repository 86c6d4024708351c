// The words of teaching empanel the keys of a terminal.
import TextUI
import Wording

extension Words {
  enum Teach {
    static var does: String { en("Teach empanel your keys") }
    static var title: String { en("Teach empanel your keys") }
    static var intro: [String] {
      [
        en("Some terminals send something of their own for a key. empanel can learn it."),
        en("It asks for one key after the other. Enter leaves a key as it is."),
      ]
    }
    static var known: String { en("Learnt before") }
    static var soFar: String { en("Learnt") }
    static func choice(_ choice: TeachKeys.Choice) -> String {
      switch choice {
      case .begin: en("Teach the keys now")
      case .forget: en("Forget what was learnt")
      case .keep: en("Keep what was learnt")
      case .drop: en("Change nothing")
      case .goBack: en("Go back")
      }
    }
    static func place(_ place: Int, _ of: Int) -> String { en("key \(place) of \(of)") }
    static func ask(_ key: Key) -> String { en("Press \(Keys.name(key)).") }
    static var leave: String { en("If nothing happens, press Enter to leave it as it is.") }

    static var startMessage: String {
      en("Note: press a number, or Enter for the line with the mark.")
    }
    static var askMessage: String { en("Note: Esc stops. You then choose what is kept.") }
    static func leftAsItIs(_ key: Key) -> String { en("Note: \(Keys.name(key)) stays as it is.") }
    static func works(_ key: Key) -> String { en("Note: \(Keys.name(key)) works already.") }
    static func learnt(_ key: Key, _ sequence: String) -> String {
      en("Note: learnt. \(sends(key, sequence)).")
    }
    static func learnt(_ count: Int) -> String {
      count == 0
        ? en("Note: nothing new was learnt.")
        : count == 1 ? en("Note: 1 key is new.") : en("Note: \(count) keys are new.")
    }
    static func isText(_ asked: Key) -> String {
      en("Problem: that is plain text, and must stay it. Press \(Keys.name(asked)), or Enter.")
    }
    static func isAnother(_ key: Key, _ asked: Key) -> String {
      en(
        "Problem: empanel knows that as \(Keys.name(key)). Press \(Keys.name(asked)), or Enter to leave it."
      )
    }
    static func isUnclear(_ asked: Key) -> String {
      en("Problem: that cannot be told from other keys. Press \(Keys.name(asked)) again, or Enter.")
    }
    static var kept: String { en("Saved. These keys work from now on, and the next time.") }
    static var forgotten: String { en("Saved. What was learnt is forgotten.") }
    static var dropped: String { en("Note: the keys are as they were.") }

    static func listKeys(_ count: Int) -> [KeyHelp] {
      [
        KeyHelp(key: .function(0), name: en("1-\(count)"), word: en("Choose"), does: "", rank: 0),
        KeyHelp(key: .enter, name: en("Enter"), word: en("Do it"), does: "", rank: 0),
        KeyHelp(key: .escape, name: en("Esc"), word: en("Go back"), does: "", rank: 0),
      ]
    }
    static var askKeys: [KeyHelp] {
      [
        KeyHelp(key: .enter, name: en("Enter"), word: en("Leave this key"), does: "", rank: 0),
        KeyHelp(key: .escape, name: en("Esc"), word: en("Stop"), does: "", rank: 0),
      ]
    }

    // "Up sends Esc [1;9A"
    static func sends(_ key: Key, _ sequence: String) -> String {
      var parts: [String] = []
      var letters = ""
      for scalar in sequence.unicodeScalars {
        guard scalar.value < 0x20 || scalar.value == 0x7f else {
          letters.unicodeScalars.append(scalar)
          continue
        }
        if !letters.isEmpty { parts.append(letters) }
        letters = ""
        let sign = Unicode.Scalar(UInt8(scalar.value ^ 0x40))
        parts.append(scalar.value == 0x1b ? en("Esc") : en("Ctrl-\(sign)"))
      }
      if !letters.isEmpty { parts.append(letters) }
      return en("\(Keys.name(key)) sends \(parts.joined(separator: " "))")
    }
  }
}
