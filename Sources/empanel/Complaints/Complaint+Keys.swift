// What is said where a key, a passphrase or who reads is missing or wrong.
import Wording

extension Complaint {
  static func notAnEnvelope(_ text: String) -> Complaint {
    Complaint(
      en("\"\(text)\" is not an envelope"),
      hint: en(
        "write NAME=FILE, such as safe=safe.txt, or NAME=age1... for a key that is there"
          + " already"), code: .usage)
  }

  static func notARecipient(_ text: String) -> Complaint {
    Complaint(
      en("\"\(text)\" is not an age recipient"),
      hint: en("it begins with age1 and has 62 letters; copy the whole of it"), code: .usage)
  }

  static var noKeyInFile: Complaint {
    Complaint(
      en("the identity file holds no age key"),
      hint: en(
        "it is a text file with a line that begins AGE-SECRET-KEY-1; scan or type that line"),
      code: .badInput)
  }

  static var nobodyReads: Complaint {
    Complaint(
      en("say who reads"), hint: en("use either --as HANDLE or --identity FILE"), code: .usage)
  }

  // MARK: Passphrases

  static func passphraseNotUTF8(_ path: String) -> Complaint {
    Complaint(
      en("\"\(path)\" is not UTF-8 text"),
      hint: en("save it as UTF-8 with the passphrase on line 1"), code: .badInput)
  }

  static func noPassphrase(_ path: String) -> Complaint {
    Complaint(
      en("the first line of \"\(path)\" is empty"), hint: en("write the passphrase on line 1"),
      code: .badInput)
  }

  static var passphraseTooShort: Complaint {
    Complaint(
      en("a passphrase needs 8 letters or more"), hint: en("four everyday words make a good one"))
  }

  /// Two that should have been the same.
  static func passphrasesDiffer(_ wayOut: String) -> Complaint {
    Complaint(en("the two passphrases were not the same"), hint: en("\(wayOut); nothing was made"))
  }

  static var noTerminalToAsk: Complaint {
    Complaint(
      en("there is no terminal to ask on"),
      hint: en("use --passphrase-file FILE, with the passphrase on its first line"))
  }

  static var terminalNotSilent: Complaint {
    Complaint(en("the terminal could not be made silent for the passphrase"))
  }

  static var nothingTyped: Complaint {
    Complaint(en("nothing was typed"), hint: en("nothing was changed; try again"))
  }
}
