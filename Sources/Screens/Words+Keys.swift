// How each key is called at the bottom of a screen, and what it does, as help and menu say it.
import TextUI
import Wording

/// What stands beside a key: a word for the bottom line and what it does.
struct WayWords {
  /// For the bottom line; empty where the key does not stand there.
  let word: String
  /// For help and menu.
  let does: String
  /// The name of the keys, where they are several.
  let name: String?

  init(_ word: String, _ does: String, name: String? = nil) {
    self.word = word
    self.does = does
    self.name = name
  }
}

extension Words {
  enum Keys {
    /// What is printed on a key.
    static func name(_ key: Key) -> String {
      switch key {
      case .enter: en("Enter")
      case .escape: en("Esc")
      case .tab: en("Tab")
      case .backspace: en("Backspace")
      case .delete: en("Delete")
      case .up: en("Up")
      case .down: en("Down")
      case .left: en("Left")
      case .right: en("Right")
      case .home: en("Home")
      case .end: en("End")
      case .pageUp: en("Page Up")
      case .pageDown: en("Page Down")
      case .backTab: en("Shift-Tab")
      case .function(let number): "F\(number)"
      case .control(let letter): en("Ctrl-\(letter.uppercased())")
      case .character(let letter): "\(letter)".uppercased()
      }
    }

    static var sayIt: WayWords { WayWords(en("Say it"), Declare.choose) }
    static var knowingGoOn: WayWords { WayWords(en("Go on"), en("Choose, or go on")) }
    static var knowingThisOne: WayWords { WayWords(en("This one"), en("Choose, or go on")) }
    static var knowingChoose: WayWords { WayWords(en("Choose"), en("Choose, or go on")) }
    static var dropChanges: WayWords { WayWords(en("Go back"), Declare.dropChanges) }
    static var readAndDeclare: WayWords { WayWords(en("Read and declare"), Home.declare) }
    static var readScores: WayWords { WayWords(en("Read scores"), Home.review) }
    static var readyToOpen: WayWords { WayWords(en("Ready to open"), Home.ready) }
    static var seeWhoIsReady: WayWords { WayWords(en("See who is ready"), Home.whoIsReady) }
    static func start(_ code: String) -> WayWords { WayWords(en("Start"), Home.kiosk(code)) }
    static func score(_ code: String) -> WayWords { WayWords(en("Score"), Home.score(code)) }
    static func correct(_ code: String) -> WayWords {
      WayWords(en("Correct"), Home.correction(code))
    }
    static var lookForNews: String { en("Look for news in the shared folder") }
    static var leaveNothingLost: String { en("Leave. Nothing is lost") }
    static func give(_ digits: String, isChoice: Bool) -> WayWords {
      isChoice
        ? WayWords(en("Answer"), en("Choose an answer"), name: digits)
        : WayWords(en("Score"), en("Give a score"), name: digits)
    }
    static var seal: WayWords { WayWords(en("Seal"), en("Look it over, then seal")) }
    static var notAsked: String { en("Say that nobody asked it") }
    static var notHeard: String { en("Say that you did not hear") }
    static var skipped: String { en("Say that you do not know") }
    static var keepWords: WayWords { WayWords(en("Keep"), en("Keep the words")) }
    static var change: WayWords { WayWords(en("Change"), en("Choose what the mark is on")) }
    static var goToFound: WayWords { WayWords(en("Go there"), en("Go to what is found")) }
    static var back: WayWords { WayWords(en("Go back"), en("Go back")) }
    static var backNothingClosed: WayWords {
      WayWords(en("Go back"), en("Go back. Nothing is closed"))
    }
    static var backNothingRecorded: WayWords {
      WayWords(en("Go back"), en("Go back. Nothing is recorded"))
    }
    static var backToScores: WayWords { WayWords(en("Go back"), en("Go back to the scores")) }
    static var before: WayWords { WayWords(en("Back"), en("Go to the question before")) }
    static var choose: WayWords { WayWords(en("Choose"), en("Choose")) }
    static var chooseLine: WayWords { WayWords(en("Choose"), en("Choose this line")) }
    static var chooseMark: WayWords { WayWords(en("Choose"), en("Choose what the mark is on")) }
    // For a page whose list reads Enter itself.
    static var chooseMarkNamed: WayWords {
      WayWords(en("Choose"), en("Choose what the mark is on"), name: name(.enter))
    }
    static var chooseMarkQuietly: WayWords { WayWords("", en("Choose what the mark is on")) }
    static var chooseThis: WayWords { WayWords(en("Choose"), en("Choose this")) }
    static var clear: WayWords { WayWords("", en("Clear a score")) }
    static var comeBack: WayWords { WayWords("", en("Come back")) }
    static var done: WayWords { WayWords(en("Done"), en("Go home")) }
    static var endNote: WayWords { WayWords(en("Back to scores"), en("Come back")) }
    static var findQuestion: WayWords { WayWords("", en("Find a question by a word of it")) }
    static var goOn: WayWords { WayWords(en("Go on"), en("Go on")) }
    static var goThere: WayWords { WayWords(en("Go there"), en("Go there")) }
    static var goToQuestion: WayWords { WayWords(en("Go there"), en("Go to this question")) }
    static var home: WayWords { WayWords(en("Go home"), en("Go home")) }
    static var homeNothingLost: WayWords { WayWords("", en("Go home. Nothing is lost")) }
    static var homeNothingRecorded: WayWords {
      WayWords(en("Go home"), en("Go home. Nothing is recorded"))
    }
    static var leave: WayWords { WayWords(en("Leave"), en("Leave")) }
    static var leaveBack: WayWords { WayWords(en("Leave"), en("Go back")) }
    static var leaveLocked: WayWords { WayWords(en("Leave"), en("Leave. Everybody is locked out")) }
    static var minutes: WayWords {
      WayWords(en("Minutes"), en("One minute less or more"), name: en("Left Right"))
    }
    static var move: WayWords { WayWords(en("Move"), en("Move the mark"), name: en("Up Down")) }
    static var moveCandidate: WayWords {
      WayWords(en("Move"), en("Move to another candidate"), name: en("Up Down"))
    }
    static var moveCell: WayWords {
      WayWords(en("Move"), en("Move to a number"), name: en("Arrows"))
    }
    static var moveQuietly: WayWords { WayWords("", en("Move the mark"), name: en("Up Down")) }
    static var next: WayWords { WayWords(en("Next"), en("Go to the next question")) }
    static var notNow: WayWords { WayWords(en("Not now"), en("Leave. Nothing is recorded")) }
    static var notes: WayWords { WayWords(en("Notes"), en("Write a note, and come back")) }
    static var pin: WayWords { WayWords(en("PIN"), en("Type your PIN"), name: en("0-9")) }
    static var readOn: WayWords { WayWords(en("Read on"), en("Read on")) }
    static var scale: WayWords { WayWords(en("Scale"), en("Read what the scores mean")) }
    static var scaleBack: WayWords { WayWords(en("Back to scores"), en("Go back")) }
    static var table: WayWords { WayWords(en("Back"), en("Back to the table")) }
    static var tableQuietly: WayWords { WayWords("", en("Back to the table")) }
    static var thisIsMe: WayWords { WayWords(en("This is me"), en("Sit down here")) }
    static var thisOne: WayWords { WayWords(en("This one"), en("Choose it")) }
    static var toNote: WayWords { WayWords("", en("Go to the note, and back"), name: en("Tab")) }
    static var toTheEnd: WayWords { WayWords(en("To the end"), en("Go to the choices below")) }
    static var undo: WayWords { WayWords(en("Undo"), en("Undo")) }
    static var undoQuietly: WayWords { WayWords("", en("Undo")) }
    static var undoWord: WayWords {
      WayWords(en("Undo"), en("Take back a word"), name: en("Ctrl-Z"))
    }
    static var unlock: WayWords { WayWords(en("Unlock"), en("Unlock your keys")) }
    static var whyThisNumber: WayWords {
      WayWords(en("Why this number"), en("See who scored what"))
    }
  }
}
