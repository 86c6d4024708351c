// The sentences kept beside the tests, and how the check judges one.
import Foundation
import Wording

/// A sentence of the corpus and what a careful person says about it.
struct Judged: Sendable, CustomStringConvertible {
  let verdict: String
  let topic: String
  let sentence: String
  var description: String { sentence }

  /// Every sentence of a file of the corpus.
  static func all(_ file: String) throws -> [Judged] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let path = folder.appendingPathComponent("Corpus/\(file).txt")
    let text = try String(contentsOf: path, encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3 else { return nil }
      return Judged(verdict: parts[0], topic: parts[1], sentence: parts[2])
    }
  }
}

/// What the check says of a text as a whole: `stop`, `ask` or `pass`.
func verdict(
  _ text: String, as use: TextUse = .question, profile: WordingProfile = .general
) -> String {
  let findings = PersonalQuestion.findings(in: text, as: use, profile: profile)
  if findings.contains(where: { $0.verdict == .stop }) { return "stop" }
  return findings.isEmpty ? "pass" : "ask"
}
