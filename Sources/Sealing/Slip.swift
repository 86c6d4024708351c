// The slips that let a contributor use the kiosk: six digits on paper, a commitment in the freeze,
// and sixteen secret bytes between them that nobody outside the kiosk has.

/// One contributor's slip.
public struct Slip: Hashable, Sendable {
  /// The contributor's id.
  public let contributor: String
  /// The six digits that are printed.
  public let digits: String
  /// The 16 random bytes without which the commitment cannot be tried out.
  public let salt: Bytes

  /// A slip; nil where `contributor` is no handle, or there are not six digits and 16 bytes.
  public init?(contributor: String, digits: String, salt: Bytes) {
    guard isHandle(contributor), digits.utf8.count == 6, digits.utf8.allSatisfy(isDigit),
      salt.count == 16
    else { return nil }
    self.contributor = contributor
    self.digits = digits
    self.salt = salt
  }

  /// A new slip; nil where `contributor` is no handle.
  public static func generate(
    for contributor: String, using generator: inout some RandomNumberGenerator
  ) -> Slip? {
    let number = Int.random(in: 0...999_999, using: &generator)
    let digits = String(repeating: "0", count: 6 - String(number).count) + String(number)
    return Slip(
      contributor: contributor, digits: digits, salt: randomBytes(16, using: &generator))
  }

  /// The 64 hex digits that stand in the freeze for this slip.
  public var commitment: String {
    hex(sha256(Bytes("empanel-token-v1\n\(contributor)\n\(digits)\n".utf8) + salt))
  }
}
