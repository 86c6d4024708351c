// The set-up room and its pages: what is to be done with its state, what is entered, the freeze.
import Scoring
import Testing
import TextUI

@testable import Screens

struct SettingUpTests {
  var model: SetupModel {
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
    model.languages = [
      .init(tag: "cy", name: "Cymraeg", readBy: "Nia Rees"),
      .init(
        tag: "pl", name: "Polski",
        lacks: "Polski (pl): not offered, 2 texts missing, such as questions.k1.ask."),
    ]
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
    press(&page, [.down, .down, .down, .down, .enter])
    #expect(page.page.fields.values[.holders] == "asha,ben,dilys")
    press(&page, [.enter, .up, .enter])
    #expect(page.page.fields.values[.holders] == "dilys")
    // As the form says: nobody is named.
    press(&page, [.up, .up, .up, .enter])
    #expect(page.page.fields.values[.rule] == "form")
    #expect(page.page.fields.values[.holders] == nil)
  }

  /// Who may open, with an envelope that holds too.
  var withEnvelope: SetupModel {
    var model = model
    model.opening = .init(
      able: ["asha", "ben"], chosen: ["asha", "safe", "zed"], envelopes: ["safe"], needed: 2,
      words: "all of asha, safe together", loss: "If the key of asha or safe is lost, all is.")
    return model
  }

  @Test func anEnvelopeHoldsLikeAPerson() {
    let model = withEnvelope
    var list = Framed(ListPage.opening(model), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(list.view(size), "setup-opening-list") }
    #expect(press(&list, [.down, .down, .enter]) == [.enter(2)])
    var page = Framed(FormPage<EnvelopeField>.envelope("", isNew: true), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "setup-envelope") }
    type(&page, "safe")
    #expect(press(&page, [.enter, .enter]) == [.choose(0, [.name: "safe"])])
    // It is ticked like a person; whoever left since is not.
    var rule = Framed(FormPage<OpeningField>.opening(model.opening), size: Sample.usual)
    #expect(rule.page.values[.holders] == "asha,safe")
    press(&rule, [.down, .down, .enter])
    #expect(rule.page.values[.rule] == "sets" && rule.page.values[.holders] == nil)
    type(&rule, "asha+ben, asha+safe")
    for size in Sample.sizes.prefix(2) { expectGolden(rule.view(size), "setup-opening-sets") }
    // Its key has a file at the freeze.
    let freeze = FormPage<FreezeField>.freeze(
      slips: nil, archive: "/k", envelopes: [("safe", "/home/dilys/safe.html")])
    #expect(freeze.values[.envelope("safe")] == "/home/dilys/safe.html")
  }

  @Test func aPackOfOnesOwnIsNamed() throws {
    let list = Framed(ListPage.packs([try Sample.form()], on: 1), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(list.view(size), "packs-own") }
    var page = Framed(FormPage<OwnPackField>.ownPack(""), size: Sample.usual)
    type(&page, "~/pack")
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "own-pack") }
    let mistaken = Framed(
      ReadPage.mistaken(["/p/form.yaml:3: titel: there is no key."]), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(mistaken.view(size), "own-pack-mistaken") }
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

  var badCheck: ReadPage {
    .checked(
      [CheckLine("There is no candidate."), CheckLine("The file cannot be read.", leads: false)],
      notes: [CheckLine("Only two hold.")], facts: [])
  }

  @Test func theCheckSaysWhatStandsInTheWay() {
    let bad = Framed(badCheck, size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(bad.view(size), "setup-check") }
    let good = Framed(
      ReadPage.checked([], notes: [], facts: [CheckLine("Shares: Staff 60.")]), size: Sample.usual)
    for size in Sample.sizes.prefix(1) { expectGolden(good.view(size), "setup-check-good") }
  }

  @Test func everyLineOfTheCheckLeadsToWhereItIsPutRight() {
    var page = Framed(badCheck, size: Sample.usual)
    #expect(press(&page, [.down, .enter]) == [.follow(0)])
    // What has no page is read past.
    #expect(press(&page, [.down, .enter, .enter, .enter]) == [.follow(2)])
    page = Framed(
      .checked([], notes: [CheckLine("Only two hold.")], facts: [CheckLine("Ok.")], on: 1),
      size: Sample.usual)
    #expect(press(&page, [.enter]) == [.follow(1)])
    // Line by line they are chosen by their numbers.
    var told = LineByLine(Framed(badCheck, size: .told))
    #expect(told.said().contains("2. Only two hold."))
    #expect(told.take("2") == [.follow(2)])
  }

  var reasonPage: FormPage<ReasonField> {
    .reason(
      "Are you married?", findings: ["Personal question (family and pregnancy): \"married\"."],
      why: "", canChange: true)
  }

  @Test func theReasonForAPersonalQuestionIsAskedFor() throws {
    var page = Framed(reasonPage, size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "setup-reason") }
    type(&page, "HR asked.")
    #expect(press(&page, [.enter, .enter]) == [.choose(0, [.why: "HR asked."])])

    // On the page of the text it is asked for once, and the text has the mark.
    let question = try Sample.form().questions[1]
    let path = "questions.\(question.id).ask"
    var form = Framed(FormPage<String>.question(question), size: Sample.usual)
    for _ in 1...2 {
      _ = form.update(.news(.wanted(.why(path), below: path, "Problem: personal question.")))
    }
    for size in Sample.sizes.prefix(2) { expectGolden(form.view(size), "pack-question-why") }
    #expect(form.page.fields.current?.key == path)
    press(&form, [.tab])
    type(&form, "HR asked.")
    #expect(form.page.values["why-" + path] == "HR asked.")
    #expect(Field<String>.place(ofWhy: "why-" + path) == path)
    #expect(Field<String>.place(ofWhy: path) == nil)
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
    var entered = page.page.values
    entered[path] = form.questions[1].ask + "?"
    #expect(type(&page, "?") == [.look(entered)])
    _ = page.update(.news(.refused(path, "Problem: personal question.")))
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "pack-question-refused") }
    let criterion = Framed(
      FormPage<String>.criterion(form.criteria[0], in: form), size: Sample.usual)
    for size in Sample.sizes.prefix(2) { expectGolden(criterion.view(size), "pack-criterion") }
    expectLaws(page, seed: 1, keys: 60)
  }

  /// The question page with something said of its text.
  private func remarked(_ whole: String) throws -> (Framed<FormPage<String>>, path: String) {
    let question = try Sample.form().questions[1]
    let path = "questions.\(question.id).ask"
    let remark = Field<String>.Remark("Problem: its beginning.", whole)
    return (
      Framed(FormPage<String>.question(question, remarks: [path: remark]), size: Sample.usual), path
    )
  }

  @Test func whatTheWordingCheckSaysStandsInOnePlace() throws {
    var (page, path) = try remarked("Problem: all of it.")
    let shows = { (page: Framed<FormPage<String>>, words: String) in
      page.view(Sample.usual).lines.indices { $0.contains(words) }.ranges.map(\.lowerBound)
    }
    let below = Sample.usual.rows - 2
    #expect(shows(page, "all of it") == [below])
    // It stays in sight when the mark goes on, and until the text is looked at again.
    press(&page, [.tab])
    #expect(shows(page, "all of it").count == 1 && shows(page, "all of it") != [below])
    press(&page, [.backTab])
    type(&page, "?")
    #expect(shows(page, "all of it") == [below])
    // What is refused is said once.
    _ = page.update(.news(.refused(path, "Problem: refused.")))
    #expect(shows(page, "all of it").isEmpty && shows(page, "refused").count == 1)
    type(&page, "!")
    _ = page.update(.news(.remarks([:])))
    #expect(shows(page, "all of it").isEmpty)
  }

  @Test func whatIsTooLongForTheMessageStandsBelowTheText() throws {
    let long = String(repeating: "so long that it fits nowhere else, ", count: 8) + "end of it."
    let (page, _) = try remarked("Problem: " + long)
    for size in Sample.sizes.prefix(2) {
      expectGolden(page.view(size), "pack-question-remark")
      let lines = page.view(size).lines
      #expect(lines.contains { $0.contains("end of it.") }, "\(size)")
      #expect(lines.contains { $0.contains("Problem: its beginning.") }, "\(size)")
    }
    var told = LineByLine(page)
    _ = told.said()
    _ = told.take("What did you do?")
    #expect(told.said().contains { $0.hasSuffix("end of it.") })
  }

  @Test func whatFindsNoRoomIsSaid() throws {
    var page = Framed(
      FormPage<String>.question(try Sample.form().questions[1]), size: Sample.usual)
    let pasted = String(repeating: "so long ", count: 1250)
    _ = page.update(.input(.pasted(pasted), at: 0))
    #expect(page.page.fields.current?.value.count == 1000)
    let said = "Problem: there is room for 1000 characters here. What was more is left out."
    #expect(page.view(Sample.usual).lines.contains { $0.contains(said) })
    _ = page.update(.news(.remarks([:])))
    #expect(page.view(Sample.usual).lines.contains { $0.contains(said) })
    press(&page, [.backspace])
    #expect(!page.view(Sample.usual).lines.contains { $0.contains(said) })
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
}
