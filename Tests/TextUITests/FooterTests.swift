// The footer: whole words only, the most needed last to go.
import Testing
import TextUI

private let table = [
  KeyHelp(key: .up, name: "Up Down", word: "Move", does: "Move the mark", rank: 2),
  KeyHelp(key: .enter, name: "Enter", word: "Open", does: "Open the candidate", rank: 1),
  KeyHelp(key: .function(1), name: "F1", word: "Help", does: "Show this help", rank: 0),
  KeyHelp(key: .control("z"), name: "Ctrl-Z", word: "", does: "Take back", rank: 0),
  KeyHelp(key: .function(9), name: "F9", word: "Menu", does: "Everything you can do", rank: 0),
]

@Test(arguments: [
  (80, " Up Down Move   Enter Open   F1 Help   F9 Menu"),
  (46, " Up Down Move   Enter Open   F1 Help   F9 Menu"),
  (45, " Enter Open   F1 Help   F9 Menu"), (30, " F1 Help   F9 Menu"), (12, " F1 Help"), (7, ""),
])
func hintsGoByRankAndNoWordIsCut(columns: Int, line: String) {
  #expect(footer(table, columns: columns) == line)
}

@Test func noMoreHintsThanTheLimitAreShown() {
  #expect(footer(table, columns: 80, limit: 2) == " F1 Help   F9 Menu")
}
