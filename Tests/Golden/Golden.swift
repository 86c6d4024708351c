// Screens kept as text files beside the tests, so that a change of what people see is a diff that
// somebody reviews.
import FoundationEssentials

/// How a text compares with the one that is kept.
public enum Golden: Equatable, CustomStringConvertible, Sendable {
  /// Line for line the same.
  case same
  /// `EMPANEL_GOLDEN` was 1: the file was written anew. Fails the test, so that no run both
  /// rewrites and passes.
  case rewritten(String)
  /// Different; the lines that differ.
  case different(String)

  /// Compares lines with `Goldens/NAME.txt` beside the test file.
  ///
  /// With `EMPANEL_GOLDEN=1` in the environment the file is written instead.
  public static func check(
    _ lines: [String], _ name: String, beside test: String = #filePath
  ) -> Golden {
    let wish = ProcessInfo.processInfo.environment["EMPANEL_GOLDEN"]
    return check(lines, name, beside: test, rewrites: wish == "1")
  }

  static func check(
    _ lines: [String], _ name: String, beside test: String, rewrites: Bool
  ) -> Golden {
    let folder = URL(filePath: test).deletingLastPathComponent().appending(path: "Goldens")
    let file = folder.appending(path: name + ".txt")
    let text = lines.map { $0 + "\n" }.joined()
    if rewrites { return rewritten(file, in: folder, text) }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      return .different("there is no \(file.path); make golden writes it")
    }
    return kept == text ? .same : .different(difference(kept, text, file.path))
  }

  private static func rewritten(_ file: URL, in folder: URL, _ text: String) -> Golden {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .atomic)
      return .rewritten(file.path)
    } catch {
      return .different("\(file.path) could not be written: \(error)")
    }
  }

  private static func difference(_ kept: String, _ text: String, _ path: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    var report = [path]
    for index in 0..<max(old.count, new.count) {
      let before = index < old.count ? old[index] : nil
      let after = index < new.count ? new[index] : nil
      guard before != after else { continue }
      report.append("line \(index + 1):")
      if let before { report.append("  kept |\(before)|") }
      if let after { report.append("  now  |\(after)|") }
    }
    return report.joined(separator: "\n")
  }

  /// What a failing test prints.
  public var description: String {
    switch self {
    case .same: "same"
    case .rewritten(let path): "rewritten: \(path)"
    case .different(let report): report
    }
  }
}
