// Where the sources of empanel are, for tests that read them.
public import Foundation

/// The sources of empanel.
public enum Sources {
  /// The folder with a folder for each target.
  public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

  /// A source file: its path below the folder, its name and its text.
  public struct File: Sendable {
    /// Such as `Screens/Words.swift`.
    public let path: String
    /// The text.
    public let text: String

    /// The last part of the path.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  /// Every Swift file of a target or of a folder below one, by path.
  public static func files(of target: String) throws -> [File] {
    let root = folder.appendingPathComponent(target)
    return try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".swift") }.sorted().map { path in
        let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
        return File(path: "\(target)/\(path)", text: text)
      }
  }
}
