// `empanel forget`: destroys one person's keys of one panel on this account, so that copies of what
// was encrypted to them, backups among them, say nothing any more.
import ArgumentParser
import Panels
import Wording

struct ForgetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "forget",
      abstract: en("Destroy your keys of one panel on this account, for good."),
      discussion: en(
        """
        Example: empanel forget day --as asha
        For the end: the panel was opened and decided, and nobody needs you to read it or to sign for \
        it again. Your drafts of this panel go too. What was encrypted to others stays theirs to read.
        """))
  }

  @OptionGroup var acting: ActingOptions
  @Flag(help: .en("Do not ask on the terminal."))
  var yes = false

  func run() throws {
    let (desk, seat) = try acting.seat()
    if let refusal = refusal(desk, seat.handle) { throw refusal }
    for line in whatStays(desk, seat.handle) { try say(line) }
    guard yes || Surroundings.isOnTerminal else {
      throw Complaint(
        en("nothing was destroyed: nobody was asked"), hint: en("add --yes in a script"))
    }
    if !yes,
      try !SilentPrompt.confirm(en("To destroy these keys for good, type FORGET: "), word: "FORGET")
    {
      throw Complaint(en("nothing was destroyed"), hint: en("type the word FORGET to go on"))
    }
    try desk.store.home.forget(seat.handle)
    try say(en("\(seat.handle)'s keys of this panel are gone from this account."))
  }

  private func refusal(_ desk: Desk, _ handle: String) -> (any Error)? {
    let history = desk.history
    if history.freeze != nil, history.opened.isEmpty, !history.everybodyHasWithdrawn {
      return Complaint(
        en("the panel has not been opened, and \(handle)'s keys may be needed for it"),
        hint: en("run it again after the opening"))
    }
    if !history.holdsInForce.isEmpty { return DeedRefusal.held(history.holdsInForce) }
    if !desk.store.home.undelivered.isEmpty {
      return Complaint(
        en("records of this account have not reached the shared folder yet"),
        hint: en("see that the folder is connected, and run any command; they are delivered then"))
    }
    return nil
  }

  private func whatStays(_ desk: Desk, _ handle: String) -> [String] {
    let readers = desk.history.freeze?.body.readers.filter { $0 != handle } ?? []
    let archive = desk.history.freeze?.body.archive == nil ? [] : [en("the archive key")]
    let others = (readers + archive).joined(separator: ", ")
    return [
      en(
        "\(handle)'s keys of this panel go for good: nothing of it can be read or signed with them."
      ),
      others.isEmpty
        ? en("Nobody else can read what was opened.")
        : en("These can still read what was opened: \(others)."),
      en(
        "Copies of the keys file elsewhere, such as in a backup, still open with the passphrase:"
          + " those are yours to find. Records that were erased are unreadable to everybody only when"
          + " every reader and holder has done this."),
    ]
  }
}
