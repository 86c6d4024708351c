// Screens told line by line: what is said, what a typed line does, and that nothing of a full
// screen is missing (SCREENS 2, release check 5).
import Chance
import Golden
import Panels
import Scoring
import Testing
import TextUI

@testable import Screens

/// A conversation as a person has it: what is said, the prompt, and what they type.
struct Conversation<S: Told> {
  var lines: LineByLine<S>
  var transcript: [String] = []
  var effects: [S.Effect] = []

  init(_ screen: S) {
    lines = LineByLine(screen)
    transcript = lines.said()
  }

  /// Types a line; news of what was asked for may come back before the next question.
  mutating func type(_ line: String, news: [S.News] = []) {
    transcript.append(lines.prompt() + "[\(line)]")
    effects += lines.take(line)
    for one in news { effects += lines.hear(one) }
    transcript += lines.said()
  }

  var last: [String] {
    let start = transcript.lastIndex { $0.hasSuffix("]") }.map { $0 + 1 } ?? 0
    return Array(transcript[start...])
  }
}

func expectConversation<S>(
  _ talk: Conversation<S>, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let lines = talk.transcript.flatMap {
    $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
  let compared = Golden.check(lines, "plain-" + name)
  #expect(compared == .same, "\(compared)", sourceLocation: sourceLocation)
}

struct LineByLineTests {
  let saved = [ScoringPage.News.draftSaved(at: "11:22:07")]

  func room(item: Int = 1) throws -> Conversation<Framed<ScoringPage>> {
    var model = try Sample.scoring()
    model.draft.place.item = item
    return Conversation(Framed(ScoringPage(model), size: .told))
  }

  // MARK: Keys in sentences

  @Test func aSentenceNamesWhatIsTypedAndNeverTheKeyOfAFullScreen() throws {
    let say = { Words.Plain.typed($0, at: .command) }
    #expect(
      say(Words.Score.allScored)
        == "Note: every score is in. To seal: m, then \"Look over all scores\".")
    #expect(say(Words.Score.noScore).hasSuffix("Press n to write."))
    #expect(
      say("Note: Esc or F4 goes back, Ctrl-Z undoes.") == "Note: esc or f4 goes back, u undoes.")
    #expect(
      say("Problem: nothing here has \"F9\" in it.") == "Problem: nothing here has \"F9\" in it.")
    #expect(say("Note: F99 and PDF9 are no keys.") == "Note: F99 and PDF9 are no keys.")
    // Where a text is typed the same word would be text.
    #expect(
      Words.Plain.typed("Type some, or press Esc. F8 goes on.", at: .text)
        == "Type some, or press a full stop. A full stop, then f8 goes on.")
    #expect(Words.Plain.typed("Esc ends.", at: .secret) == "esc ends.")
  }

  @Test func whatAFormAsksIsToldAsItStands() {
    let rows = ["What does F9 do?", "Note: F9 has more.", "Check: F9, \"Log\"."].map {
      Row.text($0)
    }
    var frame = Frame(title: "", titleRight: [])
    frame.rows = rows
    #expect(
      frame.withTypedKeys().rows.map { $0.pieces[0].text }
        == ["What does F9 do?", "Note: m has more.", "Check: m, \"Log\"."])
  }

  @Test func everyNoteAndProblemOfARoomNamesNoKeyThatIsNotTyped() throws {
    var talk = try room()
    for line in ["3", "m", "1", "b", "u", "what?", "99"] { talk.type(line, news: saved) }
    #expect(!talk.transcript.contains { $0.contains("F9") || $0.contains("Ctrl-Z") })
  }

  // MARK: The scoring room

  @Test func aCandidateIsScoredInWords() throws {
    var talk = try room()
    talk.type("7")
    talk.type("3", news: saved)
    talk.type("n")
    talk.type("He waited for an answer.")
    talk.type("Asked twice: \u{22}Is this it?\u{22}")
    talk.type(".", news: saved)
    talk.type("", news: saved)
    talk.type("a", news: saved)
    talk.type("u", news: saved)
    talk.type("b", news: saved)
    talk.type("h")
    talk.type("m")
    talk.type("99")
    talk.type("")
    talk.type("what?")
    expectConversation(talk, "scoring")
    let item = talk.lines.screen.page.model.draft.items[1]
    #expect(item.answer == .scored(3))
    #expect(item.note == "He waited for an answer.\nAsked twice: \u{22}Is this it?\u{22}")
  }

  @Test func aNumberChoosesItsOwnLineAlsoBehindARowOfSeveralKeys() throws {
    var talk = try room()
    talk.type("13")
    talk.type("By its number.")
    talk.type(".")
    let draft = talk.lines.screen.page.model.draft
    #expect(draft.items[1].note == "By its number." && draft.items[1].answer == nil)
    // Back over the same row, with the mark on the note and then inside the row.
    talk.type("11")
    #expect(talk.lines.screen.page.model.draft.asked["q1"]?.probes == [0])
    talk.type("e")
    talk.type("12")
    #expect(talk.lines.screen.page.model.draft.asked["q1"]?.probes == [0, 1])
    #expect(talk.lines.screen.page.model.draft.items[1].answer == .notHeard)
  }

  @Test func aNoteGoesOnOrStartsAfresh() throws {
    var talk = try room()
    for line in ["n", "First.", ".", "n", "Second.", "."] { talk.type(line) }
    #expect(talk.lines.screen.page.model.draft.items[1].note == "First.\nSecond.")
    for line in ["n", ".new", "Third.", "Fourth.", ".undo", "."] { talk.type(line) }
    #expect(talk.lines.screen.page.model.draft.items[1].note == "Third.")
    #expect(talk.lines.screen.page.editor == nil)
  }

  @Test func aNoteThatCameBackGoesOnAfterItsEndWhereverTheCursorWas() throws {
    for (lines, note) in [(["Third."], "First.\nSecond.\nThird."), ([".new", "Third."], "Third.")] {
      var model = try Sample.scoring()
      model.draft.items[1].note = "First.\nSecond."
      model.draft.place = Draft.Place(item: 1, isInNote: true, cursor: 2)
      var talk = Conversation(Framed(ScoringPage(model), size: .told))
      for line in lines + ["."] { talk.type(line) }
      #expect(talk.lines.screen.page.model.draft.items[1].note == note)
    }
  }

  @Test func everyLetterAndDigitInANoteIsOnlyText() throws {
    var talk = try room()
    for line in ["n", "q", "5", "b", "", "m", "."] { talk.type(line) }
    let draft = talk.lines.screen.page.model.draft
    #expect(draft.items[1].note == "q\n5\nb\n\nm")
    #expect(draft.items[1].answer == nil && draft.place.item == 1)
  }

  @Test func theEndOfTheInputLeavesAndKeepsEverything() throws {
    var talk = try room()
    for line in ["4", "n", "Half a"] { talk.type(line) }
    let draft = talk.lines.screen.page.model.draft
    #expect(talk.lines.end(signal: 0) == [.leave(draft)])
    #expect(draft.items[1].note == "Half a" && draft.items[1].answer == .scored(4))
  }

  @Test func leavingIsAWord() throws {
    var talk = try room()
    talk.type("q")
    #expect(talk.lines.isLeaving)
    #expect(talk.effects == [.leave(talk.lines.screen.page.model.draft)])
  }

  @Test func anAnchorIsSaidWholeHoweverLong() throws {
    let talk = try room()
    let long =
      "One example, and says how they checked that the person had understood what was"
      + " said to them"
    #expect(talk.transcript.contains("3. Meets. \(long)"))
  }

  // MARK: The other screens

  @Test func homeIsATableInSentences() throws {
    var talk = Conversation(Framed(HomePage(Sample.home()), size: .told))
    talk.type("s 1")
    talk.type("0")
    talk.type("3")
    expectConversation(talk, "home")
    #expect(talk.effects.count == 1)
  }

  @Test func sampleAnswersAreScoredInWordsAndTheirKeyIsSaid() throws {
    var talk = Conversation(try CalibrationTests().page())
    for line in ["4", "", "", "9", "3"] { talk.type(line) }
    var sheet = talk.lines.screen.page.model.sheet
    sheet.show(talk.lines.screen.page.sample)
    talk.type("", news: [.shown(sheet, words: nil)])
    for line in ["", "b", "", "2"] { talk.type(line) }
    expectConversation(talk, "calibrate")
    #expect(talk.effects.contains(.show(sheet)))
    #expect(talk.lines.screen.page.model.sheet.points(1, "safety") == 2)
  }

  @Test func sealingTakesTheCandidatesCode() throws {
    var model = try Sample.scoring()
    for index in model.draft.items.indices where model.draft.items[index].criterion != "" {
      model.draft.items[index].answer = .scored(3)
    }
    var talk = Conversation(Framed(SealPage(model, weighting: Sample.weighting), size: .told))
    talk.type("2")
    talk.type("c08")
    talk.type(".")
    talk.type("2")
    let receipt = Receipt(
      sealCode: "3f9a 01c2 77be", time: "11:41:09", members: 2, membersOf: 4, copies: .both)
    talk.type("C07", news: [.sealed(receipt)])
    talk.type("")
    expectConversation(talk, "seal")
    #expect(talk.effects == [.seal(talk.lines.screen.page.model.draft), .done])
  }

  @Test func sayingOpenIsTypedIntoItsOwnLine() {
    let opening = OpeningTests().opening()
    var talk = Conversation(Framed(OpeningPage(opening), size: .told))
    talk.type("2")
    talk.type("open it")
    #expect(talk.effects.isEmpty)
    talk.type("OPEN")
    #expect(talk.effects == [.release(rollCode: "1f0c93ab")])
    expectConversation(talk, "opening")
  }

  @Test func aPassphraseIsAskedForInSilence() {
    let page = UnlockPage(you: Person("asha", name: "Asha"), title: "Small panel")
    var talk = Conversation(Framed(page, size: .told))
    #expect(talk.lines.asked == .secret)
    talk.type("try it out", news: [.wrongPassphrase])
    #expect(talk.effects == [.unlock(passphrase: "try it out")])
    #expect(talk.last.contains { $0.hasPrefix("Problem") })
    talk.type(".")
    #expect(talk.effects.last == .leave)
    expectConversation(talk, "unlock")
  }

  @Test func theReviewIsSaidRowByRow() throws {
    var talk = Conversation(Framed(ReviewPage(try ReviewTests().model()), size: .told))
    talk.type("right")
    talk.type("2")
    talk.type("")
    expectConversation(talk, "review")
  }

  @Test func aWholeVisitToTheKioskIsTold() throws {
    let users = try #require(Sample.form().group("users"))
    let model = KioskModel(form: try Sample.form(), candidate: "c07", name: "Sam")
    var talk = Conversation(Kiosk(model))
    let person = KioskPerson(contributor: "su1", group: users)
    talk.type("123456", news: [.slipAccepted(person)])
    for line in ["1", "2", "", "3", "9", "", "3", "", "0", "", "1", ""] { talk.type(line) }
    talk.type("", news: [.sent(sealCode: "3f9a 01c2 77be")])
    expectConversation(talk, "kiosk")
    guard case .send(let draft)? = talk.effects.last else {
      Issue.record("nothing sent")
      return
    }
    #expect(draft.items.map(\.answer) == [.scored(3), .scored(3), .skipped, .answered, .skipped])
  }

  @Test func theHelpOfAKioskPromisesNothingThatAKioskDoesNot() throws {
    let model = KioskModel(form: try Sample.form(), candidate: "c07", name: "Sam")
    var talk = Conversation(Kiosk(model))
    let users = try #require(try Sample.form().group("users"))
    talk.type(
      "123456", news: [.slipAccepted(KioskPerson(contributor: "su1", group: users))])
    talk.type("h")
    let said = talk.transcript.joined(separator: "\n")
    for words in ["saves every change", "also by m", "f2 to f8", "A full stop goes back"] {
      #expect(!said.contains(words), "\(words)")
    }
    #expect(said.contains("go to that line without choosing it"))
  }

  @Test func onlyAStaffPassphraseLeavesTheKiosk() throws {
    let model = KioskModel(form: try Sample.form(), candidate: "c07", name: "Sam")
    var talk = Conversation(Kiosk(model))
    for line in ["q", "b", "m", "esc", "not the one"] { talk.type(line) }
    #expect(!talk.lines.isLeaving)
    #expect(talk.effects == [.checkStaff(passphrase: "not the one")])
    talk.type("try it out", news: [.staffAccepted])
    #expect(talk.effects.last == .leave)
  }

  // MARK: What always holds

  /// Everything the F9 menu of a full screen does is in the list of `m`, or is Enter on the mark.
  @Test func everyActionIsInTheListOfActions() throws {
    func expectAll<P: Page>(_ page: P) {
      let lines = LineByLine(Framed(page, size: .told))
      let listed = Set(lines.actions.map(\.way.does))
      for way in page.ways where way.act != nil {
        #expect(listed.contains(way.does) || way.key == .enter, "\(P.self): \(way.does)")
      }
    }
    for role in [HomeRole.scores, [.scores, .chairs], .facilitates, [.chairs, .reads]] {
      expectAll(HomePage(Sample.home(role)))
    }
    for item in 0..<7 { expectAll(try room(item: item).lines.screen.page) }
    expectAll(SealPage(try Sample.scoring(), weighting: Sample.weighting))
    expectAll(ReviewPage(try ReviewTests().model()))
  }

  /// A number does what the mark and Enter do.
  @Test func aNumberIsTheMarkAndEnter() throws {
    let home = Framed(HomePage(Sample.home()), size: Sample.usual)
    for place in 0..<Sample.home().candidates.count {
      var full = home
      let keys = [Key.home] + Array(repeating: .down, count: place) + [.enter]
      var talk = Conversation(home)
      talk.type("\(place + 1)")
      #expect(talk.effects == press(&full, keys))
    }
  }

  @Test(arguments: 1...4) func noLineBreaksItAndNothingButTextIsSaid(seed: Int) throws {
    try expectLaws(try room().lines.screen, seed)
    try expectLaws(Framed(HomePage(Sample.home()), size: .told), seed)
    try expectLaws(Framed(ReviewPage(try ReviewTests().model()), size: .told), seed)
    try expectLaws(
      Framed(SealPage(try Sample.scoring(), weighting: Sample.weighting), size: .told), seed)
  }

  func expectLaws<S: Told>(_ screen: S, _ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var talk = Conversation(screen)
    let words = [
      "", "b", "r", "n", "m", "h", "u", "s 2", ".", ".new", "f4", "esc", "left", "e", "\u{1b}[A",
    ]
    for _ in 0..<80 {
      let isWord = Bool.random(using: &random)
      talk.type(
        isWord
          ? words[Int.random(in: 0..<words.count, using: &random)]
          : "\(Int.random(in: 0...20, using: &random))")
    }
    let said = talk.transcript.filter { !$0.hasSuffix("]") }
    for line in said {
      #expect(
        !line.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\r" }, "seed \(seed): \(line)")
    }
  }
}
