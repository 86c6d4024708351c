// What may stand in a record's strings, and what becomes of pasted text.
import Chance
import Testing

@testable import Sealing

@Test func everyCharacterOfUnicodeIsAllowedOrRefusedAsTheProfileSays() {
  let refused: [ClosedRange<UInt32>] = [
    0x00...0x09, 0x0B...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
    0xFDD0...0xFDEF, 0xFEFF...0xFEFF,
  ]
  var disagreements: [UInt32] = []
  // All of the first plane, and of each further plane the end, where its noncharacters are.
  let further = (1...16 as ClosedRange<UInt32>).flatMap { $0 << 16 + 0xFF00...$0 << 16 + 0xFFFF }
  for value in Array(0...0xFFFF) + further {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let isRefused = value % 0x10000 >= 0xFFFE || refused.contains { $0.contains(value) }
    if isAllowed(scalar) == isRefused { disagreements.append(value) }
  }
  #expect(disagreements.isEmpty)
}

@Test(arguments: [
  ("plain", "plain", 0), ("a\tb", "a b", 0), ("a\r\nb\rc\nd", "a\nb\nc\nd", 0),
  ("\r\r\n", "\n\n", 0),
  ("a\u{2028}b\u{2029}c", "a\nb\nc", 0), ("\u{200E}abc\u{200F}", "abc", 2),
  ("\u{202E}evil\u{202C}", "evil", 2), ("\u{FEFF}bom\u{0}\u{7F}\u{85}", "bom", 4), ("", "", 0),
  ("\u{1B}]0;x\u{7}", "]0;x", 2), ("e\u{301}", "e\u{301}", 0),
])
func pastedTextIsCleanedAndTheLossCounted(pasted: String, clean: String, dropped: Int) {
  let result = cleanedText(pasted)
  #expect(result.text.utf8.elementsEqual(clean.utf8))
  #expect(result.dropped == dropped)
  #expect(isAllowedText(result.text))
}

@Test func cleaningTwiceChangesNothingMore() {
  for seed in 0..<300 as Range<UInt64> {
    var generator = SplitMix64(seed: seed)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<20 {
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2070, using: &generator)) {
        scalars.append(scalar)
      }
    }
    let once = cleanedText(String(scalars)).text
    #expect(isAllowedText(once), "seed \(seed)")
    #expect(cleanedText(once).dropped == 0, "seed \(seed)")
    #expect(cleanedText(once).text.utf8.elementsEqual(once.utf8), "seed \(seed)")
  }
}
