// The examples of the format article are read by the code that reads the parts, so that a second
// implementation written from the article reads what this one writes.
import Foundation
import Testing

@testable import Panels

struct RecordTypesArticleTests {
  /// Each example of the article's last chapter, under the name of its part.
  private func examples() throws -> [(part: String, line: String)] {
    let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/Sealing/Sealing.docc/RecordTypes.md").standardized
    let text = try String(contentsOf: article, encoding: .utf8)
    let chapter = try #require(
      text.components(separatedBy: "## The words in the encrypted parts").last)
    var examples: [(part: String, line: String)] = []
    var part = ""
    var isInside = false
    for line in chapter.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```json"
      } else if isInside {
        examples.append((part, String(line)))
      } else if line.hasPrefix("`"), let end = line.dropFirst().firstIndex(of: "`") {
        part = String(line[line.index(after: line.startIndex)..<end])
        // The words of an event differ from kind to kind: "`body.age` of `interview`".
        let after = line[end...].dropFirst()
        if after.hasPrefix(" of `"), let last = after.dropFirst(5).firstIndex(of: "`") {
          part += " of " + after.dropFirst(5)[..<last]
        }
      }
    }
    return examples
  }

  private func comesBack<Text: PartText>(_: Text.Type, _ line: String) throws -> Bool {
    let bytes = Array((line + "\n").utf8)
    let again = try Text(bytes: bytes).bytes
    guard Text.block > 1 else { return again == bytes }
    // The article shows the line; what is padded goes on with line feeds to whole blocks.
    return again.starts(with: bytes) && again[bytes.count...].allSatisfy { $0 == 0x0A }
      && again.count.isMultiple(of: Text.block)
  }

  @Test func everyExampleOfAPartIsReadAndComesBackAsItIs() throws {
    var seen: Set<String> = []
    for (part, line) in try examples() {
      seen.insert(part)
      let isTheSame =
        switch part {
        case "panel.age": try comesBack(PanelText.self, line)
        case "people.age": try comesBack(PeopleText.self, line)
        case "candidate.<c>.age": try comesBack(CandidateText.self, line)
        case "contributors.age": try comesBack(ContributorsText.self, line)
        case "slips.<kiosk>.age": try comesBack(SlipsText.self, line)
        case "declaration.age": try comesBack(DeclarationText.self, line)
        case "answer.<handle>.age": try comesBack(AnswerText.self, line)
        case "reasons.age": try comesBack(ReasonsText.self, line)
        case "correction", "agreed", "voided", "consent", "ruling", "minority":
          try comesBack(ModerationText.self, line)
        case "agree": try comesBack(AgreeText.self, line)
        case "decision": try comesBack(DecisionText.self, line)
        case "body.age of interview": try comesBack(InterviewText.self, line)
        case "body.age of withdrawn": try comesBack(EventText.self, line)
        case "body.age of admitted": try comesBack(CandidateText.self, line)
        case "body.age of moved": try comesBack(MovedText.self, line)
        case "body.age of substitute": try comesBack(SubstituteText.self, line)
        case "body.age of adjustment": try comesBack(AdjustmentText.self, line)
        case "body.age of incident": try comesBack(IncidentText.self, line)
        case "body.age of paper": try comesBack(PaperText.self, line)
        case "body.age of departure": try comesBack(DepartureText.self, line)
        case "result.<kiosk>.age": try comesBack(ResultText.self, line)
        default: false
        }
      #expect(isTheSame, "\(part): \(line)")
    }
    #expect(seen.count == 26)
  }
}
