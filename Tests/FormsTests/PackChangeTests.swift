// Changing one place of a pack file: comments and order stay, and the file says what was meant.
import Foundation
import Scoring
import Testing

@testable import Forms

struct PackChangeTests {
  static let shipped: [UInt8] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appendingPathComponent("panels/care-worker-values/form.yaml")
    return (try? Data(contentsOf: path)).map(Array.init) ?? []
  }()

  private func form(_ bytes: [UInt8]) throws -> Form {
    try readPack(PackSource(file: "form.yaml", bytes: bytes))
  }

  private func comments(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.contains("#") }
  }

  @Test(arguments: [
    ("questions.q1.ask", PackChange.text("Tell us \"how\": a #1 back\\slash, {name}.")),
    ("questions.q1.probes.1", .text("Was it a - choice?")),
    ("questions.q1.probes.3", .text("What came next?")),
    ("questions.q1.probes.0", .removed),
    ("questions.q5.say", .text("Tell us.")),
    ("questions.k1.say", .removed),
    ("questions.k1.probes.0", .text("Why?")),
    ("questions.q2.anchors.dignity.3", .text("Found out.")),
    ("criteria.dignity.title", .text("Dignity")),
    ("criteria.dignity.weight", .number("3")),
    ("criteria.safety.about", .text("Éa, ü.")),
    ("criteria.safety.anchors.evidence.5", .text("All.")),
    ("groups.staff.minimum.dignity", .number("7/2")),
    ("groups.users.minimum.dignity", .number("2")),
    ("groups.staff.share", .number("60")),
    ("scales.faces.2.label", .text("So so")),
    ("rules.threshold", .number("55")),
    ("calibration.0.answer", .text("Short.")),
    ("title", .text("A new title")),
  ])
  func aPlaceIsChangedWithEveryCommentKept(path: String, change: PackChange) throws {
    let before = try form(PackChangeTests.shipped)
    let changed = try #require(changePack(PackChangeTests.shipped, at: path, to: change))
    #expect(changed.isInPlace, "\(path)")
    let after = try form(changed.bytes)
    #expect(after != before || path == "groups.staff.share")
    // Comments stay, also where a line with a mark is changed.
    #expect(comments(PackChangeTests.shipped).allSatisfy(comments(changed.bytes).contains))
    let lines = { (bytes: [UInt8]) in bytes.split(separator: 0x0A).count }
    #expect(abs(lines(changed.bytes) - lines(PackChangeTests.shipped)) <= 7)
  }

  @Test func whatWasMeantIsWhatIsRead() throws {
    var bytes = PackChangeTests.shipped
    let words = "Tell us \"how\": it's 5 > 3 # or\\so"
    for (path, change) in [
      ("questions.q1.ask", PackChange.text(words)), ("criteria.dignity.weight", .number("3")),
      ("groups.staff.share", .number("70")), ("groups.users.share", .number("30")),
      ("questions.q1.probes.2", .removed), ("criteria.learning.about", .text(words)),
    ] {
      bytes = try #require(changePack(bytes, at: path, to: change)).bytes
    }
    let form = try form(bytes)
    #expect(form.question("q1")?.ask == words)
    #expect(form.question("q1")?.probes.count == 2)
    #expect(form.criterion("dignity")?.weight == 3)
    #expect(form.criterion("learning")?.about == words)
    #expect(form.group("staff")?.share == 70)
  }

  @Test func aFileWrittenOddlyIsWrittenAfresh() throws {
    let odd = """
      empanel: 1
      ? title
      : a title
        over two lines  # a comment
      list: [ {id: a, ask: one}, {id: b,
         ask: two} ]
      """
    let changed = try #require(
      changePack(Array(odd.utf8), at: "title", to: .text("Another")))
    #expect(!changed.isInPlace)
    #expect(String(decoding: changed.bytes, as: UTF8.self).contains("Another"))
    let inFlow = try #require(
      changePack(Array(odd.utf8), at: "list.b.ask", to: .text("three, four")))
    #expect(inFlow.isInPlace)
    #expect(String(decoding: inFlow.bytes, as: UTF8.self).contains("ask: \"three, four\"} ]"))
    #expect(changePack(Array("a: [".utf8), at: "a", to: .text("b")) == nil)
    // A key given twice is for a person to put right: no change may choose one of them.
    for change in [PackChange.removed, .text("c")] {
      #expect(changePack(Array("title: a\ntitle: b\nid: x\n".utf8), at: "title", to: change) == nil)
    }
    #expect(changePack([0xff], at: "a", to: .text("b")) == nil)
  }
}
