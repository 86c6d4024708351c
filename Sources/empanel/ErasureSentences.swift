// What was erased, by whom and why, and what that leaves, in sentences: what verify, the log and
// every refusal to reckon say.
import Panels
import Screens
import Wording

enum ErasureSentences {
  static var offersUnknown: Complaint {
    Complaint(
      en("who was offered the post cannot be read with these keys"),
      hint: en(
        "let somebody who reads the record erase; or name each candidate, with another ground"))
  }

  /// One line an erasure, and one a hold in force.
  static func lines(_ history: History) -> [String] {
    history.erasures.map(line) + history.holdsInForce.map { hold($0) }
  }

  /// An erasure: when, by whom, on what ground, how much, and its record.
  static func line(_ erasure: Erasure) -> String {
    en(
      "Erased \(erasure.record.time.text.prefix(10)) by \(erasure.record.author),"
        + " ground \(erasure.body.ground): \(erasure.body.items.count) parts."
        + " Record \(erasure.record.id.sealCode).")
  }

  static func hold(_ hold: Hold) -> String {
    en(
      "Held by \(hold.record.author) since \(hold.record.time.text.prefix(10)): nothing may be erased."
        + " Record \(hold.record.id.sealCode).")
  }

  /// The sheets that were on the roll and cannot be opened any more.
  static func notOpened(_ opening: OpenedRoll) -> String? {
    let count = opening.erased.count
    guard count > 0 else { return nil }
    return en("\(count) sheets for \(candidates(opening)) were erased, and are not opened again.")
  }

  /// Why nothing is reckoned any more; nil where what was erased changes no number.
  static func complaint(_ opening: OpenedRoll, _ history: History) -> Complaint? {
    // What is set aside counts for nobody, and nothing of who withdrew before the close counts.
    let counted = opening.erased.filter { history.withdrawn[$0.candidate]?.isBeforeClose != true }
    guard let first = counted.first, let erasure = history.erasure(of: first) else { return nil }
    return Complaint(
      messages: [
        line(erasure),
        en(
          "\(counted.count) sheets for \(candidates(opening)) counted and are gone. Order and totals"
            + " of everybody else were reckoned with them, so they cannot be reckoned again."),
      ],
      hints: [
        en(
          "what was decided, and the order it was decided on, stands in the record: empanel log"
            + " FOLDER --as NAME"),
        en(
          "each other candidate's own scores: empanel export FOLDER --as HR --subject CODE OUTDIR"),
      ])
  }

  private static func candidates(_ opening: OpenedRoll) -> String {
    Set(opening.erased.map(\.candidate)).sorted().joined(separator: ", ")
  }
}
