// A folder of many panels: which of the folders in it are panels. For the commands that look at
// several at once.
import Glibc
import Panels

enum PanelFolders {
  /// The folder itself where it is a panel, else the panels right inside it, sorted by name.
  ///
  /// A folder that is neither is given back as it is: whoever reads it says what is wrong.
  static func found(at path: String) -> [String] {
    if isPanel(path) { return [path] }
    guard let directory = opendir(path) else { return [path] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != "..", isPanel("\(path)/\(name)") { names.append(name) }
    }
    return names.isEmpty ? [path] : names.sorted().map { "\(path)/\($0)" }
  }

  private static func isPanel(_ path: String) -> Bool {
    var status = stat()
    return stat(path + "/records", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
