// A sheet of paper typed in twice: the two entries are compared blind. What differs is named by its
// item and never by its value, so that whoever looks again looks at the paper and not at the other.
import Forms
import Glibc
import Panels

/// Two people's entries of one sheet of paper.
struct PaperEntries {
  /// What is sealed: the first entry.
  let rows: [SheetRow]
  /// The two who typed.
  let typedBy: [String]
  /// The items, such as `q1/dignity`, where the entries disagree.
  let differences: [String]
  /// The items whose notes are not the same words.
  let notesDiffer: [String]

  init(first: [SheetRow], second: [SheetRow], typedBy: [String], isChoice: (String) -> Bool) {
    rows = first
    self.typedBy = typedBy
    let items = zip(first, second)
    // A chosen answer stands in the note, and is no remark.
    func isAnswer(_ row: SheetRow) -> Bool { isChoice(row.question) && row.status == .answered }
    differences = items.filter { one, other in
      one.status != other.status || (isAnswer(one) && one.note != other.note)
    }.map { PaperEntries.name(of: $0.0) }
    notesDiffer = items.filter { one, other in
      !isAnswer(one) && typedText(one.note).text != typedText(other.note).text
    }.map { PaperEntries.name(of: $0.0) }
  }

  private static func name(of row: SheetRow) -> String {
    row.criterion.isEmpty ? row.question : "\(row.question)/\(row.criterion)"
  }

  /// Throws a ``Complaint`` where the entries disagree.
  func check() throws {
    guard differences.isEmpty else {
      throw Complaint.entriesDiffer(differences)
    }
  }

  /// The names of the two who typed, which must be two people's.
  static func typists(_ text: String) -> [String]? {
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map {
      typedText(String($0)).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    guard names.count == 2, names.allSatisfy({ !$0.isEmpty }),
      names[0].lowercased() != names[1].lowercased()
    else { return nil }
    return names
  }

  /// Whether two paths lead to one file.
  static func isOneFile(_ first: String, _ second: String) -> Bool {
    var one = stat()
    var other = stat()
    guard stat(first, &one) == 0, stat(second, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }
}
