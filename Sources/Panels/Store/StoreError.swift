// Everything that can go wrong between a file and the program, with the facts and no wording:
// the front end says it, so that no library decides how a person is spoken to.
public import Sealing

/// What went wrong with a file or folder.
public enum StoreError: Error, Hashable, Sendable {
  /// Nothing stands at the path.
  case notFound(path: String)
  /// The account may not do this at the path.
  case notPermitted(path: String)
  /// The disk or share is mounted for reading only.
  case readOnly(path: String)
  /// The disk, or the account's quota on it, is full.
  case diskFull(path: String)
  /// A folder was expected.
  case notAFolder(path: String)
  /// A file was expected, and a folder stands there.
  case isAFolder(path: String)
  /// A symbolic link, pipe, socket or device stands where a file was expected.
  case notARegularFile(path: String)
  /// Something stands at the path already, and it is never replaced.
  case alreadyExists(path: String)
  /// The folder was to be new or empty and holds something else.
  case notEmpty(path: String)
  /// The file is larger than `cap` bytes; it was not read.
  case tooLarge(path: String, cap: Int)
  /// The folder holds more than `cap` entries; it was not read.
  case tooManyEntries(path: String, cap: Int)
  /// The name of a file or folder cannot be used (empty, or with a NUL or a slash).
  case badName(String)
  /// The disk, stick or share is not there now: the errno says how that was seen.
  case away(path: String, errno: CInt)
  /// Any other failure of one step.
  case failed(path: String, step: FileStep, errno: CInt)

  /// The folder holds no `records`: it is no panel folder, or a stick that is not mounted.
  case noRecords(path: String)
  /// The folder holds no whole `call` record yet, so nobody can say which panel it is.
  case noPanel(path: String)
  /// The folder holds the `call` records of several panels.
  case severalPanels(path: String, calls: [RecordID])
  /// The folder holds another panel than the one that was expected.
  case anotherPanel(path: String, found: RecordID)
  /// A record stands in the folder and is not what its name says; it is never replaced unasked.
  case damagedRecord(path: String, RecordID)
  /// A part differs from what its record says, or is not listed there.
  case damagedPart(path: String, RecordID, part: String)
  /// What was just written reads back differently; it was given no name.
  case readBackDiffers(path: String)

  /// The passphrase does not open the person's file.
  case wrongPassphrase(path: String)
  /// The file was encrypted to another person.
  case wrongPerson(path: String)
  /// The file of keys or the draft is not what this program writes.
  case damagedFile(path: String, AgeError?)
  /// Encrypting failed: a work factor or a number of recipients that is out of range.
  case notEncrypted(AgeError)
}

/// One step of file work, as errors name it.
public enum FileStep: String, Hashable, Sendable, CaseIterable {
  /// The step: a file or folder is opened.
  case open
  /// The step: a file's kind and size are asked for.
  case inspect
  /// The step: a file's bytes are read.
  case read
  /// The step: a folder's names are listed.
  case list
  /// The step: a folder is made.
  case makeFolder
  /// The step: a file is made.
  case makeFile
  /// The step: bytes are written.
  case write
  /// The step: a file or folder is brought to the disk (fsync).
  case sync
  /// The step: a file just written is closed, where shares report a full quota.
  case close
  /// The step: a file or folder gets its final name.
  case rename
  /// The step: rights are set.
  case setMode
  /// The step: a file or folder is removed.
  case remove
  /// The step: a lock is asked for.
  case lock
}
