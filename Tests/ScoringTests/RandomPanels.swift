// How many random panels a property test tries, and how it names the one that failed.
import Chance
import Glibc
import Scoring

/// One random form with a random day on it, made again from its seed.
struct RandomPanel {
  let seed: Int
  let form: Form
  let day: Day
  /// What is left of the seed, for a test that needs more chance.
  var dice: SplitMix64

  init(seed: Int) throws {
    self.seed = seed
    dice = SplitMix64(seed: seed)
    form = try randomForm(&dice)
    day = randomDay(&dice, on: form)
  }

  /// The words a failure needs so that a person can run it again and read it.
  var told: String { "seed \(seed)\n\(ScoringTests.told(form))\n\(ScoringTests.told(day))" }
}

/// Seeds for a property test: `EMPANEL_DAYS` raises their number.
func seeds(_ usual: Int) -> Range<Int> {
  guard let text = getenv("EMPANEL_DAYS"), let days = Int(String(cString: text)) else {
    return 0..<usual
  }
  return 0..<max(usual, days)
}

extension Tally {
  /// The three lines of the tally.
  var lines: [Line] { [primary, everybody, asSealed] }
}

extension Line {
  /// The result of one candidate.
  func result(_ candidate: String) -> CandidateResult? {
    candidates.first { $0.candidate == candidate }
  }
}
