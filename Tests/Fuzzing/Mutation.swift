// Changing bytes as a hostile or careless hand would: seeded, so that a run can be repeated.
import Chance

/// Makes inputs out of a parser's corpus and words.
public struct Mutation {
  private var dice: SplitMix64
  private let corpus: [[UInt8]]
  private let words: [[UInt8]]

  /// The longest input that is made.
  public static let limit = 100_000

  /// Inputs for one parser; the same for the same seed.
  public init(of parser: Parser, seed: Int) {
    dice = SplitMix64(seed: seed)
    corpus = parser.corpus
    words =
      (parser.words + ["0", "-1", "999999999999999", "\u{202E}", "\u{FEFF}", "\u{1B}]0;", "\r\n"])
      .map { Array($0.utf8) } + [[0xFF], [0x00], [0xC3], [0xED, 0xA0, 0x80]]
  }

  /// The next input: one of the corpus, changed one to eight times.
  public mutating func next() -> [UInt8] {
    var input = dice.pick(corpus)
    // Mostly one change, so that much of it is still read and meets the later checks.
    for _ in 0..<(dice.chance(60) ? 1 : dice.number(2...8)) { change(&input) }
    return Array(input.prefix(Mutation.limit))
  }

  private mutating func change(_ input: inout [UInt8]) {
    let place = dice.below(input.count + 1)
    let end = min(input.count, place + dice.below(dice.chance(20) ? 4_000 : 12))
    switch dice.below(8) {
    case 0: if place < input.count { input[place] ^= 1 << UInt8(dice.below(8)) }
    case 1: if place < input.count { input[place] = UInt8(truncatingIfNeeded: dice.next()) }
    case 2: input.removeSubrange(place..<end)
    case 3: input.insert(contentsOf: input[place..<end], at: dice.below(input.count + 1))
    case 4: input.insert(contentsOf: dice.pick(words), at: place)
    case 5: input.replaceSubrange(place..<end, with: dice.pick(words))
    case 6:
      let other = dice.pick(corpus)
      let from = dice.below(other.count + 1)
      input.replaceSubrange(place..., with: other[from...])
    default:
      // A bit repeated until it is deep, long or many.
      let bit = dice.chance(50) ? dice.pick(words) : Array(input[place..<end])
      let times = dice.chance(10) ? 20_000 / max(1, bit.count) : dice.below(40)
      input.insert(contentsOf: repeatElement(bit, count: times).joined(), at: place)
    }
  }
}
