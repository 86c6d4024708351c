// Which languages people may choose at the kiosk: only those of which every word is there, and
// somebody has said that they have read every one. Apart from the freeze command, since an
// amendment with another form and the set-up room ask the same.
import Forms
import Panels
import Scoring
import Screens
import Sealing

enum KioskLanguages {
  /// The languages by tag; throws for one that is not whole.
  ///
  /// - Parameter given: As typed: `cy=NAME`.
  static func judged(_ given: [String], for files: PackFiles, _ form: Form) throws
    -> [String: KioskLanguage]
  {
    var languages: [String: KioskLanguage] = [:]
    for text in given {
      let (tag, reader) = try read(text)
      guard languages[tag] == nil else {
        throw twice(tag)
      }
      guard !form.kioskTextPaths.isEmpty else {
        throw noKiosk
      }
      let words = try words(of: tag, in: files)
      let missing = missing(tag, words, form)
      guard missing.isEmpty else { throw incomplete(tag, missing) }
      languages[tag] = KioskLanguage(name: words.name, readBy: reader, texts: words.texts)
    }
    return languages
  }

  /// The kiosk's words in a language.
  static func words(of tag: String, in files: PackFiles) throws -> KioskWords {
    guard let file = files.kioskFiles.first(where: { $0.language.lowercased() == tag }) else {
      throw noWords(tag)
    }
    return try readKioskWords(file, known: KioskTexts.keys)
  }

  /// A language of a pack, as far as it is there.
  struct Found {
    let tag: String
    let name: String
    /// What stands in its way; nil where every word is there.
    let lacks: String?
    /// The SHA-256 of every word of it beside the form's own, in hex.
    let digest: String
  }

  /// Every language that a pack has words in for the kiosk.
  static func found(in files: PackFiles, _ form: Form) -> [Found] {
    guard !form.kioskTextPaths.isEmpty else { return [] }
    let tags = Set(form.texts.keys).union(files.kioskFiles.map { $0.language.lowercased() })
    return tags.sorted().map { tag in
      do {
        let words = try words(of: tag, in: files)
        let missing = missing(tag, words, form)
        return Found(
          tag: tag, name: words.name,
          lacks: missing.isEmpty ? nil : lacking(words.name, tag, missing),
          digest: digest(tag, words, form))
      } catch {
        let complaint =
          (error as? Complaint) ?? (error as? any Complaining)?.complaint ?? Complaint("\(error)")
        return Found(
          tag: tag, name: tag, lacks: shownSafely(complaint.messages.first ?? ""), digest: "")
      }
    }
  }

  private static func digest(_ tag: String, _ words: KioskWords, _ form: Form) -> String {
    let own = Dictionary(form.words.map { ($0.path, $0.words) }, uniquingKeysWith: { a, _ in a })
    let pairs =
      form.kioskTextPaths.map { [own[$0] ?? "", form.translation(of: $0, into: tag) ?? ""] }
      + KioskTexts.keys.map { [$0, words.texts[$0] ?? ""] } + [[words.name]]
    return hex(sha256(Array(pairs.flatMap(\.self).joined(separator: "\0").utf8)))
  }

  /// What the form and the kiosk's words lack: places of the form, then English words.
  static func missing(_ tag: String, _ words: KioskWords, _ form: Form) -> [String] {
    let isOwn = form.language.lowercased() == tag
    return form.kioskTextPaths.filter { !isOwn && form.translation(of: $0, into: tag) == nil }
      + words.missing(of: KioskTexts.keys).map { "\"\($0)\"" }
  }

  private static func read(_ text: String) throws -> (tag: String, reader: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let reader = parts.count == 2 ? takenIn(parts[1]) : ""
    guard let tag = parts.first?.lowercased(), reader.contains(where: { !$0.isWhitespace }) else {
      throw notRead(text)
    }
    return (tag, reader)
  }
}
