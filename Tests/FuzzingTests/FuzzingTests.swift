// A few seconds of hostile input for every parser in every check; `make fuzz` is the long run, with
// libFuzzer looking for new ways through the code.
import Fuzzing
import Testing

#if canImport(Glibc)
  import Glibc
#endif

struct FuzzingTests {
  /// `EMPANEL_FUZZ_SEED` repeats or varies a run, `EMPANEL_FUZZ_TIMES` makes it longer.
  private static func number(_ name: String, or usual: Int) -> Int {
    getenv(name).flatMap { Int(String(cString: $0)) } ?? usual
  }

  private static let seed = number("EMPANEL_FUZZ_SEED", or: 20_261_122)
  private static let times = number("EMPANEL_FUZZ_TIMES", or: 1)

  @Test func everyParserReadsMostOfItsOwnCorpus() throws {
    for parser in try Parser.all() {
      let verdicts = parser.corpus.map(parser.read)
      let read = verdicts.count { $0 == .read }
      // What none of them reads says nothing about the code behind the first refusal.
      #expect(2 * read >= parser.corpus.count, "\(parser.name): \(verdicts)")
    }
  }

  @Test(arguments: try Parser.all().map(\.name)) func noInputBreaksAParser(name: String) throws {
    let parser = try #require(try Parser.all().first { $0.name == name })
    let inputs = parser.shortRun * FuzzingTests.times
    // Printed first: a trap ends the run, and these find the input again.
    print("fuzzing \(name), seed \(FuzzingTests.seed), \(inputs) inputs")
    var mutation = Mutation(of: parser, seed: FuzzingTests.seed)
    let began = ContinuousClock.now
    var read = 0
    for number in 0..<inputs {
      let input = mutation.next()
      let start = ContinuousClock.now
      switch parser.read(input) {
      case .read: read += 1
      case .refused: break
      case .broken(let law):
        let shown = String(decoding: input.prefix(400), as: UTF8.self)
        Issue.record("\(law): input \(number) of seed \(FuzzingTests.seed): \(shown)")
        return
      }
      // Far beyond what anything needs, so that only a runaway is caught on a busy machine.
      #expect(ContinuousClock.now - start < .seconds(20), "input \(number) of \(name)")
    }
    print("fuzzed \(name): \(read) of \(inputs) were read, \(ContinuousClock.now - began)")
  }
}
