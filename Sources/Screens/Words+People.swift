// The words for unlocking and for taking turns on one computer.

extension Words {
  enum Unlock {
    static let helpTitle = "Help: unlocking"
    static func ask(_ name: String) -> String { "\(name), type your passphrase, then press Enter." }
    static func field(isEmpty: Bool) -> String {
      isEmpty ? "Nothing typed yet" : "Typed, and not shown"
    }
    static let why = [
      "The passphrase unlocks your keys on this computer. It is never shown and never stored.",
      "Nobody can tell you a forgotten passphrase. The panel can be opened without you if"
        + " enough others are there.",
    ]
    static let locked = [
      "Nobody pressed a key for some time, so this screen is locked. Everything you entered is kept.",
      "Esc ends empanel; your draft is there when you come back.",
    ]
    static let quiet = "Note: what you type is not shown."
    static let empty = "Problem: nothing is typed. Type your passphrase, then press Enter."
    static let tooLong = "Problem: a passphrase may have 1000 letters."
    static let trying = "Note: unlocking. This takes about a second."
    static let wrong = "Problem: that is not your passphrase. Type it again. Check Caps Lock."
  }

  enum Turns {
    static let title = "Who is at the keyboard?"
    static let helpTitle = "Help: taking turns"
    static func state(_ turn: TurnsPage.Turn) -> String {
      turn.hasPin ? "asks for your PIN" : "asks for your passphrase"
    }
    static func ask(_ name: String) -> String { "\(name), type your PIN, then press Enter." }
    static func set(_ name: String, again: Bool) -> [String] {
      again
        ? ["\(name), type the same PIN once more, then press Enter."]
        : [
          "\(name), choose a PIN of 4 to 6 digits, then press Enter.",
          "It keeps others from sitting down in your place. It is forgotten when empanel ends.",
        ]
    }
    // The number of digits helps the fingers and tells nobody the PIN.
    static func typed(_ count: Int) -> String {
      count == 0 ? "No digit typed yet" : Words.count(count, "digit", "digits") + " typed"
    }
    static let quiet = "Note: nobody sees what another person has entered."
    static let tooShort = "Problem: a PIN has 4 to 6 digits. Type it again."
    static let again = "Note: type the same PIN once more."
    static let different = "Problem: the two PINs differ. Choose a PIN again."
    static func wrong(_ left: Int) -> String {
      left > 0
        ? "Problem: that is not your PIN. \(count(left, "try", "tries")) left, then your passphrase."
        : "Problem: that is not your PIN. Choose your name and type your passphrase."
    }
  }
}
