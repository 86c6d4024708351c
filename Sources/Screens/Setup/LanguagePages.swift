// The page of the set-up room on which the chair says who has read the words of each language that
// the kiosk could speak. Separate from SetupPages.swift only for size.

extension FormPage<String> {
  /// The languages, a field each by its tag; what cannot be offered yet says why.
  public static func languages(_ languages: [SetupModel.Language]) -> FormPage {
    FormPage(
      Around(
        title: Words.Tongues.task, helpTitle: Words.Tongues.help,
        intro: Words.Tongues.intro + languages.compactMap(\.lacks),
        choices: [Words.Setup.keep], quiet: Words.Setup.kept),
      languages.filter { $0.lacks == nil }.map {
        Field(
          $0.tag, Words.Tongues.reader($0), value: $0.readBy, hint: Words.Tongues.hint, limit: 120)
      })
  }
}
