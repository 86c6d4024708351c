// Declaring, unlocking, and taking turns at one computer.
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
        DeclareModel.Candidate(id: "c03", name: "Jo Adeyemi", isAside: true),
        DeclareModel.Candidate(id: "c07", name: "Kim Rhys"),
      ])
    return Framed(DeclarePage(model), size: Sample.usual)
  }

  @Test func theDeclarationIsReadThroughBeforeItIsMade() throws {
    var page = try declare()
    for size in Sample.sizes { expectGolden(page.view(size), "declare") }
    let paragraphs = Words.Declare.paragraphs(page.page.model).count
    for _ in 0..<paragraphs { #expect(press(&page, [.enter]).isEmpty) }
    press(&page, [.character(" ")])
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "declare-ticked") }
    press(&page, [.down, .enter])
    #expect(
      page.page.message == "Problem: you stood aside for C03 before. That cannot be taken back.")
    press(&page, [.down, .down])
    #expect(press(&page, [.enter]) == [.declare(standsAside: ["c02", "c03"])])
    #expect(press(&page, [.enter]).isEmpty)
    _ = page.update(.news(.refused("The disk is full.")))
    #expect(press(&page, [.enter]) == [.declare(standsAside: ["c02", "c03"])])
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
