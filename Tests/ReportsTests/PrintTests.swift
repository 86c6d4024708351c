// The printed pages: whole, self-contained, escaped, and saying every rule of the form.
import Catalogue
import Golden
import Scoring
import Sealing
import Testing
import Wording

@testable import Reports

private func point(_ points: Int, _ label: String, _ anchor: String) -> Scale.Point {
  Scale.Point(points: points, label: label, anchor: anchor)
}

private func draft() -> FormDraft {
  var draft = FormDraft()
  draft.id = "small"
  draft.title = "Support worker"
  draft.version = "3"
  draft.author = "empanel"
  draft.scales = [
    Scale(
      id: "evidence",
      points: [
        point(0, "None", "Gives no example"), point(1, "Some", "Tells half of it"),
        point(2, "Enough", "Tells what they did"),
      ]),
    Scale(
      id: "faces",
      points: [
        point(1, "Not good", "I did not like it"), point(2, "OK", "I liked some of it"),
        point(3, "Good", "I liked it"),
      ]),
  ]
  draft.criteria = [
    Criterion(id: "kind", title: "Kindness", weight: 2, about: "Sees each person."),
    Criterion(id: "calm", title: "Calm"),
    Criterion(id: "drives", title: "Can drive", weight: 0, isEssential: true),
  ]
  draft.questions = [
    Question(id: "q0", ask: "How was your journey?", kind: .open),
    Question(
      id: "q1", ask: "Tell us about a time you stayed calm.", criteria: ["kind", "calm"],
      minutes: 6, probes: ["What did you say?"],
      anchors: ["kind": [0: "Told of harm", 1: "Meant well", 2: "Asked first"]]),
    Question(
      id: "q2", ask: "May you drive in this country?", kind: .mark(key: "Yes, a full licence"),
      criteria: ["drives"]),
    Question(
      id: "q3", ask: "When could you start?",
      kind: .choice([.init(id: "soon", text: "This month"), .init(id: "later", text: "Later")])),
    Question(id: "k1", ask: "Was {name} kind to you?", criteria: ["kind"]),
  ]
  var staff = GroupDraft(id: "staff", title: "Panel members", influence: .scored, share: 60)
  staff.scale = "evidence"
  staff.questions = ["q0", "q1", "q2", "q3"]
  staff.minimum = ["kind": Fraction(1), "drives": Fraction(1)]
  var users = GroupDraft(
    id: "users", title: "People who use the service", influence: .scored, share: 40)
  users.at = .kiosk
  users.scale = "faces"
  users.questions = ["k1", "q3"]
  draft.groups = [staff, users]
  draft.rules.threshold = Fraction(50)
  draft.rules.ties = ["kind"]
  return draft
}

private func panel() throws -> PrintedPanel {
  var panel = PrintedPanel(
    form: try Form(draft()), fingerprint: String(repeating: "0123456789abcdef", count: 4))
  panel.title = "Support worker, June"
  panel.dates = ["2026-06-03"]
  panel.assessors = [
    .init(id: "asha", name: "Asha Patel", group: "staff"), .init(id: "ben", group: "staff"),
  ]
  panel.candidates = [
    .init(id: "c01", name: "Sam", time: "09:30"), .init(id: "c02", standingAside: ["ben"]),
  ]
  return panel
}

private func expectGolden(_ page: String, _ name: String) {
  let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let golden = Golden.check(lines, name)
  #expect(golden == .same, "\(golden)")
}

@Suite struct PrintTests {
  @Test func thePagesAreAsTheyAreKept() throws {
    expectGolden(scoreSheetsHTML(try panel()), "sheets")
    expectGolden(cardsHTML(try panel()), "cards")
    expectGolden(candidateSheetHTML(try panel()), "candidate-sheet")
  }

  @Test func nothingInAPageComesFromOutsideOrRuns() throws {
    for page in [
      scoreSheetsHTML(try panel()), cardsHTML(try panel()), candidateSheetHTML(try panel()),
    ] {
      for word in ["<script", "http", "src=", "url(", "@import", "<link", "onload", "href"] {
        #expect(!page.contains(word), "\(word)")
      }
      #expect(page.contains("@page { size: A4;"))
    }
  }

  @Test func everyTextOfAFormIsEscaped() throws {
    let hostile = "<script>&\"'</td>"
    var draft = draft()
    draft.title = hostile
    draft.scales[0].points[0].label = hostile
    draft.scales[0].points[0].anchor = hostile
    draft.scales[1].points[0].label = hostile
    draft.criteria[0].title = hostile
    draft.criteria[0].about = hostile
    for index in draft.questions.indices { draft.questions[index].ask = hostile }
    draft.questions[1].probes = [hostile]
    draft.questions[1].anchors = ["kind": [0: hostile, 1: hostile, 2: hostile]]
    draft.questions[2].kind = .mark(key: hostile)
    draft.questions[3].kind = .choice([
      .init(id: "soon", text: hostile), .init(id: "later", text: "Later"),
    ])
    draft.groups[0].title = hostile
    draft.groups[1].title = hostile
    draft.version = hostile
    var panel = try panel()
    panel.form = try Form(draft)
    panel.title = hostile
    panel.assessors[0].name = hostile
    panel.candidates[0].name = hostile
    panel.candidates[0].time = hostile
    for page in [scoreSheetsHTML(panel), cardsHTML(panel), candidateSheetHTML(panel)] {
      #expect(!page.lowercased().contains("<script>"))
      #expect(!page.contains("\"'"))
      #expect(page.contains("&lt;script&gt;&amp;&quot;&#39;&lt;/td&gt;"))
    }
  }

  @Test func inALongerLanguageAPageIsWholeAndNothingStaysEnglish() throws {
    let panel = try panel()
    let slips = [PrintedSlip(contributor: "su1", digits: "123456")]
    for page in [
      scoreSheetsHTML, cardsHTML, candidateSheetHTML, { @Sendable in slipsHTML(slips, $0) },
    ] {
      let english = page(panel)
      let longer = Language.$spoken.withValue(.longer) { page(panel) }
      #expect(longer.count > english.count)
      #expect(Language.narrowed(longer) == english)
      for text in Set(texts(longer)).intersection(texts(english)) {
        #expect(isData(text, panel), "\(text)")
      }
    }
  }

  @Test(arguments: [KeySheet.Kind.archive, .envelope("safe")])
  func inALongerLanguageAKeysSheetIsWhole(_ kind: KeySheet.Kind) throws {
    var generator = SystemRandomNumberGenerator()
    let sheet = KeySheet(
      panel: "June", kind: kind, identity: AgeIdentity.generate(using: &generator))
    for written in [\KeySheet.text, \KeySheet.html] {
      let longer = Language.$spoken.withValue(.longer) { sheet[keyPath: written] }
      #expect(longer.count > sheet[keyPath: written].count)
      #expect(Language.narrowed(longer) == sheet[keyPath: written])
    }
    let text = Language.$spoken.withValue(.longer) { sheet.text }
    #expect(AgeIdentity(identityFile: Array(text.utf8))?.text == sheet.identity.text)
  }

  /// What stands between the tags of a page.
  private func texts(_ page: String) -> [String] {
    page.split(separator: "<").compactMap { $0.split(separator: ">").dropFirst().first }
      .map { $0.trimmingPrefix { $0.isWhitespace } }
      .map(String.init)
  }

  /// Whether a text is the panel's own and the form's.
  private func isData(_ text: String, _ panel: PrintedPanel) -> Bool {
    let form = panel.form
    let people =
      panel.assessors.map { ($0.id, $0.name) } + panel.candidates.map { ($0.id, $0.name) }
    var data = form.words.map { inPlaceOfName($0.words, "Sam") } + [panel.heading, "su1"]
    data += form.questions.map(\.id) + form.criteria.map(\.id) + ["soon", "later"]
    data += people.flatMap { [$0, $1 ?? ""] }
    data += panel.fingerprintInFours.split(separator: " ").map(String.init)
    let rest = data.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
      .reduce(text) { $0.replacing($1, with: "") }
    return !rest.split { !$0.isLetter }.contains { $0.count > 1 }
  }

  @Test func everyItemOfAGroupIsOnItsSheetOnce() throws {
    let form = try Form(draft())
    let page = scoreSheetsHTML(PrintedPanel(form: form, fingerprint: "f00d"))
    for group in form.groups where group.at == .members {
      for item in group.items {
        let code = ">\(item.question)/\(item.criterion)</span>"
        #expect(page.components(parts: code) == 1, "\(code)")
      }
    }
    #expect(page.contains("Sheet 1 of 1"))
  }

  @Test func nobodyGetsASheetForWhomTheyStandAside() throws {
    let page = scoreSheetsHTML(try panel())
    #expect(page.contains("Sheet 3 of 3"))
    #expect(page.components(parts: "<b>ben</b>") == 1)
    #expect(page.components(parts: "<b>asha, Asha Patel</b>") == 2)
  }

  @Test func theCardsSayTheNameAndTheCandidatesWithoutOneGetALine() throws {
    var panel = try panel()
    #expect(cardsHTML(panel).contains("Was Sam kind to you?"))
    panel.candidates = []
    let page = cardsHTML(panel)
    #expect(page.contains("Was the person kind to you?"))
    #expect(page.contains("You met <span class=\"rule\">"))
  }

  @Test func theWordsOfACardAreEasyToRead() {
    let words = [
      CardWords.unknown, CardWords.tick, CardWords.slip, CardWords.helper,
      CardWords.hand, CardWords.met("Sam"), CardWords.title(2, of: 6),
      SlipWords.number, SlipWords.use, SlipWords.keep,
    ]
    for text in words { #expect(EasyRead.findings(in: text).isEmpty, "\(text)") }
  }

  @Test func aCandidateReadsEveryRuleAndNoQuestion() throws {
    let form = try Form(draft())
    let page = candidateSheetHTML(PrintedPanel(form: form, fingerprint: "0123456789abcdef"))
    for words in [
      "Panel members: 60 out of 100.", "People who use the service: 40 out of 100.",
      "On a scale from 0 to 2, the average of panel members must be at least: Kindness 1.",
      "On a scale from 0 to 1, the average of panel members must be at least: Can drive 1.",
      "A total below 50 out of 100 cannot be appointed.", "Equal totals: Kindness decides.",
      "The chair of the panel decides", "12 months", "Counts 2 times", "Counts once",
      "Must be shown", "0123 4567 89ab cdef", "the chair, HR and the panel members",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    for question in form.questions { #expect(!page.contains(question.ask), "\(question.id)") }
  }

  @Test func oneWeightForAllIsSaidAsTheSame() throws {
    var draft = draft()
    draft.criteria[0].weight = 1
    let page = candidateSheetHTML(PrintedPanel(form: try Form(draft), fingerprint: "f00d"))
    #expect(page.contains("Counts the same as the others"))
    #expect(!page.contains("Counts once"))
  }

  @Test func daysReadAsPeopleWriteThem() throws {
    var panel = try panel()
    panel.dates = ["2026-06-03", "2026-12-14"]
    #expect(panel.days == "3 June 2026, 14 December 2026")
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(parts text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: text) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
