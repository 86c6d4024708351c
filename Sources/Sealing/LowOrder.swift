// The few points of Curve25519 that are no real keys. BoringSSL accepts them: as an X25519 key each
// gives a shared secret of zeros, as an Ed25519 key some signatures verify for any message.

/// u = 0, 1, the two of order 8, and -1; 32 bytes each, least significant byte first.
private let x25519Points = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
].compactMap(bytes(hex:))

/// y = 0, 1, the two of order 8, and -1, with the sign bit off.
private let ed25519Points = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
].compactMap(bytes(hex:))

/// Whether an X25519 key is a point of low order, in any of its encodings.
func isLowOrder(x25519 point: Bytes) -> Bool {
  let coordinate = withoutTopBit(point)
  return isBeyondPrime(coordinate) ? isTiny(coordinate) : x25519Points.contains(coordinate)
}

/// Whether an Ed25519 key may not be enrolled: of low order, or not the one encoding of its point.
func isUnfit(ed25519 key: Bytes) -> Bool {
  let coordinate = withoutTopBit(key)
  return isBeyondPrime(coordinate) || ed25519Points.contains(coordinate)
}

/// The top bit is not part of the coordinate: X25519 ignores it, Ed25519 keeps a sign there.
private func withoutTopBit(_ key: Bytes) -> Bytes {
  key.dropLast() + key.suffix(1).map { $0 & 0x7F }
}

/// Whether the coordinate is 2^255 - 19 or more, so that a smaller number names the same point.
private func isBeyondPrime(_ coordinate: Bytes) -> Bool {
  coordinate.last == 0x7F && (coordinate.first ?? 0) >= 0xED
    && coordinate.dropFirst().dropLast().allSatisfy { $0 == 0xFF }
}

/// Of the coordinates beyond the prime, the two that mean 0 and 1.
private func isTiny(_ coordinate: Bytes) -> Bool {
  coordinate.first == 0xED || coordinate.first == 0xEE
}
