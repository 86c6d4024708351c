// A folder of many panels: which of the folders in it are panels. For the commands that look at
// several at once.

enum PanelFolders {
  /// The folder itself where it is a panel, else the panels right inside it in byte order; none
  /// where it is neither.
  static func found(at path: String) -> [String] {
    if isPanel(path) { return [path] }
    return names(in: path).map { path + "/" + $0 }.filter(isPanel)
  }

  private static func isPanel(_ path: String) -> Bool { standing(at: path + "/records") == .folder }
}
