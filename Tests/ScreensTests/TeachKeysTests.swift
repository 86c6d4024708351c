// Teaching the keys of a terminal, over any page and with nothing but Enter and digits.
import Panels
import Testing
import TextUI

@testable import Screens

struct TeachKeysTests {
  private func home(_ keys: LearntKeys = LearntKeys()) -> Framed<HomePage> {
    var kept = Kept()
    kept.can.learnsKeys = true
    kept.keys = keys
    return Framed(HomePage(Sample.home()), size: Sample.usual, kept: kept)
  }

  private func open(_ keys: LearntKeys = LearntKeys()) -> Framed<HomePage> {
    var home = home(keys)
    press(&home, [.function(9)])
    type(&home, "teach")
    press(&home, [.enter])
    return home
  }

  private func send(
    _ screen: inout Framed<HomePage>, _ sequence: String, _ meaning: SentKey.Meaning = .nothing
  ) {
    _ = screen.update(.input(.sent(SentKey(sequence, meaning: meaning)), at: 0))
  }

  private func message(_ screen: Framed<HomePage>) -> String { screen.view(Sample.usual).lines[22] }

  @Test func onlyATerminalThatSendsKeysIsOfferedIt() {
    var home = Framed(HomePage(Sample.home()), size: Sample.usual)
    press(&home, [.function(9)])
    type(&home, "teach")
    #expect(home.menuRows(TextField("teach")).isEmpty)
    #expect(!home.toldWays.contains { $0.does == Words.Teach.does })
  }

  @Test func aKeyIsAskedForLearntAndKept() {
    var home = open()
    #expect(!home.takesSentKeys)
    press(&home, [.enter])
    #expect(home.takesSentKeys)
    #expect(home.view(Sample.usual).lines[2] == " > Press Up.")
    send(&home, "\u{1b}[1;9A")
    #expect(message(home) == " Note: learnt. Up sends Esc [1;9A.")
    press(&home, [.enter])
    #expect(message(home) == " Note: Down stays as it is.")
    send(&home, "\u{1b}[D", .key(.left))
    #expect(message(home) == " Note: Left works already.")
    expectGolden(home.view(Sample.usual), "teach-asking")
    press(&home, [.escape])
    #expect(!home.takesSentKeys)
    expectGolden(home.view(Sample.usual), "teach-end")
    #expect(home.kept.keys.isEmpty, "nothing is kept that was not asked for")
    press(&home, [.character("1")])
    #expect(home.kept.keys[.up] == "\u{1b}[1;9A")
    #expect(home.overlay == .none)
    #expect(message(home) == " " + Words.Teach.kept)
  }

  @Test func whatIsTextOrAnotherKeysIsRefusedWithTheWayOut() {
    var home = open()
    press(&home, [.enter])
    for (sequence, meaning, words) in [
      ("x", SentKey.Meaning.text, Words.Teach.isText(.up)),
      ("\u{1b}[B", .key(.down), Words.Teach.isAnother(.down, .up)),
      ("\u{1b}[", .unclear, Words.Teach.isUnclear(.up)),
    ] {
      send(&home, sequence, meaning)
      #expect(message(home) == " " + words)
      #expect(home.view(Sample.usual).lines[2] == " > Press Up.", "it is asked for again")
    }
    send(&home, "\u{1b}[1;9A")
    send(&home, "\u{1b}[1;9A")
    #expect(message(home) == " " + Words.Teach.isAnother(.up, .down), "also what was just learnt")
  }

  @Test func allKeysAreAskedForAndNothingIsChangedByLeavingThem() {
    var home = open()
    press(&home, [.enter])
    for key in LearntKeys.teachable {
      #expect(home.view(Sample.usual).lines[2] == " > " + Words.Teach.ask(key))
      press(&home, [.enter])
    }
    press(&home, [.character("2")])
    #expect(home.kept.keys.isEmpty && home.overlay == .none)
  }

  @Test func whatWasLearntCanBeForgotten() {
    var keys = LearntKeys()
    for (index, key) in LearntKeys.teachable.enumerated() {
      keys[key] = "\u{1b}[9\(index)~"
    }
    var home = open(keys)
    expectGolden(home.view(Sample.usual), "teach-known")
    expectGolden(home.view(.least), "teach-known")
    press(&home, [.character("2")])
    #expect(home.kept.keys.isEmpty)
    #expect(message(home) == " " + Words.Teach.forgotten)
  }

  @Test func aKeyThatIsHeldDownIsLearntOnce() {
    #expect(LearntKeys.once("\u{1b}[A\u{1b}[A\u{1b}[A") == "\u{1b}[A")
    #expect(LearntKeys.once("\u{1b}\u{1b}[A") == "\u{1b}\u{1b}[A")
    #expect(LearntKeys.once("\u{1b}") == "\u{1b}")
  }

  @Test func enterEscapeTextAndControlCAreNeverTaught() {
    for sequence in ["\r", "\u{1b}", "\u{3}", "x", "", "\u{1b}[A\r", "\u{1b}\0", "\u{e9}"] {
      #expect(!LearntKeys.canBeTaught(sequence), "\(Array(sequence.utf8))")
    }
    #expect(!LearntKeys.canBeTaught("\u{1b}" + String(repeating: "1", count: 16)))
    #expect(LearntKeys.canBeTaught("\u{1b}[1;9A") && LearntKeys.canBeTaught("\u{1c}"))
  }
}
