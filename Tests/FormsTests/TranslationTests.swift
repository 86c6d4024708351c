// Translations beside a pack: texts only, found by their place, with mistakes by line.
import Forms
import Scoring
import Testing

private func welsh(_ text: String, file: String = "form.cy.yaml", language: String = "cy")
  -> [PackSource.Translation]
{
  [PackSource.Translation(language: language, file: file, bytes: Array(text.utf8))]
}

private let good = """
  empanel: 1
  language: cy
  title: Ffurflen fach
  scales:
    faces:
      - {points: 3, label: Da, anchor: Yn edrych yn hapus}
  criteria:
    dignity: {title: Caredigrwydd}
  questions:
    - {id: k1, ask: Oedd hi'n garedig?}
  groups:
    users: {title: Pobl}

  """

@Test func aTranslationBecomesPartOfTheForm() throws {
  let form = try readPack(
    PackSource(
      file: "form.yaml", bytes: Array(SmallPack.text.utf8), translations: welsh(good)))
  #expect(
    form.texts == [
      "cy": [
        "title": "Ffurflen fach", "scales.faces.3.label": "Da",
        "scales.faces.3.anchor": "Yn edrych yn hapus", "criteria.dignity.title": "Caredigrwydd",
        "questions.k1.ask": "Oedd hi'n garedig?", "groups.users.title": "Pobl",
      ]
    ])
}

@Test(arguments: [
  ("{id: k1, ask", "{id: k9, ask", 10, PackMistake.Problem.rule(.noSuchWords("questions.k9.ask"))),
  ("title: Ffurflen fach", "title: ''", 3, .rule(.blank)),
  ("language: cy", "language: pl", 2, .otherLanguage("pl", inName: "cy")),
  (
    "title: Caredigrwydd", "title: Caredigrwydd, weight: 3", 8,
    .unknownKey("weight", allowed: ["title", "about", "anchors"])
  ),
  ("title: Pobl", "title: \"Pobl\\u202E\"", 12, .rule(.refusedCharacter("\u{202E}"))),
])
func aMistakeOfATranslationStandsInItsOwnFile(
  _ old: String, _ new: String, _ line: Int, _ problem: PackMistake.Problem
) {
  let mistakes = SmallPack.mistakes(
    SmallPack.text, translations: welsh(good.replacing(old, with: new)))
  #expect(mistakes.map(\.problem) == [problem])
  #expect(mistakes.map(\.line) == [line])
  #expect(mistakes.map(\.file) == ["form.cy.yaml"])
}

@Test func mistakesOfPackAndTranslationComeTogether() throws {
  let text = try #require(SmallPack.with("share: 60", "share: 50"))
  let mistakes = SmallPack.mistakes(
    text, translations: welsh(good.replacing("k1", with: "k9")))
  #expect(mistakes.map(\.file) == ["form.yaml", "form.cy.yaml"])
}
