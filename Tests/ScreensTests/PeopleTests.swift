// Declaring, unlocking, and taking turns at one computer.
import Panels
import Scoring
import Testing
import TextUI

@testable import Screens

struct PeopleTests {
  func declare() throws -> Framed<DeclarePage> {
    let rules = DeclareModel.rules(of: try Sample.form())
    let model = DeclareModel(
      title: "Support worker interviews", you: "Asha (lay member)", group: "Staff",
      parts: rules.parts,
      quorums: [
        ["Asha", "Ben", "Dilys"], ["Asha", "Ben", "Femi"], ["Asha", "Dilys", "Femi"],
        ["Ben", "Dilys", "Femi"],
      ],
      readers: ["the chair", "HR", "the members"], threshold: rules.threshold,
      minimums: rules.minimums, freezeCode: "1f0c 93ab 77e0 12cd 9a3e",
      candidates: [
        DeclareModel.Candidate(id: "c02", name: "Sam Poole"),
        DeclareModel.Candidate(id: "c03", name: "Jo Adeyemi", known: .aside(words: "")),
        DeclareModel.Candidate(id: "c07", name: "Kim Rhys"),
      ], decider: "the chair")
    return Framed(DeclarePage(model), size: Sample.usual)
  }

  @Test func theDeclarationIsReadThroughBeforeItIsMade() throws {
    var page = try declare()
    for size in Sample.sizes { expectGolden(page.view(size), "declare") }
    let paragraphs = Words.Declare.paragraphs(page.page.model).count
    for _ in 0..<paragraphs { #expect(press(&page, [.enter]).isEmpty) }
    press(&page, [.enter, .down, .down, .down, .enter, .enter])
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "declare-said") }
    press(&page, [.down, .enter])
    #expect(
      page.page.message == "Problem: you stood aside for C03 before. That cannot be taken back.")
    press(&page, [.down, .down, .down])
    let said = ["c02": Acquaintance.aside(words: ""), "c03": .aside(words: "")]
    #expect(press(&page, [.enter]) == [.declare(said, training: "")])
    #expect(press(&page, [.enter]).isEmpty)
    _ = page.update(.news(.refused("The disk is full.")))
    #expect(press(&page, [.enter]) == [.declare(said, training: "")])
  }

  @Test func whoHasWithdrawnIsNamedAndNotAskedAbout() throws {
    var model = try declare().page.model
    model.withdrawn = [model.candidates.remove(at: 2)]
    var page = Framed(DeclarePage(model), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "declare-withdrawn") }
    let said = Telling(page.frame(.told)).lines.map(\.text)
    #expect(
      said.contains { $0.contains("Withdrawn, so nobody is asked about them: C07 Kim Rhys.") })
    #expect(!said.contains { $0.hasPrefix("C07") })
    model.withdrawn += model.candidates
    model.candidates = []
    page = Framed(DeclarePage(model), size: Sample.usual)
    let none = Telling(page.frame(.told)).lines.map(\.text).joined(separator: " ")
    #expect(none.contains("C07 Kim Rhys, C02 Sam Poole and C03 Jo Adeyemi."))
    #expect(!none.contains(Words.Declare.whoDoYouKnow))
  }

  @Test func whatWasDecidedIsReadOnTheDeclarationAndAtHome() throws {
    let decided = [
      DecidedAboutYou(candidate: "c07", by: "Dilys", scores: true),
      DecidedAboutYou(candidate: "c03", by: "Dilys", scores: false),
    ]
    var declaration = try declare().page.model
    declaration.decided = decided
    let page = Framed(DeclarePage(declaration), size: Sample.usual)
    let said = Telling(page.frame(.told)).lines.map(\.text).joined(separator: " ")
    #expect(said.contains("Dilys decided: you score C07. Let others speak first."))
    #expect(said.contains("Dilys decided: you stand aside for C03. You do not score them."))
    var model = Sample.home(.scores)
    model.decided = decided
    var home = Framed(HomePage(model), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(home.view(size), "home-decided") }
    press(&home, [.down])
    for size in Sample.sizes.prefix(2) { expectGolden(home.view(size), "home-decided-aside") }
    expectLaws(home, seed: 1)
    // Once it is closed there is nothing left to score.
    model.phase = .closed
    let closed = Framed(HomePage(model), size: Sample.usual).view(Sample.usual).lines
    #expect(!closed.contains { $0.contains("decided") })
    #expect(
      Words.Decided.sentence(.init(candidate: "c07", by: "Dilys", scores: true, isEarlier: true))
        == "Before you last declared, Dilys decided: you score C07. Let others speak first.")
  }

  @Test func whoeverKnowsACandidateSaysHow() throws {
    var page = try declare()
    press(&page, page.page.lines.prefix { $0 != .candidate(0) }.map { _ in .down } + [.enter])
    press(&page, [.down, .down, .enter])
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "declare-knows") }
    press(&page, [.enter, .enter])
    #expect(page.page.knowing != nil)
    #expect(page.view(Sample.usual).lines.contains { $0.contains(Words.Declare.noWords) })
    type(&page, "My manager until 2024")
    press(&page, [.enter, .enter])
    #expect(page.page.model.candidates[0].known == .asks(words: "My manager until 2024"))
    #expect(page.page.message == "Note: you know C02. The chair decides whether you score them.")
    // Going back changes nothing, and what was said is there again.
    press(&page, [.enter, .up, .up, .enter])
    press(&page, [.escape, .escape])
    #expect(page.page.knowing != nil && page.page.message == Words.Setup.notKeptYet)
    press(&page, [.escape, .escape])
    #expect(page.page.knowing == nil)
    #expect(page.page.model.candidates[0].known == .asks(words: "My manager until 2024"))
    press(&page, [.down, .down, .down])
    type(&page, "3 March 2026")
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "declare-training") }
    // Nor does one Escape drop what was said of anybody, or typed.
    #expect(press(&page, [.escape, .escape]).isEmpty)
    #expect(page.page.message == Words.Setup.notKeptYet)
    #expect(press(&page, [.backspace, .escape, .escape]).isEmpty)
    type(&page, "6")
    var leaving = page
    #expect(press(&leaving, [.escape, .escape, .escape, .escape]) == [.leave])
    let said = ["c02": Acquaintance.asks(words: "My manager until 2024"), "c03": .aside(words: "")]
    #expect(press(&page, [.enter, .enter]) == [.declare(said, training: "3 March 2026")])
  }

  @Test func whereNobodyCanDecideItIsNotOffered() throws {
    var page = try declare()
    page.page.model.decider = nil
    press(&page, page.page.lines.prefix { $0 != .candidate(0) }.map { _ in .down } + [.enter])
    #expect(!page.view(Sample.usual).lines.contains { $0.contains("decides") })
    press(&page, [.down, .enter])
    type(&page, "We met once")
    press(&page, [.enter, .enter])
    #expect(page.page.model.candidates[0].known == .scores(words: "We met once"))
  }

  @Test func theDeclarationCanBeMadeLineByLine() throws {
    var talk = Conversation(Framed(DeclarePage(try declare().page.model), size: .told))
    talk.type("1")
    talk.type("3")
    talk.type("My manager until 2024")
    talk.type("")
    talk.type("4")
    talk.type("3 March 2026")
    talk.type("5")
    expectConversation(talk, "declare")
    let said = ["c02": Acquaintance.asks(words: "My manager until 2024"), "c03": .aside(words: "")]
    #expect(talk.effects == [.declare(said, training: "3 March 2026")])
  }

  @Test func whoIsReadyIsSaidOfEverybody() {
    var people = [
      PersonReady(name: "Asha (Lay member)", declaredAt: "3 June 08:41", training: "3 March 2026"),
      PersonReady(name: "Ben (Nurse)", declaredAt: nil),
      PersonReady(name: "Dilys (Manager)", declaredAt: "3 June 08:40"),
      PersonReady(
        name: "kiosk1", declaredAt: "3 June 08:50", facilitator: "Grace", isKiosk: true),
    ]
    let page = Framed(ReadPage.ready(people), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "ready") }
    people.remove(at: 1)
    let all = Framed(ReadPage.ready(people), size: Sample.usual).view(Sample.usual).lines
    #expect(all.contains { $0.contains("Everybody has read the rules and declared.") })
  }

  @Test func theChairDecidesAboutWhoAsks() {
    let asking = AskingToScore(
      Person("ben", name: "Ben"), candidate: "c02", words: "She was my manager until 2024.")
    var page = Framed(FormPage<SettleField>.settle(asking), size: Sample.usual)
    // What was said is read first.
    press(&page, [.enter, .enter])
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "settle") }
    type(&page, "Other teams since")
    #expect(
      press(&page, [.enter, .enter])
        == [.choose(0, [.decision: "scores", .words: "Other teams since"])])
    press(&page, [.up, .up, .enter])
    #expect(press(&page, [.enter]) == [.choose(0, [.decision: "aside"])])
    expectLaws(page, seed: 1)
  }

  @Test func theChairCanReadAllOfWhatWasSaidBeforeDeciding() {
    let words = (1...40).map { "Sentence \($0) says how they know each other." }
    let asking = AskingToScore(
      Person("ben", name: "Ben"), candidate: "c02", words: words.joined(separator: " "))
    var page = Framed(FormPage<SettleField>.settle(asking), size: Sample.usual)
    for size in Sample.sizes.prefix(2) {
      press(&page, Array(repeating: .up, count: 40))
      var seen = ""
      for _ in 0..<30 {
        seen += page.view(size).lines.joined(separator: " ")
        press(&page, [.down])
      }
      let all = seen.split(separator: " ").joined(separator: " ")
      #expect(all.contains("Ben asks whether to score C02, and says: Sentence 1 says"))
      for count in 1...40 { #expect(all.contains("Sentence \(count) says"), "\(count)") }
    }
  }

  @Test func whoDoesNotScoreIsOnlyAskedWhetherTheyKnowSomebody() throws {
    var model = try declare().page.model
    (model.you, model.group) = ("Hana (HR adviser)", nil)
    model.candidates[1].known = nil
    var page = Framed(DeclarePage(model), size: Sample.usual)
    #expect(page.view(Sample.usual).lines[0].hasPrefix(" The rules of this panel"))
    let all = Telling(page.frame(.told)).lines.map(\.text).joined(separator: " ")
    #expect(all.contains(" Scores are sealed.") && !all.contains("Your scores"))
    press(&page, page.page.lines.prefix { $0 != .candidate(0) }.map { _ in .down } + [.enter])
    expectGolden(page.view(Sample.usual), "declare-knows-hr")
    let asked = Telling(page.frame(.told)).lines.map(\.text).joined(separator: " ")
    #expect(!asked.contains("stand aside") && !asked.contains("decides"))
    press(&page, [.down, .enter])
    type(&page, "A cousin")
    press(&page, [.enter, .enter])
    #expect(page.page.message == "Note: you know C02.")
    #expect(page.page.model.candidates[0].known == .scores(words: "A cousin"))
    #expect(page.view(Sample.usual).lines.contains { $0.hasSuffix("Sam Poole   I know them") })
    press(&page, [.enter, .up, .enter, .enter])
    #expect(page.page.message == "Note: you do not know C02.")
  }

  @Test func aPassphraseIsNeverDrawnAndLeavesAtOnce() {
    var page = Framed(
      UnlockPage(you: Person("asha", name: "Asha"), title: "Support worker interviews"),
      size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "unlock") }
    type(&page, "zq")
    let short = page.view(Sample.usual)
    type(&page, "zqzqzq9zq")
    #expect(page.view(Sample.usual) == short)
    #expect(!page.view(Sample.usual).lines.contains { $0.contains("zq") })
    #expect(press(&page, [.enter]) == [.unlock(passphrase: "zqzqzqzq9zq")])
    #expect(press(&page, [.enter]).isEmpty)
    _ = page.update(.news(.wrongPassphrase))
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "unlock-wrong") }
    #expect(press(&page, [.enter]).isEmpty)
  }

  @Test func anotherPersonIsAskedForTheirPin() {
    let people = [
      TurnsPage.Turn(Person("asha", name: "Asha"), hasPin: true),
      TurnsPage.Turn(Person("ben", name: "Ben"), hasPin: false),
    ]
    var page = Framed(TurnsPage(people), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "turns") }
    press(&page, [.enter])
    type(&page, "12ab34")
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "turns-pin") }
    #expect(press(&page, [.enter]) == [.enter(handle: "asha", pin: "1234")])
    _ = page.update(.news(.wrongPin(left: 2)))
    #expect(!page.view(Sample.usual).lines.contains { $0.contains("1234") })
    press(&page, [.escape, .escape, .down])
    #expect(press(&page, [.enter]) == [.unlock(handle: "ben")])
  }

  @Test func aNewPinIsTypedTwice() {
    let ben = Person("ben", name: "Ben")
    var page = Framed(
      TurnsPage([TurnsPage.Turn(ben, hasPin: false)], setPinOf: ben), size: Sample.usual)
    type(&page, "123")
    #expect(press(&page, [.enter]).isEmpty)
    type(&page, "4321")
    press(&page, [.enter])
    type(&page, "4322")
    #expect(press(&page, [.enter]).isEmpty)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "turns-set-pin") }
    type(&page, "4321")
    press(&page, [.enter])
    type(&page, "4321")
    #expect(press(&page, [.enter]) == [.setPin(handle: "ben", pin: "4321")])
  }

  @Test(arguments: 1...2) func theseScreensKeepTheirLaws(seed: Int) throws {
    expectLaws(try declare(), seed: UInt64(seed))
    let person = Person("asha", name: "Asha")
    expectLaws(
      Framed(UnlockPage(you: person, title: "T"), size: Sample.usual), seed: UInt64(seed))
    let turns = TurnsPage([TurnsPage.Turn(person, hasPin: true)])
    expectLaws(Framed(turns, size: Sample.usual), seed: UInt64(seed))
  }
}
