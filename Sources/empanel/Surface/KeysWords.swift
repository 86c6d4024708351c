// What the program says of the file of taught keys; separate from KeysFile, which only reads and
// writes it.
import Screens
import Wording

enum KeysWords {
  /// The first line of the file.
  static var head: String {
    en("# What terminals send for keys, as empanel was taught it: terminal, key, what it sends.\n")
  }

  static func notRead(_ error: any Error) -> String {
    let again = en("F9, \u{22}Teach empanel your keys\u{22}, writes it anew.")
    guard let mistake = error as? KeysFile.Mistake else {
      return en("Note: the file of taught keys is not used. \(Problem.words(error)) \(again)")
    }
    return
      en("Note: the file of taught keys is not used: line \(mistake.line) of it is wrong. \(again)")
  }

  static func notKept(_ why: String) -> String {
    en("Problem: the keys work now, and are not kept for the next time. \(why)")
  }
}
