// The note editor: typing, line ends, undo, the limit, and the rows it shows.
import Testing
import TextUI

extension NoteEditor {
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars {
      take(.key(scalar == "\n" ? .enter : .character(scalar)), width: 20)
    }
  }

  mutating func press(_ keys: Key..., width: Int = 20) {
    for key in keys { take(.key(key), width: width) }
  }
}

@Test func aNoteIsTypedAndReadBack() {
  var note = NoteEditor()
  note.type("Asked him twice.\nUsed pictures.")
  #expect(note.text == "Asked him twice.\nUsed pictures.")
  #expect(note.words == 5)
  note.press(.home, .backspace, .character(" "), .end, .delete)
  #expect(note.text == "Asked him twice. Used pictures.")
}

@Test func accentsJoinAcrossEditsAndAreDeletedWithTheirLetter() {
  var note = NoteEditor()
  note.type("Ce\u{301}")
  note.press(.backspace)
  #expect(note.text == "C")
  note.type("e")
  note.take(.pasted("\u{301}!"), width: 20)
  #expect(note.text == "Ce\u{301}!")
  note.press(.left, .backspace)
  #expect(note.text == "C!")
}

@Test func undoTakesBackWordsLineEndsAndPastes() {
  var note = NoteEditor("Start")
  note.type(" one two\nthree")
  note.take(.pasted(" pasted text"), width: 20)
  note.press(.backspace, .backspace)
  var texts: [String] = []
  while note.take(.key(.control("z")), width: 20) == .changed { texts.append(note.text) }
  #expect(
    texts == [
      "Start one two\nthree pasted text", "Start one two\nthree", "Start one two\n",
      "Start one two", "Start one ", "Start ", "Start",
    ])
}

@Test func twoHundredStepsCanBeTakenBack() {
  var note = NoteEditor()
  for _ in 0..<250 { note.type("\n") }
  var steps = 0
  while note.take(.key(.control("z")), width: 20) == .changed { steps += 1 }
  #expect(steps == 200)
  #expect(note.text.count == 50)
}

@Test func aFullNoteTakesNoMoreAndSaysSo() {
  var note = NoteEditor("abc", limit: 5)
  #expect(note.take(.pasted("d\r\ne\u{0}f"), width: 20) == .full)
  #expect(note.text == "abcd\n")
  #expect(note.take(.key(.character("x")), width: 20) == .full)
  note.press(.backspace, .character("e"))
  #expect(note.take(.key(.character("\u{301}")), width: 20) == .changed)
  #expect(note.text == "abcde\u{301}")
}

@Test func aNoteIsShownInRowsWithTheCursorInThem() {
  var note = NoteEditor("Told us about a man who used pictures.\n\nEnd")
  let view = note.view(width: 17, height: 9)
  #expect(view.lines == ["Told us about a ", "man who used ", "pictures.", "", "End"])
  #expect(view.cursor == Position(row: 4, column: 3))
  note.press(.up, .up, width: 17)
  #expect(note.view(width: 17, height: 9).cursor == Position(row: 2, column: 3))
  note.press(.end, .up, .up, .end, width: 17)
  #expect(note.view(width: 17, height: 9).cursor == Position(row: 0, column: 15))
  note.press(.right, width: 17)
  #expect(note.view(width: 17, height: 9).cursor == Position(row: 1, column: 0))
}

@Test func upAndDownKeepTheirColumnOverShortRows() {
  var note = NoteEditor("a long first row\nb\nanother long row")
  note.press(.up, .up, .end, .left, .left)
  note.press(.down, .down)
  #expect(note.view(width: 30, height: 5).cursor == Position(row: 2, column: 14))
}

@Test func theWindowShowsWhatIsAboveAndBelow() {
  let note = NoteEditor("1\n2\n3\n4\n5\n6")
  let view = note.view(width: 10, height: 3)
  #expect(view.lines == ["5", "6"])
  #expect(view.rowsAbove == 4)
  #expect(view.rowsBelow == 0)
}

@Test(arguments: ["", "one", " two  words\n", "a\n\nb c", "\u{175}yna \u{a0}x", "tab\there\r\nnow"])
func theWordsOfATextAreThoseOfItsEditor(text: String) {
  #expect(NoteEditor.words(of: text) == NoteEditor(text).words)
}
