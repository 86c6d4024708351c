// The words that are the same on every screen. All wording of the screens is in Words*.swift, one
// file a screen, so that it can be read through, checked and translated in one place.
import TextUI
import Wording

enum Words {
  /// What a message of a problem begins with: it is painted as a warning.
  static var problem: String { en("Problem") }
  /// What a message that needs nothing begins with.
  static var note: String { en("Note") }
  /// What a message begins with that wants a second look and stops nothing.
  static var check: String { en("Check") }
  static func problem(_ reason: String) -> String { en("Problem: \(reason)") }
  static func titled(_ title: String) -> String { en("empanel   \(title)") }
  static func of(_ count: Int, _ all: Int) -> String { en("\(count) of \(all)") }
  static var move: String { en("Move") }
  static func everywhere(isList: Bool) -> [KeyHelp] {
    let lists = [
      KeyHelp(key: .function(3), name: "F3", word: en("Find"), does: en("Find a word"), rank: 8),
      KeyHelp(
        key: .function(6), name: "F6", word: en("Look"), does: en("Change the look"), rank: 9),
    ]
    return [
      KeyHelp(
        key: .function(1), name: "F1", word: en("Help"), does: en("See what you can do"), rank: 1)
    ] + (isList ? lists : []) + [
      KeyHelp(key: .function(9), name: "F9", word: en("Menu"), does: en("See all actions"), rank: 1)
    ]
  }

  static var escapeWaits: String { en("Note: Esc again goes back. Or press 1 to 9 for F1 to F9.") }

  // MARK: Help and menu

  static var helpHead: (does: String, key: String, escape: String) {
    (does: en("To do this"), key: en("Press"), escape: en("Or Esc, then"))
  }
  static var helpMessage: String {
    en("Note: Enter does what the mark is on. Nothing is lost while you read.")
  }
  static func helpNotes(_ keeping: Keeping) -> [String] {
    if keeping == .nothing { return Practice.helpNotes }
    return [
      keeping == .everyChange
        ? en("You do not need to save. empanel saves every change.")
        : en("What you fill in here counts when you confirm it. Going back leaves without it."),
      en(
        "\u{22}Seal\u{22} means lock. \u{22}Kiosk\u{22} means the computer for people who use the service."
      ) + " " + Meanings.where,
    ]
  }
  static var helpKeys: [KeyHelp] {
    [
      KeyHelp(key: .up, name: en("Up Down"), word: en("Move"), does: "", rank: 0),
      KeyHelp(key: .enter, name: en("Enter"), word: en("Do it"), does: "", rank: 0),
      KeyHelp(key: .escape, name: en("Esc"), word: en("Close help"), does: "", rank: 0),
    ]
  }

  static var menuTitle: String { en("Everything you can do here") }
  static func menuEmpty(_ typed: String) -> String {
    en("Nothing here has \u{22}\(typed)\u{22} in it. Press Backspace.")
  }
  static func menuFilter(_ typed: String) -> String {
    typed.isEmpty
      ? en("Note: type a word to make the list shorter.") : en("Note: only with: \(typed)")
  }
  static var menuKeys: [KeyHelp] {
    [
      KeyHelp(key: .up, name: en("Up Down"), word: en("Move"), does: "", rank: 0),
      KeyHelp(key: .enter, name: en("Enter"), word: en("Do it"), does: "", rank: 0),
      KeyHelp(key: .escape, name: en("Esc"), word: en("Close"), does: "", rank: 0),
    ]
  }

  // The digit that stands for a function key after Escape.
  static func escapeDigits(_ key: Key?) -> String {
    guard case .function(let number) = key, (1...9).contains(number) else { return "-" }
    return "\(number)"
  }

  static var moreBelow: [String] { [en("more below, press Down"), en("more below")] }

  // MARK: Find, look, messages

  static func common(_ common: Common) -> String {
    switch common {
    case .help: en("See what you can do here")
    case .find: en("Find a word in the list")
    case .look: en("Change the look of the screen")
    case .messages: en("Read the last messages again")
    case .words: Meanings.does
    case .teach: Teach.does
    case .aloud: Aloud.does
    case .mouseOn: Mouse.use
    case .mouseOff: Mouse.stop
    case .menu: en("See all actions")
    }
  }
  static func commonKey(_ common: Common) -> String {
    guard case .function(let number) = common.key, number > 0 else { return "" }
    return en("F\(number)")
  }

  static func finding(_ text: String, place: Int?, of count: Int) -> String {
    if text.isEmpty { return en("Find: type a word. The mark goes to the next line that has it.") }
    guard count > 0 else { return en("Find: \(text)   Nothing here has it. Press Backspace.") }
    return en("Find: \(text)   \(place ?? 1) of \(count)")
  }
  static var nothingToFind: String { en("Note: there is no list to search here. Press Esc.") }
  static var findKeys: [KeyHelp] {
    [
      KeyHelp(key: .enter, name: en("Enter"), word: en("Next"), does: "", rank: 0),
      KeyHelp(key: .up, name: en("Up"), word: en("Before"), does: "", rank: 1),
      KeyHelp(key: .escape, name: en("Esc"), word: en("Stop here"), does: "", rank: 0),
    ]
  }

  static var lookTitle: String { en("Look of the screen") }
  static func look(_ look: Look) -> String {
    switch look {
    case .plain: en("The terminal's own colours")
    case .mono: en("No colour")
    case .dark: en("White on black")
    case .light: en("Black on white")
    case .yellowOnBlack: en("Yellow on black")
    }
  }
  static var lookNotes: [String] {
    [
      en("Nothing is told by colour alone, whichever you choose."),
      en("For bigger letters make the letters of the terminal bigger: often Ctrl and +."),
      en("For speech or braille: leave, and start again with --quiet or --plain."),
    ]
  }
  static var lookMessage: String { en("Note: what you choose stays for the next time.") }
  static var lookKeys: [KeyHelp] {
    [
      KeyHelp(key: .up, name: en("Up Down"), word: en("Try"), does: "", rank: 0),
      KeyHelp(key: .enter, name: en("Enter"), word: en("Keep"), does: "", rank: 0),
    ]
  }

  static var messagesTitle: String { en("The last messages, the newest first") }
  static var noMessages: String { en("There is none yet.") }
  static var messagesMessage: String { en("Note: this is only to read.") }
  static var messagesKeys: [KeyHelp] {
    [
      KeyHelp(key: .up, name: en("Up Down"), word: en("Move"), does: "", rank: 0),
      KeyHelp(key: .escape, name: en("Esc"), word: en("Go back"), does: "", rank: 0),
    ]
  }

  // MARK: A window that is too small

  static func tooSmallLines(keeps: Bool) -> [String] {
    (keeps
      ? [en("Too small. Your work is safe."), en("Too small. Saved.")]
      : [en("Too small. The practice waits.")]) + [en("Too small")]
  }
  static func tooSmall(_ size: Size, least: Size, leaves: Bool, keeps: Bool) -> [String] {
    let sentences = [
      en("This window is too small."),
      en("It is \(size.columns) by \(size.rows). It must be \(least.columns) by \(least.rows)."),
      keeps ? en("Your work is safe.") : en("The practice waits. Nothing of it is kept."),
    ]
    return sentences + (leaves ? [en("Make the window bigger, or press Q to leave.")] : [])
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
  static func list(_ names: [String], _ last: String = en("and")) -> String {
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
