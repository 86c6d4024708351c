// The line of every text of a pack file, for whoever has something to say about its words. Apart
// from readPack, whose answer is the form and nothing about a file.
public import Scoring

/// Where the texts of a pack file stand.
public struct PackLines: Sendable {
  private let lines: [String: Int]

  /// The lines of a pack that made this form; none where the bytes are not that pack's.
  public init(_ bytes: [UInt8], of form: Form) {
    guard let tree = try? Branch(yaml: bytes) else {
      lines = [:]
      return
    }
    var walk = Walk()
    let top = walk.read(tree, as: .object(Schema.pack), at: [])
    lines = Dictionary(
      form.words.map { ($0.path, top.line(at: $0.steps)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The line of the text at a path, or of the first text below it.
  public func line(at path: String) -> Int? {
    lines[path] ?? lines.filter { $0.key.hasPrefix(path + ".") }.map(\.value).min()
  }
}
