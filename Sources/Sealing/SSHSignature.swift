// Signatures as `ssh-keygen -Y sign` writes them, byte for byte. There is no parser: a signature is
// verified by rebuilding the one file it could be and comparing all of it.
internal import Crypto

/// Why something could not be signed or listed.
public enum SigningError: Error, Hashable, Sendable {
  /// A name for an allowed_signers line that is not a handle; there it would be a pattern.
  case notAHandle(String)
  /// A namespace that is empty or has characters other than `a` to `z`, digits, `.`, `_`, `-`.
  case namespace(String)
  /// The cryptographic library refused an operation that cannot fail.
  case libraryRefused
}

/// The one namespace in which records are signed.
public let recordNamespace = "empanel.record.v1"

private let label = "SSH SIGNATURE"

/// The signature file of `message`: 314 bytes in the namespace of records.
///
/// The same key, message and namespace give the same bytes, and those ssh-keygen writes.
public func sshSign(
  _ message: Bytes, namespace: String, with key: SigningKey
) throws(SigningError) -> Bytes {
  guard isKey(namespace.utf8) else { throw .namespace(namespace) }
  let signature = try key.signature(of: signedBytes(message, namespace: namespace))
  return signatureFile(signature, namespace: namespace, key: key.publicKey)
}

/// Whether `signature` is exactly the file that `key` makes for `message` in `namespace`.
///
/// Stricter than ssh-keygen, which also takes other line lengths and text after the end.
public func sshVerify(
  _ signature: Bytes, message: Bytes, namespace: String, key: VerifyingKey
) -> Bool {
  guard let blob = bytes(armor: signature, label: label), blob.count > 64 else { return false }
  let raw = Bytes(blob.suffix(64))
  guard signatureFile(raw, namespace: namespace, key: key) == signature else { return false }
  return key.verifies(raw, message: signedBytes(message, namespace: namespace))
}

/// An allowed_signers file: one line a person, ascending by handle, good for `namespace` alone.
///
/// - Throws: ``SigningError/notAHandle(_:)``: ssh-keygen reads names there as patterns.
public func allowedSigners(
  _ people: [(handle: String, key: VerifyingKey)], namespace: String
) throws(SigningError) -> String {
  guard isKey(namespace.utf8) else { throw .namespace(namespace) }
  var text = ""
  for (handle, key) in people.sorted(by: { $0.handle < $1.handle }) {
    guard isHandle(handle) else { throw .notAHandle(handle) }
    text += "\(handle) namespaces=\"\(namespace)\" \(key.text)\n"
  }
  return text
}

/// What the Ed25519 key signs: the namespace and the SHA-512 of the message, not the message.
private func signedBytes(_ message: Bytes, namespace: String) -> Bytes {
  Bytes("SSHSIG".utf8) + sshString(namespace) + sshString("") + sshString("sha512")
    + sshString(Bytes(SHA512.hash(data: message)))
}

private func signatureFile(_ signature: Bytes, namespace: String, key: VerifyingKey) -> Bytes {
  var blob = Bytes("SSHSIG".utf8) + sshNumber(1) + sshString(key.blob)
  blob += sshString(namespace) + sshString("") + sshString("sha512")
  blob += sshString(sshString("ssh-ed25519") + sshString(signature))
  return armor(blob, label: label)
}
