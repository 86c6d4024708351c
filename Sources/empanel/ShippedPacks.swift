// Where the packs that come with empanel lie: beside an installed program, or in the checkout it
// was built in. No setting decides it, so that one program always means the same packs.

/// The packs that come with empanel.
enum ShippedPacks {
  /// The names of the shipped packs, in byte order.
  static var names: [String] {
    guard let panels else { return [] }
    return empanel.names(in: panels).filter { isFile("\(panels)/\($0)/form.yaml") }
  }

  /// The folder of a shipped pack; nil where there is none of that name.
  static func folder(of name: String) -> String? {
    guard let panels, names.contains(name) else { return nil }
    return panels + "/" + name
  }

  /// `../share/empanel/panels` beside the program, else `panels` of the checkout.
  private static var panels: String? {
    guard var folder = Surroundings.programPath.map(parent) else { return nil }
    let installed = parent(of: folder) + "/share/empanel/panels"
    if standing(at: installed) == .folder { return installed }
    // Only a program that lies in a build folder has a checkout around it.
    guard folder.contains("/.build/") else { return nil }
    while !folder.isEmpty {
      if isFile(folder + "/Package.swift"), standing(at: folder + "/panels") == .folder {
        return folder + "/panels"
      }
      folder = parent(of: folder)
    }
    return nil
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
