// What a scoring room is told of time, and when: whole minutes only, so that an idle screen sends
// nothing.
import Panels
import Screens

/// The time of one stay in the scoring room.
struct RoomClock {
  /// The draft as it was last saved, for its place.
  private(set) var draft: Draft
  private var times: QuestionTimes
  private var minutesLeft: Int?
  private let hasPlan: Bool
  private var shown: [String: Int]

  /// A stay with a draft.
  init(_ draft: Draft, minutesLeft: Int?) {
    self.draft = draft
    self.minutesLeft = minutesLeft
    hasPlan = minutesLeft != nil
    times = QuestionTimes(draft)
    shown = times.minutes
  }

  /// The draft with the time its questions had until now.
  mutating func timed(_ draft: Draft, at now: Int64) -> Draft {
    see(draft, at: now)
    var timed = draft
    timed.seconds = times.seconds
    shown = times.minutes
    return timed
  }

  /// What is new; nil where no minute has passed.
  mutating func look(_ left: Int?, at now: Int64) -> ScoringPage.News? {
    if left != minutesLeft {
      minutesLeft = left
      return .minutesLeft(left)
    }
    see(draft, at: now)
    guard times.minutes != shown else { return nil }
    shown = times.minutes
    return .seconds(times.seconds)
  }

  // Long after the planned time nobody is in the interview any more.
  private mutating func see(_ draft: Draft, at now: Int64) {
    self.draft = draft
    times.see(draft, at: now, counts: !hasPlan || minutesLeft != nil)
  }
}
