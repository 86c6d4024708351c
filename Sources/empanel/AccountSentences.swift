// What beside the numbers whoever reads the result must know: personal questions that were frozen
// all the same, the order without somebody who stands aside, and answers that were all the same.
// Separate from moderation, which comes after the opening.
import Panels
import Scoring
import Screens
import Wording

enum AccountSentences {
  static func lines(_ day: DayTally) -> [String] {
    let lines =
      WordingReasons.lines(day.account.wording)
      + DaySentences.moved(day.account.days)
      + day.account.without.map { without($0, day.tally.primary) }
      + day.account.sameFaces.map(sameFace)
    return lines.isEmpty ? [] : [""] + lines
  }

  /// Both orders stand side by side where somebody stands aside for a candidate.
  private static func without(_ without: DayAccount.Without, _ primary: Line) -> String {
    let who =
      en(
        "Without \(without.assessor), who stands aside for"
          + " \(without.candidates.joined(separator: ", "))")
    let order = order(without.line)
    if order == self.order(primary) { return who + en(": the same order.") }
    return order.isEmpty
      ? who + en(": a DIFFERENT order: nobody is ranked.")
      : who + en(": a DIFFERENT order: \(order.joined(separator: ", ")).")
  }

  private static func order(_ line: Line) -> [String] {
    line.candidates.compactMap { result in result.rank.map { "\($0) \(result.candidate)" } }
  }

  private static func sameFace(_ same: SameFace) -> String {
    let whom =
      same.everyTime == nil
      ? en("for \(same.candidates.joined(separator: ", "))") : en("for every candidate")
    return en("\(same.contributor) gave the same answer each time \(whom). The answers stand.")
  }
}
