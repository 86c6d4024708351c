// QR codes against stock `qrencode`: every module of a code is the same as in one of the eight that
// may be chosen from; and what is drawn of it on paper.
import Foundation
import Sealing
import Testing

@testable import Reports

@Suite struct QRCodeTests {
  private static let tool = "/usr/bin/qrencode"
  private static let mayBeMissing =
    ProcessInfo.processInfo.environment["EMPANEL_FORBID_SKIPS"] != "1"
    && !FileManager.default.isExecutableFile(atPath: tool)

  /// What stock `qrencode` draws for a text in byte mode at level M: two columns a module.
  private func stock(_ text: String) throws -> [[Bool]] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: QRCodeTests.tool)
    process.arguments = ["-8", "-l", "M", "-m", "0", "-t", "ASCII", text]
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.map { line in
      let cells = Array(line)
      return stride(from: 0, to: cells.count, by: 2).map { cells[$0] == "#" }
    }
  }

  private func modules(_ code: QRCode) -> [[Bool]] {
    (0..<code.size).map { row in (0..<code.size).map { code.isDark(row, $0) } }
  }

  @Test(
    .disabled(if: mayBeMissing, "not installed: qrencode"),
    arguments: [
      "482913", "000000", "a", "fourteen bytes", "fifteen bytes..",
      "AGE-SECRET-KEY-1QQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23V9CCRYDPK8QARC0SAV0QP2",
      String(repeating: "x", count: 42), String(repeating: "y", count: 62),
      String(repeating: "z", count: 84), String(repeating: "0", count: 106),
    ])
  func everyModuleIsAsStockToolsDrawIt(text: String) throws {
    let drawn = try stock(text)
    let codes = QRCode.everyMask(of: text)
    #expect(codes.contains { modules($0) == drawn })
    let chosen = try #require(QRCode(text))
    #expect(codes.contains(chosen))
  }

  @Test func aTextThatIsTooLongHasNoCode() {
    #expect(QRCode(String(repeating: "0", count: 107)) == nil)
  }

  @Test func aKeySheetIsAnIdentityFileAndHoldsTheKeyOnce() throws {
    var generator = SystemRandomNumberGenerator()
    let identity = AgeIdentity.generate(using: &generator)
    let sheet = KeySheet(panel: "Two\nlines", kind: .envelope("safe"), identity: identity)
    #expect(AgeIdentity(identityFile: Bytes(sheet.text.utf8))?.recipient == identity.recipient)
    let lines = sheet.text.split(separator: "\n")
    #expect(lines.filter { !$0.hasPrefix("#") }.map(String.init) == [identity.text])
    #expect(lines.allSatisfy { $0.count <= 120 })
    #expect(sheet.html.contains(identity.text) && !sheet.html.contains("http"))
    #expect(sheet.html.contains("Envelope &quot;safe&quot;"))
  }
}
