// The words of screens that are told line by line: prompts, commands and their help.
import TextUI

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
    static let enter = "Enter"
    static let escape = "esc"

    // The letters of a full screen that are commands here have others.
    static func status(_ key: String) -> String {
      ["N": "a", "H": "e", "D": "d"][key] ?? key.lowercased()
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
      return (offer.isEmpty ? "" : "Type \(offer). ") + words + ".\n> "
    }
    static func short(_ offer: String, onward: String?) -> String {
      if let onward, !offer.isEmpty { return "Type \(offer), Enter to \(onward), or h for help: " }
      return offer.isEmpty ? "Press Enter, or h for help: " : "Type \(offer), or h for help: "
    }
    static func menuPrompt(_ count: Int) -> String {
      "Type \(range(1, count)), or press Enter to do nothing: "
    }
    static func writingPrompt(hasText: Bool) -> String {
      let more = hasText ? " What you type comes after it. A line with .new starts afresh." : ""
      return "Write your note, as many lines as you like."
        + " A line with only a full stop ends it.\(more)\n> "
    }
    static let writingShort = "> "
    static func fieldPrompt(_ field: Role.Field, isFirst: Bool) -> String {
      var words = field.label
      if !field.value.isEmpty, !field.isSecret { words += ", now \(field.value), Enter keeps it" }
      if field.isSecret { words += ", not shown" }
      return words + (isFirst ? ". A full stop goes back" : "") + ": "
    }

    // "0 to 5, a, e or d, or 11 to 13"
    static func offer(keys: [String], numbers: [Int]) -> String {
      var parts = runs(keys)
      if let first = numbers.first, let last = numbers.last { parts.append(range(first, last)) }
      return list(parts, "or")
    }
    static func range(_ first: Int, _ last: Int) -> String {
      switch last - first {
      case 0: "\(first)"
      case 1: "\(first) or \(last)"
      default: "\(first) to \(last)"
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
      return "Problem: \u{22}\(words)\u{22} does nothing here. "
        + (offer.isEmpty ? "Type h for help." : "Type \(offer), or h for help.")
    }
    static func notOnTheList(_ typed: String, _ offer: String) -> String {
      "Problem: \(typed) is not on the list. Type \(offer)."
    }
    static func noDefault(_ offer: String) -> String {
      "Note: Enter alone does nothing here. Type \(offer), or h for help."
    }
    static func marked(_ text: String) -> String { "Now at: \(text)" }
    static let notTyped = "Problem: that could not be typed here. Nothing was done. Type r."
    static let leftAsItWas = "Note: it stays as it was."
    static let menuClosed = "Note: nothing was done."
    static func menuLines(_ ways: [String]) -> [String] {
      ["Everything you can do here:"] + ways.enumerated().map { "\($0 + 1). \($1)" }
    }
    static let noteSoFar = "Your note so far:"
    static func choosing(_ text: String, _ does: String?) -> String {
      guard let does, let first = does.first else { return "choose \u{22}\(text)\u{22}" }
      return first.lowercased() + does.dropFirst()
    }
    // What Enter is called where it only chooses: its line then says more.
    static let choosesMark: Set = [
      "Choose what the mark is on", "Go there", "Choose this line", "Choose it", "Choose this",
    ]
    static let problem = "Problem"
    static let noteStart = "Note"
    static func field(_ number: Int, _ field: Role.Field) -> String {
      let value = field.value.isEmpty ? "empty" : field.isSecret ? "not shown" : field.value
      return "\(number). \(field.label): \(value)"
    }

    // MARK: Help

    static let noteHelp = (word: note, does: "write a note")
    static let undoHelp = (word: undo, does: "undo")
    static let backHelp = (word: back, does: "go back")
    static let menuHelp = (word: menu, does: "all actions")
    static let againHelp = (word: again, does: "say it all again")
    static let helpHelp = (word: help, does: "help")
    static let leaveHelp = (word: leave, does: "leave, everything is kept")
    static func helpHead(_ offer: String) -> String {
      "Help. Type what you want to do, then press Enter."
        + (offer.isEmpty ? "" : " \(offer) chooses from the list.")
    }
    static let helpMore = [
      "\(mark) and a number: go to that line without choosing it.",
      "f2 to f8, esc, tab, space, backspace, up, down, left, right: the keys of the full screen.",
      "You do not need to save. empanel saves every change. At the end of the input it leaves.",
    ]
    static let helpWays = "What can be done here, all of it also by m and its number:"
    static func way(_ does: String, key: Key?) -> String {
      switch key {
      case .function(let number)?: "\(does): f\(number)."
      case .escape?: "\(does): esc."
      default: "\(does)."
      }
    }

    // MARK: Fields and steps

    static let passphrase = "Passphrase"
    static let pin = "PIN"
    static let name = "Name"
    static let slip = "The 6 numbers of your slip"
    static let goOn = "go on"
    static let sendAnswers = "send your answers"
    static let nextQuestion = "go to the next question"
    static let lookOver = "look it over, then seal"
  }
}
