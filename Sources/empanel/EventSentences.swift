// The words of events as people read them, for those whose keys open them; and who that is.
import Panels

enum EventSentences {
  /// Who can read words of this kind.
  static func readers(of words: EventWords) -> String {
    switch words {
    case .candidate: "Everybody on the panel can read the name and the times."
    case .substitute: "The chair, HR and the kiosk can read the name."
    case .adjustment, .incident: "The chair, HR and the readers can read the words; no others."
    case .plain, .interview, .paper, .departure: "The readers can read the words; no others."
    }
  }

  /// What a reader finds in the words of one event, a line each.
  static func lines(_ event: EventRead) -> [String] {
    switch event.words {
    case .none: []
    case .read(let words): lines(words)
    case .notForYou: ["(words for others)"]
    case .notHere: ["(the words are not here)"]
    case .erased(let id): ["(the words were erased, record \(id.sealCode))"]
    case .unreadable: ["(the words are not of the form that this kind has)"]
    }
  }

  private static func lines(_ words: EventWords) -> [String] {
    switch words {
    case .plain(let text): [text.words]
    case .interview(let text):
      text.departures.sorted { $0.key < $1.key }.map { "\($0.key) was asked as: \($0.value)" }
        + nonEmpty(text.words)
    case .candidate(let text): [candidate(text)]
    case .substitute(let text): [text.name]
    case .adjustment(let text): [adjustment(text)]
    case .incident(let text): incident(text)
    case .paper(let text):
      ["typed by \(text.typedBy.joined(separator: " and "))"] + nonEmpty(text.words)
    case .departure(let text):
      nonEmpty([text.what, text.candidate].compactMap(\.self).joined(separator: ", "))
        + [text.words]
    }
  }

  private static func nonEmpty(_ text: String) -> [String] { text.isEmpty ? [] : [text] }

  private static func candidate(_ text: CandidateText) -> String {
    var parts = [text.name]
    if !text.time.isEmpty { parts.append("at \(text.time)") }
    if let minutes = text.minutes { parts.append("\(minutes) minutes") }
    if !text.adjustment.isEmpty { parts.append(text.adjustment) }
    return parts.joined(separator: ", ")
  }

  private static func adjustment(_ text: AdjustmentText) -> String {
    var parts = ["\(text.candidate): \(text.what)"]
    if let minutes = text.minutes { parts.append("\(minutes) minutes planned") }
    let at = text.at.map { " at \($0)" } ?? ""
    switch text.wasMet {
    case true?: parts.append("met" + at)
    case false?: parts.append("not met" + at)
    case nil: parts.append("still to come")
    }
    return parts.joined(separator: ", ")
  }

  private static func incident(_ text: IncidentText) -> [String] {
    let place = [text.candidate, text.question].compactMap(\.self).joined(separator: ", ")
    return nonEmpty(place) + [
      (text.by.map { "\($0) said: " } ?? "said: ") + text.said,
      text.wasTold
        ? "The candidate was told that the answer does not count."
        : "The candidate was not told that the answer does not count.",
    ]
  }
}
