// The catalogue: how every text for people is said, in English or in another language. Separate
// because screens, printed pages and commands all say their texts through it.

/// One text for people in English, with gaps for what differs.
///
/// Its key is the text with numbered gaps, such as `Question {1} of {2}`; a translation is found
/// by it and may put the gaps in another order.
public struct CatalogueText: ExpressibleByStringInterpolation, Sendable {
  /// The text in English with its gaps filled.
  let english: String
  // The filled gaps, as places in the UTF-8 of `english`.
  private let gaps: [Range<Int>]

  /// A text without gaps.
  public init(stringLiteral value: String) {
    english = value
    gaps = []
  }

  /// A text with gaps.
  public init(stringInterpolation: Interpolation) {
    english = stringInterpolation.text
    gaps = stringInterpolation.gaps
  }

  private init(english: String, gaps: [Range<Int>]) {
    self.english = english
    self.gaps = gaps
  }

  /// A text that is too long for one line of source.
  public static func + (first: CatalogueText, second: CatalogueText) -> CatalogueText {
    let count = first.english.utf8.count
    return CatalogueText(
      english: first.english + second.english,
      gaps: first.gaps
        + second.gaps.map { $0.lowerBound + count..<$0.upperBound + count })
  }

  /// The text with `{1}`, `{2}` in its gaps.
  var key: String {
    guard !gaps.isEmpty else { return english }
    let bytes = Array(english.utf8)
    var key: [UInt8] = []
    var end = 0
    for (place, gap) in gaps.enumerated() {
      key += bytes[end..<gap.lowerBound] + Array("{\(place + 1)}".utf8)
      end = gap.upperBound
    }
    return String(decoding: key + bytes[end...], as: UTF8.self)
  }

  /// What stands in the gaps, in English order.
  var values: [String] {
    let bytes = Array(english.utf8)
    return gaps.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Collects a text and where its gaps are.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var gaps: [Range<Int>] = []

    /// Room for about so much.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 8 * interpolationCount)
    }

    /// Adds words.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Adds what stands in a gap.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      let start = text.utf8.count
      text += value.description
      gaps.append(start..<text.utf8.count)
    }
  }
}

/// A language that empanel can speak besides English.
public struct Language: Sendable {
  /// The text for a key, with its gaps; nil where there is none, which is then said in English.
  let text: @Sendable (String) -> String?

  /// A language that finds its texts in this way.
  public init(_ text: @escaping @Sendable (_ key: String) -> String?) { self.text = text }

  /// The language that is spoken now; nil is English.
  ///
  /// Task-local, so that one page can be made in another language without handing it through
  /// every function that says something.
  @TaskLocal public static var spoken: Language?

  /// Fills the gaps of a translated text.
  static func filled(_ text: String, _ values: [String]) -> String {
    var words = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      words += rest[..<open]
      let after = rest[rest.index(after: open)...]
      if let close = after.firstIndex(of: "}"), let gap = Int(after[..<close]),
        values.indices.contains(gap - 1)
      {
        words += values[gap - 1]
        rest = after[after.index(after: close)...]
      } else {
        words += "{"
        rest = after
      }
    }
    return words + rest
  }
}

/// A text in the language that is spoken; what stands in the source is the English one.
public func en(_ wording: CatalogueText) -> String {
  guard let language = Language.spoken, let text = language.text(wording.key) else {
    return wording.english
  }
  return Language.filled(text, wording.values)
}

/// A text that a record keeps and that is read back from it: in English in every language.
public func kept(_ words: String) -> String { words }
