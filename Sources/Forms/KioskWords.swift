// The kiosk's own words in another language, from `kiosk.LANGUAGE.yaml` beside a pack. Separate
// from a form's translation: these are the program's words, and not part of the form.
import Scoring

/// The kiosk's words in one language.
public struct KioskWords: Equatable, Sendable {
  /// The tag in lower case, such as `cy`.
  public let language: String
  /// What the language calls itself, such as `Cymraeg`.
  public let name: String
  /// The words by their English ones, which have `{1}`, `{2}` in their gaps.
  public let texts: [String: String]

  /// The words of `known` that are not given.
  public func missing(of known: [String]) -> [String] { known.filter { texts[$0] == nil } }
}

extension Schema {
  /// The keys of `kiosk.LANGUAGE.yaml`.
  public static let kioskWords: [SchemaKey] = [
    SchemaKey("empanel", .choice([version]), .required),
    SchemaKey("language", .language, .required),
    SchemaKey("name", .text(40), .required),
    SchemaKey("words", .list(.object(kioskWord), 0...200), .required),
  ]

  private static let kioskWord: [SchemaKey] = [
    SchemaKey("en", .text(400), .required), SchemaKey("say", .text(400), .required),
  ]
}

/// Reads the kiosk's words in one language; an empty `say` is a word that is not given yet.
///
/// Throws ``PackMistakes`` with every mistake of the file.
/// - Parameter known: The English words that there are.
public func readKioskWords(_ source: PackSource.Translation, known: [String])
  throws(PackMistakes) -> KioskWords
{
  var reader = KioskWordsReader(source, known: known)
  return try reader.words()
}

/// Reads one file and keeps what is wrong with it.
private struct KioskWordsReader {
  let source: PackSource.Translation
  let known: [String]
  var mistakes: [PackMistake] = []

  init(_ source: PackSource.Translation, known: [String]) {
    self.source = source
    self.known = known
  }

  mutating func words() throws(PackMistakes) -> KioskWords {
    let tree: Branch
    do {
      tree = try Branch(yaml: source.bytes)
    } catch {
      throw PackMistakes(list: [
        PackMistake(file: source.file, line: error.line, place: "", problem: error.problem)
      ])
    }
    var walk = Walk()
    let top = walk.read(tree, as: .object(Schema.kioskWords), at: [])
    for misfit in walk.misfits {
      let place = FormMistake(path: misfit.path, problem: .blank).place
      note(misfit.problem, misfit.line, place)
    }
    let tag = source.language.lowercased()
    if let said = top["language"], let language = said.text, language.lowercased() != tag {
      note(.otherLanguage(language, inName: source.language), said.line, "language")
    }
    let name = top["name"]?.text ?? ""
    if let line = top["name"]?.line { check(name, line, "name") }
    let texts = texts(top)
    guard mistakes.isEmpty else { throw PackMistakes(list: mistakes) }
    return KioskWords(language: tag, name: name, texts: texts)
  }

  private mutating func texts(_ top: Reading) -> [String: String] {
    var texts: [String: String] = [:]
    for entry in top["words"]?.list ?? [] {
      guard let english = entry["en"]?.text, let words = entry["say"]?.text else { continue }
      let line = entry["say"]?.line ?? entry.line
      if !known.contains(english) {
        note(.unknownWords(english), entry.line, "words")
      } else if words.isEmpty {
        continue
      } else if Self.gaps(english) != Self.gaps(words) {
        note(.otherGaps(english), line, "words")
      } else {
        check(words, line, "words")
        if texts.updateValue(words, forKey: english) != nil {
          note(.repeatedKey(english), line, "words")
        }
      }
    }
    return texts
  }

  private mutating func check(_ words: String, _ line: Int, _ place: String) {
    guard let problem = FormText.problem(ofLine: words, limit: 400) else { return }
    note(.rule(problem), line, place)
  }

  private mutating func note(_ problem: PackMistake.Problem, _ line: Int, _ place: String) {
    mistakes.append(PackMistake(file: source.file, line: line, place: place, problem: problem))
  }

  /// The gaps of a text, each as often as it stands there.
  private static func gaps(_ text: String) -> [String] {
    var gaps: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      gaps.append(String(rest[open...close]))
      rest = rest[rest.index(after: close)...]
    }
    return gaps.sorted()
  }
}
