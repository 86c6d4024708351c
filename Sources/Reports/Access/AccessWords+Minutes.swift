// The words of what was said and decided after the opening, for the person it is about.
import Panels
import Scoring
import Wording

extension AccessWords {
  static var minutes: String { en("What was said after the sheets were opened") }
  static func minute(by name: String, at time: String, record: RecordID) -> String {
    en("\(time), by \(name). Record \(record.hex)")
  }
  static func agrees(_ agrees: Bool) -> String {
    "    " + (agrees ? en("Agrees.") : en("Does not agree."))
  }

  // MARK: Moderation

  static func correction(_ question: String, _ criterion: String, now status: String) -> String {
    "    " + en("Own score corrected: \(question), \(criterion): now \(status)")
  }
  static func proposal(_ group: String, _ criterion: String, _ points: Fraction) -> String {
    "    " + en("A value was proposed for \(group), \(criterion): \(points.exact)")
  }
  static var voided: String { "    " + en("Something was left out for everybody.") }
  static func consent(_ group: String, isGiven: Bool) -> String {
    "    " + (isGiven ? en("\(group) says yes.") : en("\(group) does not say yes."))
  }
  static func veto(_ group: String, ground: String) -> String {
    "    " + en("\(group) refuses, ground \(ground).")
  }
  static func ruling(isUpheld: Bool) -> String {
    "    "
      + (isUpheld
        ? en("It was ruled that the refusal stands.")
        : en("It was ruled that the refusal does not stand."))
  }
  static var minority: String { "    " + en("Somebody sees it otherwise.") }
  static func reason(_ reason: String) -> String { "    " + en("Reason: \(reason)") }

  // MARK: The decision

  static func place(_ place: Int, of count: Int) -> String {
    "    " + en("Place \(place) of \(count) in the order it was decided on.")
  }
  static var offered: String { "    " + en("The post was offered to you.") }
  static var declined: String { "    " + en("You declined the offer.") }
  static var takenBack: String { "    " + en("The offer was taken back.") }
  static func reserve(_ place: Int) -> String { "    " + en("Reserve \(place).") }
  static var aboutOthers: String {
    "    " + en("The decision was about somebody else, or about nobody; its words are not here.")
  }
}
