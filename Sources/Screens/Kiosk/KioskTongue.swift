// A language that a kiosk can speak besides English: the form's own translation, and the kiosk's
// words. Separate because what may be offered is decided at the freeze, not by the screen.
public import Scoring
import Wording

/// A language that somebody has read every word of: no unread translation is ever shown to a
/// contributor.
public struct KioskTongue: Equatable, Sendable {
  /// The tag that the form's translation has, in lower case: "cy".
  public var tag: String
  /// What the language calls itself: "Cymraeg".
  public var name: String
  /// The kiosk's words by their English ones (``KioskTexts/keys``).
  public var texts: [String: String]

  /// A language of a kiosk.
  public init(tag: String, name: String, texts: [String: String]) {
    self.tag = tag
    self.name = name
    self.texts = texts
  }
}

/// The kiosk's words that a translation must give.
public enum KioskTexts {
  /// Each in English with `{1}`, `{2}` in its gaps, in the order in which people meet them.
  public static var keys: [String] {
    // A language in which every text is its own key: its gaps are hidden from the filling.
    let ownKeys = Language { key in String(key.map { $0 == "{" ? hidden : $0 }) }
    let said = Language.$spoken.withValue(ownKeys) { Words.Kiosk.everything }
    var seen: Set<String> = []
    return said.map { String($0.map { $0 == hidden ? "{" : $0 }) }
      .filter { seen.insert($0).inserted }
  }

  private static let hidden: Character = "\u{fffc}"
}

extension KioskModel {
  /// The form's own language, where the kiosk has words in it besides English.
  var ownTag: String? {
    let own = form.language.lowercased()
    return languages.contains { $0.tag == own } ? own : nil
  }

  /// The language of the person whose turn it is; nil is English words and the form's own.
  var tongue: KioskTongue? { languages.first { $0.tag == spoken } }

  /// Says something in that language.
  func speaking<Value>(_ say: () -> Value) -> Value {
    guard let tongue else { return say() }
    return Language.$spoken.withValue(Language { tongue.texts[$0] }, operation: say)
  }

  /// A text of the form in that language.
  func text(_ path: String, _ words: String) -> String {
    spoken.flatMap { form.translation(of: path, into: $0) } ?? words
  }
}

extension Form {
  /// The paths of every text that a contributor of this form may meet at the kiosk.
  public var kioskTextPaths: [String] {
    var paths: [String] = []
    for group in groups where group.at == .kiosk {
      for id in group.questions {
        guard let question = question(id), question.kind != .open else { continue }
        paths.append("questions.\(id)." + (question.say == nil ? "ask" : "say"))
        if case .choice(let answers) = question.kind {
          paths += answers.map { "questions.\(id).answers.\($0.id).text" }
        }
      }
      paths += group.scale.points.map { "scales.\(group.scale.id).\($0.points).label" }
    }
    var seen: Set<String> = []
    return paths.filter { seen.insert($0).inserted }
  }
}

extension KioskModel {
  /// What the form's own language is called.
  var ownLanguage: String {
    form.language.lowercased().hasPrefix("en") ? Words.Kiosk.english : form.language
  }
}
