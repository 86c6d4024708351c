// The words of events as people read them, for those whose keys open them; and who that is.
import Panels
import Screens
import Wording

enum EventSentences {
  /// Who can read words of this kind.
  static func readers(of words: EventWords) -> String {
    switch words {
    case .candidate: en("Everybody on the panel can read the name and the times.")
    case .moved: en("Everybody on the panel can read the days and the reason.")
    case .substitute: en("The chair, HR and the kiosk can read the name.")
    case .adjustment, .incident: en("The chair, HR and the readers can read the words; no others.")
    case .plain, .interview, .paper, .departure: en("The readers can read the words; no others.")
    }
  }

  /// What a reader finds in the words of one event, a line each.
  static func lines(_ event: EventRead) -> [String] {
    switch event.words {
    case .none: []
    case .read(let words): lines(words)
    case .notForYou: [en("(words for others)")]
    case .notHere: [en("(the words are not here)")]
    case .erased(let id): [en("(the words were erased, record \(id.sealCode))")]
    case .unreadable: [en("(the words are not of the form that this kind has)")]
    }
  }

  private static func lines(_ words: EventWords) -> [String] {
    switch words {
    case .plain(let text): [text.words]
    case .interview(let text):
      text.departures.sorted { $0.key < $1.key }.map { en("\($0.key) was asked as: \($0.value)") }
        + nonEmpty(text.words)
    case .candidate(let text): [candidate(text)]
    case .moved(let text): DaySentences.change(text)
    case .substitute(let text): [text.name]
    case .adjustment(let text): [adjustment(text)]
    case .incident(let text): incident(text)
    case .paper(let text):
      [en("typed by \(text.typedBy.joined(separator: en(" and ")))")] + nonEmpty(text.words)
    case .departure(let text):
      nonEmpty([text.what, text.candidate].compactMap(\.self).joined(separator: ", "))
        + [text.words]
    }
  }

  private static func nonEmpty(_ text: String) -> [String] { text.isEmpty ? [] : [text] }

  private static func candidate(_ text: CandidateText) -> String {
    var parts = [text.name]
    if !text.time.isEmpty { parts.append(en("at \(text.time)")) }
    if let minutes = text.minutes { parts.append(en("\(minutes) minutes")) }
    if !text.adjustment.isEmpty { parts.append(text.adjustment) }
    return parts.joined(separator: ", ")
  }

  private static func adjustment(_ text: AdjustmentText) -> String {
    var parts = ["\(text.candidate): \(text.what)"]
    if let minutes = text.minutes { parts.append(en("\(minutes) minutes planned")) }
    let at = text.at.map { en(" at \($0)") } ?? ""
    switch text.wasMet {
    case true?: parts.append(en("met") + at)
    case false?: parts.append(en("not met") + at)
    case nil: parts.append(en("still to come"))
    }
    return parts.joined(separator: ", ")
  }

  private static func incident(_ text: IncidentText) -> [String] {
    let place = [text.candidate, text.question].compactMap(\.self).joined(separator: ", ")
    return nonEmpty(place) + [
      (text.by.map { en("\($0) said: ") } ?? en("said: ")) + text.said,
      text.wasTold
        ? en("The candidate was told that the answer does not count.")
        : en("The candidate was not told that the answer does not count."),
    ]
  }
}
