// A wish that is on or off, each in a file of its own beside the look, for the next time.
import Panels

/// The file of one wish.
enum WishFile: String {
  case mouse
  case readAloud = "read-aloud"
  case headphones

  private func path() throws -> String { try Surroundings.configHome() + "/empanel/" + rawValue }

  /// Whether it was wished for; not where nobody said.
  var isOn: Bool {
    guard let path = try? path(), let bytes = try? readFile(path, cap: 64) else { return false }
    return bytes.starts(with: Array("on\n".utf8))
  }

  /// Keeps the wish; what stands in the way of it is not worth a word.
  func keep(_ isOn: Bool) {
    guard let path = try? path(),
      (try? OwnFolder.make(String(path.dropLast(rawValue.count + 1)))) != nil
    else { return }
    try? atomicWrite(path, Array((isOn ? "on\n" : "off\n").utf8), mode: 0o600, replacing: true)
  }
}
