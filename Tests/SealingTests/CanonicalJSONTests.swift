// Canonical JSON: one text for each value, and nothing else is read.
import Testing

@testable import Sealing

/// Texts of the profile, in the manner of RFC 8785's examples cut to what the profile allows.
private let canonicalTexts = [
  "null", "true", "false", "0", "-1", "999999999999999", "-999999999999999", "\"\"", "[]", "{}",
  #"{"-":1,".":2,"0":3,"_":4,"a":5,"a.b":6,"a_b":7,"aa":8}"#,
  #"{"literals":[null,true,false],"numbers":[333333333,4,2,0],"string":"€$\n'B\"\\\"/"}"#,
  #"["Ö","é","é","דּ","😂"," ","ﬁ","e\n"]"#,
  "[[[[[[[[]]]]]]]]", #"{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}"#,
]

@Test(arguments: canonicalTexts)
func aCanonicalTextIsReadAndWrittenBack(text: String) throws {
  let read = try JSON(canonical: Bytes(text.utf8))
  #expect(try read.canonical() == Bytes(text.utf8))
  #expect(try JSON(canonicalLine: Bytes((text + "\n").utf8)) == read)
}

/// What a lenient reader takes and this one must not, beside what no reader should take.
private let refusedTexts = [
  "", " ", "nul", "nulll", "True", "TRUE", "undefined", "NaN", "Infinity", "-", "+1", "01", "-0",
  "-01", "00", "1.0", "1.", ".5", "1e3", "1E3", "0x1", "1000000000000000", "1 ", " 1", "1\n",
  "1,", "1 1", "[1,]", "[,1]", "[1 ,2]", "[1, 2]", "[1", "[", "]", "[1]]", "[1}", "[1;2]",
  "{", "}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{\"a\" :1}", "{\"a\": 1}", "{a:1}",
  "{'a':1}", "{\"a\":1 }", "{\"a\":1,\"a\":1}", "{\"b\":1,\"a\":1}", "{\"aa\":1,\"a\":1}",
  "{\"\":1}", "{\"A\":1}", "{\"a b\":1}", "{\"é\":1}", "{\"a\\n\":1}", "{\"\\u0061\":1}", "{1:1}",
  "{\"a\",1}", "{\"a\":1;\"b\":2}", "{\"a\":}", "{,\"a\":1}", "\"", "\"a", "\"\\", "\"\\\"", "'a'",
  "\"\\u0041\"", "\"\\t\"", "\"\\r\"", "\"\\b\"", "\"\\f\"", "\"\\/\"", "\"\\x41\"", "\"\\ud800\"",
  "\"\\\n\"", "\"a\nb\"", "\"\t\"", "\"\u{0}\"", "\"\u{1F}\"", "\"\u{7F}\"", "\"\u{80}\"",
  "\"\u{9F}\"", "\"\u{200E}\"", "\"\u{202E}\"", "\"\u{2066}\"", "\"\u{2028}\"", "\"\u{2029}\"",
  "\"\u{FEFF}\"", "\u{FEFF}\"a\"", "/**/1", "1//",
  "[[[[[[[[[]]]]]]]]]", "{\"a\":[[[[[[[[]]]]]]]]}", "\u{0}", "1\u{0}", "\"a\"\"b\"", "nan", "-null",
]

@Test(arguments: refusedTexts)
func aTextThatWouldNotBeWrittenIsNotRead(text: String) {
  #expect(throws: JSONProfileError.self) { try JSON(canonical: Bytes(text.utf8)) }
}

@Test(
  arguments: [
    [0xFF], [0xC0, 0x80], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    [0x80], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
  ] as [Bytes])
func bytesThatAreNotUTF8AreRefused(content: Bytes) {
  let text = [UInt8(ascii: "\"")] + content + [UInt8(ascii: "\"")]
  #expect(throws: JSONProfileError.notUTF8(at: 0)) { try JSON(canonical: text) }
}

@Test(
  arguments: [
    [0xEF, 0xB7, 0x90], [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xF4, 0x8F, 0xBF, 0xBF],
  ] as [Bytes])
func noncharactersAreRefused(content: Bytes) throws {
  let text = [UInt8(ascii: "\"")] + content + [UInt8(ascii: "\"")]
  let scalar = try #require(String(validating: content, as: UTF8.self)?.unicodeScalars.first)
  #expect(throws: JSONProfileError.characterRefused(scalar: scalar.value, at: 0)) {
    try JSON(canonical: text)
  }
}

@Test func aMillionBracketsAreRefusedAtTheNinth() {
  let brackets = Bytes(repeating: UInt8(ascii: "["), count: 1_000_000)
  #expect(throws: JSONProfileError.tooDeep(limit: 8)) { try JSON(canonical: brackets) }
  var value = JSON.array([])
  for _ in 0..<8 { value = .array([value]) }
  #expect(throws: JSONProfileError.tooDeep(limit: 8)) { try value.canonical() }
}

@Test func aValueOutsideTheProfileIsNamedAndNotWritten() {
  let cases: [(JSON, JSONProfileError)] = [
    (.number(1_000_000_000_000_000), .unwritableNumber(1_000_000_000_000_000)),
    (.number(.min), .unwritableNumber(.min)),
    (.object(["A": .null]), .unwritableKey("A")), (.object(["": .null]), .unwritableKey("")),
    (.string("a\tb"), .unwritableCharacter(scalar: 9)),
    (.array([.string("\u{202E}")]), .unwritableCharacter(scalar: 0x202E)),
  ]
  for (value, error) in cases { #expect(throws: error) { try value.canonical() } }
}

@Test func textIsComparedByItsBytes() throws {
  #expect(JSON.string("é") != JSON.string("e\u{301}"))
  #expect(JSON.array([.string("é")]) == JSON.array([.string("é")]))
  #expect(JSON.object(["a": .string("é")]) != JSON.object(["a": .string("e\u{301}")]))
  #expect(JSON.object(["a": .null]) != JSON.object(["b": .null]))
  #expect(JSON.object(["a": .null]) != JSON.object(["a": .null, "b": .null]))
}

@Test func aPaddedTextHasWholeBlocksAndNoMore() throws {
  for length in [0, 8188, 8189, 8190, 8191, 16_381] {
    let value = JSON.string(String(repeating: "x", count: length))
    let padded = try value.canonicalPadded()
    #expect(padded.count % 8192 == 0)
    #expect(padded.count - (length + 3) < 8192)
    #expect(try JSON(canonicalPadded: padded) == value)
    for wrong in [
      Bytes(padded.dropLast()), padded + [10], padded + Bytes(repeating: 10, count: 8192),
    ] {
      #expect(throws: JSONProfileError.wrongEnding) { try JSON(canonicalPadded: wrong) }
    }
  }
  #expect(throws: JSONProfileError.wrongEnding) {
    try JSON(canonicalPadded: Bytes(repeating: 10, count: 8192))
  }
}

@Test func aLineEndsWithOneLineFeedAndTheSizeIsCapped() throws {
  #expect(try JSON.null.canonicalLine() == Bytes("null\n".utf8))
  for wrong in ["null", "null\n\n", "null\r\n", "\n", ""] {
    #expect(throws: JSONProfileError.self) { try JSON(canonicalLine: Bytes(wrong.utf8)) }
  }
  let value = JSON.string(String(repeating: "x", count: 97))
  #expect(try value.canonicalLine(limit: 100).count == 100)
  #expect(throws: JSONProfileError.tooLarge(bytes: 100, limit: 99)) {
    try value.canonicalLine(limit: 99)
  }
  #expect(throws: JSONProfileError.tooLarge(bytes: 99, limit: 98)) {
    try value.canonical(limit: 98)
  }
  #expect(throws: JSONProfileError.tooLarge(bytes: 5, limit: 4)) {
    try JSON(canonicalLine: Bytes("null\n".utf8), limit: 4)
  }
}
