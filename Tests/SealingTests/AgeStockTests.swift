// What we encrypt stock age opens, and what it encrypts we open.
import Chance
import Testing

@testable import Sealing

private let sizes = [0, 1, 65_535, 65_536, 65_537, 131_072]

private func content(_ count: Int) -> Bytes {
  var generator = SplitMix64(seed: UInt64(count))
  return randomBytes(count, using: &generator)
}

@Test(needs("age"), arguments: sizes)
func stockAgeOpensWhatIsEncryptedHere(count: Int) throws {
  var generator = SplitMix64(seed: 21)
  let identity = AgeIdentity.generate(using: &generator)
  let other = AgeIdentity.generate(using: &generator)
  let bench = try Workbench()
  let file = try ageEncrypt(
    content(count), to: [other.recipient, identity.recipient], using: &generator)
  let key = try bench.write("key", (identity.text + "\n").utf8)
  let sealed = try bench.write("sealed.age", file)
  let run = try bench.run("age", ["-d", "-i", key, sealed])
  #expect(run.status == 0, "\(run.complaint)")
  #expect(run.output == content(count))
}

@Test(needs("age"), arguments: sizes)
func whatStockAgeEncryptsIsOpenedHere(count: Int) throws {
  var generator = SplitMix64(seed: 22)
  let identity = AgeIdentity.generate(using: &generator)
  let run = try Workbench().run(
    "age", ["-e", "-r", identity.recipient.text], input: content(count))
  #expect(run.status == 0, "\(run.complaint)")
  #expect(try ageDecrypt(run.output, with: [identity], cap: 200_000) == content(count))
  #expect(try ageStanzaCount(run.output) == 1)
}

@Test(needs("age", "python3")) func stockAgeOpensAPassphraseFileWrittenHere() throws {
  var generator = SplitMix64(seed: 23)
  let bench = try Workbench()
  for (passphrase, workFactor) in [("correct horse", 1), ("Zoë naïve 日本", 10), ("x", 14)] {
    let file = try ageEncrypt(
      content(100), passphrase: passphrase, workFactor: workFactor, using: &generator)
    try bench.write("sealed.age", file)
    let run = try bench.typing([passphrase], into: ["age", "-d", "-o", "opened", "sealed.age"])
    #expect(run.status == 0, "\(run.text)")
    #expect(try bench.read("opened") == content(100))
  }
}

@Test(needs("age", "python3")) func aPassphraseFileOfStockAgeIsOpenedHere() throws {
  let bench = try Workbench()
  try bench.write("plain", content(100))
  let run = try bench.typing(
    ["correct horse", "correct horse"], into: ["age", "-p", "-o", "sealed.age", "plain"])
  #expect(run.status == 0, "\(run.text)")
  let file = try bench.read("sealed.age")
  #expect(throws: AgeError.header(.workFactor(18, cap: 17))) {
    try ageDecrypt(file, passphrase: "correct horse", maxWorkFactor: 17)
  }
  #expect(try ageDecrypt(file, passphrase: "correct horse") == content(100))
}

extension Workbench {
  /// Runs a program on a terminal of its own, and types one line at each prompt.
  func typing(_ lines: [String], into command: [String]) throws -> ToolRun {
    let script = """
      import os, pty, sys
      lines = sys.stdin.read().split("\\n")
      child, terminal = pty.fork()
      if child == 0:
          os.execvp(sys.argv[1], sys.argv[1:])
      shown = b""
      for line in lines:
          seen = len(shown)
          while b":" not in shown[seen:]:
              shown += os.read(terminal, 4096)
          os.write(terminal, line.encode() + b"\\n")
      try:
          while True:
              more = os.read(terminal, 4096)
              if not more: break
              shown += more
      except OSError:
          pass
      sys.stdout.buffer.write(shown)
      sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
      """
    return try run(
      "python3", ["-c", script] + command, input: Bytes(lines.joined(separator: "\n").utf8))
  }
}
