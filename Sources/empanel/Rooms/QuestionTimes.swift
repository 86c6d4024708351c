// How long each question stood on the screen. Counted here, because only this program reads a clock;
// the person puts the minutes right before any of them is recorded.
import Panels

/// The seconds of one candidate's questions, as they pass.
struct QuestionTimes {
  /// The seconds so far, by question.
  private(set) var seconds: [String: Int]
  private var here: (question: String, since: Int64)?

  /// A gap longer than this is a computer that slept, and no time of a question.
  private static let longestGap: Int64 = 30

  /// Goes on from the seconds of a draft.
  init(_ draft: Draft) { seconds = draft.seconds }

  /// What was on the screen until now had the time until now.
  mutating func see(_ draft: Draft, at now: Int64, counts: Bool) {
    if let here {
      let gone = now - here.since
      if gone > 0, gone <= QuestionTimes.longestGap {
        seconds[here.question, default: 0] += Int(gone)
      }
    }
    let items = draft.items
    here =
      counts && items.indices.contains(draft.place.item)
      ? (items[draft.place.item].question, now) : nil
  }

  /// The whole minutes, which are all that is shown.
  var minutes: [String: Int] { seconds.mapValues { $0 / 60 }.filter { $0.value > 0 } }
}
