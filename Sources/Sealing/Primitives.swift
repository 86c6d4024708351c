// The four operations age is made of, over plain bytes. Separate so that the one place that turns
// the library's errors and Data into ours is small.
internal import Crypto
internal import CryptoExtras

/// HKDF-SHA-256 to 32 bytes.
func hkdf(_ secret: Bytes, salt: Bytes, info: String) -> SymmetricKey {
  HKDF<SHA256>.deriveKey(
    inputKeyMaterial: SymmetricKey(data: secret), salt: salt, info: Bytes(info.utf8),
    outputByteCount: 32)
}

/// ChaCha20-Poly1305: `plaintext` encrypted, then its 16-byte tag.
func chaChaSeal(
  _ plaintext: some RandomAccessCollection<UInt8>, key: SymmetricKey, nonce: Bytes
) throws(AgeError) -> Bytes {
  do {
    let box = try ChaChaPoly.seal(
      Bytes(plaintext), using: key, nonce: ChaChaPoly.Nonce(data: nonce))
    return Bytes(box.ciphertext) + Bytes(box.tag)
  } catch {
    throw .libraryRefused
  }
}

/// The plaintext of what ``chaChaSeal(_:key:nonce:)`` made; nil where one bit differs.
func chaChaOpen(
  _ sealed: Bytes.SubSequence, key: SymmetricKey, nonce: Bytes
) -> Bytes? {
  guard sealed.count >= 16,
    let nonce = try? ChaChaPoly.Nonce(data: nonce),
    let box = try? ChaChaPoly.SealedBox(
      nonce: nonce, ciphertext: sealed.dropLast(16), tag: sealed.suffix(16)),
    let plaintext = try? ChaChaPoly.open(box, using: key)
  else { return nil }
  return Bytes(plaintext)
}

/// HMAC-SHA-256 of `message`.
func authenticationCode(_ message: some Collection<UInt8>, key: SymmetricKey) -> Bytes {
  Bytes(HMAC<SHA256>.authenticationCode(for: Bytes(message), using: key))
}

/// Whether `code` is the HMAC-SHA-256 of `message`, in constant time.
func isAuthentic(_ code: Bytes, message: some Collection<UInt8>, key: SymmetricKey) -> Bool {
  HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: Bytes(message), using: key)
}

/// scrypt with r = 8 and p = 1, as age uses it: 2^`workFactor` rounds, 1 KiB of memory each.
///
/// The caller caps `workFactor`: the library's own memory limit is not honoured.
func scrypt(
  _ passphrase: Bytes, salt: Bytes, workFactor: Int, count: Int = 32
) throws(AgeError) -> SymmetricKey {
  do {
    return try KDF.Scrypt.deriveKey(
      from: passphrase, salt: salt, outputByteCount: count, rounds: 1 << workFactor, blockSize: 8,
      parallelism: 1)
  } catch {
    throw .libraryRefused
  }
}
