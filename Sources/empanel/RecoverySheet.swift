// The printed archive key: an age identity file with a heading that says what it is for.
import Sealing

enum RecoverySheet {
  static func text(_ identity: AgeIdentity, title: String) -> [UInt8] {
    Array(
      """
      # Recovery key of the panel "\(title)", made by empanel.
      # Whoever has this can read the panel after its opening, and nothing before it.
      # Print it, lock the paper away, and delete the file. Lines that begin with # are for people.
      # public key: \(identity.recipient.text)
      \(identity.text)

      """.utf8)
  }
}
