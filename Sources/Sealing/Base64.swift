// Base64 as age and OpenSSH write it: one text for each run of bytes, anything else refused.
// Separate because both formats need it, and neither allows what Foundation's reader lets pass.

private let alphabet = Bytes(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

/// The value of each byte as a base64 digit; 255 for a byte that is none.
private let digitValues: Bytes = {
  var values = Bytes(repeating: 255, count: 256)
  for (value, character) in alphabet.enumerated() {
    values[Int(character)] = UInt8(truncatingIfNeeded: value)
  }
  return values
}()

/// The base64 text of `bytes`; with `=` to a multiple of four where `isPadded`.
func base64(_ bytes: some Sequence<UInt8>, isPadded: Bool = false) -> Bytes {
  var text = Bytes()
  var buffer = 0
  var bits = 0
  for byte in bytes {
    buffer = (buffer << 8 | Int(byte)) & 0xFFFF
    bits += 8
    while bits >= 6 {
      bits -= 6
      text.append(alphabet[buffer >> bits & 63])
    }
  }
  if bits > 0 { text.append(alphabet[buffer << (6 - bits) & 63]) }
  while isPadded, text.count % 4 != 0 { text.append(UInt8(ascii: "=")) }
  return text
}

/// The bytes whose unpadded base64 is exactly `text`; nil where there are none.
///
/// Bits left over in the last digit must be zero, so no two texts give the same bytes.
func bytes(base64 text: some Collection<UInt8>) -> Bytes? {
  guard text.count % 4 != 1 else { return nil }
  var result = Bytes()
  result.reserveCapacity(text.count / 4 * 3 + 2)
  var buffer = 0
  var bits = 0
  for character in text {
    let value = digitValues[Int(character)]
    guard value < 64 else { return nil }
    buffer = (buffer << 6 | Int(value)) & 0xFFFF
    bits += 6
    if bits >= 8 {
      bits -= 8
      result.append(UInt8(truncatingIfNeeded: buffer >> bits))
    }
  }
  return buffer & ((1 << bits) - 1) == 0 ? result : nil
}

/// The bytes whose padded base64 is exactly `text`; nil where there are none.
func bytes(paddedBase64 text: Bytes) -> Bytes? {
  guard text.count % 4 == 0 else { return nil }
  let padding = text.reversed().prefix(2).prefix { $0 == UInt8(ascii: "=") }.count
  return bytes(base64: text.dropLast(padding))
}

/// An OpenSSH block: BEGIN line, padded base64 in lines of 70 characters, END line.
///
/// Seventy is what ssh-keygen writes; its protocol document says 76.
func armor(_ bytes: Bytes, label: String) -> Bytes {
  var text = Bytes("-----BEGIN \(label)-----\n".utf8)
  for (position, character) in base64(bytes, isPadded: true).enumerated() {
    if position > 0, position % 70 == 0 { text.append(lineFeed) }
    text.append(character)
  }
  return text + Bytes("\n-----END \(label)-----\n".utf8)
}

/// The bytes for which ``armor(_:label:)`` writes exactly `text`; nil where there are none.
func bytes(armor text: Bytes, label: String) -> Bytes? {
  let begin = Bytes("-----BEGIN \(label)-----\n".utf8)
  let end = Bytes("\n-----END \(label)-----\n".utf8)
  guard text.count > begin.count + end.count else { return nil }
  let middle = text.dropFirst(begin.count).dropLast(end.count).filter { $0 != lineFeed }
  guard let content = bytes(paddedBase64: middle), armor(content, label: label) == text else {
    return nil
  }
  return content
}
