// The names a record may use beside handles: candidates, groups, parts, keys. Separate because
// every record type checks the same few shapes.
internal import Sealing

/// Whether `text` is a candidate's id: `c` and two to four digits, as in `c01`.
public func isCandidateID(_ text: String) -> Bool {
  let bytes = text.utf8
  return (3...5).contains(bytes.count) && bytes.first == UInt8(ascii: "c")
    && bytes.dropFirst().allSatisfy(isDigit)
}

/// Whether `text` is an id of the form, such as a group's: `[a-z][a-z0-9-]{0,23}`.
public func isFormID(_ text: String) -> Bool {
  isName(text, atMost: 24)
}

/// Whether `text` can name a part: `[a-z0-9]([a-z0-9._-]{0,40}[a-z0-9])?`, without `..`.
public func isPartName(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  guard (1...42).contains(bytes.count), let first = bytes.first, let last = bytes.last,
    isLetterOrDigit(first), isLetterOrDigit(last)
  else { return false }
  var previous: UInt8 = 0
  for byte in bytes {
    let isMark =
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    guard isLetterOrDigit(byte) || isMark else { return false }
    if byte == UInt8(ascii: "."), previous == byte { return false }
    previous = byte
  }
  return true
}

/// Whether every character is a lower-case hex digit.
func isLowerHex(_ text: String) -> Bool {
  text.utf8.allSatisfy { isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
}

/// Whether `text` has the shape of an age recipient: `age1` and 58 characters.
func isAgeKey(_ text: String) -> Bool {
  text.utf8.count == 62 && text.hasPrefix("age1") && text.utf8.allSatisfy(isLetterOrDigit)
}

/// Whether `text` is a key that somebody can be enrolled with: spelled right, and not one of the few
/// of small order, to which nothing can be encrypted.
func isFitAgeKey(_ text: String) -> Bool { isAgeKey(text) && AgeRecipient(text) != nil }

/// Whether `text` has the shape of an OpenSSH Ed25519 key without a comment.
func isSignKey(_ text: String) -> Bool {
  let start = "ssh-ed25519 AAAA"
  return text.utf8.count == 80 && text.hasPrefix(start)
    && text.utf8.dropFirst(start.utf8.count).allSatisfy { byte in
      isLetterOrDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
    }
}

private func isName(_ text: String, atMost limit: Int) -> Bool {
  let bytes = text.utf8
  guard let first = bytes.first, bytes.count <= limit else { return false }
  return isLetter(first)
    && bytes.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
