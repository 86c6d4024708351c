// The short names of people and candidates. Here, and not with the record types, because signed
// and sealed texts hold them, and a pattern in an allowed_signers line would be taken as one.

/// Whether `text` is a handle: `[a-z][a-z0-9-]{0,15}`.
public func isHandle(_ text: String) -> Bool {
  guard 1...16 ~= text.utf8.count, let first = text.utf8.first, isLetter(first) else {
    return false
  }
  return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
}

/// Whether `text` is a record id: the 64 lower-case hex digits of a SHA-256.
public func isRecordID(_ text: String) -> Bool {
  text.utf8.count == 64
    && text.utf8.allSatisfy { isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
}

/// Whether `byte` is one of `a` to `z`.
func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

/// Whether `byte` is one of `0` to `9`.
func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
