// The only place that writes to standard output and standard error, so that a full disk or a
// closed pipe is noticed and not lost.
import Glibc

/// Writes one line to standard output, nothing in it that a terminal could act on; throws a
/// ``Complaint`` when it cannot be written.
func say(_ text: String) throws {
  try sayBytes(Array((shownSafely(text) + "\n").utf8))
}

/// Writes bytes as they are to standard output.
func sayBytes(_ bytes: [UInt8]) throws {
  guard writeAll(bytes, to: STDOUT_FILENO) else {
    throw Complaint.answerNotWritten(errno)
  }
}

/// Writes one line to standard error; a failure here has nowhere left to be told.
func note(_ text: String) {
  _ = writeAll(Array((text + "\n").utf8), to: STDERR_FILENO)
}

func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return false }
    rest = rest.dropFirst(count)
  }
  return true
}
