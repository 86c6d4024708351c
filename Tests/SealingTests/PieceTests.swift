// Pieces: one text for each, bound to its sheet.
import Chance
import Testing

@testable import Sealing

private let ids = ["call", "freeze"].map { hex(sha256(Bytes($0.utf8))) }

private func made(
  panel: String = ids[0], under: String = ids[1], author: String = "asha",
  candidate: String = "c02", holder: String = "ben", quorums: [Int] = [0, 3], padSize: Int = 75
) -> Piece? {
  var generator = SplitMix64(seed: 81)
  let recipient = AgeIdentity.generate(using: &generator).recipient
  return Piece(
    panel: panel, under: under, author: author, candidate: candidate, recipient: recipient,
    holder: holder,
    pads: quorums.map { Pad(quorum: $0, pad: Bytes(repeating: 0xA5, count: padSize)) })
}

@Test func aPieceIsTheLinesTheFormatNames() throws {
  let piece = try #require(made())
  let pad = String(repeating: "a5", count: 75)
  #expect(
    String(decoding: piece.text, as: UTF8.self) == """
      empanel-piece-v1
      panel \(ids[0])
      under \(ids[1])
      author asha
      candidate c02
      recipient \(piece.recipient.text)
      holder ben
      pad 0 \(pad)
      pad 3 \(pad)

      """)
  #expect(Piece(text: piece.text) == piece)
}

@Test func aPieceWithSomethingThatIsNoNameIsNotMade() {
  #expect(made(panel: "abc") == nil)
  #expect(made(under: String(repeating: "A", count: 64)) == nil)
  #expect(made(author: "Asha") == nil)
  #expect(made(candidate: "c 2") == nil)
  #expect(made(holder: "") == nil)
  #expect(made(quorums: []) == nil)
  #expect(made(quorums: [1, 1]) == nil)
  #expect(made(quorums: [2, 1]) == nil)
  #expect(made(quorums: [-1]) == nil)
  #expect(made(padSize: 74) == nil)
}

@Test func onlyTheOneTextOfAPieceIsRead() throws {
  let text = String(decoding: try #require(made()).text, as: UTF8.self)
  let lines = text.split(separator: "\n").map(String.init)
  func joined(_ lines: some Sequence<String>) -> String { lines.map { $0 + "\n" }.joined() }
  var swapped = lines
  swapped.swapAt(3, 4)
  var pads = lines
  pads.swapAt(7, 8)
  for wrong in [
    "", "\n", String(text.dropLast()), text + "\n", " " + text, text.replacing("\n", with: "\r\n"),
    joined(swapped), joined(pads), joined(lines + [lines[8]]), joined(lines.dropLast(2)),
    joined(lines.dropFirst()), joined(lines + ["pad x 00"]), joined(lines + ["note"]),
    text.replacing("pad 0", with: "pad 00"), text.replacing("pad 0", with: "pad +0"),
    text.replacing("pad 3", with: "pad 99999999999999999999"), text.replacing("a5", with: "A5"),
    text.replacing("author asha", with: "author  asha"),
    text.replacing("piece-v1", with: "piece-v2"),
    text.replacing("author asha", with: "author asha "), text.replacing("holder", with: "Holder"),
  ] { #expect(Piece(text: Bytes(wrong.utf8)) == nil, "\(wrong)") }
  #expect(Piece(text: [0xFF]) == nil)
  #expect(Piece(text: Bytes(repeating: 10, count: 70_000)) == nil)
}

@Test func everyPieceThatIsReadIsWrittenBackByteForByte() throws {
  let valid = try #require(made()).text
  for place in valid.indices {
    for bit in 0..<8 {
      var damaged = valid
      damaged[place] ^= 1 << bit
      guard let read = Piece(text: damaged) else { continue }
      #expect(read.text == damaged)
    }
  }
}

@Test func piecesThatStandOneAfterAnotherAreReadInOrder() throws {
  let some = ["asha", "dilys", "femi"].compactMap { made(author: $0) }
  #expect(some.count == 3)
  let text = some.flatMap(\.text)
  #expect(Piece.several(text) == some)
  #expect(Piece.several([]) == [])
  #expect(Piece.several(Bytes(text.dropLast())) == nil)
  #expect(Piece.several(text + [10]) == nil)
  #expect(Piece.several(Bytes("rubbish\n".utf8) + text) == nil)
  #expect(Piece.several(text + Bytes("empanel-piece-v1\n".utf8)) == nil)
}
