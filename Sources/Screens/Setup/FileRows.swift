// The rows of a file beside what is entered already: which are new, which are other than here. A file
// never takes anything out, and an empty cell of it leaves what is here.

/// A list of the set-up room that a file can fill.
public enum ListedFile: String, CaseIterable, Sendable {
  case candidates, people, contributors

  /// What such a file is called.
  public var name: String { rawValue + ".csv" }

  /// Its columns, the first of them what tells the rows apart.
  public var columns: [String] {
    switch self {
    case .candidates: ["candidate", "name", "time", "minutes", "adjustment"]
    case .people: ["handle", "name", "job"]
    case .contributors: ["contributor", "name", "group"]
    }
  }

  /// How many of them must be there.
  var needed: Int { self == .contributors ? 3 : 2 }
}

/// A file's rows, compared with what is entered.
public struct FileRows: Equatable, Sendable {
  /// Somebody of whom the file says something else.
  public struct Other: Equatable, Sendable {
    /// What is entered.
    public let here: [String]
    /// What it would be with the file.
    public let file: [String]
  }

  /// What can be taken of a file.
  public enum Choice: Equatable, Sendable { case everything, onlyNew, nothing }

  /// Which list.
  public let file: ListedFile
  /// How many rows the file has.
  public let count: Int
  /// Those that are not here yet.
  public let new: [[String]]
  /// Those that are here, and other.
  public let others: [Other]
  /// How many are here that the file does not name.
  public let staying: Int
  /// Those of the file who have not joined yet, by handle; only of people.
  public let toCome: [String]

  /// Compares a file's rows with what is entered.
  public init(
    _ file: ListedFile, rows: [[String]], here: [[String]], toCome: [String] = []
  ) {
    self.file = file
    self.toCome = toCome
    count = rows.count
    let known = Dictionary(
      here.map { ($0.first ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    new = rows.filter { known[$0.first ?? ""] == nil }
    others = rows.compactMap { row in
      guard let old = known[row.first ?? ""] else { return nil }
      let filled = zip(row, old).map { $0.isEmpty ? $1 : $0 }
      return filled == old ? nil : Other(here: old, file: filled)
    }
    staying = here.count - (rows.count - new.count)
  }

  /// How many are here already, and the same.
  var same: Int { count - new.count - others.count }

  /// What can be chosen, the first of it everything there is to take.
  public var choices: [Choice] {
    if new.isEmpty, others.isEmpty { return [.nothing] }
    return new.isEmpty || others.isEmpty
      ? [.everything, .nothing] : [.everything, .onlyNew, .nothing]
  }

  /// What is entered, with what was chosen of the file.
  ///
  /// Whatever was changed since the file was looked at stays as it is.
  public func joined(to here: [[String]], _ choice: Choice) -> [[String]] {
    guard choice != .nothing else { return here }
    let changed = choice == .everything ? others : []
    let known = Set(here.map { $0.first ?? "" })
    return here.map { row in changed.first { $0.here == row }?.file ?? row }
      + new.filter { !known.contains($0.first ?? "") }
  }
}
