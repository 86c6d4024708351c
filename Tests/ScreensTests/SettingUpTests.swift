// The set-up room and its pages: what is to be done with its state, what is entered, the freeze.
import Scoring
import Testing
import TextUI

@testable import Screens

struct SettingUpTests {
  private var model: SetupModel {
    var model = SetupModel(
      title: "Support worker, June", you: "dilys", chair: "dilys",
      people: [
        .init(
          handle: "dilys", part: "the chair, scores in Staff", code: "1f0c 93ab 77e0 12cd 9a3e",
          name: "Dilys Morgan", job: "manager"),
        .init(handle: "asha", part: "scores in Staff", code: "77e0 12cd 9a3e 1f0c 93ab"),
        .init(
          handle: "zed", part: "an observer", code: "12cd 9a3e 1f0c 93ab 77e0", isLeftOut: true),
      ],
      pack: .init(
        title: "Support worker", questions: 6, shares: "Staff 60, Users 40", stops: [],
        notes: ["questions.q1: long."]))
    model.candidates = [
      .init(code: "c01", name: "Sam Poole", time: "09:30", minutes: "45"),
      .init(code: "c02", name: "Jo Adeyemi", adjustment: "questions on paper"),
    ]
    model.kioskGroups = [.init("users", "Users")]
    model.contributors = [.init(id: "su1", name: "Wendy", group: "users")]
    model.opening = .init(
      able: ["asha", "ben", "dilys"], chosen: ["asha", "dilys"], needed: 2,
      words: "all of asha, dilys together")
    model.days = ["2026-06-03"]
    return model
  }

  @Test func theRoomSaysWhatIsToBeDone() {
    var room = Framed(ListPage.setup(model), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(room.view(size), "setup") }
    #expect(model.tasks == SetupModel.Task.allCases)
    #expect(press(&room, [.down, .enter]) == [.enter(1)])
    _ = room.update(.news(.refreshed(model.items)))
    #expect(press(&room, [.enter]) == [.enter(1)])
    var mistaken = model
    mistaken.pack?.mistakes = ["form.yaml:3: no."]
    #expect(Words.Setup.state(.pack, mistaken).contains("1 mistake to put right"))
    mistaken = model
    mistaken.pack?.stops = ["questions.q1: married."]
    #expect(Words.Setup.state(.pack, mistaken).contains("1 personal question"))
    mistaken.pack?.shares = ""
    #expect(!mistaken.tasks.contains(.shares))
    mistaken.kioskGroups = []
    #expect(!mistaken.tasks.contains(.contributors))
  }

  @Test func whoIsNotTheChairWaits() {
    var waiting = model
    (waiting.you, waiting.pack) = ("asha", nil)
    var room = Framed(ListPage.setup(waiting), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(room.view(size), "setup-waiting") }
    #expect(waiting.tasks == [.people])
    #expect(press(&room, [.down, .enter]) == [.leave])
    waiting.isFrozenWithoutYou = true
    room = Framed(ListPage.setup(waiting), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(room.view(size), "setup-left-out") }
  }

  @Test func theListsShowWhatWasEntered() {
    let pages = [
      (ListPage.candidates(model), "setup-candidates"), (.people(model), "setup-people"),
      (.contributors(model), "setup-contributors"),
    ]
    for (page, name) in pages {
      let framed = Framed(page, size: Sample.usual)
      for size in Sample.sizes.prefix(2) { expectGolden(framed.view(size), name) }
    }
  }

  @Test func aCandidateIsEnteredChangedAndTakenOut() {
    var page = Framed(
      FormPage<CandidateField>.candidate(.init(code: "c03", name: ""), isNew: true),
      size: Sample.usual)
    press(&page, [.enter])
    type(&page, "Kim")
    press(&page, [.enter, .enter])
    type(&page, "long")
    _ = page.update(.news(.refused(.minutes, "Problem: minutes \"long\" is not whole minutes.")))
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "setup-candidate") }
    press(&page, [.end, .backspace, .backspace, .backspace, .backspace, .tab, .tab])
    let entered: [CandidateField: String] = [
      .code: "c03", .name: "Kim", .time: "", .minutes: "", .adjustment: "",
    ]
    #expect(press(&page, [.enter]) == [.choose(0, entered)])
    page = Framed(.candidate(model.candidates[0], isNew: false), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "setup-candidate-change") }
    press(&page, Array(repeating: .tab, count: 6))
    #expect(page.view(Sample.usual).lines.contains { $0.contains("> Take C01 out") })
  }

  @Test func holdersAreTickedAndCounted() {
    var page = Framed(FormPage<OpeningField>.opening(model.opening), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "setup-opening") }
    press(&page, [.down, .down, .down, .enter])
    #expect(page.page.fields.values[.holders] == "asha,ben,dilys")
    press(&page, [.enter, .up, .enter])
    #expect(page.page.fields.values[.holders] == "dilys")
    // As the form says: nobody is named.
    press(&page, [.up, .up, .enter])
    #expect(page.page.fields.values[.rule] == "form")
    #expect(page.page.fields.values[.holders] == nil)
  }

  @Test func theFreezeWantsItsWordAndGivesItsCode() {
    var page = Framed(
      FormPage<FreezeField>.freeze(
        slips: "/home/dilys/slips.html", archive: "/home/dilys/key.html"),
      size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "setup-freeze") }
    press(&page, [.tab, .down, .down, .enter])
    #expect(page.page.fields.values[.archive] == "none")
    #expect(page.page.fields.values[.archiveFile] == nil)
    let done = Framed(
      ReadPage.frozen(code: "1f0c 93ab 77e0 12cd 9a3e", facts: ["On the panel: asha (staff)."]),
      size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(done.view(size), "setup-frozen") }
  }

  @Test func theCheckSaysWhatStandsInTheWay() {
    let bad = Framed(
      ReadPage.checked(["There is no candidate."], notes: ["Only two hold."], facts: []),
      size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(bad.view(size), "setup-check") }
    let good = Framed(
      ReadPage.checked([], notes: [], facts: ["Shares: Staff 60."]), size: Sample.usual)
    for size in Sample.sizes.prefix(1) { expectGolden(good.view(size), "setup-check-good") }
  }

  @Test func thePackIsChangedPartByPart() throws {
    let form = try Sample.form()
    let list = Framed(ListPage.pack(form, on: 2), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(list.view(size), "pack-parts") }
    #expect(
      ListPage.parts(of: form).count == 1 + form.questions.count + form.criteria.count)
    var page = Framed(FormPage<String>.question(form.questions[1]), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "pack-question") }
    let path = "questions.\(form.questions[1].id).ask"
    #expect(type(&page, "?") == [.look(path, form.questions[1].ask + "?")])
    _ = page.update(.news(.remark(path, "Note: too long.")))
    #expect(page.view(Sample.usual).lines.contains { $0.contains("Note: too long.") })
    _ = page.update(.news(.refused(path, "Problem: personal question.")))
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "pack-question-refused") }
    let criterion = Framed(
      FormPage<String>.criterion(form.criteria[0], in: form), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(criterion.view(size), "pack-criterion") }
    expectLaws(page, seed: 1, keys: 60)
  }

  @Test func theSharesAreSaidInWords() throws {
    let form = try Sample.form()
    let effects = ShareEffect.sentences([
      ("Staff", 60, ShareEffect(changed: 100, panels: 100)),
      ("Users", 40, ShareEffect(changed: 31, panels: 100)),
    ])
    #expect(effects[1] == "With 40, Users change who comes first in about 3 of 10 panels.")
    let sentence = { (changed: Int) in
      ShareEffect.sentences([("Users", 1, ShareEffect(changed: changed, panels: 100))])[0]
    }
    #expect(sentence(0).hasSuffix("in no panel."))
    #expect(sentence(4).hasSuffix("in fewer than 1 of 10 panels."))
    var page = Framed(FormPage<String>.shares(form, effects: effects), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "setup-shares") }
    press(&page, [.down, .down, .down])
    #expect(
      press(&page, [.enter]) == [
        .choose(1, ["groups.staff.share": "60", "groups.users.share": "40"])
      ])
    _ = page.update(.news(.told(["Tried out."])))
    #expect(page.view(Sample.usual).lines.contains { $0.contains("Tried out.") })
  }

  @Test(arguments: 1...2) func thesePagesKeepTheirLaws(seed: Int) {
    let seed = UInt64(seed)
    expectLaws(Framed(ListPage.setup(model), size: Sample.usual), seed: seed)
    expectLaws(
      Framed(FormPage<OpeningField>.opening(model.opening), size: Sample.usual), seed: seed)
    expectLaws(
      Framed(FormPage<FreezeField>.freeze(slips: "/a", archive: "/b"), size: Sample.usual),
      seed: seed)
  }

  @Test func linesAloneDoTheSame() {
    var told = LineByLine(
      Framed(
        FormPage<CandidateField>.candidate(.init(code: "c03", name: ""), isNew: true),
        size: .told))
    _ = told.said()
    var effects: [FormPage<CandidateField>.Effect] = []
    for line in ["c09", "Kim", "", "45", "", ""] { effects += told.take(line) }
    let entered: [CandidateField: String] = [
      .code: "c09", .name: "Kim", .time: "", .minutes: "45", .adjustment: "",
    ]
    #expect(effects == [.choose(0, entered)])
  }

  /// Every page from the door to the freeze, for the checks that hold on all pages.
  var checkedPages: [CheckedPage] {
    get throws {
      let form = try Sample.form()
      var waiting = model
      waiting.pack = nil
      var draft = form.draft
      draft.groups[1].title = "People who use the service"
      return [
        CheckedPage("the door", DoorPage([], demos: [])),
        CheckedPage("the packs", ListPage.packs([form])),
        CheckedPage("beginning", FormPage<BeginField>.begin(form, folder: "/p", known: [])),
        CheckedPage("which panel", FormPage<JoinField>.whichPanel()),
        CheckedPage(
          "joining", FormPage<JoinField>.join(chair: "dilys", groups: nil, joined: [], known: [])),
        CheckedPage("the set-up room", ListPage.setup(model)),
        CheckedPage("waiting", ListPage.setup(waiting)),
        CheckedPage("the candidates", ListPage.candidates(model)),
        CheckedPage("who joined", ListPage.people(model)),
        CheckedPage("the kiosk's people", ListPage.contributors(model)),
        CheckedPage(
          "a candidate", FormPage<CandidateField>.candidate(model.candidates[0], isNew: false)),
        CheckedPage("somebody", FormPage<PersonField>.person(model.people[1], in: model)),
        CheckedPage("who may open", FormPage<OpeningField>.opening(model.opening)),
        CheckedPage("the days", FormPage<DaysField>.days(model.days)),
        CheckedPage("the freeze", FormPage<FreezeField>.freeze(slips: "/s", archive: "/k")),
        CheckedPage("the shares", FormPage<String>.shares(try Form(draft), effects: [])),
        CheckedPage("the pack", ListPage.pack(form)),
        CheckedPage("a question", FormPage<String>.question(form.questions[1])),
        CheckedPage("a criterion", FormPage<String>.criterion(form.criteria[0], in: form)),
      ]
    }
  }
}
