// The examples and scripts of the format articles, run: what is told to strangers stays true.
import Foundation
import Testing

@testable import Sealing

/// The code blocks of one kind in an article, in order.
private func blocks(_ kind: String, of article: String) throws -> [String] {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/Sealing/Sealing.docc/\(article).md")
  let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```")
  return stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
    .filter { $0.hasPrefix(kind + "\n") }.map { String($0.dropFirst(kind.count + 1)) }
}

@Test(arguments: [("CanonicalJSON", 1), ("Dealing", 1), ("RecordTypes", 34)])
func theJSONOfTheArticlesIsCanonical(article: String, count: Int) throws {
  let examples = try blocks("json", of: article)
  #expect(examples.count == count)
  for example in examples { _ = try JSON(canonicalLine: Bytes(example.utf8)) }
}

@Test func theSignatureInTheArticleIsTheOneMadeHere() throws {
  let examples = try blocks("text", of: "Signatures")
  let seed = bytes(hex: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60") ?? []
  let key = try #require(SigningKey(seed: seed))
  let signature = try sshSign(
    Bytes("{\"type\":\"seen\",\"v\":1}\n".utf8), namespace: recordNamespace, with: key)
  #expect(examples.contains(key.publicKey.text + "\n"))
  #expect(examples.last == String(decoding: signature, as: UTF8.self))
}

@Test func theKeysRefusedInTheArticlesAreRefusedHere() throws {
  let signing = try #require(try blocks("text", of: "Signatures").first { $0.hasPrefix("00000") })
  let encrypting = try #require(try blocks("text", of: "AgeFiles").last)
  let unfit = signing.split(separator: "\n").compactMap { bytes(hex: String($0)) }
  let lowOrder = encrypting.split(separator: "\n").compactMap { bytes(hex: String($0)) }
  #expect(unfit.count == 5 && unfit.allSatisfy { isUnfit(ed25519: $0) })
  #expect(lowOrder.count == 2 && lowOrder.allSatisfy { isLowOrder(x25519: $0) })
}

@Test func theCommitmentInTheArticleIsTheOneMadeHere() throws {
  let slip = Slip(contributor: "su1", digits: "004711", salt: Bytes(repeating: 0xAB, count: 16))
  #expect(try blocks("text", of: "Dealing").last == (slip?.commitment).map { $0 + "\n" })
}

@Test(needs("bash", "jq", "ssh-keygen", "sha256sum"))
func theAuditInTheArticleAcceptsAPanelAndNoticesEachChange() throws {
  let panel = try SmallPanel()
  let audit = try #require(try blocks("bash", of: "Auditing").first)
  func run(late: String? = nil) throws -> ToolRun {
    try panel.bench.run(
      "bash", ["-c", audit, "audit", ".", panel.freeze] + (late.map { [$0] } ?? []))
  }
  let good = try run(late: panel.opened)
  #expect(good.status == 0 && good.text.hasSuffix("all good\n"), "\(good.text) \(good.complaint)")
  #expect(try run(late: String(repeating: "0", count: 64)).status == 1)
  for file in [
    "\(panel.sheet)/record.json", "\(panel.sheet)/record.json.sig", "\(panel.sheet)/sheet.age",
    "\(panel.freeze)/allowed_signers", "\(panel.call)/record.json",
  ] {
    let content = try panel.bench.read("records/\(file)")
    var changed = content
    changed[content.count / 2] ^= 1
    try panel.bench.write("records/\(file)", changed)
    #expect(try run().status == 1, "\(file)")
    try panel.bench.write("records/\(file)", content)
  }
  try FileManager.default.removeItem(atPath: panel.bench.path("records/\(panel.call)"))
  #expect(try run().text.contains("no parent \(panel.call)"))
}

@Test(needs("bash", "jq", "age"))
func theContentScriptInTheArticleShowsTheSheetAndADifferenceInside() throws {
  for candidate in ["c01", "c02"] {
    let panel = try SmallPanel(candidateInside: candidate)
    let script = try #require(try blocks("bash", of: "Auditing").last)
    let run = try panel.bench.run(
      "bash", ["-c", script, "content", ".", panel.close, panel.opened, "c01", "reader"])
    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.text.contains(#""items":[{"question":"q1","criterion":"k1","points":4"#))
    #expect(run.text.contains("candidate differs inside") == (candidate != "c01"))
  }
}
