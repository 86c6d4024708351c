// The recipe of the format for the day this program is gone: stock age and ssh-keygen use a
// person's files as they lie on disk.
import Chance
import Foundation
import Glibc
import Sealing
import Testing

@testable import Panels

@Suite struct StockKeysTests {
  @Test(.enabled(if: has("age", "ssh-keygen", "sed", "python3")))
  func stockToolsOpenAPersonsKeysAndSignWithThem() throws {
    var dice = SplitMix64(seed: 31)
    let playground = try Playground()
    let account = Account(configHome: playground.at("c"), dataHome: playground.at("d"))
    let person = try account.createPerson(
      "asha", passphrase: Bytes("four plain words here".utf8), workFactor: 10, using: &dice)
    let home = account.panel(RecordID(of: [3]))
    let keys = try home.createKeys("asha", for: person.recipient, using: &dice)
    let shell = """
      cd \(playground.path)
      python3 -c '
      import os, pty, sys
      pid, terminal = pty.fork()
      if pid == 0:
          os.execvp("age", ["age", "-d", "-o", "person", sys.argv[1]])
      os.read(terminal, 1024)
      os.write(terminal, b"four plain words here\\n")
      try:
          while os.read(terminal, 1024): pass
      except OSError: pass
      sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
      ' \(account.personPath("asha")) || exit 1
      age -d -i person \(home.keysPath("asha")) > k || exit 2
      umask 077
      sed -n 's/^#ssh //p' k > signing || exit 3
      printf 'a message' > message
      ssh-keygen -q -Y sign -n empanel.record.v1 -f signing message || exit 4
      """
    let shown = try run(["bash", "-c", shell])
    #expect(shown.status == 0, "\(shown.output)")
    let signature = try playground.bytes("message.sig")
    #expect(
      sshVerify(
        signature, message: Bytes("a message".utf8), namespace: recordNamespace,
        key: keys.signing.publicKey))
    let sealed = try ageEncrypt(Bytes("a piece".utf8), to: [keys.age.recipient], using: &dice)
    try playground.put(sealed, "piece.age")
    let opened = try run(["age", "-d", "-i", playground.at("k"), playground.at("piece.age")])
    #expect(opened.output == "a piece", "age reads the keys file with its comments")
  }
}
