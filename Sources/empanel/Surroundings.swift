// What the process finds around it: the clock, randomness, the environment and the terminal.
// Only this target reads them; everything else is handed values.
import Glibc
import Panels

/// What the process finds around it.
enum Surroundings {
  /// An environment variable that is set and not empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Seconds since 1970, as the clock says.
  static var secondsSince1970: Int64 { Int64(time(nil)) }

  /// Where people's key files live (`XDG_CONFIG_HOME`).
  static func configHome() throws -> String {
    try home("XDG_CONFIG_HOME", otherwise: ".config")
  }

  /// Where replicas, keys and drafts live (`XDG_DATA_HOME`).
  static func dataHome() throws -> String {
    try home("XDG_DATA_HOME", otherwise: ".local/share")
  }

  /// The account whose keys, replicas and drafts this process uses.
  static func account() throws -> Account {
    Account(configHome: try configHome(), dataHome: try dataHome())
  }

  /// The person's own folder; nil where nobody said.
  static var homeFolder: String? { variable("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } }

  /// The time as a record claims it.
  static var now: Timestamp { Timestamp(secondsSince1970: secondsSince1970) }

  private static func home(_ name: String, otherwise folder: String) throws -> String {
    // The base directory rule says that a relative path here is to be ignored.
    if let path = variable(name), path.hasPrefix("/") { return path }
    if let path = variable("HOME"), path.hasPrefix("/") { return path + "/" + folder }
    throw Complaint.noHome(name)
  }

  /// After how many milliseconds without a key a screen locks itself (`EMPANEL_LOCK`: minutes, or
  /// seconds with an `s`; 0 for never); nil for never.
  static var lockAfter: Int? {
    let asked = variable("EMPANEL_LOCK") ?? ""
    let isInSeconds = asked.hasSuffix("s")
    guard let number = Int(isInSeconds ? String(asked.dropLast()) : asked), number >= 0,
      number <= 1_000_000
    else { return 10 * 60_000 }
    return number == 0 ? nil : number * (isInSeconds ? 1_000 : 60_000)
  }

  /// Whether a person sits at both ends.
  static var isOnTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// The folder of the running program, through `/proc`.
  static var programPath: String? {
    let longest = 4096
    let path = [UInt8](unsafeUninitializedCapacity: longest) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      start.withMemoryRebound(to: CChar.self, capacity: longest) {
        count = max(0, readlink("/proc/self/exe", $0, longest))
      }
    }
    guard !path.isEmpty, path.count < longest else { return nil }
    return String(decoding: path, as: UTF8.self)
  }
}

/// A path as people type one on a screen: `~` is their own folder.
func typedPath(_ path: String) -> String {
  let path = typedText(path).text
  guard path == "~" || path.hasPrefix("~/"), let home = Surroundings.homeFolder else { return path }
  return home + path.dropFirst()
}

/// A path that stays good when the working folder changes; `..` and links are left as they are.
func absolutePath(_ path: String) -> String {
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
  defer { free(here) }
  return path == "." ? String(cString: here) : String(cString: here) + "/" + path
}
