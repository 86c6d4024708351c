// How far the opening is: who is ready, how many are still needed, and who can still open together.
import Panels
import Wording

/// How far the opening is, in a sentence.
enum OpeningSentences {
  /// Who can still open together, nearest first, and what is lost where none of these can.
  static func stillPossible(_ history: History, ready: Set<String>) -> String {
    let quorums = missing(history, ready).sorted { left, right in
      let (one, other) = (Set(left).subtracting(ready).count, Set(right).subtracting(ready).count)
      return one == other ? left.lexicographicallyPrecedes(right) : one < other
    }
    let shown = quorums.prefix(6).map { $0.joined(separator: " + ") }.joined(separator: en("; or "))
    let more = quorums.count > 6 ? en("; or \(quorums.count - 6) more") : ""
    return en(
      "These can still open together: \(shown)\(more). If somebody's key is lost in each of"
        + " these, no sheet can ever be opened.")
  }

  /// The quorums of the sheets that are furthest from opening.
  private static func missing(_ history: History, _ ready: Set<String>) -> [[String]] {
    history.quorumsNeeded.first { quorums in
      !quorums.contains { ready.isSuperset(of: $0) }
    } ?? history.freeze?.body.quorums ?? []
  }

  static func waiting(_ history: History, ready: Set<String>) -> String {
    guard history.freeze != nil else { return "" }
    if history.canOpen(ready) {
      return en("Enough holders are ready. Next: a reader runs  empanel open FOLDER --as NAME")
    }
    let quorums = missing(history, ready)
    let sizes = quorums.map { Set($0).subtracting(ready).count }.min() ?? 0
    let needed = quorums.map(\.count).min() ?? 0
    return
      en(
        "Ready: \(ready.count), and \(needed) of \(Set(quorums.joined()).count) holders are needed;"
          + " still \(sizes) to come.")
  }

  /// What one reader recorded of a sheet, and what is found here.
  static func difference(
    _ sheet: RecordID, _ author: String, said: Opened.Result?, found: Opened.Result?
  ) -> String {
    let (said, found) = (said?.rawValue ?? en("nothing"), found?.rawValue ?? en("nothing"))
    return en("record \(sheet.sealCode): \(author) recorded \(said), and here it is \(found)")
  }

  static func readersDiffer(_ differences: [String]) -> Complaint {
    Complaint(
      messages: differences, hints: [en("run \"empanel verify\" with every reader")],
      code: .problems)
  }

  static func notEnough(_ history: History, ready: Set<String>) -> Complaint {
    Complaint(
      messages: [en("not enough holders are ready. ") + waiting(history, ready: ready)],
      hints: [
        en("each further holder runs \"empanel release FOLDER --as NAME\", then \"empanel open\""),
        stillPossible(history, ready: ready),
      ])
  }

  static var noResult: Complaint {
    Complaint(
      en("the panel has not been opened, so there is no result"),
      hint: en("when enough holders are ready, a reader runs \"empanel open FOLDER --as NAME\""))
  }
}
