// What the chair has entered before the freeze, kept beside the kept pack: the same lists that the
// freeze command takes as files, and the few choices that are not lists. Only this account can read
// them; the freeze takes them away, since names then stand in the record, encrypted.
import Forms
import FoundationEssentials
import Glibc
import Panels

/// What is entered for a panel that has not been frozen.
struct KeptSetup {
  private let folder: String

  init(_ home: PanelHome) { folder = home.packPath }

  private static let candidatesName = "candidates.csv"
  private static let contributorsName = "contributors.csv"
  private static let peopleName = "people.csv"
  private static let choicesName = "choices.json"

  // MARK: Lists

  /// The candidates, in the order they were entered.
  func candidates() throws -> [CandidateRow] {
    try read(KeptSetup.candidatesName, readCandidatesFile)
  }

  /// Keeps the candidates; throws ``RowMistakes`` for a cell that `candidates.csv` may not have.
  func keep(candidates rows: [[String]]) throws {
    try keep(
      KeptSetup.candidatesName, ["candidate", "name", "time", "minutes", "adjustment"], rows,
      readCandidatesFile)
  }

  /// The people at the kiosk, in the order they were entered.
  func contributors() throws -> [ContributorRow] {
    try read(KeptSetup.contributorsName, readContributorsFile)
  }

  /// Keeps the people at the kiosk.
  func keep(contributors rows: [[String]]) throws {
    try keep(
      KeptSetup.contributorsName, ["contributor", "name", "group"], rows, readContributorsFile)
  }

  /// The names and jobs of those who joined.
  func people() throws -> [PersonRow] { try read(KeptSetup.peopleName, readPeopleFile) }

  /// Keeps the names and jobs.
  func keep(people rows: [[String]]) throws {
    try keep(KeptSetup.peopleName, ["handle", "name", "job"], rows, readPeopleFile)
  }

  private func read<Value>(_ name: String, _ reader: ([UInt8]) throws -> [Value]) throws -> [Value]
  {
    guard isFile("\(folder)/\(name)") else { return [] }
    return try reader(readFile("\(folder)/\(name)", cap: KeptSetup.cap))
  }

  // More than any panel has.
  private static let cap = 1 << 20

  private func keep<Value>(
    _ name: String, _ header: [String], _ rows: [[String]], _ reader: ([UInt8]) throws -> [Value]
  ) throws {
    let lines = ([header] + rows).map { $0.map(KeptSetup.cell).joined(separator: ",") + "\n" }
    let bytes = Array(lines.joined().utf8)
    // What cannot be read back is not written.
    guard bytes.count <= KeptSetup.cap else { throw Complaint(RoomWords.tooLongAList) }
    _ = try reader(bytes)
    try atomicWrite("\(folder)/\(name)", bytes, mode: 0o600, replacing: true)
  }

  private static func cell(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte != UInt8(ascii: ",") && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: ";")
    }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  // MARK: Choices

  /// What is not a list; the defaults where nothing was kept.
  func choices() throws -> Choices {
    let path = "\(folder)/\(KeptSetup.choicesName)"
    guard isFile(path) else { return Choices() }
    let bytes = try readFile(path, cap: 1 << 16)
    guard let choices = try? JSONDecoder().decode(Choices.self, from: Data(bytes)) else {
      throw Complaint.choicesNotRead(path)
    }
    return choices
  }

  /// Keeps them.
  func keep(_ choices: Choices) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    let bytes = Array(try encoder.encode(choices)) + [0x0A]
    try atomicWrite("\(folder)/\(KeptSetup.choicesName)", bytes, mode: 0o600, replacing: true)
  }

  /// Takes everything away, once it stands in the record.
  func drop() {
    for name in [
      KeptSetup.candidatesName, KeptSetup.contributorsName, KeptSetup.peopleName,
      KeptSetup.choicesName,
    ] { unlink("\(folder)/\(name)") }
  }
}
