// Bech32 (BIP-173 without its length limit) for 32-byte keys: how age writes keys so that a
// mistyped one is noticed. Separate because the checksum is a little world of its own.

private let alphabet = Bytes("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)

/// The lower-case Bech32 text of `payload` behind `prefix`.
func bech32(_ payload: Bytes, prefix: String) -> String {
  bech32(digits: regrouped(payload, from: 8, to: 5), prefix: prefix)
}

/// The text of digits of five bits each, with their checksum.
func bech32(digits: Bytes, prefix: String) -> String {
  var digits = digits
  let checked = spread(prefix) + digits + Bytes(repeating: 0, count: 6)
  let checksum = polymod(checked) ^ 1
  for position in 0..<6 {
    digits.append(UInt8(truncatingIfNeeded: checksum >> (5 * (5 - position)) & 31))
  }
  let text = Bytes(prefix.utf8) + [UInt8(ascii: "1")] + digits.map { alphabet[Int($0)] }
  return String(decoding: text, as: UTF8.self)
}

/// The 32 bytes for which ``bech32(_:prefix:)`` writes exactly `text`; nil where there are none.
func key(bech32 text: some Collection<UInt8>, prefix: String) -> Bytes? {
  let start = Bytes(prefix.utf8) + [UInt8(ascii: "1")]
  // 32 bytes are 52 digits of five bits, and the checksum is six more.
  guard text.count == start.count + 58, text.starts(with: start) else { return nil }
  var digits = Bytes()
  for character in text.dropFirst(start.count) {
    guard let value = alphabet.firstIndex(of: character) else { return nil }
    digits.append(UInt8(truncatingIfNeeded: value))
  }
  guard polymod(spread(prefix) + digits) == 1 else { return nil }
  let data = Bytes(digits.dropLast(6))
  let payload = Bytes(regrouped(data, from: 5, to: 8).prefix(32))
  return regrouped(payload, from: 8, to: 5) == data ? payload : nil
}

/// The same bits in groups of another size; the last group is filled with zeros.
func regrouped(_ values: Bytes, from: Int, to: Int) -> Bytes {
  var result = Bytes()
  var buffer = 0
  var bits = 0
  for value in values {
    buffer = (buffer << from | Int(value)) & 0xFFFF
    bits += from
    while bits >= to {
      bits -= to
      result.append(UInt8(truncatingIfNeeded: buffer >> bits & ((1 << to) - 1)))
    }
  }
  if bits > 0 {
    result.append(UInt8(truncatingIfNeeded: buffer << (to - bits) & ((1 << to) - 1)))
  }
  return result
}

/// The prefix as the checksum reads it: high bits, a zero, low bits.
private func spread(_ prefix: String) -> Bytes {
  prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
}

private func polymod(_ values: Bytes) -> UInt32 {
  let generators: [UInt32] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3]
  var sum: UInt32 = 1
  for value in values {
    let top = sum >> 25
    sum = (sum & 0x1FF_FFFF) << 5 ^ UInt32(value)
    for (position, generator) in generators.enumerated() where top >> position & 1 == 1 {
      sum ^= generator
    }
  }
  return sum
}
