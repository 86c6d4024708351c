// Numbers and strings as SSH writes them: four bytes of length, most significant first, then the
// bytes. Separate because keys, key files and signatures all use them.

/// A number in four bytes, most significant first.
func sshNumber(_ number: Int) -> Bytes {
  (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * (3 - $0))) }
}

/// A string: its length, then its bytes.
func sshString(_ bytes: some Collection<UInt8>) -> Bytes {
  sshNumber(bytes.count) + bytes
}

/// A string of ASCII.
func sshString(_ text: String) -> Bytes { sshString(text.utf8) }

/// Takes SSH values off the front of some bytes; every take can fail, none can trap.
struct SSHReader {
  private(set) var rest: Bytes.SubSequence

  init(_ bytes: Bytes) { rest = bytes[...] }

  /// The next `count` bytes.
  mutating func bytes(_ count: Int) -> Bytes? {
    guard count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return Bytes(rest.prefix(count))
  }

  /// The next four bytes as a number.
  mutating func number() -> Int? {
    bytes(4)?.reduce(0) { $0 << 8 | Int($1) }
  }

  /// The next string.
  mutating func string() -> Bytes? {
    guard let count = number() else { return nil }
    return bytes(count)
  }

  /// Takes the next string and says whether it is `text`.
  mutating func takes(_ text: String) -> Bool {
    string().map { $0 == Bytes(text.utf8) } ?? false
  }
}
