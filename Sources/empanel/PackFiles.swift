// Finds and reads the files of a pack by a path or by a shipped pack's name.
import Forms
import Glibc
import Panels
import Scoring

/// The files of one pack, read but not yet checked.
struct PackFiles {
  /// The pack file, as the person named it.
  let path: String
  let bytes: [UInt8]
  let translations: [PackSource.Translation]
  /// The kiosk's words in other languages: `kiosk.cy.yaml` in the folder of the pack.
  let kioskFiles: [PackSource.Translation]

  /// The form, with every mistake at once.
  func form() throws -> Form {
    if path.hasSuffix(".json") { return try Form(formJSON: bytes) }
    return try readPack(PackSource(file: path, bytes: bytes, translations: translations))
  }

  /// What the author says at the head of the file, as paragraphs: the comment before the first key.
  var introduction: [String] {
    var paragraphs: [String] = [""]
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      guard line.hasPrefix("#") else { break }
      let words = line.drop { $0 == "#" || $0 == " " }
      if words.isEmpty {
        paragraphs.append("")
      } else {
        paragraphs[paragraphs.count - 1] += (paragraphs.last == "" ? "" : " ") + words
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }

  /// The one pack that a path or a shipped pack's name means.
  static func find(_ word: String) throws -> PackFiles {
    switch standing(at: word) {
    case .file: return try PackFiles(file: word)
    case .folder where isFile(word + "/form.yaml"): return try PackFiles(file: word + "/form.yaml")
    case .folder, .nothing: break
    }
    if let folder = ShippedPacks.folder(of: word) {
      return try PackFiles(file: folder + "/form.yaml")
    }
    throw notAPack(word)
  }

  /// Every pack that a path or name means: also all packs of a folder of packs.
  static func findAll(_ word: String) throws -> [PackFiles] {
    if case .folder = standing(at: word), !isFile(word + "/form.yaml") {
      let inside = names(in: word).filter { isFile("\(word)/\($0)/form.yaml") }
      if !inside.isEmpty {
        return try inside.map { try PackFiles(file: "\(word)/\($0)/form.yaml") }
      }
    }
    return [try find(word)]
  }

  /// A form as it was frozen.
  init(frozen bytes: [UInt8]) {
    path = "form.json"
    self.bytes = bytes
    translations = []
    kioskFiles = []
  }

  /// Reads a pack file and the translations beside it: `form.cy.yaml` beside `form.yaml`.
  init(file: String) throws {
    path = file
    bytes = try readFile(file, cap: Schema.fileLimit)
    let slash = file.lastIndex(of: "/")
    let folder = slash.map { String(file[..<$0]) } ?? "."
    let name = slash.map { String(file[file.index(after: $0)...]) } ?? file
    guard name.hasSuffix(".yaml") else {
      translations = []
      kioskFiles = []
      return
    }
    let prefix = slash == nil ? "" : folder + "/"
    translations = try Self.languages(
      of: name.dropLast(".yaml".count) + ".", in: folder, prefix: prefix)
    kioskFiles = try Self.languages(of: "kiosk.", in: folder, prefix: prefix)
  }

  /// The files `STEM.LANGUAGE.yaml` of a folder.
  private static func languages(of stem: some StringProtocol, in folder: String, prefix: String)
    throws -> [PackSource.Translation]
  {
    try names(in: folder).compactMap { name in
      guard name.hasPrefix(stem), name.hasSuffix(".yaml") else { return nil }
      let language = name.dropFirst(stem.count).dropLast(".yaml".count)
      guard !language.isEmpty, !language.contains(".") else { return nil }
      return PackSource.Translation(
        language: String(language), file: prefix + name,
        bytes: try readFile(prefix + name, cap: Schema.fileLimit))
    }
  }

  private static func notAPack(_ word: String) -> Complaint {
    let shipped = ShippedPacks.names
    return Complaint.notAPack(
      word, nearest: Spelling.nearest(to: word, in: shipped), shipped: shipped,
      code: standing(at: word) == .nothing ? .failed : .badInput)
  }
}

/// What stands at a path, links followed.
enum Standing { case file, folder, nothing }

/// Looks at a path without opening it.
func standing(at path: String) -> Standing {
  var status = stat()
  guard stat(path, &status) == 0 else { return .nothing }
  return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
}

/// Whether a file stands at a path.
func isFile(_ path: String) -> Bool { standing(at: path) == .file }

/// The names in a folder in byte order, none where it cannot be read.
func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
