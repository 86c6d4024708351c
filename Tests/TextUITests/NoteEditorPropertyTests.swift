// Laws of the editor under random keys: the text it gives back is what it holds, the cursor is in
// its window, undo leads back, and the limit holds.
import Chance
import Testing
import TextUI

private let keys: [Input] =
  [
    .key(.enter), .key(.backspace), .key(.delete), .key(.left), .key(.right), .key(.up),
    .key(.down), .key(.home), .key(.end), .key(.pageUp), .key(.pageDown), .pasted("two words"),
    .pasted("line\nend\u{301}"), .pasted(""), .key(.control("z")), .key(.tab),
  ] + "ab  \u{301}\u{674e}\u{1f600}".unicodeScalars.map { .key(.character($0)) }

@Test(arguments: 1...40) func theEditorsLawsHoldUnderRandomKeys(seed: Int) {
  var random = SplitMix64(seed: UInt64(seed))
  var note = NoteEditor("Start", limit: 60)
  for step in 0..<300 {
    let width = 1 + random.below(14)
    let height = 1 + random.below(5)
    let before = note.text
    let outcome = note.take(keys[random.below(keys.count)], width: width, height: height)
    let place: Comment = "step \(step) of seed \(seed)"
    #expect(note.text.count <= 60, place)
    #expect((outcome == .changed) == (note.text != before) || outcome == .full, place)
    let view = note.view(width: width, height: height)
    #expect(view.lines.count <= height, place)
    #expect((0..<max(1, view.lines.count)).contains(view.cursor.row), place)
    #expect((0..<width).contains(view.cursor.column), place)
    #expect(view.lines.allSatisfy { $0.columns <= width }, place)
    #expect(NoteEditor(note.text, limit: 60).text == note.text, place)
  }
  while note.take(.key(.control("z")), width: 9) == .changed {}
}

@Test(arguments: 1...20) func undoLeadsBackToTheStart(seed: Int) {
  var random = SplitMix64(seed: UInt64(seed))
  var note = NoteEditor("Start\nhere")
  for _ in 0..<100 {
    let input = keys[random.below(keys.count)]
    if input != .key(.control("z")) { note.take(input, width: 10) }
  }
  while note.take(.key(.control("z")), width: 9) == .changed {}
  #expect(note.text == "Start\nhere", "seed \(seed)")
}
