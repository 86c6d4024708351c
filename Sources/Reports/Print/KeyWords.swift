// The words on a key's sheet: what it is, what it opens, and how it is kept and used.
import Sealing
import Wording

/// The words on a key's sheet.
enum KeyWords {
  static var scan: String {
    en(
      "Scan the square with a barcode reader, or type the line that begins AGE-SECRET-KEY-1, into a"
        + " text file.")
  }

  /// As age writes it above a key.
  static func publicKey(_ key: AgeIdentity) -> String { kept("public key: \(key.recipient.text)") }

  static func heading(_ kind: KeySheet.Kind, panel: String) -> String {
    switch kind {
    case .archive: en("Recovery key of the panel \"\(panel)\", made by empanel.")
    case .envelope(let name): en("Envelope \"\(name)\" of the panel \"\(panel)\", made by empanel.")
    }
  }

  static func about(_ kind: KeySheet.Kind) -> [String] {
    switch kind {
    case .archive:
      [
        en("Whoever has this can read the panel after its opening, and nothing before it."),
        en("Print it, lock the paper away, and delete the file."),
      ]
    case .envelope(let name):
      [
        en(
          "This is one holder's key. Alone it opens nothing. It helps to open when somebody's key is"
            + " lost."),
        en(
          "Print it, close it in an envelope, lock that away where no member of the panel can get it,"
            + " and delete the file."),
        en(
          "To use it: the chair, a deputy or HR runs"
            + "  empanel release FOLDER --as NAME --envelope \(name) --envelope-file FILE"),
      ]
    }
  }
}
