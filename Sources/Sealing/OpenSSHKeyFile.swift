// The private key file OpenSSH reads and writes, without a passphrase: it lies inside an age file,
// and with it a person can sign by `ssh-keygen -Y sign` where this program is gone.

private let label = "OPENSSH PRIVATE KEY"
private let magic = Bytes("openssh-key-v1\0".utf8)

extension SigningKey {
  /// The text of the key as an unencrypted OpenSSH private key file, with the comment `empanel`.
  ///
  /// The same key gives the same text: the two check numbers, random in files of ssh-keygen, are
  /// the first bytes of the public key.
  public var openSSHPrivateKey: String {
    let check = Bytes(publicKey.point.prefix(4))
    var secret = check + check + publicKey.blob
    secret += sshString(seed + publicKey.point) + sshString("empanel")
    secret += Self.padding(after: secret.count)
    var file = magic + sshString("none") + sshString("none") + sshString("")
    file += sshNumber(1) + sshString(publicKey.blob) + sshString(secret)
    return String(decoding: armor(file, label: label), as: UTF8.self)
  }

  /// Reads an unencrypted OpenSSH file of one Ed25519 key, of this library or of ssh-keygen.
  ///
  /// Nil for anything else: another kind, a passphrase, a public half that is not the secret's.
  public init?(openSSHPrivateKey text: String) {
    let text = Bytes(text.utf8)
    // A file of one key with a long comment is below 1 KiB.
    guard text.count <= 4096, let file = bytes(armor: text, label: label) else { return nil }
    var reader = SSHReader(file)
    guard reader.bytes(magic.count) == magic,
      reader.takes("none"), reader.takes("none"), reader.takes(""),
      reader.number() == 1, let blob = reader.string(), let secret = reader.string(),
      reader.rest.isEmpty, let key = SigningKey(secretPart: secret), key.publicKey.blob == blob
    else { return nil }
    self = key
  }

  /// Reads the part of the file that a passphrase would encrypt.
  private init?(secretPart: Bytes) {
    var reader = SSHReader(secretPart)
    guard let check = reader.number(), reader.number() == check,
      reader.takes("ssh-ed25519"), let point = reader.string(),
      let pair = reader.string(), pair.count == 64, reader.string() != nil,
      Bytes(reader.rest) == Self.padding(after: secretPart.count - reader.rest.count)
    else { return nil }
    self.init(seed: Bytes(pair.prefix(32)))
    guard publicKey.point == point, Bytes(pair.suffix(32)) == point else { return nil }
  }

  /// The bytes 1, 2, 3 and so on that fill `count` bytes up to whole blocks of eight.
  private static func padding(after count: Int) -> Bytes {
    let missing = (8 - count % 8) % 8
    return (0..<missing).map { UInt8(truncatingIfNeeded: $0 + 1) }
  }
}
