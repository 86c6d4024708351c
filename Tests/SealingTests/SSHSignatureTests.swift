// Signatures: one file for each key, message and namespace, and no other file verifies.
import Chance
import Testing

@testable import Sealing

private let message = Bytes("{\"type\":\"seen\"}\n".utf8)

private let (key, other) = {
  var generator = SplitMix64(seed: 41)
  return (SigningKey.generate(using: &generator), SigningKey.generate(using: &generator))
}()

private func verifies(
  _ signature: Bytes, _ message: Bytes = message, namespace: String = recordNamespace,
  key: SigningKey = key
) -> Bool {
  sshVerify(signature, message: message, namespace: namespace, key: key.publicKey)
}

@Test func aSignatureVerifiesForItsKeyMessageAndNamespaceOnly() throws {
  let signature = try sshSign(message, namespace: recordNamespace, with: key)
  #expect(signature.count == 314)
  #expect(verifies(signature))
  #expect(!verifies(signature, key: other))
  #expect(!verifies(signature, Bytes(message.dropLast())))
  #expect(!verifies(signature, message + [10]))
  #expect(!verifies(signature, namespace: "empanel.record.v2"))
  #expect(!verifies(signature, namespace: "empanel.record.v"))
  #expect(!verifies(try sshSign(message, namespace: "empanel.record.v2", with: key)))
  #expect(try sshSign(message, namespace: recordNamespace, with: key) == signature)
}

@Test func everySingleBitFlipOfASignatureIsRefused() throws {
  let signature = try sshSign(message, namespace: recordNamespace, with: key)
  var refused = 0
  for place in signature.indices {
    for bit in 0..<8 {
      var flipped = signature
      flipped[place] ^= 1 << bit
      refused += verifies(flipped) ? 0 : 1
    }
  }
  #expect(refused == 314 * 8)
}

@Test func whatSSHKeygenWouldForgiveIsRefused() throws {
  let signature = try sshSign(message, namespace: recordNamespace, with: key)
  let text = String(decoding: signature, as: UTF8.self)
  let lines = text.split(separator: "\n").map(String.init)
  let base = lines.dropFirst().dropLast().joined()
  let first = String(base.prefix(76))
  let rewrapped = [lines[0], first, String(base.dropFirst(76)), lines[lines.count - 1]]
  for wrong in [
    "", text + "\n", String(text.dropLast()), text.replacing("\n", with: "\r\n"), "\n" + text,
    rewrapped.joined(separator: "\n") + "\n", lines.joined() + "\n", text + text,
    String(repeating: "A", count: 314), String(repeating: "\n", count: 314),
  ] { #expect(!verifies(Bytes(wrong.utf8)), "\(wrong)") }
}

@Test func aNamespaceIsPlainOrNothingIsSigned() throws {
  for namespace in ["", "a b", "A", "é", "a\n", "a\"b"] {
    #expect(throws: SigningError.namespace(namespace)) {
      try sshSign(message, namespace: namespace, with: key)
    }
    #expect(throws: SigningError.namespace(namespace)) {
      try allowedSigners([("asha", key.publicKey)], namespace: namespace)
    }
  }
}

@Test func allowedSignersAreListedByHandleForOneNamespace() throws {
  let text = try allowedSigners(
    [("ben", other.publicKey), ("asha", key.publicKey)], namespace: recordNamespace)
  #expect(
    text == """
      asha namespaces="empanel.record.v1" \(key.publicKey.text)
      ben namespaces="empanel.record.v1" \(other.publicKey.text)

      """)
}

@Test(arguments: ["", "a*", "*", "Asha", "1a", "-a", "a b", "a,b", "!a", "é", "aaaaaaaaaaaaaaaaa"])
func aNameThatCouldBeAPatternIsNotListed(name: String) {
  #expect(throws: SigningError.notAHandle(name)) {
    try allowedSigners([(name, key.publicKey)], namespace: recordNamespace)
  }
}

@Test func theSignatureOfAKnownKeyIsKnown() throws {
  // RFC 8032 section 7.1 test 1: the public key of a secret, through the file and line formats.
  let seed = bytes(hex: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60") ?? []
  let known = try #require(SigningKey(seed: seed))
  #expect(
    hex(known.publicKey.point)
      == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
  #expect(
    hex(try known.signature(of: []))
      == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
      + "d25bf5f0595bbe24655141438e7a100b")
}
