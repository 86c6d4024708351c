// The pack a panel keeps until its freeze: a copy in the chair's own home, theirs to edit.
import Forms
import Glibc
import Panels
import Wording

extension PackFiles {
  private static let titleName = "title.txt"

  /// Refuses a form that was frozen already: a panel keeps a pack that can be changed.
  func refuseFrozen() throws {
    guard !path.hasSuffix(".json") else {
      throw Complaint.frozenForm(path)
    }
  }

  /// Copies the pack's files and the panel's title into the panel's home.
  func keep(in home: PanelHome, title: String) throws {
    try Self.makeFolder(home.packPath)
    try atomicWrite(home.packPath + "/form.yaml", bytes, mode: 0o600, replacing: false)
    for (stem, files) in [("form", translations), ("kiosk", kioskFiles)] {
      for file in files {
        try atomicWrite(
          "\(home.packPath)/\(stem).\(file.language).yaml", file.bytes, mode: 0o600,
          replacing: false)
      }
    }
    try atomicWrite(
      "\(home.packPath)/\(Self.titleName)", Array((title + "\n").utf8), mode: 0o600,
      replacing: false)
  }

  private static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw Complaint.packFolderNotMade(path, errno)
    }
  }

  /// The pack that a panel keeps.
  static func kept(in home: PanelHome) throws -> PackFiles {
    guard isFile(home.packPath + "/form.yaml") else {
      throw Complaint.packElsewhere
    }
    return try PackFiles(file: home.packPath + "/form.yaml")
  }

  /// Keeps another title.
  static func keep(title: String, in home: PanelHome) throws {
    try atomicWrite(
      "\(home.packPath)/\(titleName)", Array((title + "\n").utf8), mode: 0o600, replacing: true)
  }

  /// The title that a panel keeps.
  static func keptTitle(in home: PanelHome) throws -> String {
    let bytes = try readFile("\(home.packPath)/\(titleName)", cap: 65_536)
    return typedText(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)).text
  }
}
