// The seam through which tests make a step of file work fail or watch the order of the steps;
// the program itself always uses `FileCalls.real`.

/// Asked before every step of file work.
struct FileCalls: Sendable {
  /// Given the step and the path: 0 lets the step happen, an errno makes it fail with that.
  let before: @Sendable (FileStep, String) -> CInt

  /// Every step happens.
  static let real = FileCalls { _, _ in 0 }

  /// Throws where a test wants this step to fail.
  func allow(_ step: FileStep, _ path: String) throws(StoreError) {
    let errno = before(step, path)
    guard errno == 0 else { throw StoreError(errno, step, path) }
  }
}
