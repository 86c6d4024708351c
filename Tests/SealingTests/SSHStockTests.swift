// The opinion of ssh-keygen: it verifies what is signed here, and signs the same bytes itself.
import Chance
import Testing

@testable import Sealing

private let message = Bytes("{\"type\":\"seen\",\"v\":1}\n".utf8)

private func verification(_ bench: Workbench, signer: String, namespace: String) throws -> ToolRun {
  try bench.run(
    "ssh-keygen",
    ["-Y", "verify", "-f", "allowed", "-I", signer, "-n", namespace, "-s", "message.sig"],
    input: message)
}

@Test(needs("ssh-keygen")) func sshKeygenVerifiesWhatIsSignedHere() throws {
  var generator = SplitMix64(seed: 51)
  let bench = try Workbench()
  for _ in 0..<5 {
    let (key, other) = (
      SigningKey.generate(using: &generator), SigningKey.generate(using: &generator)
    )
    try bench.write(
      "allowed",
      allowedSigners(
        [("asha", key.publicKey), ("ben", other.publicKey)], namespace: recordNamespace
      ).utf8)
    try bench.write("message.sig", sshSign(message, namespace: recordNamespace, with: key))
    let good = try verification(bench, signer: "asha", namespace: recordNamespace)
    #expect(good.status == 0, "\(good.complaint)")
    #expect(try verification(bench, signer: "ben", namespace: recordNamespace).status != 0)
    // The line of the signer allows one namespace, so a signature in another one fails.
    try bench.write("message.sig", sshSign(message, namespace: "git", with: key))
    #expect(try verification(bench, signer: "asha", namespace: "git").status != 0)
  }
}

@Test(needs("ssh-keygen")) func sshKeygenSignsTheSameBytesWithOurKeyFile() throws {
  for seed in 0..<5 as Range<UInt64> {
    var generator = SplitMix64(seed: seed)
    let key = SigningKey.generate(using: &generator)
    let bench = try Workbench()
    let file = try bench.write("key", key.openSSHPrivateKey.utf8)
    #expect(
      try bench.run("ssh-keygen", ["-y", "-f", file]).text == key.publicKey.text + " empanel\n")
    let run = try bench.run(
      "ssh-keygen", ["-Y", "sign", "-f", file, "-n", recordNamespace], input: message)
    #expect(run.status == 0, "\(run.complaint)")
    #expect(try run.output == sshSign(message, namespace: recordNamespace, with: key))
    #expect(
      sshVerify(run.output, message: message, namespace: recordNamespace, key: key.publicKey))
  }
}

@Test(
  needs("ssh-keygen"), arguments: ["", "a", "empanel", "a comment of some length, with spaces"])
func aKeyFileOfSSHKeygenIsRead(comment: String) throws {
  let bench = try Workbench()
  let run = try bench.run(
    "ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", comment, "-f", bench.path("key")])
  #expect(run.status == 0, "\(run.complaint)")
  let text = String(decoding: try bench.read("key"), as: UTF8.self)
  let key = try #require(SigningKey(openSSHPrivateKey: text))
  let open = String(decoding: try bench.read("key.pub"), as: UTF8.self)
  #expect(
    open.split(separator: " ").prefix(2).joined(separator: " ").trimmingEnd == key.publicKey.text)
}

@Test(needs("ssh-keygen")) func aKeyFileWithAPassphraseOrOfAnotherKindIsRefused() throws {
  let bench = try Workbench()
  for (name, arguments) in [
    ("locked", ["ed25519", "-N", "passphrase"]), ("ecdsa", ["ecdsa", "-N", ""]),
  ] {
    let run = try bench.run(
      "ssh-keygen", ["-q", "-f", bench.path(name), "-t"] + arguments)
    #expect(run.status == 0, "\(run.complaint)")
    let text = String(decoding: try bench.read(name), as: UTF8.self)
    #expect(SigningKey(openSSHPrivateKey: text) == nil, "\(name)")
  }
}

extension String {
  /// The text without a line feed at its end.
  fileprivate var trimmingEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
