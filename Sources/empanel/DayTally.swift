// The tally of a panel that was opened: re-opens every sheet itself and gives the engine the day as
// the records say it.
import Panels
import Scoring

/// The tally of a panel that was opened, with what it was made from.
struct DayTally {
  let form: Form
  /// The day with every change that holds.
  let day: Day
  /// What was said after the opening.
  let minutes: Minutes
  let tally: Tally
  let opened: Reader.Opened
  /// What happened, to whom, and what it changed.
  let account: DayAccount
  /// The chair's handle, where the freeze has one.
  let chair: String?

  /// Throws a ``Complaint`` before the opening, and where this reader's opening differs from what
  /// another reader recorded.
  init(desk: Desk, reader: Reader) throws {
    guard desk.history.isOpened else {
      throw OpeningSentences.noResult
    }
    opened = try reader.openEverything(at: desk)
    guard opened.differences.isEmpty else {
      throw OpeningSentences.readersDiffer(opened.differences)
    }
    if let complaint = ErasureSentences.complaint(opened.opening, desk.history) { throw complaint }
    guard let sealed = Day(desk.history, opened.opening) else { throw OpenRefusal.notClosed }
    form = try desk.form()
    minutes = try Minutes(
      desk.history, form: form, day: sealed, identities: opened.keys,
      part: desk.store.parts(of: desk.history))
    day = minutes.day
    chair = desk.history.freeze?.chair
    tally = try Tally(form: form, day: day)
    account = try DayAccount(
      desk.history, opening: opened.opening, minutes: minutes, form: form,
      identities: opened.keys, part: desk.store.parts(of: desk.history))
  }
}
