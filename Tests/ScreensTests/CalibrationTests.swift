// The round of sample answers: scored with digits like a candidate, the key only after the last score
// of an answer, the difference in words, and nothing lost or changed by it.
import Panels
import Scoring
import Testing
import TextUI

@testable import Screens

struct CalibrationTests {
  static let small = Size(columns: 60, rows: 16)

  func model(_ change: (inout SampleSheet) -> Void = { _ in }) throws -> CalibrationModel {
    var sheet = SampleSheet(form: "f")
    change(&sheet)
    let form = try Sample.form()
    let group = try #require(form.group("staff"))
    return try #require(CalibrationModel(form: form, group: group, sheet: sheet))
  }

  func page(_ change: (inout SampleSheet) -> Void = { _ in }) throws -> Framed<CalibrationPage> {
    Framed(CalibrationPage(try model(change)), size: Sample.usual)
  }

  func golden(_ page: Framed<CalibrationPage>, _ name: String) {
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), name) }
  }

  /// Everything the page says at this moment, whatever the window shows of it.
  func said(_ page: Framed<CalibrationPage>) -> String {
    Telling(page.frame(.told)).lines.map(\.text).joined(separator: "\n")
  }

  /// What the loop does when a key is asked for.
  func show(_ page: inout Framed<CalibrationPage>, _ words: String? = nil) throws {
    guard case .show(let sheet)? = press(&page, [.function(8)]).last else { throw Sample.Missing() }
    _ = page.update(.news(.shown(sheet, words: words)))
  }

  /// The first answer with both of its scores, its key shown.
  func atKey() throws -> Framed<CalibrationPage> {
    var page = try page()
    press(&page, [.character("4"), .function(8), .character("3")])
    try show(&page)
    return page
  }

  // MARK: Scoring

  @Test func aSampleIsScoredWithDigitsWhereverTheMarkIs() throws {
    var page = try page()
    golden(page, "calibrate")
    let effects = press(&page, [.character("4")])
    #expect(effects == [.keep(page.page.model.sheet)])
    #expect(page.page.model.sheet.points(0, "listening") == 4)
    // A digit never moves the person on, and a second one corrects the first.
    press(&page, [.character("5")])
    #expect(page.page.model.sheet.points(0, "listening") == 5 && page.page.part == 0)
    golden(page, "calibrate-scored")
    press(&page, [.character("7")])
    #expect(page.page.message == "Problem: 7 is not on the list. Type a number from 0 to 5.")
    #expect(page.page.model.sheet.points(0, "listening") == 5)
    press(&page, [.up, .enter])
    #expect(page.page.model.sheet.points(0, "listening") == 4)
  }

  @Test func noWordOfAKeyIsThereBeforeTheLastScore() throws {
    var page = try page()
    func isSilent() -> Bool {
      !said(page).contains("The key says") && !said(page).contains("nothing was checked")
    }
    #expect(isSilent())
    #expect(press(&page, [.function(8), .function(8)]) == [])
    #expect(page.page.part == 0)
    #expect(
      page.page.message == "Problem: there is no score for Listening yet. The key comes after it.")
    press(&page, [.character("4"), .function(8)])
    #expect(isSilent())
    #expect(press(&page, [.function(8)]).isEmpty && isSilent())
    press(&page, [.character("3")])
    #expect(isSilent())
    // Nor where the scores could not be kept.
    #expect(press(&page, [.function(8)]).count == 1)
    _ = page.update(.news(.refused("Problem: the disk is full.")))
    #expect(isSilent() && page.page.message == "Problem: the disk is full.")
    try show(&page)
    #expect(!isSilent())
  }

  @Test func theKeyStandsBesideTheOwnScoreWithTheDifferenceInWords() throws {
    let page = try atKey()
    golden(page, "calibrate-key")
    let words = said(page)
    #expect(words.contains("Listening. The key says 2, Below. You gave 4, Above: two higher."))
    #expect(words.contains("Safety. The key says 3, Meets. You gave 3, Meets: the same."))
    // What low looks like: the key's own words and those of the point below.
    #expect(words.contains("2, Below: One example. Did not check they had understood"))
    #expect(words.contains("1, Well below: Talks about the person, not with them"))
    #expect(!words.contains("Used two or more ways"))
    #expect(words.contains("Why: Time was given, and nothing was checked."))
    #expect(words.contains("My neighbour cannot speak."))
    #expect(
      Words.Calibration.apart(-1) == "one lower" && Words.Calibration.apart(9) == "nine higher")
  }

  @Test func underTheLowestPointThereIsNone() throws {
    var page = try page {
      $0.give(3, 1, "safety")
    }
    press(&page, [.character("2"), .function(8), .character("2")])
    try show(&page)
    press(&page, [.function(8)])
    try show(&page, "Saved.")
    #expect(said(page).contains("The key says 0, No evidence. You gave 3, Meets: three higher."))
    #expect(!said(page).contains("1, Well below"))
    #expect(page.page.message == "Saved.")
  }

  @Test func onceTheKeyWasShownNoScoreChanges() throws {
    var page = try atKey()
    let before = page.page.model.sheet
    #expect(press(&page, [.character("2")]).isEmpty)
    #expect(page.page.model.sheet == before)
    #expect(page.page.message == "Note: the key was shown, so this score stays as it is.")
    // Back from the next answer is the key again.
    press(&page, [.function(8), .function(7)])
    #expect(page.page.isShown && page.page.place == 0)
    var sheet = before
    sheet.give(5, 0, "listening")
    #expect(sheet == before)
  }

  // MARK: Rounds

  @Test func aRoundIsTwoAnswersAndThenOneMayGoOn() throws {
    var page = try atKey()
    press(&page, [.function(8)])
    #expect(page.page.place == 1 && page.page.model.another == 1)
    press(&page, [.character("1")])
    guard case .show(var kept)? = press(&page, [.function(8)]).last else { throw Sample.Missing() }
    kept.record(page.page.model.inRound)
    _ = page.update(.news(.shown(kept, words: "Saved.")))
    #expect(page.page.model.another == 1)
    #expect(said(page).contains("Score one sample answer, then see the key"))
    #expect(press(&page, [.function(8)]) == [.another])
    #expect(press(&page, [.end, .enter]) == [.leave])
    let over = page.page.model
    #expect(over.isRoundOver)
    #expect(
      over.sheet.scores(of: over.inRound) == [
        SampleScore(sample: 0, criterion: "listening", apart: 2),
        SampleScore(sample: 0, criterion: "safety", apart: 0),
        SampleScore(sample: 1, criterion: "safety", apart: 1),
      ])
  }

  @Test func afterARoundTheNextOneHasTheNextAnswersAndThenAllAreReadAgain() throws {
    var page = try page {
      $0.give(4, 0, "listening")
      $0.record([])
    }
    let samples = page.page.model.samples
    var sheet = page.page.model.sheet
    sheet.record(Array(samples.prefix(2)))
    let next = try model { $0 = sheet }
    #expect(next.round == [2] && next.another == 0 && !next.isReadAgain)
    sheet.give(4, 2, "values")
    sheet.record([samples[2]])
    for sample in samples {
      for key in sample.key { sheet.give(1, sample.place, key.criterion) }
      sheet.show(sample)
    }
    let all = try model { $0 = sheet }
    #expect(all.isReadAgain && all.round == [0, 1, 2])
    page = Framed(CalibrationPage(all), size: Sample.usual)
    #expect(said(page).contains("The key says 2") && page.page.place == 0)
    press(&page, [.function(8), .function(8)])
    #expect(press(&page, [.function(8)]) == [.leave])
  }

  @Test func whoWasInterruptedGoesOnAtTheFirstAnswerWithoutItsKey() throws {
    let before = try atKey().page.model.sheet
    let again = try page { $0 = before }
    #expect(again.page.place == 1 && !again.page.isShown)
    #expect(SampleSheet(decoding: before.encoded) == before)
  }

  // MARK: The window

  @Test func allOfALongAnswerCanBeReachedInASmallWindow() throws {
    let long = try model()
    var sheet = long.sheet
    sheet.record(Array(long.samples.prefix(2)))
    var page = Framed(CalibrationPage(try model { $0 = sheet }), size: Self.small)
    var seen = ""
    for _ in 0..<60 {
      seen += page.view(Self.small).lines.joined(separator: " ")
      press(&page, [.down])
    }
    let words = seen.split(separator: " ").joined(separator: " ")
    for count in 1...60 { #expect(words.contains("Sentence \(count) says"), "\(count)") }
    #expect(words.contains("5 Well above"))
    golden(page, "calibrate-long")
  }

  @Test(arguments: 1...3) func theRoundKeepsItsLaws(seed: Int) throws {
    expectLaws(try page(), seed: UInt64(seed)) { screen, _ in
      let page = screen.page
      #expect(page.lines.indices.contains(page.list.focused))
      #expect(SampleSheet(decoding: page.model.sheet.encoded) == page.model.sheet)
    }
  }

  // MARK: Home, the offer, who is ready

  @Test func homeOffersTheSampleAnswersUntilTheClose() throws {
    func does(_ samples: Int?, _ phase: HomeModel.Phase = .scoring) -> [String] {
      var model = Sample.home(.scores, phase)
      model.samples = samples
      return HomePage(model).ways.filter { $0.act == .calibrate }.map(\.does)
    }
    #expect(does(nil).isEmpty && does(2, .closed).isEmpty && does(2, .toDeclare).isEmpty)
    #expect(does(2) == ["Score two sample answers, then see the key"])
    #expect(does(1) == ["Score one sample answer, then see the key"])
    #expect(does(0) == ["Read the sample answers and their keys again"])
    var model = Sample.home()
    model.samples = 2
    var home = HomePage(model)
    #expect(home.perform(.calibrate) == [.calibrate])
  }

  @Test func theOfferSaysWhatIsKeptAndThatItCanWait() {
    var page = Framed(ReadPage.offer(samples: 2), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "calibrate-offer") }
    press(&page, [.function(8)])
    #expect(press(&page, [.enter]) == [.choose(0)])
    press(&page, [.end])
    #expect(press(&page, [.enter]) == [.choose(1)])
    #expect(page.view(Sample.usual).lines.contains { $0.contains("You can do it later from home") })
  }

  @Test func theChairSeesWhoScoredSampleAnswersAndNothingOfThem() {
    func says(_ person: PersonReady) -> String { Words.Ready.sentence(person) }
    let asha = PersonReady(name: "Asha", declaredAt: "3 June 08:40", isCalibrated: true)
    #expect(
      says(asha)
        == "Asha: declared 3 June 08:40, passphrase proven; training not said; sample answers scored:"
        + " yes.")
    let ben = PersonReady(
      name: "Ben", declaredAt: "3 June 08:41", training: "May", isCalibrated: false)
    #expect(says(ben).hasSuffix("training: May; sample answers scored: not yet."))
    let femi = PersonReady(name: "Femi", declaredAt: "3 June 08:42", training: "May")
    #expect(says(femi).hasSuffix("training: May."))
  }

  @Test func aDeputyWhoCannotReadADeclarationIsToldNothingOfIt() {
    let asha = PersonReady(
      name: "Asha", declaredAt: "3 June 08:40", isRead: false, isCalibrated: false)
    #expect(Words.Ready.sentence(asha) == "Asha: declared 3 June 08:40, passphrase proven.")
  }
}
