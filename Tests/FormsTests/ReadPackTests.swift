// From the text of a pack to its form, and every mistake with its line.
import Forms
import Scoring
import Testing

@Test func aPackIsReadAsItIsWritten() throws {
  let form = try readPack(PackSource(file: "form.yaml", bytes: Array(SmallPack.text.utf8)))
  #expect(form.id == "small")
  // YAML would call these words a truth value; here they are labels.
  #expect(form.scale("evidence")?.points.map(\.label) == ["No", "Yes"])
  #expect(form.group("staff")?.minimum["dignity"] == Fraction(exact: "7/10"))
  #expect(form.criterion("drives")?.isEssential == true)
  #expect(form.group("users")?.absentAssessor == .eachCandidate)
  #expect(form.rules.threshold == Fraction(50))
}

@Test func blockTextsLoseTheLineFeedThatNobodyMeant() throws {
  let text = try #require(
    SmallPack.with("ask: Tell us about a time.", "ask: >\n      Tell us\n      about a time."))
  let form = try readPack(PackSource(file: "form.yaml", bytes: Array(text.utf8)))
  #expect(form.question("q1")?.ask == "Tell us about a time.")
}

@Test(arguments: brokenPacks)
func aMistakeIsNamedWithItsLineAndNothingElse(_ broken: BrokenPack) throws {
  let text = try #require(SmallPack.with(broken.old, broken.new))
  let mistakes = SmallPack.mistakes(text)
  #expect(mistakes.map(\.problem) == [broken.problem])
  #expect(mistakes.map(\.line) == [broken.line])
  #expect(mistakes.allSatisfy { $0.file == "form.yaml" })
}

@Test func allMistakesComeTogetherByLine() throws {
  let text = try #require(SmallPack.with("share: 40", "shar: 40"))
    .replacing("minutes: 6", with: "minutes: soon").replacing("weight: 1", with: "weight: 11")
    .replacing("scale: faces", with: "scale: fases").replacing("id: small", with: "id: Small")
  let mistakes = SmallPack.mistakes(text)
  #expect(
    mistakes.map { "\($0.line) \($0.place) \($0.problem.nearest ?? "-")" } == [
      "2 id -", "16 criteria.dignity.weight -", "22 questions.q1.minutes -",
      "33 groups.users.share -", "36 groups.users.scale faces", "39 groups.users.shar share",
    ])
}

@Test func theNearestKeyIsOffered() throws {
  let text = try #require(SmallPack.with("minutes: 6", "minuets: 6"))
  let mistakes = SmallPack.mistakes(text)
  #expect(mistakes.map(\.problem.nearest) == ["minutes"])
  #expect(mistakes.map(\.line) == [22])
}

@Test func aFileOfAMillionBracketsIsRefusedAndNothingBreaks() {
  let mistakes = SmallPack.mistakes(String(repeating: "[", count: 1_000_000))
  #expect(mistakes.count == 1)
  let nested = String(repeating: "[", count: 50) + String(repeating: "]", count: 50)
  #expect(SmallPack.mistakes("a: \(nested)").map(\.problem) == [.tooDeep(limit: 8)])
}

@Test func aFileAboveOneMebibyteIsNotRead() {
  let text = SmallPack.text + String(repeating: "#", count: 1_048_576)
  #expect(
    SmallPack.mistakes(text).map(\.problem) == [
      .tooLarge(bytes: text.utf8.count, limit: 1_048_576)
    ])
}

@Test func bytesThatAreNotTextAreNamedByLine() {
  let bytes = Array("empanel: 1\nid: a\ntitle: ".utf8) + [0xFF, 0x0A]
  #expect(throws: PackMistakes.self) { try readPack(PackSource(file: "f", bytes: bytes)) }
  do {
    _ = try readPack(PackSource(file: "f", bytes: bytes))
  } catch {
    #expect(error.list.map(\.line) == [3])
    #expect(error.list.map(\.problem) == [.notUTF8])
  }
}

@Test func anyBytesAtAllAreAFormOrMistakes() {
  var dice = SplitMix(seed: 20_260_603)
  let good = Array(SmallPack.text.utf8)
  for _ in 0..<400 {
    var bytes = good
    for _ in 0..<(1 + Int(dice.next() % 4)) {
      bytes[Int(dice.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: dice.next())
    }
    do {
      _ = try readPack(PackSource(file: "f", bytes: bytes))
    } catch {
      #expect(!error.list.isEmpty, "seed 20260603")
      #expect(error.list.allSatisfy { $0.line >= 1 })
    }
  }
}

/// A seeded generator, so that a failure can be had again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
