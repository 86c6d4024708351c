// The hello of the kiosk: what each person can have for their eyes and ears, for their turn alone.
import Chance
import Panels
import Testing
import TextUI

@testable import Screens

struct KioskHelloTests {
  static let big = Size(columns: 120, rows: 33)

  private func kiosk(
    voice: Bool = true, headphones: Bool = false, size: Size = Size(columns: 80, rows: 22)
  ) throws -> Kiosk {
    var model = KioskModel(form: try Sample.form(), candidate: "c07", name: "Sam")
    model.means.readsAloud = voice
    model.means.hasHeadphones = headphones
    model.means.hasColours = true
    model.means.canBeBigger = true
    return Kiosk(model, size: size)
  }

  private func person() throws -> KioskPerson {
    guard let users = try Sample.form().group("users") else { throw Sample.Missing() }
    return KioskPerson(contributor: "su1", group: users)
  }

  /// Types keys as somebody who takes their time.
  private func press(_ kiosk: inout Kiosk, _ keys: [Key], at clock: inout Int) {
    for key in keys {
      clock += 5_000
      _ = kiosk.update(.input(.key(key), at: clock))
    }
  }

  private func arrive(_ kiosk: inout Kiosk, at clock: inout Int) throws {
    press(&kiosk, "123456".unicodeScalars.map { .character($0) } + [.enter], at: &clock)
    _ = kiosk.update(.news(.slipAccepted(try person())))
  }

  @Test func theHelloOffersWhatThereIs() throws {
    for (name, kiosk, size) in [
      ("all", try kiosk(), Size(columns: 80, rows: 22)),
      ("all", try kiosk(size: .leastKiosk), Size.leastKiosk),
      ("all", try kiosk(size: Self.big), Self.big),
      ("no-voice", try kiosk(voice: false), Size(columns: 60, rows: 16)),
    ] {
      var (kiosk, clock) = (kiosk, 0)
      try arrive(&kiosk, at: &clock)
      expectGolden(kiosk.view(size), "kiosk-hello-\(name)")
    }
  }

  @Test func theLooksGoRoundAndAreThePersonsAlone() throws {
    var (kiosk, clock) = (try kiosk(), 0)
    #expect(kiosk.ownLook == nil)
    try arrive(&kiosk, at: &clock)
    press(&kiosk, [.character("3")], at: &clock)
    #expect(kiosk.ownLook == .yellowOnBlack)
    press(&kiosk, [.character("3")], at: &clock)
    #expect(kiosk.ownLook == .light)
    press(&kiosk, [.character("3")], at: &clock)
    #expect(kiosk.ownLook == nil)
    press(&kiosk, [.down, .down, .enter, .character("1")], at: &clock)
    #expect(kiosk.phase == .practice && kiosk.ownLook == .yellowOnBlack)
    press(&kiosk, [.character("."), .character("2")], at: &clock)
    #expect(kiosk.ownLook == nil)
    try arrive(&kiosk, at: &clock)
    #expect(kiosk.ownLook == nil, "the next person begins as usual")
  }

  @Test func aBigWindowHasBiggerFaces() throws {
    var (kiosk, clock) = (try kiosk(size: Self.big), 0)
    try arrive(&kiosk, at: &clock)
    press(&kiosk, [.character("3"), .character("1")], at: &clock)
    #expect(kiosk.lookNow.isBigger)
    expectGolden(kiosk.view(Self.big), "kiosk-bigger")
    _ = kiosk.update(.input(.resized(Size(columns: 80, rows: 22)), at: clock))
    #expect(!kiosk.lookNow.isBigger, "a small window has no room for it")
  }

  @Test func readThisToMeReadsEachPageWithoutWhatWasChosen() throws {
    var (kiosk, clock) = (try kiosk(), 0)
    try arrive(&kiosk, at: &clock)
    #expect(said(&kiosk).isEmpty)
    press(&kiosk, [.character("2")], at: &clock)
    #expect(said(&kiosk).contains("You met Sam today."))
    press(&kiosk, [.character("1")], at: &clock)
    #expect(said(&kiosk).contains("What do you think of tea?"))
    press(&kiosk, [.character("3")], at: &clock)
    #expect(said(&kiosk).isEmpty)
    press(&kiosk, [.enter], at: &clock)
    let words = said(&kiosk)
    #expect(words.hasPrefix("Question 1 of 4.\nWas Sam kind to you?\n1. Not good.\n2. OK."))
    press(&kiosk, [.character("3"), .character("+")], at: &clock)
    #expect(said(&kiosk) == words, "again, and not what was chosen")
    press(&kiosk, [.enter, .character("0"), .enter, .character("1"), .enter], at: &clock)
    press(&kiosk, [.character("1"), .enter], at: &clock)
    let check = said(&kiosk)
    #expect(check.contains("Check your answers") && check.contains("Send my answers"))
    #expect(!check.contains("Good") && !check.contains("I do not know"))
  }

  @Test func intoHeadphonesItSaysWhatWasChosen() throws {
    var (kiosk, clock) = (try kiosk(headphones: true), 0)
    try arrive(&kiosk, at: &clock)
    press(&kiosk, [.character("2"), .character("1")], at: &clock)
    _ = said(&kiosk)
    press(&kiosk, [.character("3")], at: &clock)
    #expect(said(&kiosk) == "You chose 3. Good.")
  }

  @Test func plusReadsOnceWithoutBeingAskedToReadAlways() throws {
    var (kiosk, clock) = (try kiosk(), 0)
    press(&kiosk, [.character("+")], at: &clock)
    #expect(said(&kiosk).isEmpty, "no slip is read")
    try arrive(&kiosk, at: &clock)
    press(&kiosk, [.character("+")], at: &clock)
    #expect(!said(&kiosk).isEmpty)
    press(&kiosk, [.character("1")], at: &clock)
    #expect(said(&kiosk).isEmpty)
    var silent = try self.kiosk(voice: false)
    try arrive(&silent, at: &clock)
    press(&silent, [.character("+")], at: &clock)
    #expect(said(&silent).isEmpty)
  }

  @Test(arguments: [1, 2]) func tenThousandRandomKeysDoNotLeaveItNorSayAnAnswer(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var kiosk = try kiosk(size: seed == 1 ? Self.big : Size(columns: 60, rows: 16))
    let keys: [Key] =
      "0123456+-. ".unicodeScalars.map { .character($0) } + [.enter, .enter, .up, .down, .escape]
    for count in 0..<10_000 {
      let key = keys[Int.random(in: 0..<keys.count, using: &random)]
      for effect in kiosk.update(.input(.key(key), at: count * 650)) {
        switch effect {
        case .checkSlip: _ = kiosk.update(.news(.slipAccepted(try person())))
        case .checkStaff: _ = kiosk.update(.news(.staffRefused))
        case .send: _ = kiosk.update(.news(.sent(sealCode: "3f9a 01c2 77be")))
        case .leave: Issue.record("seed \(seed), key \(count)")
        }
      }
      if let words = kiosk.takeSaying() { #expect(!words.contains("You chose"), "key \(count)") }
      if count % 500 == 0 { _ = kiosk.view(seed == 1 ? Self.big : .leastKiosk) }
      if case .staff(_, isLocked: true) = kiosk.phase { _ = kiosk.update(.news(.staffAccepted)) }
    }
  }

  @Test func everyWordIsEasyToRead() {
    let words = Words.KioskHello.everything
    for sentence in words.joined(separator: ".").split(separator: ".") {
      #expect(sentence.split(separator: " ").count <= 10, "\(sentence)")
    }
  }
}
