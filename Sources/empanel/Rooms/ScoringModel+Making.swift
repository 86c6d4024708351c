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
    return model
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
