// Bytes, their SHA-256 and their hex text: what every record id, part hash and seal code is made
// of. Separate because everything else of this target, and its callers, begin here.
internal import Crypto

/// What this library takes and gives: bytes in, bytes out, no files.
public typealias Bytes = [UInt8]

/// The 32 bytes of the SHA-256 of `bytes`.
public func sha256(_ bytes: Bytes) -> Bytes {
  SHA256.hash(data: bytes).withUnsafeBytes { Bytes($0) }
}

/// The lower-case hex text of `bytes`, two digits a byte.
public func hex(_ bytes: some Sequence<UInt8>) -> String {
  bytes.withContiguousStorageIfAvailable(hexText) ?? Array(bytes).withUnsafeBufferPointer(hexText)
}

private func hexText(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
    for (place, byte) in bytes.enumerated() {
      text[2 * place] = hexDigit(value: byte >> 4)
      text[2 * place + 1] = hexDigit(value: byte & 15)
    }
    return 2 * bytes.count
  }
}

private func hexDigit(value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
}

/// The bytes that ``hex(_:)`` would write as `hex`; nil for upper case or an odd number of digits.
public func bytes(hex: String) -> Bytes? {
  var result = Bytes()
  result.reserveCapacity(hex.utf8.count / 2)
  var half: UInt8?
  for character in hex.utf8 {
    guard let digit = hexDigit(character) else { return nil }
    if let high = half {
      result.append(high << 4 | digit)
      half = nil
    } else {
      half = digit
    }
  }
  return half == nil ? result : nil
}

private func hexDigit(_ character: UInt8) -> UInt8? {
  switch character {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
  default: nil
  }
}

/// The next `count` bytes of the caller's generator: this library reads no randomness of its own.
///
/// Eight come of each number drawn, because the system's generator asks the kernel for every one.
public func randomBytes(
  _ count: Int, using generator: inout some RandomNumberGenerator
) -> Bytes {
  var bytes = Bytes()
  bytes.reserveCapacity(count)
  while bytes.count < count {
    let drawn: UInt64 = generator.next()
    withUnsafeBytes(of: drawn.littleEndian) {
      bytes.append(contentsOf: $0.prefix(count - bytes.count))
    }
  }
  return bytes
}
