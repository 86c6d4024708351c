// An exact number. The engine reckons in these and never in floating point, so that a tie is a
// tie on every machine (article "Exact numbers").

/// A reduced fraction with a positive denominator.
///
/// Every operation goes through `Int128` and throws ``Overflow`` when the reduced result does not
/// fit `Int64`; nothing is ever rounded before it is shown.
public struct Fraction: Hashable, Sendable {
  /// The part above the line; carries the sign.
  public let numerator: Int64
  /// The part below the line, 1 or more.
  public let denominator: Int64

  /// A result that does not fit 64 bits after reduction.
  public struct Overflow: Error, Equatable {
    /// An overflow carries no facts beyond having happened.
    public init() {}
  }

  /// A whole number.
  public init(_ whole: Int) {
    numerator = Int64(whole)
    denominator = 1
  }

  /// `numerator / denominator`, reduced.
  ///
  /// Throws ``Overflow`` when the reduced value does not fit, or when `denominator` is 0.
  public init(_ numerator: Int, over denominator: Int) throws(Overflow) {
    try self.init(wide: Int128(numerator), over: Int128(denominator))
  }

  init(wide numerator: Int128, over denominator: Int128) throws(Overflow) {
    guard denominator != 0 else { throw Overflow() }
    // 128-bit division is slow, and nearly every pair fits 64 bits.
    if let top = Int64(exactly: numerator), let bottom = Int64(exactly: denominator), bottom > 0 {
      // It divides the denominator, so it fits.
      let divisor = Int64(Fraction.greatestCommonDivisor(top.magnitude, bottom.magnitude))
      self.numerator = top / divisor
      self.denominator = bottom / divisor
      return
    }
    let divisor = Fraction.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    guard
      let top = Int64(exactly: sign * numerator / Int128(divisor)),
      let bottom = Int64(exactly: sign * denominator / Int128(divisor))
    else { throw Overflow() }
    self.numerator = top
    self.denominator = bottom
  }

  private static func greatestCommonDivisor<Whole: FixedWidthInteger & UnsignedInteger>(
    _ a: Whole, _ b: Whole
  ) -> Whole {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }

  /// Zero.
  public static let zero = Fraction(0)

  /// The exact sum.
  public func plus(_ other: Fraction) throws(Overflow) -> Fraction {
    if denominator == other.denominator {
      return try Fraction(
        wide: Int128(numerator) + Int128(other.numerator), over: Int128(denominator))
    }
    let left = Int128(numerator) * Int128(other.denominator)
    let right = Int128(other.numerator) * Int128(denominator)
    return try Fraction(
      wide: left + right, over: Int128(denominator) * Int128(other.denominator))
  }

  /// The exact difference.
  public func minus(_ other: Fraction) throws(Overflow) -> Fraction {
    if denominator == other.denominator {
      return try Fraction(
        wide: Int128(numerator) - Int128(other.numerator), over: Int128(denominator))
    }
    let left = Int128(numerator) * Int128(other.denominator)
    let right = Int128(other.numerator) * Int128(denominator)
    return try Fraction(
      wide: left - right, over: Int128(denominator) * Int128(other.denominator))
  }

  /// The exact product.
  public func times(_ other: Fraction) throws(Overflow) -> Fraction {
    try Fraction(
      wide: Int128(numerator) * Int128(other.numerator),
      over: Int128(denominator) * Int128(other.denominator))
  }

  /// The exact quotient; dividing by zero throws ``Overflow``.
  public func divided(by other: Fraction) throws(Overflow) -> Fraction {
    try Fraction(
      wide: Int128(numerator) * Int128(other.denominator),
      over: Int128(denominator) * Int128(other.numerator))
  }

  /// The distance from zero.
  public func magnitude() throws(Overflow) -> Fraction {
    self < .zero ? try Fraction.zero.minus(self) : self
  }
}

extension Fraction: Comparable {
  /// Compared exactly, by cross-multiplication in 128 bits.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }
}

extension Fraction {
  /// The exact text: `343/4`, or `80` for a whole number.
  public var exact: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }

  /// The number as people read it: rounded half up to `digits` decimals (0 to 6).
  ///
  /// Always with that many decimals. Only for showing: ranking never uses it.
  public func shown(digits: Int) -> String {
    let digits = max(0, min(digits, 6))
    var power: Int128 = 1
    for _ in 0..<digits { power *= 10 }
    // Half up means towards plus infinity, so that 0.05 and -0.05 follow one rule.
    let doubled = 2 * Int128(numerator) * power + Int128(denominator)
    let step = 2 * Int128(denominator)
    var rounded = doubled / step
    if doubled % step < 0 { rounded -= 1 }
    let sign = rounded < 0 ? "-" : ""
    let size = rounded.magnitude
    guard digits > 0 else { return sign + "\(size)" }
    let part = "\(size % UInt128(power))"
    let zeros = String(repeating: "0", count: digits - part.count)
    return sign + "\(size / UInt128(power))." + zeros + part
  }

  /// Reads `7`, `-3` or `7/10`; nil for anything else, or for a number that does not fit.
  public init?(exact text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let top = Fraction.whole(first) else { return nil }
    guard parts.count == 2 else {
      self.init(top)
      return
    }
    guard let bottom = Fraction.whole(parts[1]), bottom > 0,
      let value = try? Fraction(top, over: bottom)
    else { return nil }
    self = value
  }

  private static func whole(_ text: Substring) -> Int? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
