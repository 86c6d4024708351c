// The content of an age file: chunks of 64 KiB, each with its number and whether it is the last
// in its nonce, so that none can be cut, moved or added.
internal import Crypto

private let chunkSize = 65_536
private let tagSize = 16
/// The bytes before the first chunk, from which its key is derived.
let payloadNonceSize = 16

/// `plaintext` as an age payload under `fileKey`.
func agePayload(
  _ plaintext: Bytes, fileKey: FileKey, using generator: inout some RandomNumberGenerator
) throws(AgeError) -> Bytes {
  let nonce = randomBytes(payloadNonceSize, using: &generator)
  let key = hkdf(fileKey, salt: nonce, info: "payload")
  var payload = nonce
  var number = 0
  var start = 0
  repeat {
    let end = min(start + chunkSize, plaintext.count)
    payload += try chaChaSeal(
      plaintext[start..<end], key: key,
      nonce: chunkNonce(number, isLast: end == plaintext.count))
    number += 1
    start = end
  } while start < plaintext.count
  return payload
}

/// What stands in an age payload, and why not all of it, if so; `payload` holds a whole nonce.
///
/// The plaintext is given even beside a fault, for the published test vectors; nobody else may use
/// it then.
func agePayloadContent(
  _ payload: Bytes.SubSequence, fileKey: FileKey
) -> (plaintext: Bytes, fault: AgeError.Payload?) {
  let key = hkdf(fileKey, salt: Bytes(payload.prefix(payloadNonceSize)), info: "payload")
  var rest = payload.dropFirst(payloadNonceSize)
  var plaintext = Bytes()
  plaintext.reserveCapacity(rest.count)
  var number = 0
  while true {
    let sealed = rest.prefix(chunkSize + tagSize)
    rest = rest.dropFirst(sealed.count)
    if sealed.count == chunkSize + tagSize,
      let content = chaChaOpen(sealed, key: key, nonce: chunkNonce(number, isLast: false))
    {
      plaintext += content
      number += 1
      continue
    }
    guard let content = chaChaOpen(sealed, key: key, nonce: chunkNonce(number, isLast: true))
    else { return (plaintext, .chunk(number)) }
    if content.isEmpty, number > 0 { return (plaintext, .emptyLastChunk) }
    plaintext += content
    return (plaintext, rest.isEmpty ? nil : .trailingBytes)
  }
}

/// The chunk's number in eleven bytes, most significant first, and 1 for the last chunk.
private func chunkNonce(_ number: Int, isLast: Bool) -> Bytes {
  let counter = UInt64(number)
  let low = (0..<8).map { UInt8(truncatingIfNeeded: counter >> (8 * (7 - $0))) }
  return [0, 0, 0] + low + [isLast ? 1 : 0]
}
