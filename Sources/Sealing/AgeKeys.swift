// The two halves of an age key and their texts. Separate from the file format: rosters and
// envelopes hold keys and never a file.
internal import Crypto

/// The secret half of an age key: whoever holds it reads what was encrypted to its recipient.
public struct AgeIdentity: Sendable {
  /// The half that may be shown to everybody.
  public let recipient: AgeRecipient
  private let key: Curve25519.KeyAgreement.PrivateKey
  /// Where it found its stanza in the last file.
  let lastOpened = LastOpened()

  private init(_ key: Curve25519.KeyAgreement.PrivateKey) {
    self.key = key
    recipient = AgeRecipient(point: Bytes(key.publicKey.rawRepresentation))
  }

  private init?(secret: Bytes) {
    guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret) else {
      return nil
    }
    self.init(key)
  }

  /// A new key whose 32 secret bytes come from `generator`.
  public static func generate(using generator: inout some RandomNumberGenerator) -> AgeIdentity {
    // Any 32 bytes are a key, so the right-hand side is never reached; it is a fresh key too.
    AgeIdentity(secret: randomBytes(32, using: &generator))
      ?? AgeIdentity(Curve25519.KeyAgreement.PrivateKey())
  }

  /// Reads `AGE-SECRET-KEY-1` and 58 more characters, all upper case; nil for anything else.
  public init?(_ text: String) {
    // Only the letters are folded, and a text that is not upper case throughout is refused, so the
    // checksum, which is taken over lower case, still pins every character.
    guard !text.utf8.contains(where: { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return nil }
    let lower = text.utf8.map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
    guard let secret = Sealing.key(bech32: lower, prefix: "age-secret-key-") else { return nil }
    self.init(secret: secret)
  }

  /// The 74 characters of the key, upper case, without a line feed.
  public var text: String {
    bech32(Bytes(key.rawRepresentation), prefix: "age-secret-key-").uppercased()
  }

  /// The X25519 secret shared with `point`; nil where it is all zero, as low-order points make it.
  func shared(with point: Bytes) -> Bytes? {
    guard let other = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: point),
      let secret = try? key.sharedSecretFromKeyAgreement(with: other)
    else { return nil }
    let bytes = secret.withUnsafeBytes { Bytes($0) }
    return bytes.contains { $0 != 0 } ? bytes : nil
  }
}

extension AgeIdentity: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Names the recipient, so that no message or log shows the secret by accident.
  public var description: String { "identity of \(recipient.text)" }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Shows the recipient alone.
  public var customMirror: Mirror { Mirror(self, children: ["recipient": recipient.text]) }
}

/// The public half of an age key: `age1` and 58 more characters.
public struct AgeRecipient: Hashable, Sendable {
  /// The X25519 point, 32 bytes.
  let point: Bytes

  init(point: Bytes) { self.point = point }

  /// Reads a recipient; nil for a mistyped one and for a low-order point, to which nothing can be
  /// encrypted.
  public init?(_ text: String) {
    guard let point = key(bech32: text.utf8, prefix: "age"), !isLowOrder(x25519: point) else {
      return nil
    }
    self.point = point
  }

  /// The 62 characters of the key, lower case.
  public var text: String { bech32(point, prefix: "age") }
}
