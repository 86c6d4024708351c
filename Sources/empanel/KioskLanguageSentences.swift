// What is said of the kiosk's languages: which may be chosen, what one lacks, and the file in which a
// language's words are given.
import Forms
import Panels
import Scoring
import Screens
import Wording

extension KioskLanguages {
  static func lacking(_ name: String, _ tag: String, _ missing: [String]) -> String {
    let texts = missing.count == 1 ? en("1 text") : en("\(missing.count) texts")
    return en("\(name) (\(tag)): not offered, \(texts) missing, such as \(missing[0])")
  }

  static func incomplete(_ tag: String, _ missing: [String]) -> Complaint {
    let shown = missing.prefix(5).joined(separator: ", ")
    let rest = missing.count > 5 ? en(", and \(missing.count - 5) more") : ""
    return Complaint(
      en("the language \(tag) is not whole: it lacks \(shown)\(rest)"),
      hint: en(
        "nothing was frozen; give every word in form.\(tag).yaml and kiosk.\(tag).yaml, or"
          + " leave the language out"),
      code: .badInput)
  }

  static func twice(_ tag: String) -> Complaint {
    Complaint(en("the language \(tag) is named twice"), hint: en("name each once"), code: .usage)
  }

  static var noKiosk: Complaint {
    Complaint(
      en("nobody scores at a kiosk in this form"), hint: en("leave out --translation-read"),
      code: .usage)
  }

  static func noWords(_ tag: String) -> Complaint {
    Complaint(
      en("there is no kiosk.\(tag).yaml beside the form: the kiosk's own words in that language"),
      hint: en("\"empanel schema --kiosk-words\" prints one to fill in"), code: .badInput)
  }

  static func notRead(_ text: String) -> Complaint {
    Complaint(
      en("\"\(text)\" does not say which language and who has read it"),
      hint: en("write --translation-read cy=\"NAME\""), code: .usage)
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
