// The review's facts from the day's tally: the engine's numbers, and who gave what with which note.
import Panels
import Scoring
import Screens

extension ReviewModel {
  /// A tally with everything that was opened behind it.
  init(_ day: DayTally, _ names: PanelNames) {
    var evidence: [Evidence] = []
    for opened in day.opened.opening.sheets {
      guard opened.result == .ok, let text = opened.text else { continue }
      // What a later sheet corrects stays on the record, and is not read as a score.
      guard !opened.sheet.isCorrected else { continue }
      let who = Person(opened.sheet.assessor, name: names.name(of: opened.sheet.assessor))
      evidence += text.items.map { item in
        Evidence(
          assessor: who, group: opened.sheet.group, candidate: opened.sheet.candidate,
          question: item.question, criterion: item.criterion, answer: Draft.Answer(item.status),
          note: item.note, isLate: opened.isLate,
          corrected: day.correction(of: item, by: opened.sheet))
      }
    }
    self.init(
      title: names.title, form: day.form, tally: day.tally, evidence: evidence,
      names: names.candidates.mapValues(\.name), people: names.people.mapValues(\.name),
      afterwards: MinuteSentences.afterTheOpening(day).filter { !$0.isEmpty }
        .map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : $0 })
  }
}

extension DayTally {
  /// What the assessor said afterwards in place of an item, where they corrected it.
  fileprivate func correction(of item: SheetText.Item, by sheet: SheetInForce) -> Draft.Answer? {
    self.day.corrections.last {
      $0.assessor == sheet.assessor && $0.candidate == sheet.candidate
        && $0.question == item.question && $0.criterion == item.criterion
    }.map { Draft.Answer(.item($0.status)) }
  }
}

extension Draft.Answer {
  fileprivate init(_ status: SheetText.Item.Status) {
    self =
      switch status {
      case .item(.scored(let points)): .scored(points)
      case .item(.notAsked): .notAsked
      case .item(.notHeard): .notHeard
      case .item(.skipped): .skipped
      case .answered: .answered
      }
  }
}
