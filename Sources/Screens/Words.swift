// The words that are the same on every screen. All wording of the screens is in Words*.swift, one
// file a screen, so that it can be read through, checked and translated in one place.
import TextUI

enum Words {
  static let move = "Move"
  static func everywhere(isList: Bool) -> [KeyHelp] {
    let lists = [
      KeyHelp(key: .function(3), name: "F3", word: "Find", does: "Find a word", rank: 8),
      KeyHelp(key: .function(6), name: "F6", word: "Look", does: "Change the look", rank: 9),
    ]
    return [
      KeyHelp(key: .function(1), name: "F1", word: "Help", does: "See what you can do", rank: 1)
    ] + (isList ? lists : []) + [
      KeyHelp(key: .function(9), name: "F9", word: "Menu", does: "See all actions", rank: 1)
    ]
  }

  static let escapeWaits = "Note: Esc again goes back. Or press 1 to 9 for F1 to F9."

  // MARK: Help and menu

  static let helpHead = (does: "To do this", key: "Press", escape: "Or Esc, then")
  static let helpMessage = "Note: Enter does what the mark is on. Nothing is lost while you read."
  static let helpNotes = [
    "You do not need to save. empanel saves every change.",
    "\u{22}Seal\u{22} means lock. \u{22}Kiosk\u{22} means the computer for people who use the service.",
  ]
  static let helpKeys = [
    KeyHelp(key: .up, name: "Up Down", word: "Move", does: "", rank: 0),
    KeyHelp(key: .enter, name: "Enter", word: "Do it", does: "", rank: 0),
    KeyHelp(key: .escape, name: "Esc", word: "Close help", does: "", rank: 0),
  ]

  static let menuTitle = "Everything you can do here"
  static func menuEmpty(_ typed: String) -> String {
    "Nothing here has \u{22}\(typed)\u{22} in it. Press Backspace."
  }
  static func menuFilter(_ typed: String) -> String {
    typed.isEmpty ? "Note: type a word to make the list shorter." : "Note: only with: \(typed)"
  }
  static let menuKeys = [
    KeyHelp(key: .up, name: "Up Down", word: "Move", does: "", rank: 0),
    KeyHelp(key: .enter, name: "Enter", word: "Do it", does: "", rank: 0),
    KeyHelp(key: .escape, name: "Esc", word: "Close", does: "", rank: 0),
  ]

  // The digit that stands for a function key after Escape.
  static func escapeDigits(_ key: Key?) -> String {
    guard case .function(let number) = key, (1...9).contains(number) else { return "-" }
    return "\(number)"
  }

  static let moreBelow = ["more below, press Down", "more below"]

  // MARK: Find, look, messages

  static func common(_ common: Common) -> String {
    switch common {
    case .help: "See what you can do here"
    case .find: "Find a word in the list"
    case .look: "Change the look of the screen"
    case .messages: "Read the last messages again"
    case .menu: "See all actions"
    }
  }
  static func commonKey(_ common: Common) -> String {
    guard case .function(let number) = common.key, number > 0 else { return "" }
    return "F\(number)"
  }

  static func finding(_ text: String, place: Int?, of count: Int) -> String {
    if text.isEmpty { return "Find: type a word. The mark goes to the next line that has it." }
    guard count > 0 else { return "Find: \(text)   Nothing here has it. Press Backspace." }
    return "Find: \(text)   \(place ?? 1) of \(count)"
  }
  static let nothingToFind = "Note: there is no list to search here. Press Esc."
  static let findKeys = [
    KeyHelp(key: .enter, name: "Enter", word: "Next", does: "", rank: 0),
    KeyHelp(key: .up, name: "Up", word: "Before", does: "", rank: 1),
    KeyHelp(key: .escape, name: "Esc", word: "Stop here", does: "", rank: 0),
  ]

  static let lookTitle = "Look of the screen"
  static func look(_ look: Look) -> String {
    switch look {
    case .plain: "The terminal's own colours"
    case .mono: "No colour"
    case .dark: "White on black"
    case .light: "Black on white"
    case .yellowOnBlack: "Yellow on black"
    }
  }
  static let lookNotes = [
    "Nothing is told by colour alone, whichever you choose.",
    "For bigger letters make the letters of the terminal bigger: often Ctrl and +.",
    "For speech or braille: leave, and start again with --quiet or --plain.",
  ]
  static let lookMessage = "Note: what you choose stays for the next time."
  static let lookKeys = [
    KeyHelp(key: .up, name: "Up Down", word: "Try", does: "", rank: 0),
    KeyHelp(key: .enter, name: "Enter", word: "Keep", does: "", rank: 0),
  ]

  static let messagesTitle = "The last messages, the newest first"
  static let noMessages = "There is none yet."
  static let messagesMessage = "Note: this is only to read."
  static let messagesKeys = [
    KeyHelp(key: .up, name: "Up Down", word: "Move", does: "", rank: 0),
    KeyHelp(key: .escape, name: "Esc", word: "Go back", does: "", rank: 0),
  ]

  // MARK: A window that is too small

  static let tooSmallLines = ["Too small. Your work is safe.", "Too small. Saved.", "Too small"]
  static func tooSmall(_ size: Size, least: Size, leaves: Bool) -> [String] {
    let sentences = [
      "This window is too small.",
      "It is \(size.columns) by \(size.rows). It must be \(least.columns) by \(least.rows).",
      "Your work is safe.",
    ]
    return sentences + (leaves ? ["Make the window bigger, or press Q to leave."] : [])
  }

  // MARK: Small parts of sentences

  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many)"
  }

  // The words of a form with the candidate's name in the place of {name}.
  static func named(_ text: String, _ name: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var parts = text.split(separator: "{", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices.dropFirst() {
      let isName = parts[index].hasPrefix("name}")
      parts[index] = isName ? name + parts[index].dropFirst(5) : "{" + parts[index]
    }
    return parts.joined()
  }

  // "Asha, Ben and Femi"
  static func list(_ names: [String], _ last: String = "and") -> String {
    guard let final = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(last) " + final
  }
}

extension Words {
  // Cut between words, with dots that say so.
  static func shortened(_ text: String, columns: Int) -> String {
    guard text.columns > columns else { return text }
    let first = wrapped(text, columns: max(1, columns - 4), most: 1).first ?? ""
    return first + " ..."
  }
}
