// A QR code of a short text, for what must be read from paper by a scanner: an envelope's key, the
// archive's key, a slip. Written here because no kept Swift package has one and Debian's library
// has no archive that the one-file program could be linked with; proved against stock `qrencode`.

/// A QR code: a square of dark and light modules.
///
/// Byte mode, error correction level M, versions 1 to 6 (ISO/IEC 18004): up to 106 bytes.
public struct QRCode: Hashable, Sendable {
  /// How many modules a side has.
  public let size: Int
  private var isDark: [Bool]
  private var isFixed: [Bool]

  /// Whether the module is dark; outside the square everything is light.
  public func isDark(_ row: Int, _ column: Int) -> Bool {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return false }
    return isDark[row * size + column]
  }

  /// A code of the text's bytes; nil where there are more than 106.
  public init?(_ text: String) {
    guard let best = QRCode.everyMask(of: text).min(by: { $0.penalty < $1.penalty }) else {
      return nil
    }
    self = best
  }

  /// The eight codes that all say the text; none where it is too long.
  static func everyMask(of text: String) -> [QRCode] {
    let bytes = Array(text.utf8)
    guard let version = QRVersion.all.first(where: { bytes.count <= $0.capacity }) else {
      return []
    }
    var code = QRCode(version: version)
    code.drawPatterns(version)
    code.place(version.codewords(of: bytes))
    return (0..<8).map(code.masked)
  }

  private init(version: QRVersion) {
    size = 17 + 4 * version.number
    isDark = [Bool](repeating: false, count: size * size)
    isFixed = isDark
  }
}

// MARK: - The patterns that are the same in every code of a version

extension QRCode {
  private mutating func fix(_ row: Int, _ column: Int, _ dark: Bool) {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return }
    isDark[row * size + column] = dark
    isFixed[row * size + column] = true
  }

  private mutating func drawPatterns(_ version: QRVersion) {
    for place in 0..<size {
      fix(6, place, place % 2 == 0)
      fix(place, 6, place % 2 == 0)
    }
    for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] { drawFinder(row, column) }
    if version.number > 1 { drawAlignment(size - 7, size - 7) }
    for place in 0..<9 where place != 6 {
      fix(8, place, false)
      fix(place, 8, false)
    }
    for place in (size - 8)..<size {
      fix(8, place, false)
      fix(place, 8, false)
    }
  }

  private mutating func drawFinder(_ row: Int, _ column: Int) {
    for down in -4...4 {
      for across in -4...4 {
        let ring = max(abs(down), abs(across))
        fix(row + down, column + across, ring != 2 && ring != 4)
      }
    }
  }

  private mutating func drawAlignment(_ row: Int, _ column: Int) {
    for down in -2...2 {
      for across in -2...2 { fix(row + down, column + across, max(abs(down), abs(across)) != 1) }
    }
  }

  /// The 15 bits that say level and mask, in both of their places, and the one dark module.
  private mutating func drawFormat(_ mask: Int) {
    var rest = mask << 10
    for bit in stride(from: 14, through: 10, by: -1) where rest >> bit & 1 == 1 {
      rest ^= 0x537 << (bit - 10)
    }
    let bits = (mask << 10 | rest) ^ 0x5412
    for place in 0..<15 {
      let dark = bits >> place & 1 == 1
      let down = place < 6 ? place : place < 8 ? place + 1 : size - 15 + place
      fix(down, 8, dark)
      let across = place < 8 ? size - 1 - place : place < 9 ? 7 : 14 - place
      fix(8, across, dark)
    }
    fix(size - 8, 8, true)
  }
}

// MARK: - The text, and the mask that scanners like best

extension QRCode {
  /// Lays the bits out in columns of two, up and down from the right, around what is fixed.
  private mutating func place(_ codewords: [UInt8]) {
    var next = 0
    var right = size - 1
    while right > 0 {
      if right == 6 { right -= 1 }
      let isUpwards = (right + 1) & 2 == 0
      for step in 0..<size {
        let row = isUpwards ? size - 1 - step : step
        for column in [right, right - 1] where !isFixed[row * size + column] {
          guard next < codewords.count * 8 else { continue }
          isDark[row * size + column] = codewords[next / 8] >> (7 - next % 8) & 1 == 1
          next += 1
        }
      }
      right -= 2
    }
  }

  private func masked(_ mask: Int) -> QRCode {
    var code = self
    for row in 0..<size {
      for column in 0..<size where !isFixed[row * size + column] {
        if QRCode.inverts(mask, row, column) { code.isDark[row * size + column].toggle() }
      }
    }
    code.drawFormat(mask)
    return code
  }

  private static func inverts(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
    switch mask {
    case 0: (row + column) % 2 == 0
    case 1: row % 2 == 0
    case 2: column % 3 == 0
    case 3: (row + column) % 3 == 0
    case 4: (row / 2 + column / 3) % 2 == 0
    case 5: row * column % 2 + row * column % 3 == 0
    case 6: (row * column % 2 + row * column % 3) % 2 == 0
    default: ((row + column) % 2 + row * column % 3) % 2 == 0
    }
  }

  /// How hard the code is to scan: long runs, blocks, false finders, uneven darkness.
  private var penalty: Int {
    var total = 0
    for line in 0..<size {
      total += QRCode.penalty((0..<size).map { isDark(line, $0) })
      total += QRCode.penalty((0..<size).map { isDark($0, line) })
    }
    for row in 0..<(size - 1) {
      for column in 0..<(size - 1) {
        let corners = [
          isDark(row, column + 1), isDark(row + 1, column), isDark(row + 1, column + 1),
        ]
        if corners.allSatisfy({ $0 == isDark(row, column) }) { total += 3 }
      }
    }
    let percent = 100 * isDark.count(where: \.self) / isDark.count
    return total + abs(percent - 50) / 5 * 10
  }

  private static func penalty(_ line: [Bool]) -> Int {
    var total = 0
    var run = 0
    for (place, dark) in line.enumerated() {
      run = place > 0 && line[place - 1] == dark ? run + 1 : 1
      if run == 5 { total += 3 } else if run > 5 { total += 1 }
    }
    let finder = [true, false, true, true, true, false, true]
    let light = [Bool](repeating: false, count: 4)
    for place in line.indices where place + 11 <= line.count {
      let window = Array(line[place..<(place + 11)])
      if window == finder + light || window == light + finder { total += 40 }
    }
    return total
  }
}
