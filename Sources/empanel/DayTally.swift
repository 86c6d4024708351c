// The tally of a panel that was opened: re-opens every sheet itself and gives the engine the day as
// the records say it.
import Panels
import Scoring

/// The tally of a panel that was opened, with what it was made from.
struct DayTally {
  let form: Form
  let day: Day
  let tally: Tally
  let opened: Reader.Opened

  /// Throws a ``Complaint`` before the opening, and where this reader's opening differs from what
  /// another reader recorded.
  init(desk: Desk, reader: Reader) throws {
    guard desk.history.opened.contains(where: \.isOfCloseInForce) else {
      throw Complaint(
        "the panel has not been opened, so there is no result",
        hint: "when enough holders are ready, a reader runs \"empanel open FOLDER --as NAME\"")
    }
    opened = try reader.openEverything(at: desk)
    guard opened.differences.isEmpty else {
      throw Complaint(
        messages: opened.differences, hints: ["run \"empanel verify\" with every reader"],
        code: .problems)
    }
    guard let day = Day(desk.history, opened.opening) else { throw OpenRefusal.notClosed }
    self.day = day
    form = try desk.form()
    tally = try Tally(form: form, day: day)
  }
}
