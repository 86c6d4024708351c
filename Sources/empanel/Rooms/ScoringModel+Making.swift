// What the scoring room is about, from the form and the draft, and how much of the planned time is
// left.
import Panels
import Scoring
import Screens

extension Rooms {
  /// The facts of the room for a draft; nil where who sits here does not score.
  func scoringModel(_ draft: Draft) -> ScoringModel? {
    guard let group else { return nil }
    var model = ScoringModel(
      form: form, group: group, draft: draft, name: names.candidate(draft.candidate),
      minutesLeft: minutesLeft(draft))
    model.isQuiet = DisplayMode.ofProcess.mode == .quiet
    model.pace = pace(of: draft.candidate)
    model.logged = logged(draft.candidate)
    model.people = peopleWhoAsk
    return model
  }

  /// The minutes planned for a candidate beside those of most, as the fairness of the day reckons.
  private func pace(of candidate: String) -> ScoringModel.Pace? {
    guard let own = names.candidates[candidate]?.minutes, own > 0 else { return nil }
    var counts: [Int: Int] = [:]
    for case let minutes? in names.candidates.values.map(\.minutes) {
      counts[minutes, default: 0] += 1
    }
    let most = counts.values.max() ?? 0
    // Of two plans that are as usual, the shorter one.
    return counts.filter { $0.value == most }.keys.min().map { .init(own: own, usual: $0) }
  }

  /// The questions of a candidate that stand in a log.
  private func logged(_ candidate: String) -> Set<String> {
    var questions: Set<String> = []
    for (_, event) in history.events("interview") where event.candidate == candidate {
      if case .interview(let log) = event.what { questions.formUnion(log.map(\.id)) }
    }
    return questions
  }

  /// Everybody with keys who may speak in an interview.
  private var peopleWhoAsk: [Person] {
    let roster = history.freeze?.body.roster ?? [:]
    return roster.filter { $0.value.role != .kiosk && $0.value.role != .observer }.keys.sorted()
      .map { Person($0, name: names.name(of: $0)) }
  }

  /// Minutes left of the planned time; nil without a plan, and long after it.
  func minutesLeft(_ draft: Draft) -> Int? {
    guard let group, let started = Timestamp(draft.started),
      let planned = names.candidates[draft.candidate]?.minutes ?? plannedMinutes(group)
    else { return nil }
    let gone = Int(Surroundings.secondsSince1970 - started.secondsSince1970) / 60
    // Somebody who comes back the next day is not in the interview any more.
    return gone < planned + 15 ? planned - gone : nil
  }

  private func plannedMinutes(_ group: Group) -> Int? {
    let minutes = group.questions.compactMap { form.question($0)?.minutes }
    return minutes.isEmpty ? nil : minutes.reduce(0, +)
  }
}
