// The way from pack files to a Form, with every mistake at once. Bytes in: finding and opening
// files is the caller's.
public import Scoring

/// The files of one pack.
public struct PackSource: Sendable {
  /// One translation beside the pack file.
  public struct Translation: Sendable {
    /// The language in the file's name: `cy` of `form.cy.yaml`.
    public let language: String
    /// The file, as people know it.
    public let file: String
    /// Its bytes.
    public let bytes: [UInt8]

    /// One translation.
    public init(language: String, file: String, bytes: [UInt8]) {
      self.language = language
      self.file = file
      self.bytes = bytes
    }
  }

  /// The pack file, as people know it.
  public let file: String
  /// Its bytes.
  public let bytes: [UInt8]
  /// The translations.
  public let translations: [Translation]

  /// The files of one pack.
  public init(file: String, bytes: [UInt8], translations: [Translation] = []) {
    self.file = file
    self.bytes = bytes
    self.translations = translations
  }
}

/// Reads a pack: YAML to the checked form.
///
/// Throws ``PackMistakes``: the one mistake of a file that is not YAML or repeats a key, else
/// every mistake of every file, in order of file and line.
public func readPack(_ source: PackSource) throws(PackMistakes) -> Form {
  var reader = PackReader(source)
  return try reader.form()
}

/// Reads the files of one pack and keeps what is wrong with them.
private struct PackReader {
  typealias Step = FormMistake.Step

  let source: PackSource
  var mistakes: [PackMistake] = []
  /// Where mistakes stand in the pack file, and the keys they are about.
  var misfits: [Walk.Misfit] = []
  var translated: [String: TranslatedWords] = [:]

  init(_ source: PackSource) { self.source = source }

  mutating func form() throws(PackMistakes) -> Form {
    let tree = try read(source.bytes, source.file)
    var walk = Walk()
    let top = walk.read(tree, as: .object(Schema.pack), at: [])
    misfits = walk.misfits + PackReader.kinds(top)
    note(misfits, in: source.file)
    var draft = FormDraft(top)
    for translation in source.translations { try add(translation, to: &draft) }
    do throws(FormMistakes) {
      let form = try Form(draft)
      if mistakes.isEmpty { return form }
    } catch {
      for mistake in error.list { note(mistake, top) }
    }
    throw PackMistakes(list: inOrder())
  }

  private func read(_ bytes: [UInt8], _ file: String) throws(PackMistakes) -> Branch {
    do {
      return try Branch(yaml: bytes)
    } catch {
      throw PackMistakes(list: [
        PackMistake(file: file, line: error.line, place: "", problem: error.problem)
      ])
    }
  }

  private mutating func note(_ misfits: [Walk.Misfit], in file: String) {
    mistakes += misfits.map {
      let place = FormMistake(path: $0.path, problem: .blank).place
      return PackMistake(file: file, line: $0.line, place: place, problem: $0.problem)
    }
  }

  /// `answers` belongs to a choice and `key` to a mark, and each must have its own.
  private static func kinds(_ top: Reading) -> [Walk.Misfit] {
    var misfits: [Walk.Misfit] = []
    for (position, question) in (top["questions"]?.list ?? []).enumerated() {
      let kind = question["kind"]?.text ?? "score"
      for (key, its) in [("answers", "choice"), ("key", "mark")] {
        let path: [Step] = [
          .key("questions"), .entry(position, question["id"]?.text), .key(key),
        ]
        if let given = question[key], kind != its {
          misfits.append(
            .init(line: given.line, path: path, problem: .keyOfAnotherKind(key, kind: its)))
        } else if question[key] == nil, kind == its {
          misfits.append(.init(line: question.line, path: path, problem: .missingKey(key)))
        }
      }
    }
    return misfits
  }

  private mutating func add(
    _ translation: PackSource.Translation, to draft: inout FormDraft
  ) throws(PackMistakes) {
    let tree = try read(translation.bytes, translation.file)
    var walk = Walk()
    let top = walk.read(tree, as: .object(Schema.translation), at: [])
    note(walk.misfits, in: translation.file)
    let key = translation.language.lowercased()
    if let said = top["language"], let language = said.text, language.lowercased() != key {
      mistakes.append(
        PackMistake(
          file: translation.file, line: said.line, place: "language",
          problem: .otherLanguage(language, inName: translation.language)))
    }
    let words = TranslatedWords(top, file: translation.file)
    translated[key] = words
    draft.texts[key] = words.texts
  }

  /// Adds a broken rule with its line, unless a misfit of the file may be its cause.
  private mutating func note(_ mistake: FormMistake, _ top: Reading) {
    if case .key("texts")? = mistake.path.first, mistake.path.count > 1,
      case .key(let language) = mistake.path[1], let words = translated[language]
    {
      var place = ""
      if mistake.path.count > 2, case .key(let path) = mistake.path[2] { place = path }
      mistakes.append(
        PackMistake(
          file: words.file, line: words.lines[place] ?? 1, place: place,
          problem: .rule(mistake.problem)))
      return
    }
    guard !misfits.contains(where: { $0.explains(mistake) }) else { return }
    mistakes.append(
      PackMistake(
        file: source.file, line: top.line(at: mistake.path), place: mistake.place,
        problem: .rule(mistake.problem)))
  }

  /// In order of file and line; mistakes of one line stay as they were found.
  private func inOrder() -> [PackMistake] {
    let files = [source.file] + source.translations.map(\.file)
    let order = mistakes.enumerated().sorted { left, right in
      let a = (files.firstIndex(of: left.element.file) ?? 0, left.element.line, left.offset)
      let b = (files.firstIndex(of: right.element.file) ?? 0, right.element.line, right.offset)
      return a < b
    }
    return order.map(\.element)
  }
}

extension Walk.Misfit {
  /// Whether a broken rule may only be broken because of this misfit: what the rule is about
  /// could not be read, or a key it rests on could not.
  func explains(_ mistake: FormMistake) -> Bool {
    // What a misspelt key was meant to say is missing, and the rule says so.
    if case .unknownKey = problem { return false }
    let isAbove =
      path.count <= mistake.path.count && zip(path, mistake.path).allSatisfy(Walk.isSamePlace)
    if isAbove { return true }
    let causes = mistake.problem.causes
    let last = path.last { if case .key = $0 { true } else { false } }
    guard case .key(let key)? = last else { return false }
    return causes.contains(key)
  }
}

extension Walk {
  /// Entries of a list are the same by position: their id may be what is mistaken.
  static func isSamePlace(_ left: Step, _ right: Step) -> Bool {
    if case .entry(let a, _) = left, case .entry(let b, _) = right { return a == b }
    return left == right
  }
}

extension FormMistake.Problem {
  /// The keys that a broken rule about several parts rests on.
  fileprivate var causes: Set<String> {
    switch self {
    case .shares: ["share", "influence"]
    case .onlyForScored: ["influence"]
    case .gateWithoutMinimum: ["minimum", "influence", "weight", "essential"]
    case .noItem, .marksMixed, .nothingWeighted, .judgesNothing, .anchorsOnTwoScales:
      ["criteria", "questions", "kind", "scale", "influence"]
    case .unknown: ["id"]
    case .kioskScale: ["points"]
    default: []
    }
  }
}
