// The kiosk: a whole visit by number pad, hands that shake, people who walk away, and the way out.
import Chance
import Panels
import Scoring
import Testing
import TextUI
import Wording

@testable import Screens

let kioskSizes = [(80, 22), (60, 16), (40, 12)].map { Size(columns: $0.0, rows: $0.1) }

struct KioskTests {
  /// Keys a second apart, as calm fingers press them.
  func press(_ kiosk: inout Kiosk, _ keys: [Key], from start: Int = 0) -> [Kiosk.Effect] {
    keys.enumerated().flatMap { index, key in
      clock += 1000
      return kiosk.update(.input(.key(key), at: start + clock))
    }
  }
  /// The loop's clock; one for each test, because each test has its own suite value.
  private final class Clock { var now = 0 }
  private let box = Clock()
  private var clock: Int {
    get { box.now }
    nonmutating set { box.now = newValue }
  }

  func digits(_ text: String) -> [Key] { text.unicodeScalars.map { .character($0) } }

  func kiosk() throws -> Kiosk {
    Kiosk(KioskModel(form: try Sample.form(), candidate: "c07", name: "Sam"))
  }

  func person() throws -> KioskPerson {
    guard let users = try Sample.form().group("users") else { throw Sample.Missing() }
    return KioskPerson(contributor: "su1", group: users)
  }

  /// A kiosk with somebody at the first question.
  func started() throws -> Kiosk {
    var kiosk = try kiosk()
    #expect(press(&kiosk, digits("123456") + [.enter]) == [.checkSlip("123456")])
    _ = kiosk.update(.news(.slipAccepted(try person())))
    _ = press(&kiosk, digits("1"))
    _ = press(&kiosk, digits("2") + [.enter])
    return kiosk
  }

  func golden(_ kiosk: Kiosk, _ name: String) {
    for size in kioskSizes { expectGolden(kiosk.view(size), name) }
  }

  @Test func nobodyAnswersWhatIsNotShown() throws {
    var kiosk = try started()
    let before = kiosk.view(Sample.usual)
    _ = kiosk.update(.input(.resized(Size(columns: 38, rows: 10)), at: clock))
    #expect(kiosk.view(Size(columns: 38, rows: 10)).lines.contains { $0.contains("too small") })
    #expect(press(&kiosk, digits("3") + [.enter, .enter, .escape, .down]).isEmpty)
    _ = kiosk.update(.input(.resized(Sample.usual), at: clock))
    #expect(kiosk.view(Sample.usual) == before)
  }

  @Test func aWholeVisitLooksAsItIsKept() throws {
    var kiosk = try kiosk()
    golden(kiosk, "kiosk-slip")
    _ = press(&kiosk, digits("123456") + [.enter])
    _ = kiosk.update(.news(.slipAccepted(try person())))
    golden(kiosk, "kiosk-hello")
    _ = press(&kiosk, digits("1"))
    golden(kiosk, "kiosk-practice")
    _ = press(&kiosk, digits("2") + [.enter])
    golden(kiosk, "kiosk-question")
    _ = press(&kiosk, digits("3"))
    golden(kiosk, "kiosk-chosen")
    _ = press(&kiosk, [.enter] + digits("3") + [.enter] + digits("0") + [.enter])
    golden(kiosk, "kiosk-choice")
    _ = press(&kiosk, digits("1") + [.enter])
    golden(kiosk, "kiosk-check")
    let effects = press(&kiosk, [.enter])
    guard case .send(let draft)? = effects.first else {
      Issue.record("nothing sent")
      return
    }
    #expect(draft.items.map(\.answer) == [.scored(3), .scored(3), .skipped, .answered, .skipped])
    #expect(draft.items[3].note == "morning")
    golden(kiosk, "kiosk-sending")
    _ = kiosk.update(.news(.sent(sealCode: "3f9a 01c2 77be")))
    golden(kiosk, "kiosk-thanks")
    _ = kiosk.update(.input(.timedOut, at: clock + 30_000))
    expectGolden(kiosk.view(kioskSizes[0]), "kiosk-slip")
    #expect(kiosk.turn == nil)
  }

  @Test func fiveFacesFitOnOneScreen() throws {
    var draft = try Sample.form().draft
    draft.scales[1].points = ["Very bad", "Bad", "OK", "Good", "Very good"].enumerated().map {
      Scale.Point(points: $0 + 1, label: $1, anchor: "How it feels")
    }
    let form = try Form(draft)
    var kiosk = Kiosk(KioskModel(form: form, candidate: "c07", name: "Sam"))
    let users = try #require(form.group("users"))
    _ = press(&kiosk, digits("123456") + [.enter])
    _ = kiosk.update(.news(.slipAccepted(KioskPerson(contributor: "su1", group: users))))
    _ = press(&kiosk, digits("1"))
    _ = press(&kiosk, digits("5"))
    golden(kiosk, "kiosk-five")
  }

  @Test func theSameFaceEachTimeIsAskedAboutAndStands() throws {
    var kiosk = try started()
    for _ in 0..<3 { _ = press(&kiosk, digits("3") + [.enter]) }
    _ = press(&kiosk, digits("2") + [.enter])
    #expect(press(&kiosk, [.enter]).isEmpty)
    golden(kiosk, "kiosk-same")
    _ = press(&kiosk, digits("2"))
    #expect(kiosk.phase != .sending)
    _ = press(&kiosk, [.enter])
    #expect(press(&kiosk, digits("1")).count == 1)
    _ = kiosk.update(.news(.sendingFailed("disk full")))
    golden(kiosk, "kiosk-not-sent")
    #expect(press(&kiosk, digits("1")).count == 1)
  }

  @Test func anAnswerCanBeChangedFromTheCheck() throws {
    var kiosk = try started()
    for digit in ["1", "2", "3", "1"] { _ = press(&kiosk, digits(digit) + [.enter]) }
    _ = press(&kiosk, digits("2"))
    #expect(kiosk.turn?.item.question == "k2")
    _ = press(&kiosk, digits("0") + [.enter])
    guard case .check = kiosk.phase else {
      Issue.record("not back at the check")
      return
    }
    #expect(kiosk.turn?.draft.items[1].answer == .skipped)
  }

  @Test func aShakingHandAnswersNothing() throws {
    var kiosk = try started()
    let now = clock + 10_000
    _ = kiosk.update(.input(.key(.character("3")), at: now))
    for step in 1...5 { _ = kiosk.update(.input(.key(.character("3")), at: now + step * 50)) }
    _ = kiosk.update(.input(.key(.enter), at: now + 1000))
    #expect(kiosk.turn?.place == 1)
    // Enter again at once belongs to the question before, and so does a digit.
    _ = kiosk.update(.input(.key(.enter), at: now + 1100))
    _ = kiosk.update(.input(.key(.character("1")), at: now + 1500))
    #expect(kiosk.turn?.place == 1 && kiosk.chosen == nil)
    _ = kiosk.update(.input(.key(.enter), at: now + 3000))
    #expect(kiosk.message == "Press a number first. 0 is for I do not know.")
    #expect(kiosk.turn?.place == 1)
  }

  @Test func somebodyWhoWalksAwayIsHiddenAndMayComeBack() throws {
    var kiosk = try started()
    _ = press(&kiosk, digits("3"))
    #expect(kiosk.wakeAfter == 120_000)
    _ = kiosk.update(.input(.timedOut, at: clock + 120_000))
    golden(kiosk, "kiosk-still-there")
    #expect(kiosk.wakeAfter == 60_000)
    _ = kiosk.update(.input(.timedOut, at: clock + 180_000))
    golden(kiosk, "kiosk-hidden")
    clock += 200_000
    #expect(press(&kiosk, digits("654321") + [.enter]) == [.checkSlip("654321")])
    let other = KioskPerson(contributor: "su2", group: try person().group)
    _ = kiosk.update(.news(.slipAccepted(other)))
    #expect(kiosk.turn?.person.contributor == "su1")
    #expect(!kiosk.view(kioskSizes[0]).lines.contains { $0.contains("Sam") })
    _ = press(&kiosk, digits("123456") + [.enter])
    _ = kiosk.update(.news(.slipAccepted(try person())))
    #expect(kiosk.phase == .question && kiosk.chosen?.digit == 3)
  }

  @Test func aKeyAnswersTheQuestionWhetherSomebodyIsThereAndNothingElse() throws {
    var kiosk = try started()
    _ = kiosk.update(.input(.timedOut, at: clock + 120_000))
    clock += 125_000
    _ = press(&kiosk, digits("3"))
    #expect(kiosk.chosen == nil && !kiosk.isAskingWhetherThere)
  }

  @Test func fiveWrongSlipsNeedAHelper() throws {
    var kiosk = try kiosk()
    for _ in 0..<5 {
      _ = press(&kiosk, digits("111111") + [.enter])
      _ = kiosk.update(.news(.slipRefused))
    }
    golden(kiosk, "kiosk-locked")
    #expect(press(&kiosk, [.escape] + digits("123456")).isEmpty)
    #expect(press(&kiosk, [.enter]) == [.checkStaff(passphrase: "123456")])
    _ = kiosk.update(.news(.staffRefused))
    #expect(press(&kiosk, [.enter]).isEmpty)
    _ = kiosk.update(.news(.staffAccepted))
    expectGolden(kiosk.view(kioskSizes[0]), "kiosk-slip")
  }

  @Test func stoppingThrowsTheAnswersAway() throws {
    var kiosk = try started()
    _ = press(&kiosk, digits("3."))
    golden(kiosk, "kiosk-stop")
    _ = press(&kiosk, digits("1"))
    #expect(kiosk.chosen?.digit == 3)
    _ = press(&kiosk, digits(".2"))
    #expect(kiosk.turn == nil)
  }

  @Test func onlyAStaffPassphraseLeaves() throws {
    var kiosk = try kiosk()
    _ = press(&kiosk, [.escape])
    golden(kiosk, "kiosk-staff")
    #expect(press(&kiosk, digits("x9") + [.enter]) == [.checkStaff(passphrase: "x9")])
    #expect(kiosk.update(.news(.staffRefused)).isEmpty)
    _ = press(&kiosk, digits("y") + [.enter])
    #expect(kiosk.update(.news(.staffAccepted)) == [.leave])
  }

  @Test(arguments: [1, 2]) func tenThousandRandomKeysDoNotLeaveIt(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var kiosk = try kiosk()
    let person = try person()
    for count in 0..<10_000 {
      let effects = kiosk.update(.input(randomInput(&random), at: count * 650))
      #expect(!effects.contains(.leave), "seed \(seed), key \(count)")
      for effect in effects {
        switch effect {
        case .checkSlip:
          _ = kiosk.update(.news(count % 3 == 0 ? .slipAccepted(person) : .slipRefused))
        case .checkStaff: #expect(kiosk.update(.news(.staffRefused)).isEmpty, "seed \(seed)")
        case .send: _ = kiosk.update(.news(.sent(sealCode: "3f9a 01c2 77be")))
        case .leave: break
        }
      }
      if count % 200 == 0 {
        for size in kioskSizes + [Size(columns: 30, rows: 9)] {
          let focus = try #require(kiosk.view(size).focus)
          #expect(focus.row < size.rows && focus.column < size.columns)
        }
      }
      // A locked kiosk would end the walk, so staff let the next person in.
      if case .staff(_, isLocked: true) = kiosk.phase { _ = kiosk.update(.news(.staffAccepted)) }
    }
  }

  @Test func everyWordAtTheKioskIsEasyToRead() throws {
    let users = try person().group
    let answer = KioskAnswer(digit: 3, words: "Good", answer: .scored(3))
    let words =
      Words.Kiosk.slip + Words.Kiosk.staffLocked + Words.Kiosk.staff + Words.Kiosk.stop
      + Words.Kiosk.notSent + Words.Kiosk.stillThere + Words.Kiosk.same("Good")
      + Words.Kiosk.thanks("3f9a 01c2 77be")
      + Words.Kiosk.hello("Sam", questions: 4, share: users.share) + [
        Words.Kiosk.unknown, Words.Kiosk.askStaff, Words.Kiosk.staffKey, Words.Kiosk.sixNumbers,
        Words.Kiosk.wrongSlip, Words.Kiosk.alreadySent, Words.Kiosk.goOnWithSlip,
        Words.Kiosk.checking, Words.Kiosk.staffWarns, Words.Kiosk.staffBack,
        Words.Kiosk.passphrase(isEmpty: false), Words.Kiosk.notThePassphrase,
        Words.Kiosk.pressStart, Words.Kiosk.practiceTitle, Words.Kiosk.practice,
        Words.Kiosk.title(2, 6), Words.Kiosk.yourAnswer, Words.Kiosk.keys, Words.Kiosk.keysBack,
        Words.Kiosk.youChose(answer), Words.Kiosk.chooseFirst, Words.Kiosk.notANumber(3),
        Words.Kiosk.check, Words.Kiosk.none, Words.Kiosk.send, Words.Kiosk.changeKeys(6),
        Words.Kiosk.doNotSend, Words.Kiosk.sameYes, Words.Kiosk.sameNo, Words.Kiosk.stopNo,
        Words.Kiosk.stopYes, Words.Kiosk.pressOne, Words.Kiosk.sending, Words.Kiosk.again,
        Words.Kiosk.typed(3),
      ]
    for text in words { #expect(EasyRead.findings(in: text).isEmpty, "\(text)") }
  }
}
