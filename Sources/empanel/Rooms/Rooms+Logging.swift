// What is recorded from the scoring room beside the sheet: the log of an interview, and a personal
// question. The same events that `empanel event` writes.
import Panels
import Screens

extension Rooms {
  /// Records what who sits here asked; follow-ups that are not the form's stand in the words.
  func log(_ candidate: String, _ questions: [QuestionLog], _ words: String)
    -> ScoringPage.News
  {
    let event = EventBody(.interview(questions), candidate: candidate)
    let said = typedText(words).text
    let text = said.isEmpty ? nil : InterviewText(departures: [:], words: said)
    return recorded(event, text.map(EventWords.interview), RoomWords.interviewLogged(candidate))
  }

  /// Records that a question was asked that may not be asked.
  func incident(_ text: IncidentText) -> ScoringPage.News {
    var text = text
    text.said = typedText(text.said).text
    return recorded(
      EventBody(.incident), .incident(text), RoomWords.incidentRecorded(wasTold: text.wasTold))
  }

  private func recorded(_ event: EventBody, _ text: EventWords?, _ words: String)
    -> ScoringPage.News
  {
    let (isDone, said) = doing(
      { try seat.record(event, words: text, in: history, at: Surroundings.now, using: &$0) },
      saying: words)
    return isDone ? .recorded(said) : .refused(said)
  }
}
