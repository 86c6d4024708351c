// The one-line field: letters, accents, the limit and the window.
import Testing
import TextUI

extension TextField {
  @discardableResult
  fileprivate mutating func type(_ text: String) -> [EditOutcome] {
    text.unicodeScalars.map { take(.key(.character($0))) }
  }
}

@Test func aFieldIsEditedByLetters() {
  var field = TextField("C07")
  for key in [Key.left, .backspace, .character("1"), .home, .delete, .end, .character("!")] {
    field.take(.key(key))
  }
  #expect(field.text == "17!")
  #expect(field.cursor == 3)
}

@Test func anAccentJoinsItsLetterAndIsDeletedWithIt() {
  var field = TextField(limit: 1)
  #expect(field.type("e\u{301}") == [.changed, .changed])
  #expect(field.text == "e\u{301}")
  #expect(field.cursor == 1)
  #expect(field.type("x") == [.full])
  #expect(field.take(.key(.backspace)) == .changed)
  #expect(field.text.isEmpty)
}

@Test func aPasteBecomesOneLineAndIsCutAtTheLimit() {
  var field = TextField("ab", limit: 6)
  field.take(.key(.left))
  #expect(field.take(.pasted("1\n2\u{1b}\t34567")) == .full)
  #expect(field.text == "a1 2 b")
  #expect(field.cursor == 5)
}

@Test func whatAFieldDoesNotUseIsLeftToTheScreen() {
  var field = TextField("a")
  for key in [Key.enter, .escape, .tab, .up, .function(1), .control("s")] {
    #expect(field.take(.key(key)) == .ignored)
  }
}

@Test func theCursorIsAlwaysInTheWindow() {
  for columns in 1...12 {
    var field = TextField("ab\u{674e}de\u{674e}\u{674e}hijkl")
    field.take(.key(.home))
    for _ in 0...field.text.count {
      let view = field.view(columns: columns)
      #expect(view.text.columns <= columns)
      #expect((0..<max(columns, 1)).contains(view.cursor), "\(columns) \(field.cursor)")
      field.take(.key(.right))
    }
  }
}
