// What is said where a file or folder cannot be read, made or written.
import Glibc
import Wording

extension Complaint {
  static func notMade(_ path: String, _ error: Int32, wayOut: String) -> Complaint {
    Complaint(
      en("\"\(path)\" could not be made: \(String(cString: strerror(error)))"), hint: wayOut)
  }

  static func ownFolderNotMade(_ path: String, _ error: Int32) -> Complaint {
    notMade(path, error, wayOut: en("set XDG_DATA_HOME to a folder of your own"))
  }

  static func packFolderNotMade(_ path: String, _ error: Int32) -> Complaint {
    notMade(path, error, wayOut: en("check the rights of the folder above it"))
  }

  static func notRemoved(_ path: String, _ error: Int32) -> Complaint {
    Complaint(
      en("\"\(path)\" could not be removed: \(String(cString: strerror(error)))"),
      hint: en("close every window that shows it, and try again"))
  }

  static func isThere(_ path: String) -> Complaint {
    Complaint(en("\"\(path)\" is there already"), hint: en("name a new folder, or an empty one"))
  }

  static func noHome(_ variable: String) -> Complaint {
    Complaint(
      en("there is no home folder to keep keys and drafts in"),
      hint: en("set HOME, or \(variable), to a folder of your own"))
  }

  static func answerNotWritten(_ error: Int32) -> Complaint {
    Complaint(
      en("the answer could not be written: \(String(cString: strerror(error)))"),
      hint: en("make room, or send the output somewhere else, and run the command again"))
  }

  static func choicesNotRead(_ path: String) -> Complaint {
    Complaint(
      en("\"\(path)\" cannot be read"),
      hint: en("move it away; days and holders are then entered again"), code: .badInput)
  }
}
