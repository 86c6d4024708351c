// What can be wrong with a text or a value of the canonical JSON profile. Facts only: the words
// for people stand in the front end.

/// The first thing found that the canonical JSON profile does not allow.
///
/// `at` is a byte offset from 0 into the text that was read.
public enum JSONProfileError: Error, Hashable, Sendable {
  /// A byte that cannot stand here: a space outside strings, a float, a second value.
  case unexpectedByte(UInt8, at: Int)
  /// The text stops inside a value.
  case endsEarly(at: Int)
  /// A key with anything but `a` to `z`, digits, `_`, `.` and `-`, or an empty one.
  case keyRefused(at: Int)
  /// A key that does not come after the one before it; a doubled key is one such.
  case keysNotAscending(at: Int)
  /// A number with a leading zero, more than 15 digits, or `-0`.
  case numberRefused(at: Int)
  /// Bytes that are not UTF-8, in the string that begins here.
  case notUTF8(at: Int)
  /// A character ``isAllowedText(_:)`` refuses, in the string that begins here.
  case characterRefused(scalar: UInt32, at: Int)
  /// A backslash before anything but `"`, `\` and `n`.
  case escapeRefused(at: Int)
  /// Arrays and objects in one another more than `limit` deep.
  case tooDeep(limit: Int)
  /// More bytes than may be read or written.
  case tooLarge(bytes: Int, limit: Int)
  /// The text does not end as it must: one line feed, or line feeds to a whole block.
  case wrongEnding
  /// A key to be written that the profile does not allow.
  case unwritableKey(String)
  /// A number to be written that has more than 15 digits.
  case unwritableNumber(Int)
  /// A character to be written that ``isAllowedText(_:)`` refuses.
  case unwritableCharacter(scalar: UInt32)
}
