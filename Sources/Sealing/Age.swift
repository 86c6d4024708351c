// Whole age files, in and out. Everything is in memory: a record's parts are small and capped, and
// nothing is given out before the last chunk has been verified.
internal import Crypto

/// The default work factor of a passphrase: 2^18 rounds, 256 MiB and about half a second.
public let ageWorkFactor = 18
/// The highest work factor written, and read unless a caller asks otherwise: 1 GiB, two seconds.
public let ageMaxWorkFactor = 20

/// `plaintext` as a binary age file that each of `recipients` can open.
///
/// The size is `plaintext` + 184 bytes for one recipient up to 64 KiB, and 98 for each further
/// one.
/// - Throws: ``AgeError/recipients(count:limit:)`` for none or more than 32,
///   ``AgeError/lowOrderRecipient(_:)``.
public func ageEncrypt(
  _ plaintext: Bytes, to recipients: [AgeRecipient],
  using generator: inout some RandomNumberGenerator
) throws(AgeError) -> Bytes {
  guard 1...AgeError.stanzaLimit ~= recipients.count else {
    throw .recipients(count: recipients.count, limit: AgeError.stanzaLimit)
  }
  let fileKey = randomBytes(16, using: &generator)
  var stanzas: [AgeStanza] = []
  for recipient in recipients {
    stanzas.append(try AgeStanza(wrapping: fileKey, to: recipient, using: &generator))
  }
  return try ageFile(plaintext, stanzas, fileKey: fileKey, using: &generator)
}

/// `plaintext` as a binary age file that `passphrase` opens.
///
/// `workFactor` is the binary logarithm of scrypt's rounds, 1 to 20.
public func ageEncrypt(
  _ plaintext: Bytes, passphrase: Bytes, workFactor: Int = ageWorkFactor,
  using generator: inout some RandomNumberGenerator
) throws(AgeError) -> Bytes {
  guard 1...ageMaxWorkFactor ~= workFactor else { throw .workFactor(workFactor) }
  let fileKey = randomBytes(16, using: &generator)
  let stanza = try AgeStanza(
    wrapping: fileKey, passphrase: passphrase, workFactor: workFactor, using: &generator)
  return try ageFile(plaintext, [stanza], fileKey: fileKey, using: &generator)
}

/// The same with the UTF-8 bytes of a typed passphrase.
public func ageEncrypt(
  _ plaintext: Bytes, passphrase: String, workFactor: Int = ageWorkFactor,
  using generator: inout some RandomNumberGenerator
) throws(AgeError) -> Bytes {
  try ageEncrypt(
    plaintext, passphrase: Bytes(passphrase.utf8), workFactor: workFactor, using: &generator)
}

/// The content of an age file that one of `identities` opens; `cap` is the most bytes of the file.
public func ageDecrypt(
  _ file: Bytes, with identities: [AgeIdentity], cap: Int
) throws(AgeError) -> Bytes {
  try content(of: file, cap: cap) { (header) throws(AgeError) in
    try header.fileKey(for: identities, in: file)
  }
}

/// The content of an age file that `passphrase` opens.
///
/// A work factor above `maxWorkFactor` is refused before any work is done. `cap` is the most bytes
/// of the file; the default is that of an identity file, with room.
public func ageDecrypt(
  _ file: Bytes, passphrase: Bytes, maxWorkFactor: Int = ageMaxWorkFactor, cap: Int = 65_536
) throws(AgeError) -> Bytes {
  try content(of: file, cap: cap) { (header) throws(AgeError) in
    try header.fileKey(for: passphrase, maxWorkFactor: min(maxWorkFactor, 30), in: file)
  }
}

/// The same with the UTF-8 bytes of a typed passphrase.
public func ageDecrypt(
  _ file: Bytes, passphrase: String, maxWorkFactor: Int = ageMaxWorkFactor, cap: Int = 65_536
) throws(AgeError) -> Bytes {
  try ageDecrypt(file, passphrase: Bytes(passphrase.utf8), maxWorkFactor: maxWorkFactor, cap: cap)
}

/// How many stanzas the header has: all that a reader without a key can check.
public func ageStanzaCount(_ file: Bytes) throws(AgeError) -> Int {
  try AgeHeader(of: file).stanzas.count
}

private func ageFile(
  _ plaintext: Bytes, _ stanzas: [AgeStanza], fileKey: FileKey,
  using generator: inout some RandomNumberGenerator
) throws(AgeError) -> Bytes {
  let text = AgeHeader.text(stanzas)
  let code = authenticationCode(text, key: AgeHeader.codeKey(fileKey))
  let header = text + [UInt8(ascii: " ")] + base64(code) + [lineFeed]
  return try header + agePayload(plaintext, fileKey: fileKey, using: &generator)
}

private func content(
  of file: Bytes, cap: Int, fileKey: (AgeHeader) throws(AgeError) -> FileKey
) throws(AgeError) -> Bytes {
  let (plaintext, fault) = try agePieces(of: file, cap: cap, fileKey: fileKey)
  if let fault { throw .payload(fault) }
  return plaintext
}

/// Everything up to the payload must hold, which `fileKey` finds out of the header; then what the
/// payload gave, and its fault.
func agePieces(
  of file: Bytes, cap: Int, fileKey: (AgeHeader) throws(AgeError) -> FileKey
) throws(AgeError) -> (plaintext: Bytes, fault: AgeError.Payload?) {
  guard file.count <= cap else { throw .tooLarge(bytes: file.count, cap: cap) }
  let header = try AgeHeader(of: file)
  let fileKey = try fileKey(header)
  guard file.count - header.end >= payloadNonceSize else { throw .header(.nonceCut) }
  return agePayloadContent(file[header.end...], fileKey: fileKey)
}
