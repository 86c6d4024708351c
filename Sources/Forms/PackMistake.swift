// What can be wrong with a pack file, as facts with their lines. Separate from FormMistake,
// which knows no files: a rule that is broken is one of these with a line added.
public import Scoring

/// Everything that is wrong with a pack, by file and line.
public struct PackMistakes: Error, Equatable {
  /// The mistakes; never empty, and just one for a file that cannot be read as YAML.
  public let list: [PackMistake]

  /// The mistakes of one pack, or of several together; at least one.
  public init(list: [PackMistake]) { self.list = list }
}

/// One mistake in a pack file.
public struct PackMistake: Error, Equatable, Sendable {
  /// The file, as it was named to ``readPack(_:)``.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The place for reading, such as `groups.users.share`; empty for the file as a whole.
  public let place: String
  /// What is wrong.
  public let problem: Problem

  /// What can be wrong.
  public enum Problem: Equatable, Sendable {
    /// The file has more bytes than a pack file may have.
    case tooLarge(bytes: Int, limit: Int)
    /// The file is not UTF-8 text.
    case notUTF8
    /// The file is not YAML; the reason is the YAML library's own.
    case notYAML(reason: String)
    /// The file has nothing in it.
    case empty
    /// Lists and keys lie too deep in one another.
    case tooDeep(limit: Int)
    /// A key stands more than once in one place; the line is that of the first.
    case repeatedKey(String)
    /// A YAML anchor or alias (`&name`, `*name`), which a reader of the file could miss.
    case anchor
    /// A key that is a list or has keys itself.
    case keyIsNotText

    /// A key that there is not.
    case unknownKey(String, allowed: [String])
    /// A key that must be given.
    case missingKey(String)
    /// A value of another type than the key takes.
    case wrongType(SchemaType, found: Found)
    /// `answers` without `kind: choice`, or `key` without `kind: mark`.
    case keyOfAnotherKind(String, kind: String)
    /// A translation whose `language` is not the one in its file's name.
    case otherLanguage(String, inName: String)
    /// Words that the kiosk does not say, in a file of the kiosk's words.
    case unknownWords(String)
    /// A translation whose gaps, such as `{1}`, are not those of the English words.
    case otherGaps(String)
    /// A rule of a form is broken.
    case rule(FormMistake.Problem)
  }

  /// What stands where something else was expected.
  public enum Found: Equatable, Sendable {
    case text(String)
    case list
    case keys
    case nothing
  }
}

extension PackMistake.Problem {
  /// The allowed word most like the one given.
  public var nearest: String? {
    switch self {
    case .unknownKey(let key, let allowed): Spelling.nearest(to: key, in: allowed)
    case .wrongType(.choice(let allowed), .text(let word)): Spelling.nearest(to: word, in: allowed)
    case .rule(let problem): problem.nearest
    default: nil
    }
  }
}
