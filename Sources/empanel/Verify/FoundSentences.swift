// What `verify` finds in a panel's folder, a sentence a finding. Separate from VerifySentences, which
// says what is true of the panel as a whole.
import Panels
import Wording

enum FoundSentences {
  static var reading: String { en("Reading the records") }
  static var checking: String { en("Checking the signatures") }

  static func stray(_ name: String) -> String {
    en("\"\(name)\" is not part of the record, and was not read")
  }

  // MARK: The folder and this computer's copy

  static func restorable(_ record: RecordID) -> String {
    en(
      "record \(record.sealCode) is whole in this computer's copy: \"empanel sync FOLDER --restore"
        + " \(record.hex.prefix(12))\" puts that in its place")
  }

  static func missing(_ record: RecordID) -> String {
    en("record \(record.sealCode): is missing from the folder")
  }

  static func comesBack(_ record: RecordID) -> String {
    en(
      "record \(record.sealCode) is whole in this computer's copy; any command that acts puts it back"
    )
  }

  static func notHere(_ head: String) -> String { en("the record \(head) is not in this folder") }

  static func unwitnessed(_ sheet: SheetInForce, isClosed: Bool) -> String {
    en(
      "record \(sheet.id.sealCode) by \(sheet.assessor) for \(sheet.candidate): nobody else is"
        + " known to have seen it") + (isClosed ? en(" before the close") : en(" yet"))
  }

  // MARK: The opening

  static func disagreement(_ sheet: RecordID, _ said: [String: Opened.Result]) -> String {
    let words = said.sorted { $0.key < $1.key }.map { en("\($0.key) says \($0.value.rawValue)") }
    return en("record \(sheet.sealCode): readers disagree: \(words.joined(separator: ", "))")
  }

  static var noKey: String {
    en("no key was used; --as or --identity also opens what that key may read")
  }
  static var mendFirst: String { en("nothing was opened: mend the problems first") }
  static var notOpened: String { en("the panel has not been opened, so no sheet can be opened") }

  static func wrongAnswer(_ record: RecordID, for handle: String) -> String {
    en("record \(record.sealCode): its answer for \(handle) does not open, or is none")
  }

  static func outcome(_ sheet: RecordID, _ outcome: Opened.Result) -> String {
    en("record \(sheet.sealCode): the sheet is \(outcome.rawValue)")
  }

  static func noQuorum(_ sheet: RecordID) -> String {
    en(
      "record \(sheet.sealCode): is on the roll and does not open: the holders gave no"
        + " complete set of pieces that fit it")
  }
}
