// Laws of canonical JSON on generated values and damaged texts, and jq's opinion of them.
import Chance
import Testing

@testable import Sealing

extension JSON {
  /// A value of the profile; most of what can stand in one appears within a few hundred.
  static func random(depth: Int = 0, using generator: inout SplitMix64) -> JSON {
    switch Int.random(in: 0..<(depth < 7 ? 8 : 5), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .number(Int.random(in: -largestNumber...largestNumber, using: &generator))
    case 3: return .number(Int.random(in: -20...20, using: &generator))
    case 4: return .string(randomText(using: &generator))
    case 5:
      let count = Int.random(in: 0...4, using: &generator)
      return .array((0..<count).map { _ in random(depth: depth + 1, using: &generator) })
    default:
      let count = Int.random(in: 0...5, using: &generator)
      let pairs = (0..<count).map { _ in
        (randomKey(using: &generator), random(depth: depth + 1, using: &generator))
      }
      return .object(Dictionary(pairs) { first, _ in first })
    }
  }

  private static func randomKey(using generator: inout SplitMix64) -> String {
    let letters = Array("abcz0129_.-")
    return String(
      (0..<Int.random(in: 1...4, using: &generator)).compactMap { _ in
        letters.randomElement(using: &generator)
      })
  }

  private static func randomText(using generator: inout SplitMix64) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x0A...0x0A, 0x20...0x7E, 0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x5D0...0x6FF,
      0x2000...0x206F, 0x4E00...0x4E20, 0xE000...0xE010, 0x1F600...0x1F64F, 0x10FFF0...0x10FFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      guard let range = ranges.randomElement(using: &generator),
        let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)),
        isAllowed(scalar)
      else { continue }
      text.append(scalar)
    }
    return String(text)
  }
}

@Test func whatIsWrittenIsReadBackAsTheSameValue() throws {
  for seed in 0..<500 as Range<UInt64> {
    var generator = SplitMix64(seed: seed)
    let value = JSON.random(using: &generator)
    let text = try value.canonical()
    #expect(try JSON(canonical: text) == value, "seed \(seed)")
  }
}

@Test func whateverIsReadIsWrittenBackByteForByte() throws {
  var accepted = 0
  for seed in 0..<3000 as Range<UInt64> {
    var generator = SplitMix64(seed: seed)
    var text = try JSON.random(using: &generator).canonical()
    for _ in 0..<Int.random(in: 1...2, using: &generator) { damage(&text, using: &generator) }
    guard let value = try? JSON(canonical: text) else { continue }
    accepted += 1
    #expect(try value.canonical() == text, "seed \(seed)")
  }
  // Most damage is refused; where nothing at all were accepted the law would say nothing.
  #expect(accepted > 100)
}

private func damage(_ text: inout Bytes, using generator: inout SplitMix64) {
  let bytes = Bytes("\"\\{}[]:,.-+0123456789eEabnul \n\u{e9}".utf8) + [0, 0x80, 0xFF]
  let place = Int.random(in: 0...text.count, using: &generator)
  let byte = bytes.randomElement(using: &generator) ?? 0
  switch Int.random(in: 0...3, using: &generator) {
  case 0: text.insert(byte, at: place)
  case 1 where place < text.count: text[place] = byte
  case 2 where place < text.count: text.remove(at: place)
  default: if place < text.count { text[place] ^= 1 << UInt8.random(in: 0...7, using: &generator) }
  }
}

@Test(needs("jq")) func jqSortedAndCompactWritesTheSameBytes() throws {
  var generator = SplitMix64(seed: 20_26)
  let lines = try (0..<2000).flatMap { _ in try JSON.random(using: &generator).canonicalLine() }
  let run = try Workbench().run("jq", ["-cS", "."], input: lines)
  #expect(run.status == 0)
  #expect(run.output == lines)
}
