// What whoever asks says of the asking: follow-ups, why a question was not asked, the log of the
// interview, and a question that may not be asked.
import Panels
import Scoring
import Testing
import TextUI
import Wording

@testable import Screens

struct AskingTests {
  func room(_ change: (inout ScoringModel) -> Void = { _ in }) throws -> Framed<ScoringPage> {
    var model = try Sample.scoring()
    model.draft.place.item = 1
    model.people = [Person("ben", name: "Ben"), Person("dilys", name: "Dilys")]
    change(&model)
    return Framed(ScoringPage(model), size: Sample.usual)
  }

  func golden(_ room: Framed<ScoringPage>, _ name: String) {
    for size in Sample.sizes.prefix(2) + [Sample.wide] { expectGolden(room.view(size), name) }
  }

  /// Chooses a line of the F9 menu by words of it.
  func menu(_ room: inout Framed<ScoringPage>, _ words: String) {
    press(&room, [.function(9)])
    type(&room, words)
    press(&room, [.enter])
  }

  // MARK: Follow-ups

  @Test func aFollowUpIsTickedWithEnterOnItsLineAndTakenBackTheSameWay() throws {
    var room = try room()
    // The mark begins on the scores; follow-ups stand above them.
    press(&room, [.up])
    let effects = press(&room, [.enter])
    #expect(effects == [.saveDraft(room.page.model.draft)])
    #expect(room.page.model.draft.asked == ["q1": Draft.Asked(probes: [1])])
    #expect(room.view(Sample.usual).lines.contains { $0.contains("now?") && $0.contains("ASKED") })
    press(&room, [.up, .enter])
    #expect(room.page.model.draft.asked["q1"]?.probes == [0, 1])
    golden(room, "scoring-asked")
    press(&room, [.enter, .down, .enter])
    #expect(room.page.model.draft.asked.isEmpty)
    press(&room, [.control("z")])
    #expect(room.page.model.draft.asked["q1"]?.probes == [1])
    // The other part of the question has the same follow-ups.
    press(&room, [.function(8)])
    #expect(room.view(Sample.usual).lines.contains { $0.contains("now?") && $0.contains("ASKED") })
  }

  @Test func aDigitScoresWhereverTheMarkIs() throws {
    var room = try room()
    press(&room, [.up, .up, .character("4")])
    #expect(room.page.model.draft.items[1].answer == .scored(4))
  }

  @Test func anotherFollowUpIsKeptInWordsAndTakenBackByEnter() throws {
    var room = try room()
    menu(&room, "another follow")
    press(&room, [.enter])
    #expect(room.page.message?.hasPrefix("Problem: there are no words") == true)
    type(&room, "Who else was there? 3")
    golden(room, "scoring-follow-up")
    press(&room, [.enter])
    #expect(room.page.model.draft.asked["q1"]?.others == ["Who else was there? 3"])
    #expect(room.page.model.draft.items[1].answer == nil)
    let focus = try #require(room.view(Sample.usual).focus)
    #expect(room.view(Sample.usual).lines[focus.row].contains("Also asked: \u{22}Who else"))
    press(&room, [.enter])
    #expect(room.page.model.draft.asked.isEmpty)
    press(&room, [.control("z")])
    #expect(room.page.model.draft.asked["q1"]?.others == ["Who else was there? 3"])
  }

  @Test func inASmallWindowTheMarkReachesEveryFollowUp() throws {
    var room = try room()
    let small = Size(columns: 60, rows: 16)
    press(&room, [.up])
    #expect(room.view(small).lines.contains { $0.hasPrefix(" > Then ask: \u{22}What would") })
    press(&room, [.up])
    #expect(room.view(small).lines.contains { $0.hasPrefix(" > Then ask: \u{22}How did") })
  }

  // MARK: Not asked

  @Test func notAskedTakesAReasonIntoTheNoteOfEveryPart() throws {
    var room = try room()
    press(&room, [.character("n")])
    #expect(room.page.message == Words.Score.sayWhy)
    golden(room, "scoring-why")
    press(&room, [.down, .down, .down])
    press(&room, [.enter])
    let text = "Not asked: we ran out of time."
    #expect(room.page.model.draft.items[1].note == text)
    #expect(room.page.model.draft.items[2].note == text)
    press(&room, [.down, .enter])
    #expect(
      room.page.model.draft.items[1].note == "Not asked: the candidate had answered it already.")
    // A score takes the reason back with it.
    press(&room, [.character("3")])
    #expect(room.page.model.draft.items[1].note.isEmpty)
    #expect(room.page.model.draft.items[2].note.isEmpty)
    #expect(!room.page.options.contains(.why(.other)))
  }

  @Test func aReasonStandsBeforeWhatWasWritten() throws {
    var room = try room { $0.draft.items[1].note = "Talked of his aunt." }
    press(&room, [.character("n"), .down, .down, .down, .enter])
    #expect(
      room.page.model.draft.items[1].note == "Not asked: we ran out of time.\nTalked of his aunt.")
    press(&room, [.character("2")])
    #expect(room.page.model.draft.items[1].note == "Talked of his aunt.")
  }

  @Test func anotherReasonIsTypedInTheNoteAndStays() throws {
    var room = try room()
    press(&room, [.character("n")])
    press(&room, Array(repeating: .down, count: 6) + [.enter])
    type(&room, "fire alarm")
    press(&room, [.function(2)])
    #expect(room.page.model.draft.items[1].note == "Not asked: fire alarm")
    #expect(room.page.model.draft.items[2].note.isEmpty)
    press(&room, [.character("2")])
    #expect(room.page.model.draft.items[1].note == "Not asked: fire alarm")
  }

  // MARK: The log

  func asked() throws -> Framed<ScoringPage> {
    try room { model in
      model.draft.items[0].answer = .answered
      model.draft.items[5].answer = .answered
      model.draft.items[6].answer = .scored(1)
      model.draft.items[3].answer = .notAsked
      model.draft.asked = ["q1": Draft.Asked(probes: [0], others: ["And then?"])]
      model.draft.seconds = ["q0": 20, "q1": 407, "q2": 30]
      model.logged = ["q1", "q3"]
    }
  }

  @Test func theLogSaysWhatThisPersonAskedAndForHowLong() throws {
    var room = try asked()
    let before = room.page.model.draft
    menu(&room, "log what")
    golden(room, "scoring-log")
    // More time for the first, less for the second; the choice between days is not mine.
    press(&room, [.down, .right, .right, .down, .left])
    press(&room, [.down, .down, .down, .enter, .enter])
    press(&room, [.end])
    let effects = press(&room, [.enter])
    #expect(
      effects == [
        .log(
          candidate: "c07",
          [
            QuestionLog(id: "q0", wasAsked: true, seconds: 120, probes: []),
            QuestionLog(id: "q1", wasAsked: true, seconds: 360, probes: [0]),
            QuestionLog(id: "q2", wasAsked: false, seconds: 0, probes: []),
            QuestionLog(id: "q5", wasAsked: true, seconds: 0, probes: []),
          ], words: "Question 2, also asked: And then?")
      ])
    _ = room.update(.news(.refused("Problem: not entitled.")))
    #expect(room.page.over != nil && room.page.message == "Problem: not entitled.")
    _ = room.update(.news(.recorded("Saved.")))
    #expect(room.page.over == nil && room.page.message == "Saved.")
    #expect(room.page.model.draft == before)
    // What is logged now is left out of a second log, but for what was ticked.
    menu(&room, "log what")
    guard case .log(let sheet)? = room.page.over else { throw Sample.Missing() }
    #expect(sheet.log.map(\.id) == ["q1", "q4"])
  }

  @Test func nothingIsLoggedByGoingBackOrWithoutAQuestion() throws {
    var room = try asked()
    menu(&room, "log what")
    #expect(press(&room, [.enter]).isEmpty)
    #expect(room.page.over == nil)
    menu(&room, "log what")
    guard case .log(var sheet)? = room.page.over else { throw Sample.Missing() }
    for index in sheet.lines.indices { sheet.lines[index].standing = .leftOut }
    room.page.over = .log(sheet)
    #expect(press(&room, [.end, .enter]).isEmpty)
    #expect(room.page.over == nil)
  }

  @Test func tickedFollowUpsThatNobodyLoggedAreSaidBeforeTheSeal() throws {
    var model = try Sample.scoring()
    for index in model.draft.items.indices where model.draft.items[index].criterion != "" {
      model.draft.items[index].answer = .skipped
    }
    model.draft.asked = ["q1": Draft.Asked(probes: [0]), "q3": Draft.Asked(others: ["Why?"])]
    func says(_ text: String) -> Bool {
      let page = Framed(SealPage(model, weighting: Sample.weighting), size: Sample.usual)
      return page.view(Sample.usual).lines.contains { $0.contains(text) }
    }
    #expect(says("the follow-ups you ticked at 2 and 4 are in no log yet"))
    model.logged = ["q1"]
    #expect(says("the follow-ups you ticked at 4 are in no log yet"))
    model.logged = ["q1", "q3"]
    #expect(!says("in no log yet"))
  }

  // MARK: Escape

  @Test func whatIsTypedOrPutRightOverAQuestionGoesOnlyWhenGoingBackIsSaidTwice() throws {
    let back = [Key.escape, .escape]
    func expectKept(_ room: inout Framed<ScoringPage>, _ what: String) {
      let over = room.page.over
      #expect(press(&room, back).isEmpty)
      #expect(room.page.over == over && over != nil, "\(what)")
      #expect(room.page.message == Words.Setup.notKeptYet, "\(what)")
      // Another key goes on with it.
      press(&room, [.down, .up] + back)
      #expect(room.page.over != nil, "\(what)")
      press(&room, back)
      #expect(room.page.over == nil && room.page.message == nil, "\(what)")
    }
    for (menuWord, keys) in [("personal", [Key.down, .enter]), ("follow-up that", [])] {
      var room = try room()
      menu(&room, menuWord)
      let opened = room.page.over
      #expect(opened != nil, "\(menuWord)")
      press(&room, back)
      #expect(room.page.over == nil, "\(menuWord): nothing was typed")
      menu(&room, menuWord)
      press(&room, keys)
      type(&room, "Are you married?")
      guard case .followUp = opened else {
        expectKept(&room, menuWord)
        continue
      }
      #expect(press(&room, back).isEmpty && room.page.over != opened)
      #expect(room.page.message == Words.Setup.notKeptYet)
      type(&room, "!")
      press(&room, back)
      #expect(room.page.over == .followUp(TextField("Are you married?!", limit: 200)))
      press(&room, back)
      #expect(room.page.over == nil)
    }
    var room = try asked()
    menu(&room, "log what")
    press(&room, back)
    #expect(room.page.over == nil)
    menu(&room, "log what")
    press(&room, [.down, .right])
    expectKept(&room, "the log")
  }

  // MARK: A personal question

  @Test func aPersonalQuestionIsRecordedAndTheRoomStaysAsItWas() throws {
    var room = try room()
    press(&room, [.character("4")])
    let before = room.view(Sample.usual)
    menu(&room, "personal")
    golden(room, "scoring-incident-topic")
    press(&room, [.down, .down, .enter])
    type(&room, "Are you married? 5")
    press(&room, [.enter, .enter, .down, .enter])
    golden(room, "scoring-incident")
    let effects = press(&room, [.down, .enter])
    #expect(
      effects == [
        .incident(
          IncidentText(
            candidate: "c07", question: "q1", by: "ben",
            said: "Are you married? 5 (about family and pregnancy)", wasTold: true))
      ])
    _ = room.update(.news(.recorded("Saved.")))
    #expect(room.page.message == "Saved.")
    room.page.message = nil
    #expect(room.view(Sample.usual) == before)
  }

  @Test func aPersonalQuestionNeedsNoWordsAndCanBeLeft() throws {
    var room = try room()
    menu(&room, "personal")
    press(&room, [.end, .enter, .end])
    #expect(
      press(&room, [.enter]) == [
        .incident(
          IncidentText(
            candidate: "c07", question: "q1",
            said: "a personal question; the words were not written down", wasTold: false))
      ])
    press(&room, [.home, .enter])
    guard case .incident(let sheet)? = room.page.over else { throw Sample.Missing() }
    #expect(sheet.topic == nil)
    #expect(press(&room, [.enter]).isEmpty)
    #expect(room.page.over == nil)
  }

  // MARK: Time

  @Test func plannedAndUsedMinutesFollowTheCandidatesOwnPlan() throws {
    var room = try room { $0.draft.seconds = ["q1": 250] }
    func time() -> String? {
      room.view(Sample.usual).lines.first { $0.contains("Planned: ") }
    }
    #expect(time() == " Planned: about 6 minutes. So far: about 4.")
    // A quarter more time is planned time.
    room = try self.room {
      $0.pace = .init(own: 57, usual: 45)
      $0.draft.seconds = ["q1": 470]
    }
    #expect(time() == " Planned: about 8 minutes. So far: about 7.")
    #expect(room.update(.news(.seconds(["q1": 479]))).isEmpty)
    let before = room.view(Sample.usual)
    _ = room.update(.news(.seconds(["q1": 479])))
    #expect(room.view(Sample.usual) == before)
    _ = room.update(.news(.seconds(["q1": 900])))
    #expect(time() == " Planned: about 8 minutes. So far: about 15.")
    #expect(!room.view(Sample.usual).cells.contains { $0.style == .warning })
  }
}
