// Where private words come from: typed in the command, or read from a file so that nothing private
// need stand in the shell's history. Separate because events, moderation and decisions all take them.
import ArgumentParser
import Glibc
import Panels
import Wording

/// Words for those who may read the record.
struct WordsOptions: ParsableArguments {
  @Option(help: .en("Words for those who may read the record; nobody else can."))
  var words: String?
  @Option(
    name: .customLong("words-file"),
    help: .en("Read the words from FILE; - is standard input.", value: "file"))
  var file: String?

  func validate() throws {
    if words != nil, file != nil {
      throw ValidationError(en("--words and --words-file cannot both be used"))
    }
  }

  /// The words, cleaned as everything that enters a record is; nil where none were given.
  func read() throws -> String? {
    if let words { return takenIn(words) }
    guard let file else { return nil }
    return try WordsOptions.words(of: file)
  }

  /// The words on standard input.
  static func standardInput() throws -> String { try words(of: "-") }

  private static func words(of file: String) throws -> String {
    let bytes =
      try file == "-"
      ? readStandardInput(cap: WordsOptions.limit) : readFile(file, cap: WordsOptions.limit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint(
        en("\"\(file)\" is not UTF-8 text"), hint: en("save it as UTF-8"), code: .badInput)
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return takenIn(lines.joined(separator: "\n"))
  }

  /// As many bytes as the longest sheet may have characters, four bytes each.
  private static let limit = 800_000

  /// The words, which must be there.
  func needed(_ what: String) throws -> String {
    guard let words = try read(), !words.isEmpty else {
      throw Complaint(
        en("\(what) needs words"), hint: en("add --words \"...\" or --words-file FILE"),
        code: .usage)
    }
    return words
  }
}

/// Everything on standard input; throws a ``Complaint`` where it is more than `cap` bytes.
func readStandardInput(cap: Int) throws -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return bytes }
    bytes += chunk[..<count]
    guard bytes.count <= cap else {
      throw Complaint(
        en("standard input has more than \(cap) bytes"), hint: en("give the words alone"),
        code: .badInput)
    }
  }
}
