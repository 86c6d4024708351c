// What is asked on the terminal before any screen is drawn.
import Wording

enum PassphraseWords {
  static func existing(of handle: String) -> String { en("Passphrase of \(handle): ") }
  static func new(for handle: String) -> String { en("New passphrase for \(handle): ") }
  static var again: String { en("The same again: ") }
  static var runAgain: String { en("run the command again") }
  static var key: String { en("Scan or type the line AGE-SECRET-KEY-1...: ") }
}
