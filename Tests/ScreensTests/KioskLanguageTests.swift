// The kiosk in another language: chosen at the hello, kept for one person's turn, and never with a
// word of English between.
import Catalogue
import Foundation
import Panels
import Scoring
import Testing
import TextUI
import Wording

@testable import Screens

struct KioskLanguageTests {
  let tests = KioskTests()

  /// A form with a translation that puts "cy" before everything, and the kiosk's words likewise.
  func kiosk() throws -> Kiosk {
    var draft = try Sample.form().draft
    let own = try Form(draft)
    let words = Dictionary(uniqueKeysWithValues: draft.words.map { ($0.path, $0.words) })
    draft.texts["cy"] = Dictionary(
      uniqueKeysWithValues: own.kioskTextPaths.map { ($0, "cy " + (words[$0] ?? "")) })
    var model = KioskModel(form: try Form(draft), candidate: "c07", name: "Sam")
    let texts = KioskTexts.keys.map { ($0, "cy " + $0) }
    model.languages = [
      KioskTongue(tag: "cy", name: "Cymraeg", texts: Dictionary(uniqueKeysWithValues: texts))
    ]
    return Kiosk(model)
  }

  func accepted() throws -> Kiosk {
    var kiosk = try kiosk()
    _ = tests.press(&kiosk, tests.digits("123456") + [.enter])
    _ = kiosk.update(.news(.slipAccepted(try tests.person())))
    return kiosk
  }

  /// Everything on the screen that somebody reads.
  func words(_ kiosk: Kiosk) -> [String] {
    let frame = kiosk.kioskFrame(.told)
    return frame.rows.flatMap { $0.pieces.map(\.text) } + frame.bottom
  }

  func expectNoEnglish(_ kiosk: Kiosk, _ place: String) {
    // Signs and numbers alone, the name of the way back to English, and the way for staff.
    for text in words(kiosk) where text.contains(where: { $0.isLetter }) {
      let isSaid =
        text.contains("cy ") || text.contains("English") || text == Words.Kiosk.staffKey
      #expect(isSaid, "\(place): \(text)")
    }
  }

  @Test func theLanguageStandsAtTheHelloByItsOwnName() throws {
    var kiosk = try accepted()
    tests.golden(kiosk, "kiosk-hello-languages")
    _ = tests.press(&kiosk, tests.digits("2"))
    tests.golden(kiosk, "kiosk-hello-cy")
    // Back by its number, and there again by arrow and Enter.
    _ = tests.press(&kiosk, tests.digits("2"))
    #expect(words(kiosk).contains("2   Cymraeg"))
    _ = tests.press(&kiosk, [.down, .enter])
    #expect(words(kiosk).contains("2   English"))
    // Space goes round, and a number that is not there does nothing.
    _ = tests.press(&kiosk, [.character(" "), .character(" "), .character("7")])
    _ = tests.press(&kiosk, [.enter])
    #expect(kiosk.phase == .practice)
  }

  @Test func everyWordOfTheVisitIsInIt() throws {
    var kiosk = try accepted()
    _ = tests.press(&kiosk, tests.digits("2"))
    expectNoEnglish(kiosk, "hello")
    _ = tests.press(&kiosk, tests.digits("1"))
    let steps: [(String, [Key])] = [
      ("nothing chosen", [.enter]), ("not a number", tests.digits("9")),
      ("chosen", tests.digits("2")), ("first question", [.enter]),
      ("stopping", [.character(".")]), ("going on", tests.digits("1")),
      ("again the first", tests.digits("1")), ("second", tests.digits("3") + [.enter]),
      ("third", tests.digits("3") + [.enter]), ("check", tests.digits("1") + [.enter]),
      ("sending", [.enter]),
    ]
    for (name, keys) in steps {
      _ = tests.press(&kiosk, keys)
      expectNoEnglish(kiosk, name)
    }
    _ = kiosk.update(.news(.sendingFailed("no room")))
    expectNoEnglish(kiosk, "not sent")
    _ = tests.press(&kiosk, tests.digits("1"))
    _ = kiosk.update(.news(.sent(sealCode: "3f9a 01c2 77be")))
    expectNoEnglish(kiosk, "thanks")
  }

  @Test func itIsKeptWhileTheyAreAwayAndGoneWithTheirTurn() throws {
    var kiosk = try accepted()
    _ = tests.press(&kiosk, tests.digits("2") + tests.digits("1") + tests.digits("2") + [.enter])
    _ = kiosk.update(.input(.timedOut, at: 1_000_000))
    expectNoEnglish(kiosk, "still there")
    _ = kiosk.update(.input(.timedOut, at: 1_100_000))
    expectNoEnglish(kiosk, "slip")
    // Staff are spoken to in the form's own language.
    _ = kiosk.update(.input(.key(.escape), at: 1_200_000))
    #expect(words(kiosk).contains("Type your passphrase to leave the kiosk."))
    _ = kiosk.update(.input(.key(.escape), at: 1_201_000))
    for key in tests.digits("123456") + [.enter] {
      _ = kiosk.update(.input(.key(key), at: 1_202_000))
    }
    _ = kiosk.update(.news(.slipAccepted(try tests.person())))
    expectNoEnglish(kiosk, "back")
    _ = kiosk.update(.input(.key(.character(".")), at: 1_300_000))
    _ = kiosk.update(.input(.key(.character("2")), at: 1_301_000))
    #expect(words(kiosk).contains("Type the 6 numbers from your slip."))
    #expect(kiosk.model.spoken == nil)
  }

  @Test func aFormWithoutLanguagesHasOneChoice() throws {
    var kiosk = try tests.kiosk()
    _ = tests.press(&kiosk, tests.digits("123456") + [.enter])
    _ = kiosk.update(.news(.slipAccepted(try tests.person())))
    #expect(kiosk.helloChoices == [.start])
  }

  @Test func aFormInItsOwnLanguageBeginsInIt() throws {
    var draft = try Sample.form().draft
    draft.language = "cy"
    var model = KioskModel(form: try Form(draft), candidate: "c07", name: "Sam")
    model.languages = [
      KioskTongue(
        tag: "cy", name: "Cymraeg",
        texts: Dictionary(uniqueKeysWithValues: KioskTexts.keys.map { ($0, "cy " + $0) }))
    ]
    var kiosk = Kiosk(model)
    expectNoEnglish(kiosk, "slip")
    _ = tests.press(&kiosk, tests.digits("123456") + [.enter])
    _ = kiosk.update(.news(.slipAccepted(try tests.person())))
    #expect(kiosk.helloChoices == [.start])
    expectNoEnglish(kiosk, "hello")
  }

  /// What only staff or the next person read stays in the form's own language.
  static let untranslated = [
    "Staff: press Esc.", "Your answers are sent. You do not need to do it again.",
    "Please ask a helper.", "A helper must type their passphrase here.", "For staff",
    "Type your passphrase to leave the kiosk.", "Answers that are not sent are then thrown away.",
    "Press Esc to go back.", "Nothing typed yet", "Typed, and not shown",
    "That is not the passphrase.",
  ]

  @Test func noWordOfTheKioskIsForgottenInAFileToTranslate() throws {
    let path = Sources.folder.appendingPathComponent("Screens/Words+Kiosk.swift")
    let source = try String(contentsOf: path, encoding: .utf8)
    let keys = KioskTexts.keys.map { $0.filter { !"{}123456789".contains($0) } }
    for text in SourceTexts.of(source) where text.isSaid && text.words != "English" {
      let words = text.words.filter { $0 != "\u{fffc}" && !"123456789".contains($0) }
      let isKnown = keys.contains(words) || Self.untranslated.contains(text.words)
      #expect(isKnown, "\(text.line): \(text.words)")
    }
    #expect(Set(KioskTexts.keys).count == KioskTexts.keys.count)
  }

  @Test func nothingIsCutWhereWordsAreLonger() throws {
    try Language.$spoken.withValue(.longer) {
      var kiosk = try KioskTests().started()
      _ = tests.press(&kiosk, tests.digits("3"))
      for size in [Size(columns: 80, rows: 22)] {
        let shown = kiosk.view(size).lines.joined(separator: " ")
        for row in kiosk.kioskFrame(size).rows {
          for piece in row.pieces where piece.style != .picture {
            #expect(shown.contains(piece.text), "\(piece.text)")
            #expect(piece.column + piece.text.columns <= size.columns, "\(piece.text)")
          }
        }
      }
    }
  }
}
