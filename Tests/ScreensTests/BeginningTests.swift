// From the door to a panel: choosing and reading a pack, filling in what a panel needs, joining.
import Scoring
import Testing
import TextUI

@testable import Screens

struct BeginningTests {
  private func begin(known: [String] = []) throws -> Framed<FormPage<BeginField>> {
    Framed(
      .begin(try Sample.form(), folder: "/home/dilys/support-worker", known: known),
      size: Sample.usual)
  }

  @Test func theDoorOffersABeginningAndTheDemo() {
    let demos = [DoorPage.Place("Demo as member", detail: "score a candidate")]
    var door = Framed(DoorPage([], demos: demos), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(door.view(size), "door-new") }
    #expect(press(&door, [.enter]) == [.begin])
    #expect(press(&door, [.down, .enter]) == [.join])
    #expect(press(&door, [.down, .enter]) == [.practise])
    #expect(press(&door, [.down, .enter]) == [.demo(0)])
    #expect(press(&door, [.down, .enter]) == [.leave])
    let places = [DoorPage.Place("dilys, at day", detail: "/srv/day")]
    door = Framed(DoorPage(places, demos: demos), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(door.view(size), "door-known") }
    #expect(press(&door, [.enter]) == [.enter(0)])
    // Whoever comes back from a place finds the mark on it.
    door = Framed(DoorPage(places, demos: demos, backFrom: .practise), size: Sample.usual)
    #expect(press(&door, [.enter]) == [.practise])
  }

  @Test func aPackIsReadWholeBeforeItIsTaken() throws {
    let form = try Sample.form()
    var packs = Framed(ListPage.packs([form]), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(packs.view(size), "packs") }
    #expect(press(&packs, [.enter]) == [.enter(0)])
    #expect(press(&packs, [.down, .down, .enter]) == [.leave])
    var pack = Framed(
      ReadPage.preview(form, introduction: ["For made-up people."], problems: ["q1: too long."]),
      size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(pack.view(size), "pack") }
    #expect(press(&pack, [.enter, .enter]).isEmpty)
    press(&pack, [.function(8)])
    for size in Sample.sizes.prefix(2) { expectGolden(pack.view(size), "pack-end") }
    #expect(press(&pack, [.enter]) == [.choose(0)])
    #expect(press(&pack, [.down, .enter]) == [.choose(1)])
    #expect(press(&pack, [.escape, .escape]) == [.leave])
    // Every question, probe, anchor and minimum stands on the page.
    let text = Words.Pack.paragraphs(form, introduction: [], problems: []).map(\.text).joined()
    for question in form.questions {
      #expect(text.contains(question.ask))
      for probe in question.probes { #expect(text.contains(probe)) }
    }
    for criterion in form.criteria {
      for anchor in criterion.anchors.values.flatMap(\.values) { #expect(text.contains(anchor)) }
    }
  }

  @Test func theHelpSaysWhatBecomesOfWhatIsOnlyFilledIn() throws {
    var page = try begin()
    press(&page, [.function(1)])
    var help = Telling(page.told).lines.map(\.text).joined(separator: " ")
    #expect(help.contains("counts when you confirm it. Going back leaves without it."))
    #expect(!help.contains("saves every change"))
    var talk = Conversation(try begin())
    talk.type(".")
    talk.type("h")
    help = talk.transcript.joined(separator: "\n")
    #expect(help.contains("counts when you confirm it. At the end of the input"))
    #expect(help.contains("q: leave, only what you confirmed is kept."))
    #expect(!help.contains("saves every change") && !help.contains("everything is kept"))
  }

  @Test func whatIsFilledInGoesOnlyWhenGoingBackIsSaidTwice() throws {
    var page = try begin()
    #expect(press(&page, [.escape, .escape]) == [.leave])
    type(&page, " B")
    #expect(press(&page, [.escape, .escape]).isEmpty)
    #expect(page.page.message == Words.Setup.notKeptYet)
    #expect(page.page.values[.title]?.hasSuffix(" B") == true)
    // Any other key goes on with it, and is not half of a going back.
    for other in [Key.down, .character("x"), .enter] {
      #expect(press(&page, [other, .escape, .escape]).isEmpty, "\(other)")
    }
    #expect(press(&page, [.escape, .escape]) == [.leave])
    // What stands there as it did need not be kept, and nobody types a passphrase to keep it.
    page = try begin()
    type(&page, "B")
    #expect(press(&page, [.backspace, .escape, .escape]) == [.leave])
    page = try begin()
    press(&page, [.down, .down, .down, .down, .down])
    type(&page, "four everyday words")
    #expect(page.page.values.values.contains("four everyday words"))
    #expect(press(&page, [.escape, .escape]) == [.leave])
    // A program that must end leaves at once.
    page = try begin()
    type(&page, "B")
    #expect(page.update(.input(.interrupted(signal: 15), at: 0)) == [.leave])
    var talk = Conversation(try begin())
    talk.type("Another name")
    talk.type(".")
    talk.type("b")
    #expect(talk.effects.isEmpty && talk.last.joined().contains(Words.Setup.notKeptYet))
    talk.type("b")
    #expect(talk.effects == [.leave])
  }

  @Test func aPanelIsFilledInWithEnterAlone() throws {
    var page = try begin()
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "begin") }
    #expect(press(&page, [.enter, .enter]).isEmpty)
    type(&page, "dilys")
    press(&page, [.enter, .down, .enter])
    let before = page.view(Sample.usual)
    type(&page, "zqzqzqzq")
    press(&page, [.enter])
    type(&page, "zqzqzqzq")
    #expect(before != page.view(Sample.usual))
    #expect(!page.view(Sample.usual).lines.contains { $0.contains("zq") })
    press(&page, [.enter])
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "begin-filled") }
    #expect(
      press(&page, [.enter]) == [
        .choose(
          0,
          [
            .title: "Support worker interviews", .folder: "/home/dilys/support-worker",
            .handle: "dilys", .group: "", .newPassphrase: "zqzqzqzq", .again: "zqzqzqzq",
          ])
      ])
    // It takes a second: a second Enter begins no second panel.
    #expect(press(&page, [.enter, .up]).isEmpty)
    _ = page.update(.news(.refused(.folder, "Problem: that folder is not empty.")))
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "begin-refused") }
    type(&page, "2")
    #expect(!page.view(Sample.usual).lines.contains { $0.contains("not empty") })
    #expect(page.page.fields.values[.folder] == "/home/dilys/support-worker2")
    #expect(page.page.fields.values[.handle] == "dilys")
  }

  @Test func whoIsKnownHereTypesTheirOwnPassphraseOnce() throws {
    var page = try begin(known: ["dilys"])
    press(&page, [.tab, .tab])
    _ = page.update(.input(.pasted("dilys"), at: 0))
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "begin-known") }
    #expect(page.page.fields.values.keys.contains(.passphrase))
    #expect(!page.page.fields.values.keys.contains(.again))
    type(&page, "2")
    #expect(page.page.fields.values.keys.contains(.again))
  }

  @Test func somebodyJoinsInAGroupOrWithAPart() {
    var which = Framed(FormPage<JoinField>.whichPanel(), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(which.view(size), "join-which") }
    _ = which.update(.input(.pasted("/srv/day"), at: 0))
    #expect(press(&which, [.enter, .enter]) == [.choose(0, [.folder: "/srv/day"])])

    var page = Framed(
      FormPage<JoinField>.join(chair: "dilys", groups: nil, joined: ["staff"], known: []),
      size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "join") }
    #expect(page.page.fields.values[.group] == "staff")
    press(&page, [.down, .down, .enter])
    #expect(page.page.fields.values[.role] == "kiosk")
    #expect(page.page.fields.values[.group] == nil)

    page = Framed(
      FormPage<JoinField>.join(
        chair: "dilys", groups: [("staff", "Panel members")], joined: [], known: []),
      size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "join-groups") }
    #expect(page.page.fields.values[.role] == "group:staff")
  }

  @Test(arguments: 1...2) func thesePagesKeepTheirLaws(seed: Int) throws {
    let seed = UInt64(seed)
    let form = try Sample.form()
    expectLaws(Framed(DoorPage([], demos: []), size: Sample.usual), seed: seed)
    expectLaws(Framed(ListPage.packs([form]), size: Sample.usual), seed: seed)
    expectLaws(
      Framed(ReadPage.preview(form, introduction: [], problems: []), size: Sample.usual),
      seed: seed, keys: 30)
    expectLaws(try begin(known: ["a"]), seed: seed)
    let join = FormPage<JoinField>.join(chair: "dilys", groups: nil, joined: [], known: ["a"])
    expectLaws(Framed(join, size: Sample.usual), seed: seed)
  }
}
