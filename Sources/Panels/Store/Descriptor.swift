// An open file or folder that is closed exactly once, whatever way its scope is left.
internal import Glibc

/// Owns one file descriptor.
struct Descriptor: ~Copyable {
  /// The number, or -1 once closed.
  private(set) var number: CInt

  /// Takes over an open descriptor.
  init(_ number: CInt) { self.number = number }

  deinit { if number >= 0 { _ = Glibc.close(number) } }

  /// Closes now and returns 0 or the errno: some shares report a full quota only here.
  mutating func close() -> CInt {
    guard number >= 0 else { return 0 }
    let result = Glibc.close(number)
    number = -1
    return result == 0 ? 0 : errno
  }
}

/// Repeats a call that a signal interrupted; returns its result and the errno it left.
func uninterrupted(_ call: () -> Int) -> (result: Int, errno: CInt) {
  while true {
    let result = call()
    if result >= 0 { return (result, 0) }
    let number = errno
    if number != EINTR { return (result, number) }
  }
}

/// The errno of a call that answers 0 or -1.
func errnoOf(_ call: () -> CInt) -> CInt { uninterrupted { Int(call()) }.errno }
