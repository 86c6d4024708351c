// Options that many commands share: the panel's folder, who acts, and how a new person is made.
import ArgumentParser
import Panels
import Scoring
import Sealing
import Wording

/// A panel's folder and the person who acts.
struct ActingOptions: ParsableArguments {
  @Argument(help: .en("The panel's folder."))
  var folder: String
  @Option(
    name: .customLong("as"), help: .en("Who acts: the handle they joined with.", value: "handle"))
  var handle: String
  @OptionGroup var passphrase: PassphraseOptions

  /// Reads the panel and unlocks the person.
  func seat() throws -> (desk: Desk, seat: Seat) {
    let desk = try Desk(folder: folder)
    return (desk, try desk.seat(of: handle, passphrase: passphrase))
  }
}

/// How a person is made who is not known on this account yet.
struct NewPersonOptions: ParsableArguments {
  @OptionGroup var passphrase: PassphraseOptions
  @Option(
    name: .customLong("work-factor"),
    help: .en("How much work a guess at the passphrase costs, 10 to 20."))
  var workFactor = NewPersonOptions.usualWorkFactor

  static let usualWorkFactor = 18

  func validate() throws {
    guard (10...20).contains(workFactor) else {
      throw ValidationError(en("--work-factor must be 10 to 20"))
    }
  }

  /// The person's identity: unlocked where there is one, else made.
  func person(_ handle: String, in account: Account) throws -> AgeIdentity {
    if account.people.contains(handle) {
      return try account.unlock(handle, passphrase: Array(passphrase.existing(of: handle).utf8))
    }
    var generator = SystemRandomNumberGenerator()
    return try account.createPerson(
      handle, passphrase: Array(passphrase.new(for: handle).utf8), workFactor: workFactor,
      using: &generator)
  }
}

/// Throws where a handle cannot be one.
func checkHandle(_ handle: String) throws {
  guard isHandle(handle) else {
    throw Complaint(
      en("\"\(handle)\" cannot be a handle"),
      hint: en("a small letter, then up to 15 small letters, digits or -, such as asha"),
      code: .usage)
  }
}

/// Throws where a group is not one whose people score on their own computers.
func checkGroup(_ group: String?, in form: Form) throws {
  let allowed = form.groups.filter { $0.at == .members }.map(\.id)
  guard let group, !allowed.contains(group) else { return }
  throw Complaint(
    en("the form has no group \"\(group)\" whose people score on their own computers"),
    hint: en("choose one of: \(allowed.joined(separator: ", "))"), code: .usage)
}
