// The kept pack as the set-up room needs it: read and checked once, and again only where somebody has
// changed its files. Reading it takes longer than a key should.
import Forms
import Scoring
import Screens

/// The kept pack with its form and how it stands, worked out once.
struct KeptPack {
  let files: PackFiles
  /// The form; nil where the pack has mistakes.
  let form: Form?
  /// How it stands.
  let state: SetupModel.PackState
  /// What the wording check says.
  let problems: [WordingProblem]

  init(_ files: PackFiles) {
    self.files = files
    do {
      let form = try files.form()
      problems = form.wordingProblems
      let hasShares = form.groups.contains { $0.share != nil }
      state = SetupModel.PackState(
        title: form.title, questions: form.questions.count,
        shares: hasShares ? Sentences.shares(of: form) : "",
        stops: problems.filter(\.isStop).map(WordingSentences.line),
        notes: problems.filter { !$0.isStop }.map(WordingSentences.line))
      self.form = form
    } catch {
      let complaint =
        (error as? Complaint) ?? (error as? any Complaining)?.complaint ?? Complaint("\(error)")
      state = SetupModel.PackState(
        title: RoomWords.pack, questions: 0, mistakes: complaint.messages.map(shownSafely))
      form = nil
      problems = []
    }
  }

  /// Whether it was made of these very files.
  func isOf(_ files: PackFiles) -> Bool {
    files.path == self.files.path && files.bytes == self.files.bytes
      && files.translations.map(\.bytes) == self.files.translations.map(\.bytes)
      && files.kioskFiles.map(\.bytes) == self.files.kioskFiles.map(\.bytes)
  }
}
