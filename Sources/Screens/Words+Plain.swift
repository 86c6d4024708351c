// The words of screens that are told line by line: prompts, commands and their help.
import TextUI
import Wording

extension Words {
  enum Plain {
    // MARK: What a person types

    static let back = "b"
    static let again = "r"
    static let note = "n"
    static let help = "h"
    static let leave = "q"
    static let menu = "m"
    static let undo = "u"
    static let mark = "s"
    static let endOfText = "."
    static let undoLine = ".undo"
    static let newText = ".new"
    static var enter: String { en("Enter") }
    static let escape = "esc"
    static var fullStop: String { en("a full stop") }
    static func thenTyped(_ word: String) -> String { en("a full stop, then \(word)") }

    // The letters of a full screen that are commands here have others.
    static func status(_ key: String) -> String {
      switch key {
      case "N": "a"
      case "H": "e"
      default: key.lowercased()
      }
    }

    static let keys: [String: Key] = {
      var keys: [String: Key] = [
        "esc": .escape, "tab": .tab, "up": .up, "down": .down, "left": .left, "right": .right,
        "space": .character(" "), "backspace": .backspace, "home": .home, "end": .end,
        "pageup": .pageUp, "pagedown": .pageDown,
      ]
      for number in 2...8 { keys["f\(number)"] = .function(number) }
      return keys
    }()

    // MARK: Prompts

    static func long(_ offer: String, _ commands: [(word: String, does: String)]) -> String {
      let words = commands.map { "\($0.word): \($0.does)" }.joined(separator: ". ")
      return (offer.isEmpty ? "" : en("Type \(offer). ")) + words + ".\n> "
    }
    static func short(_ offer: String, onward: String?) -> String {
      if let onward, !offer.isEmpty {
        return en("Type \(offer), Enter to \(onward), or h for help: ")
      }
      return offer.isEmpty
        ? en("Press Enter, or h for help: ") : en("Type \(offer), or h for help: ")
    }
    static func menuPrompt(_ count: Int) -> String {
      en("Type \(range(1, count)), or press Enter to do nothing: ")
    }
    static func writingPrompt(hasText: Bool) -> String {
      let more = hasText ? en(" What you type comes after it. A line with .new starts afresh.") : ""
      return en(
        "Write your note, as many lines as you like."
          + " A line with only a full stop ends it.\(more)\n> ")
    }
    static let writingShort = "> "
    static func fieldPrompt(_ field: Role.Field, isFirst: Bool, goesBack: Bool) -> String {
      var words = field.label
      if !field.value.isEmpty, !field.isSecret {
        words += en(", now \(field.value), Enter keeps it")
      }
      if field.isSecret { words += en(", not shown") }
      guard isFirst else { return words + ": " }
      if goesBack { words += en(". A full stop goes back") }
      if !field.value.isEmpty, !field.isSecret { words += en(", a space alone empties it") }
      return words + ": "
    }

    // "0 to 5, a, e or d, or 11 to 13"
    static func offer(keys: [String], numbers: [Int]) -> String {
      var parts = runs(keys)
      if let first = numbers.first, let last = numbers.last { parts.append(range(first, last)) }
      return list(parts, en("or"))
    }
    static func range(_ first: Int, _ last: Int) -> String {
      switch last - first {
      case 0: "\(first)"
      case 1: en("\(first) or \(last)")
      default: en("\(first) to \(last)")
      }
    }

    // Digits that follow each other are a range.
    private static func runs(_ keys: [String]) -> [String] {
      let digits = keys.compactMap { Int($0) }.sorted()
      let isRun = digits.count > 2 && digits.last.map { $0 - digits[0] == digits.count - 1 } == true
      guard isRun, let first = digits.first, let last = digits.last else { return keys }
      return [range(first, last)] + keys.filter { Int($0) == nil }
    }

    // MARK: Answers

    static func nothing(_ typed: String, _ offer: String) -> String {
      let words = typed.count > 40 ? String(typed.prefix(40)) + " ..." : typed
      return en("Problem: \u{22}\(words)\u{22} does nothing here. ")
        + (offer.isEmpty ? en("Type h for help.") : en("Type \(offer), or h for help."))
    }
    static func notOnTheList(_ typed: String, _ offer: String) -> String {
      en("Problem: \(typed) is not on the list. Type \(offer).")
    }
    static func noDefault(_ offer: String) -> String {
      en("Note: Enter alone does nothing here. Type \(offer), or h for help.")
    }
    static func marked(_ text: String) -> String { en("Now at: \(text)") }
    static var notTyped: String {
      en("Problem: that could not be typed here. Nothing was done. Type r.")
    }
    static var leftAsItWas: String { en("Note: it stays as it was.") }
    static var menuClosed: String { en("Note: nothing was done.") }
    static func menuLines(_ ways: [String]) -> [String] {
      [en("Everything you can do here:")] + ways.enumerated().map { "\($0 + 1). \($1)" }
    }
    static var noteSoFar: String { en("Your note so far:") }
    static func choosing(_ text: String, _ does: String?) -> String {
      guard let does, let first = does.first else { return en("choose \u{22}\(text)\u{22}") }
      return first.lowercased() + does.dropFirst()
    }
    // What Enter is called where it only chooses: its line then says more.
    static var choosesMark: Set<String> {
      [
        en("Choose what the mark is on"), en("Go there"), en("Choose this line"), en("Choose it"),
        en("Choose this"),
      ]
    }
    static func field(_ number: Int, _ field: Role.Field) -> String {
      let value = field.value.isEmpty ? en("empty") : field.isSecret ? en("not shown") : field.value
      return "\(number). \(field.label): \(value)"
    }

    // MARK: Help

    static var cellHelp: (word: String, does: String) {
      (word: en("left or right"), does: en("go to the number beside it"))
    }
    static var noteHelp: (word: String, does: String) { (word: note, does: en("write a note")) }
    static var undoHelp: (word: String, does: String) { (word: undo, does: en("undo")) }
    static var backHelp: (word: String, does: String) { (word: back, does: en("go back")) }
    static var menuHelp: (word: String, does: String) { (word: menu, does: en("all actions")) }
    static var againHelp: (word: String, does: String) {
      (word: again, does: en("say it all again"))
    }
    static var helpHelp: (word: String, does: String) { (word: help, does: en("help")) }
    static func leaveHelp(_ keeping: Keeping) -> (word: String, does: String) {
      switch keeping {
      case .everyChange: (word: leave, does: en("leave, everything is kept"))
      case .whatIsConfirmed: (word: leave, does: en("leave, only what you confirmed is kept"))
      case .nothing: Practice.leaveHelp
      }
    }
    static func helpHead(_ offer: String) -> String {
      en("Help. Type what you want to do, then press Enter.")
        + (offer.isEmpty ? "" : en(" \(offer) chooses from the list."))
    }
    static var helpMark: String {
      en("\(mark) and a number: go to that line without choosing it.")
    }
    static func helpMore(_ keeping: Keeping) -> [String] {
      [
        helpMark,
        en(
          "f2 to f8, esc, tab, space, backspace, up, down, left, right: the keys of the full screen."
        ),
        helpKeeping(keeping),
      ]
    }
    private static func helpKeeping(_ keeping: Keeping) -> String {
      switch keeping {
      case .everyChange:
        en(
          "You do not need to save. empanel saves every change. At the end of the input it leaves.")
      case .whatIsConfirmed:
        en(
          "What you fill in here counts when you confirm it. At the end of the input empanel leaves without it."
        )
      case .nothing: Practice.plainHelp
      }
    }
    static var helpWays: String { en("What can be done here, all of it also by m and its number:") }
    static func way(_ does: String, key: Key?) -> String {
      switch key {
      case .function(let number)?: en("\(does): f\(number).")
      case .escape?: en("\(does): esc.")
      default: "\(does)."
      }
    }

    // MARK: Fields and steps

    static var passphrase: String { en("Passphrase") }
    static var pin: String { en("PIN") }
    static var name: String { en("Name") }
    static var slip: String { en("The 6 numbers of your slip") }
    static var goOn: String { en("go on") }
    static var sendAnswers: String { en("send your answers") }
    static var nextQuestion: String { en("go to the next question") }
    static var lookOver: String { en("look it over, then seal") }
  }
}
