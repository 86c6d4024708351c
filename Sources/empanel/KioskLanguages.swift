// Which languages people may choose at the kiosk: only those of which every word is there, and
// somebody has said that they have read every one. Apart from the freeze command, since an
// amendment with another form and the set-up room ask the same.
import Forms
import Panels
import Scoring
import Screens
import Sealing
import Wording

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
        throw Complaint(
          en("the language \(tag) is named twice"), hint: en("name each once"), code: .usage)
      }
      guard !form.kioskTextPaths.isEmpty else {
        throw Complaint(
          en("nobody scores at a kiosk in this form"), hint: en("leave out --translation-read"),
          code: .usage)
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
      throw Complaint(
        en("there is no kiosk.\(tag).yaml beside the form: the kiosk's own words in that language"),
        hint: en("\"empanel schema --kiosk-words\" prints one to fill in"), code: .badInput)
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

  private static func lacking(_ name: String, _ tag: String, _ missing: [String]) -> String {
    let texts = missing.count == 1 ? en("1 text") : en("\(missing.count) texts")
    return en("\(name) (\(tag)): not offered, \(texts) missing, such as \(missing[0])")
  }

  private static func incomplete(_ tag: String, _ missing: [String]) -> Complaint {
    let shown = missing.prefix(5).joined(separator: ", ")
    let rest = missing.count > 5 ? en(", and \(missing.count - 5) more") : ""
    return Complaint(
      en("the language \(tag) is not whole: it lacks \(shown)\(rest)"),
      hint: en(
        "nothing was frozen; give every word in form.\(tag).yaml and kiosk.\(tag).yaml, or"
          + " leave the language out"),
      code: .badInput)
  }

  private static func read(_ text: String) throws -> (tag: String, reader: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    let reader = parts.count == 2 ? takenIn(parts[1]) : ""
    guard let tag = parts.first?.lowercased(), reader.contains(where: { !$0.isWhitespace }) else {
      throw Complaint(
        en("\"\(text)\" does not say which language and who has read it"),
        hint: en("write --translation-read cy=\"NAME\""), code: .usage)
    }
    return (tag, reader)
  }

  /// A file of the kiosk's words with nothing said yet.
  static var fileToFillIn: [String] {
    [
      en(
        "# The kiosk's own words, in Easy Read: short sentences, one idea each, the same word each time."
      ),
      en(
        "# Keep each {1} and {2}: something is put there. An empty say is a word that is not given yet."
      ),
      kept("empanel: 1"), kept("language: LANGUAGE"), kept("name: WHAT THE LANGUAGE CALLS ITSELF"),
      "words:",
    ]
      + KioskTexts.keys.flatMap { english in
        let quoted = english.split(separator: "'", omittingEmptySubsequences: false)
          .joined(separator: "''")
        return [kept("  - en: '\(quoted)'"), kept("    say: ''")]
      }
  }

  /// The languages in sentences, for whoever may read them.
  static func lines(_ languages: [String: KioskLanguage]) -> [String] {
    languages.sorted { $0.key < $1.key }.map { tag, language in
      en("At the kiosk in \(language.name) (\(tag)). Every word was read by: \(language.readBy)")
    }
  }

  /// What a pack has of its languages at the kiosk.
  static func checked(_ words: [KioskWords], _ form: Form) -> [String] {
    guard !form.kioskTextPaths.isEmpty else { return [] }
    return words.sorted { $0.language < $1.language }.map { words in
      let missing = missing(words.language, words, form)
      guard !missing.isEmpty else {
        return
          en(
            "  At the kiosk in \(words.name) (\(words.language)): every word is there. Somebody must"
              + " read them before the freeze")
      }
      return en("  At the kiosk in \(lacking(words.name, words.language, missing))")
    }
  }

  /// What is said of translations that nobody has read.
  static func unread(_ form: Form, _ languages: [String: KioskLanguage]) -> [String] {
    guard !form.kioskTextPaths.isEmpty else { return [] }
    let own = form.language.lowercased()
    let isEnglish = own == "en" || own.hasPrefix("en-")
    let unread = form.texts.keys.sorted().filter { languages[$0] == nil }.map { tag in
      en(
        "nobody has said that they have read the words in \(tag), so the kiosk does not offer them")
    }
    guard !isEnglish, languages[own] == nil else { return unread }
    return unread + [
      en("the kiosk's own words are in English: nobody has read a kiosk.\(own).yaml")
    ]
  }
}
