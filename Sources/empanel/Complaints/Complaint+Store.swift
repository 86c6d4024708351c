// How errors of files and folders read.
import Glibc
import Panels
import Screens
import Sealing
import Wording

extension StoreError: Complaining {
  var complaint: Complaint {
    switch self {
    case .notFound(let path):
      Complaint(
        en("\"\(path)\" is not there"),
        hint: en("check the name, and that the disk or share is connected"))
    case .notPermitted(let path):
      Complaint(
        en("this account may not use \"\(path)\""),
        hint: en("ask whoever owns it for the right to read and write there"))
    case .readOnly(let path):
      Complaint(
        en("\"\(path)\" can only be read"),
        hint: en("take the lock off the stick, or use another place"))
    case .diskFull(let path):
      Complaint(
        en("there is no room left for \"\(path)\""),
        hint: en("make room on that disk, then try again; what was there before is unharmed"))
    case .notAFolder(let path):
      Complaint(en("\"\(path)\" is not a folder"), hint: en("name the panel's folder"))
    case .isAFolder(let path):
      Complaint(en("\"\(path)\" is a folder"), hint: en("name the file itself"), code: .badInput)
    case .notARegularFile(let path):
      Complaint(
        en("\"\(path)\" is a link, a pipe or a device, not a file"),
        hint: en("copy it to a file first"),
        code: .badInput)
    case .alreadyExists(let path):
      Complaint(
        en("\"\(path)\" is there already, and is never replaced"),
        hint: en("move it away, or choose another name"))
    case .notEmpty(let path):
      Complaint(
        en("\"\(path)\" is not empty"),
        hint: en("choose a folder that is new or empty for the panel"))
    case .tooLarge(let path, let cap):
      Complaint(
        en("\"\(path)\" is larger than \(cap) bytes, and was not read"),
        hint: en("check that it is the right file"), code: .badInput)
    case .tooManyEntries(let path, let cap):
      Complaint(
        en("\"\(path)\" holds more than \(cap) things, and was not read"),
        hint: en("check that it is the panel's folder"))
    case .badName(let name):
      Complaint(en("\"\(name)\" cannot be the name of a file"), hint: en("give the path of a file"))
    default: laterComplaint
    }
  }

  private var laterComplaint: Complaint {
    switch self {
    case .away(let path, let errno):
      Complaint(
        en("\"\(path)\" cannot be reached: \(words(errno))"),
        hint: en("connect the disk or share again; what you sealed is kept here until then"))
    case .failed(let path, let step, let errno):
      Complaint(
        en("\"\(path)\": the step \"\(step.rawValue)\" failed: \(words(errno))"),
        hint: en("nothing was lost; try again, or use another disk"))
    case .noRecords(let path):
      Complaint(
        en("\"\(path)\" is not a panel's folder: it has no records in it"),
        hint: en("name the folder that \"empanel new\" made"))
    case .noPanel(let path):
      Complaint(
        en("\"\(path)\" holds no call, so there is no panel in it yet"),
        hint: en("wait until the folder has arrived, or ask the chair"))
    case .severalPanels(let path, let calls):
      Complaint(
        en(
          "\"\(path)\" holds \(calls.count) panels: \(calls.map(\.short).joined(separator: ", "))"),
        hint: en("somebody copied two folders into one; give each panel a folder of its own"))
    case .anotherPanel(let path, let found):
      Complaint(
        en("\"\(path)\" now holds another panel, \(found.short)"),
        hint: en("name this panel's own folder; nothing was written"))
    case .damagedRecord(let path, let id):
      Complaint(
        en("the record \(id.sealCode) in \"\(path)\" was changed"),
        hint: en("\"empanel verify\" says what, and what can be restored"), code: .problems)
    case .damagedPart(let path, let id, let part):
      Complaint(
        en(
          "the part \(part) of the record \(id.sealCode) in \"\(path)\" was changed or is missing"),
        hint: en("\"empanel verify\" says what, and what can be restored"), code: .problems)
    case .readBackDiffers(let path):
      Complaint(
        en("\"\(path)\" did not read back as it was written, so nothing was recorded"),
        hint: en("the disk may be failing; use another one and try again"))
    case .wrongPassphrase:
      Complaint(en("that is not the passphrase"), hint: en("try again; nothing was changed"))
    case .wrongPerson(let path):
      Complaint(
        en("\"\(path)\" belongs to somebody else"), hint: en("check the handle after --as"))
    case .damagedFile(let path, _):
      Complaint(
        en("\"\(path)\" is damaged and cannot be opened"),
        hint: en("restore it from a copy; without it, the other holders can still open the panel"))
    case .notEncrypted:
      Complaint(en("a file could not be encrypted"), hint: en("nothing was written; try again"))
    default: Complaint(en("a file failed: \("\(self)")"), hint: en("nothing was lost; try again"))
    }
  }

  private func words(_ errno: CInt) -> String { String(cString: strerror(errno)) }
}
