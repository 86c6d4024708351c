// The two kinds of stanza this library opens: one for an X25519 key, one for a passphrase.
internal import Crypto

/// The 16 random bytes each age file is really encrypted with.
typealias FileKey = Bytes

private let x25519Kind = Bytes("X25519".utf8)
private let scryptKind = Bytes("scrypt".utf8)
private let x25519Info = "age-encryption.org/v1/X25519"
private let scryptLabel = Bytes("age-encryption.org/v1/scrypt".utf8)
/// Every wrapping key is used once, so its nonce is zero.
private let zeroNonce = Bytes(repeating: 0, count: 12)

extension AgeStanza {
  /// Wraps `fileKey` for one recipient with a one-time key from `generator`.
  init(
    wrapping fileKey: FileKey, to recipient: AgeRecipient,
    using generator: inout some RandomNumberGenerator
  ) throws(AgeError) {
    let once = AgeIdentity.generate(using: &generator)
    guard let shared = once.shared(with: recipient.point) else {
      throw .lowOrderRecipient(recipient.text)
    }
    let key = hkdf(shared, salt: once.recipient.point + recipient.point, info: x25519Info)
    words = [x25519Kind, base64(once.recipient.point)]
    body = try chaChaSeal(fileKey, key: key, nonce: zeroNonce)
  }

  /// Wraps `fileKey` with a passphrase.
  init(
    wrapping fileKey: FileKey, passphrase: Bytes, workFactor: Int,
    using generator: inout some RandomNumberGenerator
  ) throws(AgeError) {
    let salt = randomBytes(16, using: &generator)
    let key = try scrypt(passphrase, salt: scryptLabel + salt, workFactor: workFactor)
    words = [scryptKind, base64(salt), Bytes(String(workFactor).utf8)]
    body = try chaChaSeal(fileKey, key: key, nonce: zeroNonce)
  }
}

extension AgeHeader {
  /// The X25519 stanzas, each checked, whoever they are for; `number` counts all stanzas from 0.
  private func shares() throws(AgeError) -> [(number: Int, share: Bytes, body: Bytes)] {
    var shares: [(number: Int, share: Bytes, body: Bytes)] = []
    for (number, stanza) in stanzas.enumerated() where stanza.kind == x25519Kind {
      guard stanza.words.count == 2, stanza.body.count == 32,
        let share = bytes(base64: stanza.words[1]), share.count == 32
      else { throw .header(.stanza(number: number)) }
      guard !isLowOrder(x25519: share) else { throw .header(.lowOrderShare(number: number)) }
      shares.append((number, share, stanza.body))
    }
    return shares
  }

  /// A passphrase opens a file alone, or the file would not be authentic for the others.
  private func checkPassphraseStandsAlone() throws(AgeError) {
    guard stanzas.count == 1 || !stanzas.contains(where: { $0.kind == scryptKind }) else {
      throw .header(.passphraseNotAlone)
    }
  }

  /// The file key: what one of `identities` finds in a stanza, and the header's code is right under.
  ///
  /// So whichever stanza is looked at first, the same key is found: no two make the same code.
  func fileKey(for identities: [AgeIdentity], in file: Bytes) throws(AgeError) -> FileKey {
    try checkPassphraseStandsAlone()
    let shares = try shares()
    var hasOpened = false
    for identity in identities {
      for place in identity.lastOpened.order(of: shares.count) {
        guard let fileKey = try opened(shares[place], by: identity) else { continue }
        if isAuthentic(in: file, fileKey: fileKey) {
          identity.lastOpened.remember(place)
          return fileKey
        }
        hasOpened = true
      }
    }
    throw hasOpened ? .headerAltered : .noMatch
  }

  private func opened(
    _ stanza: (number: Int, share: Bytes, body: Bytes), by identity: AgeIdentity
  ) throws(AgeError) -> FileKey? {
    guard let shared = identity.shared(with: stanza.share) else {
      throw .header(.lowOrderShare(number: stanza.number))
    }
    let key = hkdf(shared, salt: stanza.share + identity.recipient.point, info: x25519Info)
    return chaChaOpen(stanza.body[...], key: key, nonce: zeroNonce)
  }

  /// The file key by a passphrase, which the header's code is right under; scrypt runs only after
  /// every other check has passed.
  func fileKey(
    for passphrase: Bytes, maxWorkFactor: Int, in file: Bytes
  ) throws(AgeError) -> FileKey {
    try checkPassphraseStandsAlone()
    guard let stanza = stanzas.first, stanza.kind == scryptKind else { throw .noMatch }
    guard stanza.words.count == 3, stanza.body.count == 32,
      let salt = bytes(base64: stanza.words[1]), salt.count == 16,
      let workFactor = Self.workFactor(stanza.words[2])
    else { throw .header(.stanza(number: 0)) }
    guard workFactor <= maxWorkFactor else {
      throw .header(.workFactor(workFactor, cap: maxWorkFactor))
    }
    let key = try scrypt(passphrase, salt: scryptLabel + salt, workFactor: workFactor)
    guard let fileKey = chaChaOpen(stanza.body[...], key: key, nonce: zeroNonce) else {
      throw .noMatch
    }
    guard isAuthentic(in: file, fileKey: fileKey) else { throw .headerAltered }
    return fileKey
  }

  /// A decimal number without sign or leading zero; nil for anything else, or beyond Int.
  private static func workFactor(_ word: Bytes) -> Int? {
    guard word.first != UInt8(ascii: "0"),
      word.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(String(decoding: word, as: UTF8.self))
  }

  /// Whether the last line is the code of everything before it under `fileKey`.
  private func isAuthentic(in file: Bytes, fileKey: FileKey) -> Bool {
    Sealing.isAuthentic(
      code, message: file.prefix(authenticated), key: Self.codeKey(fileKey))
  }

  /// The key of the header's code.
  static func codeKey(_ fileKey: FileKey) -> SymmetricKey {
    hkdf(fileKey, salt: [], info: "header")
  }
}
