// A YAML document as nodes: where each value stands and how it is written, and hostile files.
import Chance
import Testing

@testable import Forms

struct NodeTests {
  private func root(_ text: String) throws -> Node? { try Node(yaml: Array(text.utf8)) }

  private func problem(_ text: String) -> String? {
    do {
      _ = try Branch(yaml: Array(text.utf8))
      return nil
    } catch {
      return "\(error.line): \(error.problem)"
    }
  }

  @Test func everyValueHasItsPlaceAndItsStyle() throws {
    let root = try #require(try root("a: 'b'\nłę: {c: \"d\", e: [f]}\ng: |\n  h\n  i\n"))
    let pairs = try #require(root.mapping?.pairs)
    #expect(pairs.map { $0.key.scalar?.string } == ["a", "łę", "g"])
    #expect(pairs.map { $0.key.mark?.line } == [1, 2, 3])
    #expect(pairs[0].value.scalar?.style == .singleQuoted)
    #expect(pairs[0].value.mark?.column == 4)
    let inner = try #require(pairs[1].value.mapping)
    #expect(inner.isFlow)
    // Columns count letters, not bytes.
    #expect(inner.mark?.column == 5)
    #expect(inner.pairs[0].value.scalar?.style == .doubleQuoted)
    #expect(pairs[2].value.scalar?.string == "h\ni\n")
    #expect(pairs[2].value.scalar?.style == .literal)
  }

  @Test func aFileWithoutAValueIsEmpty() throws {
    #expect(try root("") == nil)
    #expect(try root("# only words\n") == nil)
    #expect(problem("") == "1: empty")
  }

  @Test(arguments: [
    ("a: &x b\nc: *x", "1: anchor"), ("a: b\nc: *gone", "2: anchor"), ("*gone : b", "1: anchor"),
    ("a: b\nc: \u{7}", "2: notYAML(reason: \"control characters are not allowed\")"),
    ("a: [\n", "2: notYAML(reason: \"did not find expected node content\")"),
    ("a: b\n---\nc: d", "2: notYAML(reason: \"it holds more than one document\")"),
    ("a: \"b\nc: d\n", "3: notYAML(reason: \"found unexpected end of stream\")"),
    ("a:\n\t- c", "2: notYAML(reason: \"found character that cannot start any token\")"),
  ])
  func aHostileFileIsRefusedWithItsLine(text: String, expected: String) {
    #expect(problem(text) == expected)
  }

  @Test(arguments: ["[", "- ", "{a: ", "? "]) func aFileMayNotGoDeep(opening: String) {
    let limit = "tooDeep(limit: \(Schema.depthLimit))"
    #expect(problem(String(repeating: opening, count: 20_000))?.hasSuffix(limit) == true)
  }

  @Test(arguments: 1...60) func whatIsWrittenReadsTheSame(seed: Int) throws {
    var chance = SplitMix64(seed: seed)
    let node = Node([(Node("top"), made(&chance, depth: 0))])
    let bytes = try #require(node.yaml, "seed \(seed)")
    let before = try Branch(node, depth: 0)
    let after = try Branch(yaml: bytes)
    #expect(after.says(before), "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
  }

  private func made(_ chance: inout SplitMix64, depth: Int) -> Node {
    switch depth < 4 ? chance.below(4) : 0 {
    case 1:
      return Node((0..<chance.number(1...3)).map { _ in made(&chance, depth: depth + 1) })
    case 2, 3:
      return Node(
        (0..<chance.number(1...4)).map { number in
          (Node("key\(number)"), made(&chance, depth: depth + 1))
        })
    default:
      let styles: [Node.Scalar.Style] = [
        .any, .plain, .singleQuoted, .doubleQuoted, .literal, .folded,
      ]
      return Node(chance.pick(NodeTests.texts), chance.pick(styles))
    }
  }

  private static let texts = [
    "", " ", "a", "a: b", "# no", "- a", "true", "012", "two\nlines", "end\n", " in", "out ",
    "\"quoted\"", "it's", "{a}", "[b]", "*c", "&d", "Łódź é 漢字 🙂", "a\n\n\nb", "\ttab", "x\\n",
    "%", "@", "`", "|", ">", "!tag", "~", "null", "...", "---",
    String(repeating: "word ", count: 60),
  ]
}
