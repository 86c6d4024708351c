// A parser under hostile input: what it reads, where mutation begins, and what must hold of whatever
// it accepts. One list for the seeded run of every check and for libFuzzer.

/// A parser under hostile input.
public struct Parser: Sendable {
  /// The name, as `make fuzz` takes it.
  public let name: String
  /// Inputs that it accepts, or nearly: where mutation begins.
  public let corpus: [[UInt8]]
  /// Bits of its language, for mutation to put in.
  public let words: [String]
  /// How many inputs a short run gives it: about as many as take a quarter of a second.
  public let shortRun: Int
  /// Reads the input; a trap is for whoever runs it to notice.
  public let read: @Sendable ([UInt8]) -> Verdict

  /// What became of an input.
  public enum Verdict: Equatable, Sendable {
    /// It was refused.
    case refused
    /// It was read, and every law held.
    case read
    /// A law was broken: this one.
    case broken(String)
  }

  init(
    _ name: String, corpus: [[UInt8]], words: [String], shortRun: Int = 150,
    read: @escaping @Sendable ([UInt8]) -> Verdict
  ) {
    self.name = name
    self.corpus = corpus
    self.words = words
    self.shortRun = shortRun
    self.read = read
  }

  /// Every parser that meets bytes from a folder, a stick or a person's file.
  public static func all() throws -> [Parser] {
    try Parser.ofRecords() + Parser.ofKeys() + Parser.ofForms()
  }
}
