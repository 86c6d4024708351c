// The pages from the door to the freeze, for the checks that hold on all pages. Separate from
// SettingUpTests only for size.
import Scoring

@testable import Screens

extension SettingUpTests {
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
        CheckedPage("the days", FormPage<DaysField>.days(model.days, title: "June")),
        CheckedPage("the languages", FormPage<String>.languages(model.languages)),
        CheckedPage(
          "languages that lack words", FormPage<String>.languages([model.languages[1]])),
        CheckedPage("who may open, listed", ListPage.opening(withEnvelope)),
        CheckedPage("an envelope", FormPage<EnvelopeField>.envelope("safe", isNew: false)),
        CheckedPage("a pack of one's own", FormPage<OwnPackField>.ownPack("")),
        CheckedPage("amending", FormPage<AmendField>.amend(AmendTests().model)),
        CheckedPage("an amendment", AmendTests().amendment),
        CheckedPage("days that move", AmendTests().moved),
        CheckedPage(
          "the panel amended", ReadPage.amended(code: "1f0c 93ab", facts: ["New slips: /s."])),
        CheckedPage("a file of candidates", FormPage<FileField>.file(.candidates)),
        CheckedPage("a file of people", FormPage<FileField>.file(.people)),
        CheckedPage("a file of the kiosk", FormPage<FileField>.file(.contributors)),
        CheckedPage(
          "the rows of a file",
          ReadPage.rows(
            FileRows(
              .people, rows: [["asha", "Asha", ""], ["zed", "Zed", ""]],
              here: [["asha", "Ash", "Nurse"], ["ben", "Ben", ""]], toCome: ["zed"]),
            in: model)),
        CheckedPage(
          "a mistaken file",
          ReadPage.mistaken(.candidates, ["Line 3: no."], hints: ["Put it right."])),
        CheckedPage("a mistaken pack", ReadPage.mistaken(["Line 3: no."])),
        CheckedPage(
          "the freeze",
          FormPage<FreezeField>.freeze(
            slips: "/s", archive: "/k", envelopes: [("safe", "/e")])),
        CheckedPage("the shares", FormPage<String>.shares(try Form(draft), effects: [])),
        CheckedPage("the pack", ListPage.pack(form)),
        CheckedPage("a question", FormPage<String>.question(form.questions[1])),
        CheckedPage("the check", badCheck),
        CheckedPage("a reason", reasonPage),
        CheckedPage("a criterion", FormPage<String>.criterion(form.criteria[0], in: form)),
      ]
    }
  }
}
