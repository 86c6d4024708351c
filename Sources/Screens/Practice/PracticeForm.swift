// The made-up form, candidate and sheet of the practice. Separate from the page, which only goes
// through them; they are values, and nothing of them is ever in a file.
import Panels
import Scoring

/// What is practised on.
enum PracticeForm {
  /// The made-up candidate; people see "C01".
  static let candidate = "c01"
  // Nobody: the practice has no keys and no handles.
  private static let assessor = "practice"
  private static let group = "team"

  /// Three questions, a practice screen each: one without a score, one with a score to take away,
  /// one with a score to write a note to.
  static func room(isQuiet: Bool) throws(FormMistakes) -> ScoringModel? {
    let form = try Form(draft)
    guard let group = form.group(group) else { return nil }
    var sheet = Draft(assessor: assessor, candidate: candidate, form: form, group: group)
    for (index, points) in [nil, 2, 3].enumerated() where sheet.items.indices.contains(index) {
      sheet.items[index].answer = points.map { .scored($0) }
    }
    var model = ScoringModel(form: form, group: group, draft: sheet)
    model.isQuiet = isQuiet
    return model
  }

  private static var draft: FormDraft {
    var draft = FormDraft()
    draft.id = "practice"
    draft.title = Words.Practice.mark
    draft.version = "1"
    draft.author = "empanel"
    draft.scales = [
      Scale(
        id: "evidence",
        points: Words.Practice.points.enumerated().map {
          Scale.Point(points: $0, label: $1.label, anchor: $1.anchor)
        })
    ]
    let subjects = Words.Practice.subjects
    draft.criteria = subjects.enumerated().map { Criterion(id: "c\($0 + 1)", title: $1.title) }
    draft.questions = subjects.enumerated().map {
      Question(id: "q\($0 + 1)", ask: $1.ask, criteria: ["c\($0 + 1)"])
    }
    var members = GroupDraft(
      id: group, title: Words.Practice.mark, influence: .scored, share: 100)
    // A note is practised once; its lack is no matter here.
    members.expectsNotes = false
    draft.groups = [members]
    return draft
  }
}
