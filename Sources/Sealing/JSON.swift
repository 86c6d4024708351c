// A JSON value of the profile and the ways to take it apart. Separate from reading and writing:
// record types are built from these cases alone.

/// A value of the canonical JSON profile (article "Canonical JSON").
///
/// The cases can hold more than the profile writes (a long number, a refused character, a key with
/// a capital); ``canonical(depth:limit:)`` names the first such thing instead of writing it.
public enum JSON: Sendable {
  /// The word `null`.
  case null
  /// The words `true` and `false`.
  case bool(Bool)
  /// A whole number of at most 15 digits: the profile has no fractions and no exponents.
  case number(Int)
  /// Text; compared by its UTF-8 bytes.
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Values by key; written in ascending order of the keys' bytes.
  case object([String: JSON])
}

extension JSON: Equatable {
  /// Whether both would be written as the same bytes.
  ///
  /// Text is compared by its UTF-8 bytes: Swift's own `==` calls composed and decomposed letters
  /// equal, and a hash does not.
  public static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): areEqual(left, right)
    default: false
    }
  }

  private static func areEqual(_ left: [String: JSON], _ right: [String: JSON]) -> Bool {
    left.count == right.count
      && left.allSatisfy { key, value in
        guard let index = right.index(forKey: key) else { return false }
        let other = right[index]
        return other.key.utf8.elementsEqual(key.utf8) && other.value == value
      }
  }
}

extension JSON {
  /// The value under `key`; nil where there is none or this is not an object.
  public subscript(key: String) -> JSON? { object?[key] }

  /// The text, where this is a string.
  public var string: String? { if case .string(let value) = self { value } else { nil } }

  /// The number, where this is one.
  public var int: Int? { if case .number(let value) = self { value } else { nil } }

  /// True or false, where this is one of them.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The values in order, where this is an array.
  public var array: [JSON]? { if case .array(let value) = self { value } else { nil } }

  /// The values by key, where this is an object.
  public var object: [String: JSON]? { if case .object(let value) = self { value } else { nil } }

  /// Whether this is `null`.
  public var isNull: Bool { self == .null }

  /// The most bytes a `record.json` may have, its line feed included: 512 KiB.
  public static let recordLimit = 524_288

  /// The most bytes any text of the profile may have, the cap of the largest part: 4 MiB.
  public static let partLimit = 4_194_304

  /// How deep arrays and objects may lie in one another; a bare word or number has depth 0.
  public static let depthLimit = 8
}
