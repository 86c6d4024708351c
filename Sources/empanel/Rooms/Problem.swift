// An error as the message of a page: the same facts and way out as on the command line, as
// sentences. The page, and the draft in it, stay.
import ArgumentParser

/// The words of an error for the message row.
enum Problem {
  /// The fact and the way out, as sentences.
  static func words(_ error: any Error) -> String {
    guard let complaint = (error as? Complaint) ?? (error as? any Complaining)?.complaint else {
      return sentence("\(error)")
    }
    return (complaint.messages.prefix(1) + complaint.hints.prefix(1)).map(sentence)
      .joined(separator: " ")
  }

  /// The same, as home wants it.
  static func message(_ error: any Error) -> String { RoomWords.problem(words(error)) }

  private static func sentence(_ text: String) -> String {
    let safe = shownSafely(text)
    let start = safe.first.map { $0.isLetter ? $0.uppercased() : String($0) } ?? ""
    return start + safe.dropFirst() + "."
  }
}
