// How errors of files and folders read.
import Glibc
import Panels
import Sealing

extension StoreError: Complaining {
  var complaint: Complaint {
    switch self {
    case .notFound(let path):
      Complaint(
        "\"\(path)\" is not there", hint: "check the name, and that the disk or share is connected")
    case .notPermitted(let path):
      Complaint(
        "this account may not use \"\(path)\"",
        hint: "ask whoever owns it for the right to read and write there")
    case .readOnly(let path):
      Complaint(
        "\"\(path)\" can only be read", hint: "take the lock off the stick, or use another place")
    case .diskFull(let path):
      Complaint(
        "there is no room left for \"\(path)\"",
        hint: "make room on that disk, then try again; what was there before is unharmed")
    case .notAFolder(let path):
      Complaint("\"\(path)\" is not a folder", hint: "name the panel's folder")
    case .isAFolder(let path):
      Complaint("\"\(path)\" is a folder", hint: "name the file itself", code: .badInput)
    case .notARegularFile(let path):
      Complaint(
        "\"\(path)\" is a link, a pipe or a device, not a file", hint: "copy it to a file first",
        code: .badInput)
    case .alreadyExists(let path):
      Complaint(
        "\"\(path)\" is there already, and is never replaced",
        hint: "move it away, or choose another name")
    case .notEmpty(let path):
      Complaint(
        "\"\(path)\" is not empty", hint: "choose a folder that is new or empty for the panel")
    case .tooLarge(let path, let cap):
      Complaint(
        "\"\(path)\" is larger than \(cap) bytes, and was not read",
        hint: "check that it is the right file", code: .badInput)
    case .tooManyEntries(let path, let cap):
      Complaint(
        "\"\(path)\" holds more than \(cap) things, and was not read",
        hint: "check that it is the panel's folder")
    case .badName(let name):
      Complaint("\"\(name)\" cannot be the name of a file", hint: "give the path of a file")
    default: laterComplaint
    }
  }

  private var laterComplaint: Complaint {
    switch self {
    case .away(let path, let errno):
      Complaint(
        "\"\(path)\" cannot be reached: \(words(errno))",
        hint: "connect the disk or share again; what you sealed is kept here until then")
    case .failed(let path, let step, let errno):
      Complaint(
        "\"\(path)\": the step \"\(step.rawValue)\" failed: \(words(errno))",
        hint: "nothing was lost; try again, or use another disk")
    case .noRecords(let path):
      Complaint(
        "\"\(path)\" is not a panel's folder: it has no records in it",
        hint: "name the folder that \"empanel new\" made")
    case .noPanel(let path):
      Complaint(
        "\"\(path)\" holds no call, so there is no panel in it yet",
        hint: "wait until the folder has arrived, or ask the chair")
    case .severalPanels(let path, let calls):
      Complaint(
        "\"\(path)\" holds \(calls.count) panels: \(calls.map(\.short).joined(separator: ", "))",
        hint: "somebody copied two folders into one; give each panel a folder of its own")
    case .anotherPanel(let path, let found):
      Complaint(
        "\"\(path)\" now holds another panel, \(found.short)",
        hint: "name this panel's own folder; nothing was written")
    case .damagedRecord(let path, let id):
      Complaint(
        "the record \(id.sealCode) in \"\(path)\" was changed",
        hint: "\"empanel verify\" says what, and what can be restored", code: .problems)
    case .damagedPart(let path, let id, let part):
      Complaint(
        "the part \(part) of the record \(id.sealCode) in \"\(path)\" was changed or is missing",
        hint: "\"empanel verify\" says what, and what can be restored", code: .problems)
    case .readBackDiffers(let path):
      Complaint(
        "\"\(path)\" did not read back as it was written, so nothing was recorded",
        hint: "the disk may be failing; use another one and try again")
    case .wrongPassphrase:
      Complaint("that is not the passphrase", hint: "try again; nothing was changed")
    case .wrongPerson(let path):
      Complaint(
        "\"\(path)\" belongs to somebody else", hint: "check the handle after --as")
    case .damagedFile(let path, _):
      Complaint(
        "\"\(path)\" is damaged and cannot be opened",
        hint: "restore it from a copy; without it, the other holders can still open the panel")
    case .notEncrypted:
      Complaint("a file could not be encrypted", hint: "nothing was written; try again")
    default: Complaint("a file failed: \(self)", hint: "nothing was lost; try again")
    }
  }

  private func words(_ errno: CInt) -> String { String(cString: strerror(errno)) }
}
