// The parsers of cryptographic files: age, signatures, keys. What they accept must be what was made,
// or something nobody without the key could have made.
import Chance
import Panels
import Sealing

extension Parser {
  static func ofKeys() throws -> [Parser] {
    var dice = SplitMix64(seed: 4)
    return [
      try age(&dice), try ageKeys(&dice), try signatures(&dice), try openSSH(&dice),
      pieces(&dice),
    ]
  }

  private static func age(_ dice: inout SplitMix64) throws -> Parser {
    let own = AgeIdentity.generate(using: &dice)
    let other = AgeIdentity.generate(using: &dice)
    let texts = [[], Array("words".utf8), [UInt8](repeating: 7, count: 65_537)]
    var corpus: [[UInt8]] = []
    for text in texts {
      corpus.append(try ageEncrypt(text, to: [own.recipient], using: &dice))
      corpus.append(
        try ageEncrypt(text, to: [other.recipient, own.recipient], using: &dice))
    }
    corpus.append(try ageEncrypt([1], passphrase: "a passphrase", workFactor: 1, using: &dice))
    return Parser(
      "age", corpus: corpus,
      words: ["-> X25519 ", "-> scrypt ", "--- ", "age-encryption.org/v1\n", "->", "\n", " "]
    ) { input in
      _ = try? ageStanzaCount(input)
      // Low, or the run would be scrypt and nothing else.
      _ = try? ageDecrypt(input, passphrase: "a passphrase", maxWorkFactor: 2)
      guard let text = try? ageDecrypt(input, with: [own], cap: 200_000) else { return .refused }
      return texts.contains(text) ? .read : .broken("age gave a text that nobody encrypted")
    }
  }

  private static func ageKeys(_ dice: inout SplitMix64) throws -> Parser {
    let identity = AgeIdentity.generate(using: &dice)
    let file = "# a comment\n\(identity.text)\n"
    return Parser(
      "age-keys",
      corpus: [identity.text, identity.recipient.text, file].map { Array($0.utf8) },
      words: ["age1", "AGE-SECRET-KEY-1", "1", "\n", "#", "q", "Q"]
    ) { input in
      let text = String(decoding: input, as: UTF8.self)
      if let key = AgeRecipient(text), key.text != text, key.text != text.lowercased() {
        return .broken("a recipient is written otherwise than it was read")
      }
      if let key = AgeIdentity(text), key.text != text.uppercased() {
        return .broken("an identity is written otherwise than it was read")
      }
      let isRead =
        AgeRecipient(text) != nil || AgeIdentity(text) != nil
        || AgeIdentity(identityFile: input) != nil
      return isRead ? .read : .refused
    }
  }

  private static func signatures(_ dice: inout SplitMix64) throws -> Parser {
    let key = SigningKey.generate(using: &dice)
    let message = Array("one line\n".utf8)
    let name = "empanel.record.v1"
    let good = try sshSign(message, namespace: name, with: key)
    let other = try sshSign(
      message, namespace: name, with: SigningKey.generate(using: &dice))
    return Parser(
      "signature", corpus: [good, other],
      words: ["-----BEGIN SSH SIGNATURE-----\n", "-----END SSH SIGNATURE-----\n", "U1NI", "="]
    ) { input in
      let holds = sshVerify(input, message: message, namespace: name, key: key.publicKey)
      guard holds == (input == good) else {
        return .broken("a signature that is not the key's holds, or its own does not")
      }
      return holds ? .read : .refused
    }
  }

  private static func openSSH(_ dice: inout SplitMix64) throws -> Parser {
    let key = SigningKey.generate(using: &dice)
    return Parser(
      "openssh-key",
      corpus: [Array(key.openSSHPrivateKey.utf8), Array(key.publicKey.text.utf8)],
      words: ["-----BEGIN OPENSSH PRIVATE KEY-----\n", "ssh-ed25519 ", "AAAA", "=", "\n"]
    ) { input in
      let text = String(decoding: input, as: UTF8.self)
      let signing = SigningKey(openSSHPrivateKey: text)
      if let signing, signing.publicKey != key.publicKey {
        return .broken("a key file gave a key that is not in it")
      }
      let verifying = VerifyingKey(text)
      if let verifying, verifying.text != text {
        return .broken("a public key is written otherwise")
      }
      return signing == nil && verifying == nil ? .refused : .read
    }
  }

  private static func pieces(_ dice: inout SplitMix64) -> Parser {
    let id = String(repeating: "ab", count: 32)
    let recipient = AgeIdentity.generate(using: &dice).recipient
    let pads = [0, 2].map { Pad(quorum: $0, pad: [UInt8](repeating: UInt8($0), count: 75)) }
    let piece = Piece(
      panel: id, under: id, author: "asha", candidate: "c01", recipient: recipient,
      holder: "ben", pads: pads)
    let text = piece?.text ?? []
    return Parser(
      "piece", corpus: [text, text + text],
      words: ["empanel-piece-v1\n", "pad 0 ", "pad ", "holder ", "panel ", "\n", "recipient age1"]
    ) { input in
      let one = Piece(text: input)
      let several = Piece.several(input)
      if let one, one.text != input { return .broken("a piece is written otherwise") }
      if let several, several.flatMap(\.text) != input {
        return .broken("pieces are written otherwise")
      }
      return one == nil && several == nil ? .refused : .read
    }
  }
}
