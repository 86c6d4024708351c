// Fairness of the day in words: what the logs say about each interview, and where they differ.
import Scoring
import Screens
import Wording

enum FairnessSentences {
  /// How times are compared, said wherever a difference is named.
  static var rule: String {
    en(
      "A question is named where it took less than half or more than twice the others' middle time,"
        + " and a minute or more apart. Times are compared at each candidate's own planned pace.")
  }

  /// The lines of a day, differences last.
  static func lines(_ fairness: FairnessOfDay) -> [String] {
    let held = fairness.candidates.filter { $0.place != nil }
    guard !held.isEmpty else {
      return [en("No interview was logged, so nothing can be said about times and questions.")]
    }
    var lines = [en("Seen in this order: \(held.map(\.candidate).joined(separator: ", ")).")]
    lines += held.map(interview)
    lines += held.flatMap(departures)
    lines += fairness.notAsked.flatMap(notAsked)
    let lengths = held.flatMap { candidate in
      candidate.questions.compactMap { length($0, of: candidate.candidate) }
    }
    lines += lengths
    if !lengths.isEmpty { lines.append(rule) }
    if !fairness.unlogged.isEmpty {
      lines.append(en("No log of: \(fairness.unlogged.joined(separator: ", "))."))
    }
    return lines
  }

  private static func interview(_ candidate: FairnessOfDay.CandidateTime) -> String {
    var facts: [String] = []
    switch (candidate.seconds, candidate.plannedMinutes) {
    case (let seconds?, let planned?): facts.append(en("\(time(seconds)), \(planned) planned"))
    case (let seconds?, nil): facts.append(time(seconds))
    case (nil, _): facts.append(en("times not kept"))
    }
    facts.append(en("\(candidate.questions.count(where: \.wasAsked)) asked"))
    facts.append(candidate.probes == 1 ? en("1 probe") : en("\(candidate.probes) probes"))
    if let missing = candidate.notesMissing, missing > 0 {
      facts.append(
        missing == 1 ? en("1 score without a note") : en("\(missing) scores without a note"))
    }
    return "\(candidate.candidate): \(facts.joined(separator: "; "))."
  }

  private static func departures(_ candidate: FairnessOfDay.CandidateTime) -> [String] {
    candidate.departures.map {
      en("\(candidate.candidate): \($0.question) was asked in other words: \"\($0.words)\"")
    }
  }

  private static func notAsked(_ missed: FairnessOfDay.NotAsked) -> [String] {
    var lines: [String] = []
    if !missed.candidates.isEmpty {
      lines.append(
        en("\(missed.question) was not asked: \(missed.candidates.joined(separator: ", "))."))
    }
    if !missed.unknown.isEmpty {
      let whose = missed.unknown.joined(separator: ", ")
      lines.append(en("\(missed.question) is not in the log of: \(whose)."))
    }
    return lines
  }

  private static func length(
    _ time: FairnessOfDay.QuestionTime, of candidate: String
  ) -> String? {
    guard let seconds = time.seconds, let middle = time.middleSeconds else { return nil }
    let own = en("\(candidate): \(time.question) took \(self.time(seconds))")
    switch time.length {
    case .usual: return nil
    case .muchShorter:
      return own + en(", much shorter than the others (about \(self.time(middle))).")
    case .muchLonger: return own + en(", much longer than the others (about \(self.time(middle))).")
    }
  }

  /// Whole minutes, rounded half up; seconds under two minutes.
  private static func time(_ seconds: Int) -> String {
    seconds < 120 ? en("\(seconds) seconds") : en("\((seconds + 30) / 60) minutes")
  }
}
