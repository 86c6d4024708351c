// What the program itself says in the set-up room, in plain words. Apart from RoomWords.swift, which is for every room.
import Screens
import Wording

extension RoomWords {
  static func remark(_ words: String, isStop: Bool) -> String {
    (isStop ? en("Problem: ") : en("Note: ")) + words + "."
  }
  static var checkAgain: String {
    en("something stands in the way now: go back, and check everything again")
  }
  static var notAPackPath: String {
    en("a pack is written from the top, such as /media/stick/our-pack or ~/our-pack/form.yaml")
  }
  static func envelope(_ name: String, _ path: String) -> String {
    en(
      "Envelope \(name): \(path). Print it, close it in an envelope, lock that away, and delete the"
        + " file.")
  }
  static func stays(_ place: String, _ why: String) -> String {
    en("It stays although it may be personal: \(place). Your reason: \(why)")
  }
  static func stale(_ place: String, _ language: String, _ file: String) -> String {
    en(
      "The English of \(place) was changed here, and its words in \(language) were made for what it said"
        + " before. Change them in \(file), or take them out.")
  }
  static func notAListPath(_ name: String) -> String {
    en("a file is written from the top, such as /media/stick/\(name) or ~/\(name)")
  }
  static var mendTheFile: String {
    en("Put it right in the file, and look at it again. Nothing is taken.")
  }
  static var tooLongAList: String {
    en("the list would be too long: look whether it is the right file")
  }
  static func noKioskGroup(_ group: String, allowed: [String]) -> String {
    allowed.isEmpty
      ? en("nobody scores at the kiosk with this pack")
      : en("the group \"\(group)\" does not score at the kiosk, allowed: ")
        + allowed.joined(separator: ", ")
  }
  static func onLine(_ line: Int, _ words: String) -> String { en("line \(line): \(words)") }
  static var taken: String { en("Saved. What you took of the file is here now.") }
  static func onTheList(_ code: String) -> String { en("Saved. \(code) is on the list.") }
  static func takenOut(_ code: String) -> String {
    en("Saved. \(code) is not on the list any more.")
  }
  static var nothingChanges: String { en("nothing would change: fill in what is new") }
  static var changedMeanwhile: String {
    en("something was recorded meanwhile, and more would change now: go back, and look at it again")
  }
  static func admits(_ candidate: String, name: String, time: String) -> String {
    let code = candidate.uppercased()
    return time.isEmpty
      ? en("New candidate: \(code) \(name).") : en("New candidate: \(code) \(name), \(time).")
  }
  static var freezeStays: String {
    en("The freeze stays as it is: nobody declares again, and slips stay good.")
  }
  /// What was done, where the freeze stays; nil where it does not.
  static func amendedWithoutFreeze(_ what: AmendWhat) -> String? {
    switch what {
    case .freeze: nil
    case .candidates: en("Saved. They are a candidate of this panel now.")
    case .days: en("Saved. The days are moved; everybody reads it at home.")
    case .daysAndCandidates: en("Saved. The days are moved, and they are a candidate now.")
    }
  }
  static var timesStay: String {
    en(
      "The candidates keep their times. Where one changes:  empanel event FOLDER --as NAME rebooked"
    )
  }
  static func needed(_ holders: [String]) -> String {
    let names = holders.joined(separator: ", ")
    return en("Sheets that are sealed open only with \(names) now.")
  }
  static func newSlips(_ path: String) -> String {
    en(
      "New slips: \(path). Print them, cut them up, and delete the file. The old ones are no good any"
        + " more.")
  }
  static var changeOrSayWhy: String { en("change the words, or say below why it is asked") }
}
