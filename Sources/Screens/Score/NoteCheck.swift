// The notes of a sheet looked at for words that tell nothing about the work. Said once when a note is
// closed and once before the seal; it stops nothing.
import Panels
import Scoring
import Wording

extension ScoringModel {
  /// What is worth a second look in the note of one item, the gravest first.
  func noteFindings(_ index: Int) -> [NoteLint] {
    guard draft.items.indices.contains(index) else { return [] }
    let item = draft.items[index]
    guard form.question(item.question)?.hasItems == true || item.criterion.isEmpty,
      !isChoice(item)
    else { return [] }
    var isScored = false
    if case .scored = item.answer { isScored = group.expectsNotes }
    return NoteLint.findings(
      in: WhyNotAsked.taken(from: item.note), about: draft.candidate, isEvidence: isScored)
  }

  private func isChoice(_ item: Draft.Item) -> Bool {
    if case .choice? = form.question(item.question)?.kind { true } else { false }
  }

  /// The same of every item, by the label of its question.
  var notesToLookAt: [(label: String, finding: NoteLint)] {
    marks.compactMap { mark in noteFindings(mark.index).first.map { (mark.label, $0) } }
  }
}
