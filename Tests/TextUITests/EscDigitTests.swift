// Escape and a digit: a function key, never a score; and arrows that a slow line split.
import Testing
import TextUI

private func meaning(_ inputs: Input...) -> [Input] {
  var escapes = EscDigit()
  return inputs.flatMap { escapes.translate($0) }
}

private func typed(_ text: String) -> [Input] {
  text.unicodeScalars.map { .key(.character($0)) }
}

@Test func escapeAndADigitIsAFunctionKey() {
  for number in 1...9 {
    let digit = typed("\(number)")[0]
    #expect(meaning(.key(.escape), digit) == [.key(.function(number))])
  }
  #expect(meaning(.key(.escape), typed("0")[0]) == [.key(.escape)])
}

@Test func escapeWaitsAndThenActs() {
  var escapes = EscDigit()
  #expect(escapes.translate(.key(.escape)) == [])
  #expect(escapes.isWaiting)
  #expect(escapes.translate(.resized(Size(columns: 9, rows: 9))).count == 1)
  #expect(escapes.isWaiting)
  #expect(escapes.translate(.timedOut) == [.key(.escape)])
  #expect(!escapes.isWaiting)
  #expect(escapes.translate(.timedOut) == [.timedOut])
}

@Test func aSecondEscapeActsAtOnce() {
  #expect(meaning(.key(.escape), .key(.escape)) == [.key(.escape)])
}

@Test func anotherKeyOrASignalComesAfterTheEscape() {
  #expect(meaning(.key(.escape), .key(.enter)) == [.key(.escape), .key(.enter)])
  #expect(
    meaning(.key(.escape), .interrupted(signal: 15))
      == [.key(.escape), .interrupted(signal: 15)])
}

@Test(arguments: [
  ("[A", Key.up), ("OB", .down), ("[3~", .delete), ("[15~", .function(5)), ("OP", .function(1)),
])
func aSplitSequenceIsOneKey(rest: String, key: Key) {
  var escapes = EscDigit()
  let meant = ([.key(.escape)] + typed(rest)).flatMap { escapes.translate($0) }
  #expect(meant == [.key(key)])
  #expect(!escapes.isWaiting)
}

@Test func anUnknownSequenceIsSwallowedWhole() {
  var escapes = EscDigit()
  #expect(([.key(.escape)] + typed("[1;5Q")).flatMap { escapes.translate($0) } == [])
  #expect(escapes.translate(typed("4")[0]) == typed("4"))
}
