// The two halves of an Ed25519 signing key. Separate from signatures: the roster holds the public
// half as text.
internal import Crypto

/// The public half of a signing key: a line `ssh-ed25519 AAAA...` without a comment.
public struct VerifyingKey: Hashable, Sendable {
  /// The Ed25519 public key, 32 bytes.
  let point: Bytes

  init(point: Bytes) { self.point = point }

  /// Reads `ssh-ed25519`, one space and 68 characters; nil for anything else.
  ///
  /// Refused too: points of low order, under which some signatures hold for every message, and
  /// points in a second encoding.
  public init?(_ text: String) {
    let start = "ssh-ed25519 "
    guard text.utf8.starts(with: start.utf8),
      let blob = bytes(base64: text.utf8.dropFirst(start.utf8.count)),
      blob.count == 51, blob.prefix(19) == Self.blobStart[...]
    else { return nil }
    let point = Bytes(blob.suffix(32))
    guard !isUnfit(ed25519: point) else { return nil }
    self.point = point
  }

  /// The line as it stands in records and in an `authorized_keys` or `allowed_signers` file.
  public var text: String {
    "ssh-ed25519 " + String(decoding: base64(blob), as: UTF8.self)
  }

  /// The key as SSH writes it in binary: its kind, then its 32 bytes.
  var blob: Bytes { Self.blobStart + point }

  private static let blobStart = sshString("ssh-ed25519") + sshNumber(32)

  /// Whether `signature`, 64 bytes, is this key's for `message`.
  func verifies(_ signature: Bytes, message: Bytes) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: point) else {
      return false
    }
    return key.isValidSignature(signature, for: message)
  }
}

/// An Ed25519 signing key.
public struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  private init(_ key: Curve25519.Signing.PrivateKey) { self.key = key }

  /// The key with these 32 secret bytes; nil where there are more or fewer.
  init?(seed: Bytes) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.key = key
  }

  /// A new key whose 32 secret bytes come from `generator`.
  public static func generate(using generator: inout some RandomNumberGenerator) -> SigningKey {
    // Any 32 bytes are a key, so the right-hand side is never reached; it is a fresh key too.
    SigningKey(seed: randomBytes(32, using: &generator))
      ?? SigningKey(Curve25519.Signing.PrivateKey())
  }

  /// The half that may be shown to everybody.
  public var publicKey: VerifyingKey {
    VerifyingKey(point: Bytes(key.publicKey.rawRepresentation))
  }

  /// The 32 secret bytes.
  var seed: Bytes { Bytes(key.rawRepresentation) }

  /// The 64 bytes of the signature of `message`; the same for the same message.
  func signature(of message: Bytes) throws(SigningError) -> Bytes {
    do {
      return Bytes(try key.signature(for: message))
    } catch {
      throw .libraryRefused
    }
  }
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Names the public half, so that no message or log shows the secret by accident.
  public var description: String { "signing key of \(publicKey.text)" }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// Shows the public half alone.
  public var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey.text]) }
}
