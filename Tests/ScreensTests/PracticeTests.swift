// The practice: each task is seen done by how the pages stand, what is pressed is what is pressed on
// the day, and nothing is ever asked to be kept.
import Panels
import Scoring
import Testing
import TextUI

@testable import Screens

struct PracticeTests {
  func practice(_ keys: [Key] = [], size: Size = Sample.usual) throws -> Framed<PracticePage> {
    let page = try #require(try PracticePage())
    var framed = Framed(page, size: size)
    press(&framed, keys)
    return framed
  }

  /// The keys of somebody who does what the line says, from the first screen to the end.
  static let whole: [Key] =
    [.character("4"), .function(8), .backspace, .character("d"), .function(8), .tab]
    + letters("He asked") + [.tab, .control("z"), .function(8), .down] + letters("c01")
    + [.enter, .enter]

  /// How many of these keys lead to each of the things there are to do.
  static let stations: [Int] = [0, 1, 2, 3, 4, 5, 6, 7, 15, 16, 17, 18, 21, 22, 23]

  static func letters(_ text: String) -> [Key] { text.unicodeScalars.map { .character($0) } }

  private func golden(_ page: Framed<PracticePage>, _ name: String) {
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), "practice-" + name) }
  }

  /// Everything that is shown, with every row and in full.
  private func lines(_ page: Framed<PracticePage>) -> [String] {
    Telling(page.told).lines.map(\.text)
  }

  @Test func everyScreenLooksAsItIsKept() throws {
    golden(try practice(), "score")
    golden(try practice([.character("4")]), "scored")
    golden(try practice([.function(8)]), "change")
    golden(try practice([.function(8), .backspace, .character("n")]), "not-asked")
    golden(try practice([.function(8), .function(8)]), "note")
    golden(try practice([.function(8), .function(8), .tab] + Self.letters("He asked")), "writing")
    golden(try practice([.character("4")] + Array(repeating: .function(8), count: 3)), "seal")
    golden(try practice(many(.function(8), 3)), "seal-missing")
    golden(try practice(Array(Self.whole.dropLast(2))), "seal-typed")
    golden(try practice(Array(Self.whole.dropLast())), "sealed")
    golden(try practice(Self.whole), "end")
    golden(try practice([.function(8), .character("d")] + many(.function(8), 3)), "end-part")
    let wide = Size(columns: 120, rows: 40)
    expectGolden(try practice([.character("4")], size: wide).view(wide), "practice-scored")
  }

  private func many(_ key: Key, _ count: Int) -> [Key] { Array(repeating: key, count: count) }

  @Test func eachTaskIsSeenDoneByHowThePageStands() throws {
    var practice = try practice()
    var tasks: [PracticeTask?] = [practice.page.task]
    for key in Self.whole {
      press(&practice, [key])
      if practice.page.task != tasks.last { tasks.append(practice.page.task) }
    }
    #expect(
      tasks == [
        .score, .scored, .clear, .sayWhy, .said, .note, .write, .comeBack, .takeBack, .takenBack,
        .look, .type, .confirm, .practised, nil,
      ])
    for (count, task) in zip(Self.stations, tasks) {
      #expect(try self.practice(Array(Self.whole.prefix(count))).page.task == task)
    }
    #expect(tasks.count == Self.stations.count)
    #expect(practice.page.seen == [1, 2, 3, 4])
    #expect(press(&practice, [.enter]) == [.leave])
  }

  @Test func theMarkScoresTooAndWhatIsNoScoreIsNotSeenAsOne() throws {
    var marked = try practice([.down, .enter])
    #expect(marked.page.task == .scored)
    marked = try practice([.character("d")])
    #expect(marked.page.task == .score)
    press(&marked, [.character("9")])
    #expect(marked.page.task == .score && marked.page.message?.hasPrefix(Words.problem) == true)
    press(&marked, [.character("0")])
    #expect(marked.page.task == .scored, "a zero is a score")
  }

  @Test func aCodeThatIsMistypedIsNotTheEnd() throws {
    var practice = try practice(Array(Self.whole.prefix(18)) + Self.letters("C02"))
    #expect(practice.page.task == .retype)
    press(&practice, [.enter, .backspace])
    #expect(practice.page.task == .type)
    press(&practice, [.character("1"), .enter])
    #expect(practice.page.task == .practised)
  }

  @Test func everyScreenCanBeSkippedAndTheEndSaysOnlyWhatWasDone() throws {
    var practice = try practice(many(.function(8), 3))
    #expect(practice.page.task == .missing)
    press(&practice, [.function(8)])
    #expect(practice.page.task == nil && practice.page.seen.isEmpty)
    let said = lines(practice)
    #expect(said.contains(Words.Practice.leftOut) && !said.contains(Words.Practice.practised))
    for screen in 1...4 { #expect(said.contains(Words.Practice.subject(screen))) }
    practice = try self.practice([.character("2")] + many(.function(8), 4))
    #expect(practice.page.seen == [1])
  }

  @Test func itCanBeLeftFromEveryScreenAtAnyTime() throws {
    for count in Self.stations {
      var practice = try practice(Array(Self.whole.prefix(count)))
      // From the note and the seal Escape goes back first, as on the day.
      var effects: [PracticePage.Effect] = []
      for _ in 0..<3 where effects.isEmpty { effects = press(&practice, [.escape, .escape]) }
      #expect(effects == [.leave], "after \(count) keys")
      practice = try self.practice(Array(Self.whole.prefix(count)))
      #expect(practice.update(.input(.interrupted(signal: 15), at: 0)) == [.leave])
      press(&practice, [.function(9)])
      type(&practice, "leave the practice")
      #expect(press(&practice, [.enter]) == [.leave], "after \(count) keys, from the menu")
    }
  }

  @Test func onceMoreBeginsAtTheBeginning() throws {
    var practice = try practice(Self.whole)
    #expect(press(&practice, [.down, .enter]).isEmpty)
    #expect(practice.page.task == .score && practice.page.seen.isEmpty)
    #expect(practice.view(Sample.usual) == (try self.practice()).view(Sample.usual))
  }

  @Test func everyScreenIsMarkedAlsoWhatLiesOverIt() throws {
    for count in Self.stations {
      let practice = try practice(Array(Self.whole.prefix(count)))
      for key in [nil, Key.function(1), .function(3), .function(4), .function(6), .function(9)] {
        var other = practice
        if let key { press(&other, [key]) }
        for size in ReleaseCheckTests.sizes {
          let title = other.view(size).lines[0]
          #expect(title.hasPrefix(" PRACTICE   ") && !title.contains("PRACTICE   PRACTICE"))
        }
      }
    }
  }

  @Test func theLineStaysInSightAndSoDoesTheMark() throws {
    for size in ReleaseCheckTests.sizes {
      for count in Self.stations {
        var practice = try practice(Array(Self.whole.prefix(count)), size: size)
        guard let task = practice.page.task else { continue }
        let start = Words.Practice.task(task, isTyped: false).prefix(40)
        // Wherever the mark is moved to.
        for _ in 0..<(practice.page.task?.screen == 3 ? 1 : 12) {
          let grid = practice.view(size)
          #expect(grid.lines[1].hasPrefix(" " + start), "\(size), \(count) keys")
          let focus = try #require(grid.focus)
          // In a wide window the note stands beside the line.
          let isBeside = Frame.pane(size).map { focus.column >= $0.start } ?? false
          let isInSight = (focus.row > 2 || isBeside) && focus.row < size.rows - 1
          #expect(isInSight, "\(size), \(count) keys, \(focus)")
          press(&practice, [.down])
          if practice.page.task != task { break }
        }
      }
    }
  }

  @Test func theLineStaysWhileALongTextIsReadBelowIt() throws {
    for size in [Sample.usual, Size.least] {
      var practice = try practice([.function(4)], size: size)
      for _ in 0..<12 {
        #expect(practice.view(size).lines[1] == " " + Words.Practice.task(.aside, isTyped: false))
        press(&practice, [.down])
      }
      #expect(practice.view(size).lines.contains { $0.contains("D  Do not know: you heard it") })
      press(&practice, [.escape, .escape])
      #expect(practice.page.task == .score)
    }
  }

  @Test func nothingThatIsOnlySoOnTheDayIsSaidOfThePractice() throws {
    for count in Self.stations {
      var practice = try practice(Array(Self.whole.prefix(count)))
      for key in [nil, Key.function(1)] {
        if let key { press(&practice, [key]) }
        let said = lines(practice).joined(separator: " ") + Telling(practice.told).message
        for words in ["Only you can see", "only you can see", "Saved", "saves every change"] {
          #expect(!said.contains(words), "after \(count) keys: \(words)")
        }
      }
    }
  }

  @Test func inAWindowThatIsTooSmallNothingIsCalledSafeThatIsNotKept() throws {
    for size in [
      Size(columns: 38, rows: 9), Size(columns: 38, rows: 4), Size(columns: 12, rows: 2),
    ] {
      let said = try practice().view(size).lines.joined(separator: " ")
      #expect(said.contains("oo small"), "\(size)")
      #expect(!said.contains("safe") && !said.contains("Saved"), "\(size): \(said)")
    }
  }

  @Test func theLastScoreDoesNotSendAnybodyElsewhere() throws {
    let practice = try practice([.character("4")])
    #expect(practice.page.message == nil && practice.page.task == .scored)
  }

  @Test func whatIsWrittenDownForOthersIsNotOffered() throws {
    for way in try practice().page.ways {
      switch way.act {
      case .room(.log), .room(.incident), .room(.followUp), .room(.leave):
        Issue.record("\(way.does)")
      default: continue
      }
    }
  }

  @Test func aPasteIsOnlyTextAndAResizeLosesNothing() throws {
    var practice = try practice([.function(8), .function(8)])
    _ = practice.update(.input(.pasted("5\n5"), at: 0))
    #expect(practice.page.task == .note, "a paste scores nothing")
    press(&practice, [.tab])
    _ = practice.update(.input(.pasted("He asked\nfirst"), at: 0))
    let before = practice.view(Sample.usual)
    for size in [Size(columns: 38, rows: 9), Size(columns: 60, rows: 16), Sample.usual] {
      _ = practice.update(.input(.resized(size), at: 0))
    }
    #expect(practice.view(Sample.usual) == before)
    #expect(practice.page.task == .comeBack)
  }

  @Test func escapeAndADigitGoesOnWithoutFKeys() throws {
    let practice = try practice([.character("4"), .escape, .character("8")])
    #expect(practice.page.task == .clear)
  }

  @Test func itIsToldLineByLineInWordsThatDoSomethingThere() throws {
    var talk = Conversation(try practice(size: .told))
    for line in ["4", "", "backspace", "d", "", "n", "He asked first.", ".", "u", "", "2", "C01"] {
      talk.type(line)
    }
    #expect(talk.lines.screen.page.task == .practised)
    talk.type("h")
    talk.type("")
    expectConversation(talk, "practice")
    #expect(talk.lines.screen.page.seen == [1, 2, 3, 4])
    for line in talk.transcript {
      for key in ["F8", "Ctrl-Z", "Tab ", "press D", "Up and Down"] {
        #expect(!line.contains(key), "\(line)")
      }
    }
    talk.type("")
    #expect(talk.effects == [.leave])
  }

  @Test func theReadAloudLineIsTheTaskAndTheQuestion() throws {
    let aloud = try #require(try practice().page.aloud)
    #expect(aloud.hasPrefix("Practice 1 of 4: give a score."))
    #expect(aloud.contains("Tell us about a time"))
  }

  @Test(arguments: 1...3) func randomKeysKeepTheLaws(seed: Int) throws {
    for quiet in [false, true] {
      let page = try #require(try PracticePage(isQuiet: quiet))
      expectLaws(Framed(page, size: Sample.usual, isQuiet: quiet), seed: UInt64(seed), keys: 300)
    }
  }

  /// Every page of it, for the checks over all pages.
  var checkedPages: [CheckedPage] {
    get throws {
      try Self.stations.map { count in
        CheckedPage(
          "\(count) keys of the practice", try practice(Array(Self.whole.prefix(count))).page)
      }
        + [
          CheckedPage("the end of a skipped practice", try practice(many(.function(8), 4)).page),
          CheckedPage(
            "a practice question not asked",
            try practice([.function(8), .backspace, .character("n")]).page),
        ]
    }
  }
}
