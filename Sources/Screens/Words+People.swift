// The words for unlocking and for taking turns on one computer.
import Wording

extension Words {
  enum Unlock {
    static var helpTitle: String { en("Help: unlocking") }
    static func ask(_ name: String) -> String {
      en("\(name), type your passphrase, then press Enter.")
    }
    static func field(isEmpty: Bool) -> String {
      isEmpty ? en("Nothing typed yet") : en("Typed, and not shown")
    }
    static var why: [String] {
      [
        en(
          "The passphrase unlocks your keys on this computer. It is never shown and never stored."),
        en(
          "Nobody can tell you a forgotten passphrase. The panel can be opened without you if"
            + " enough others are there."),
      ]
    }
    static var locked: [String] {
      [
        en(
          "Nobody pressed a key for some time, so this screen is locked. Everything you entered is kept."
        ),
        en("Esc ends empanel; your draft is there when you come back."),
      ]
    }
    static var quiet: String { en("Note: what you type is not shown.") }
    static var empty: String {
      en("Problem: nothing is typed. Type your passphrase, then press Enter.")
    }
    static var tooLong: String { en("Problem: a passphrase may have 1000 letters.") }
    static var trying: String { en("Note: unlocking. This takes about a second.") }
    static var wrong: String {
      en("Problem: that is not your passphrase. Type it again. Check Caps Lock.")
    }
  }

  enum Turns {
    static var title: String { en("Who is at the keyboard?") }
    static var helpTitle: String { en("Help: taking turns") }
    static func state(_ turn: TurnsPage.Turn) -> String {
      turn.hasPin ? en("asks for your PIN") : en("asks for your passphrase")
    }
    static func ask(_ name: String) -> String { en("\(name), type your PIN, then press Enter.") }
    static func set(_ name: String, again: Bool) -> [String] {
      again
        ? [en("\(name), type the same PIN once more, then press Enter.")]
        : [
          en("\(name), choose a PIN of 4 to 6 digits, then press Enter."),
          en("It keeps others from sitting down in your place. It is forgotten when empanel ends."),
        ]
    }
    // The number of digits helps the fingers and tells nobody the PIN.
    static func typed(_ count: Int) -> String {
      count == 0
        ? en("No digit typed yet") : Words.count(count, en("digit"), en("digits")) + en(" typed")
    }
    static var quiet: String { en("Note: nobody sees what another person has entered.") }
    static var tooShort: String { en("Problem: a PIN has 4 to 6 digits. Type it again.") }
    static var again: String { en("Note: type the same PIN once more.") }
    static var different: String { en("Problem: the two PINs differ. Choose a PIN again.") }
    static func wrong(_ left: Int) -> String {
      left > 0
        ? en(
          "Problem: that is not your PIN. \(count(left, en("try"), en("tries"))) left, then your passphrase."
        )
        : en("Problem: that is not your PIN. Choose your name and type your passphrase.")
    }
  }
}
