// The look a person chose, in a file of their own: a word that the display starts with the next time.
import Panels
import TextUI

enum LookFile {
  private static func path() throws -> String { try Surroundings.configHome() + "/empanel/look" }

  /// The look that was chosen last; nil where none was.
  static var kept: Look? {
    guard let path = try? path(), let bytes = try? readFile(path, cap: 64) else { return nil }
    return Look(rawValue: String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
  }

  /// Keeps a look; what stands in the way of it is not worth a word.
  static func keep(_ look: Look) {
    guard let path = try? path() else { return }
    let folder = String(path.dropLast("/look".count))
    guard (try? OwnFolder.make(folder)) != nil else { return }
    try? atomicWrite(path, Array((look.rawValue + "\n").utf8), mode: 0o600, replacing: true)
  }
}
