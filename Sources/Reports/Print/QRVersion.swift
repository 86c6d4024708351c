// The sizes of QR code used here, and the bytes and correction bytes that fill each. Separate from
// QRCode.swift, which draws them.

/// One size of QR code at error correction level M.
struct QRVersion {
  /// 1 to 6; each is four modules wider than the one before.
  let number: Int
  /// How many blocks the bytes are dealt to.
  let blocks: Int
  /// How many bytes a block holds, and how many correct them.
  let data: Int
  let correction: Int

  /// ISO/IEC 18004, table 9, level M.
  static let all = [
    QRVersion(number: 1, blocks: 1, data: 16, correction: 10),
    QRVersion(number: 2, blocks: 1, data: 28, correction: 16),
    QRVersion(number: 3, blocks: 1, data: 44, correction: 26),
    QRVersion(number: 4, blocks: 2, data: 32, correction: 18),
    QRVersion(number: 5, blocks: 2, data: 43, correction: 24),
    QRVersion(number: 6, blocks: 4, data: 27, correction: 16),
  ]

  /// How many bytes of text fit: four bits say the mode, eight the length.
  var capacity: Int { blocks * data - 2 }

  /// Mode, length, text and padding with their correction bytes, a byte of each block in turn.
  func codewords(of text: [UInt8]) -> [UInt8] {
    // Byte mode is 0100; so every byte straddles two.
    var bytes: [UInt8] = []
    var half = UInt8(0b0100)
    for byte in [UInt8(truncatingIfNeeded: text.count)] + text {
      bytes.append(half << 4 | byte >> 4)
      half = byte & 0xF
    }
    bytes.append(half << 4)
    while bytes.count < blocks * data {
      bytes.append((bytes.count - text.count) % 2 == 0 ? 0xEC : 0x11)
    }
    let dealt = (0..<blocks).map { Array(bytes[($0 * data)..<(($0 + 1) * data)]) }
    let corrected = dealt.map(corrections)
    let first = (0..<data).flatMap { place in dealt.map { $0[place] } }
    return first + (0..<correction).flatMap { place in corrected.map { $0[place] } }
  }

  /// The remainder of a block by the generator of this many correction bytes, over GF(256).
  private func corrections(of block: [UInt8]) -> [UInt8] {
    var generator: [UInt8] = [1]
    var root: UInt8 = 1
    for _ in 0..<correction {
      let scaled = generator.map { QRVersion.multiply($0, root) } + [0]
      generator = zip(generator + [0], [0] + scaled.dropLast()).map { $0 ^ $1 }
      root = QRVersion.multiply(root, 2)
    }
    var rest = [UInt8](repeating: 0, count: correction)
    for byte in block {
      let factor = byte ^ rest[0]
      rest = Array(rest.dropFirst()) + [0]
      for place in rest.indices { rest[place] ^= QRVersion.multiply(generator[place + 1], factor) }
    }
    return rest
  }

  /// The product of two elements of GF(256) modulo x^8 + x^4 + x^3 + x^2 + 1.
  private static func multiply(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var (product, left, right) = (UInt8(0), left, right)
    while right > 0 {
      if right & 1 == 1 { product ^= left }
      left = left << 1 ^ (left & 0x80 == 0 ? 0 : 0x1D)
      right >>= 1
    }
    return product
  }
}
