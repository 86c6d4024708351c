// Words of people are made NFC where they enter: the same as another implementation makes them,
// except where that one is wrong.
import Chance
import Foundation
import Testing

@testable import empanel

struct TypedTextTests {
  @Test(arguments: [
    ("e\u{301}", "\u{e9}"), ("A\u{30a}", "\u{c5}"), ("\u{212b}", "\u{c5}"),
    ("\u{1100}\u{1161}\u{11a8}", "\u{ac01}"), ("q\u{323}\u{307}", "q\u{323}\u{307}"),
    ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("\u{fb01}", "\u{fb01}"),
    // A syllable of two letters takes a third; Foundation leaves them apart.
    ("\u{ac1c}\u{11b7}", "\u{ac2c}"),
    // Excluded from composition.
    ("\u{958}", "\u{915}\u{93c}"), ("plain", "plain"), ("", ""),
  ])
  func wordsAreMadeNFC(typed: String, kept: String) {
    let found = typedText(typed)
    // Strings of Swift are equal where they only look the same, so scalars are compared.
    #expect(Array(found.text.unicodeScalars) == Array(kept.unicodeScalars))
    #expect(found.dropped == 0)
  }

  @Test(arguments: 1...40) func anotherImplementationMakesTheSame(seed: Int) {
    var chance = SplitMix64(seed: seed)
    let ranges: [ClosedRange<Int>] = [
      0x20...0x7e, 0xc0...0x17f, 0x300...0x345, 0x391...0x3ce, 0x5d0...0x5ea, 0x5b0...0x5b9,
      0x905...0x939, 0x93c...0x94d, 0x1100...0x1112, 0x1161...0x1175, 0x11a8...0x11c2,
      0x1e00...0x1ef9,
    ]
    for _ in 0..<50 {
      var typed = String.UnicodeScalarView()
      for _ in 0..<chance.number(0...12) {
        typed.append(
          contentsOf: Unicode.Scalar(chance.number(chance.pick(ranges))).map { [$0] } ?? [])
      }
      let ours = typedText(String(typed)).text
      let theirs = String(typed).precomposedStringWithCanonicalMapping
      #expect(Array(ours.utf8) == Array(theirs.utf8), "seed \(seed): \(Array(typed))")
      #expect(Array(typedText(ours).text.utf8) == Array(ours.utf8), "seed \(seed)")
    }
  }
}
