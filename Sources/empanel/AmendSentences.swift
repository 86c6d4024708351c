// What an amendment changed, as everybody reads it before they declare again.
import Panels
import Scoring
import Screens
import Wording

enum AmendSentences {
  /// The difference between two freezes, a line each; empty where there is none that concerns people.
  static func lines(_ difference: FreezeDifference) -> [String] {
    var lines: [String] = []
    func add(_ names: [String], _ words: String) {
      if !names.isEmpty { lines.append("\(words): \(names.joined(separator: ", ")).") }
    }
    add(difference.came, en("New on the panel"))
    add(difference.left, en("No longer on the panel"))
    add(difference.candidatesAdded, en("New candidates"))
    add(difference.contributorsCame, en("New at the kiosk"))
    add(difference.contributorsLeft, en("No longer at the kiosk"))
    add(difference.readersCame, en("May read what is opened from now on"))
    add(difference.readersLeft, en("May no longer read what is opened"))
    if difference.hasOtherQuorums { lines.append(en("Others can open together from now on.")) }
    if difference.hasNewSlips {
      lines.append(en("Everybody at the kiosk has a new slip; the old ones are no good any more."))
    }
    if difference.hasOtherArchive { lines.append(en("The archive is another one.")) }
    lines.append(
      difference.newForm.map { en("The form is another one, with the fingerprint \($0).") }
        ?? en("The form is the same."))
    lines.append(
      en("Sheets that are sealed keep their form, and open with those who could open them."))
    return lines
  }

  /// The same, for somebody who declared before; empty for others.
  static func lines(since handle: String, in history: History) -> [String] {
    guard let difference = history.changes(since: handle) else { return [] }
    return [en("The panel was amended after you declared. What changed:")]
      + lines(difference).map { "  " + $0 }
  }
}
