// How the mistakes of packs and forms read: `path:line: what is wrong, what is allowed`.
import Forms
import Panels
import Scoring
import Screens
import Wording

extension PackMistakes: Complaining {
  var complaint: Complaint {
    Complaint(
      messages: list.map(\.words),
      hints: [en("\"empanel schema\" lists every key, what it may hold and its default")],
      code: .badInput)
  }
}

extension FormMistakes: Complaining {
  var complaint: Complaint {
    Complaint(messages: list.map { "\($0.place): \($0.problem.words)" }, code: .badInput)
  }
}

extension FormJSONError: Complaining {
  var complaint: Complaint {
    let messages: [String] =
      switch self {
      case .notCanonical(let error): [en("the form is not canonical JSON: \("\(error)")")]
      case .shape(let path):
        [en("the form does not have the keys of form.json at \"\(path.isEmpty ? "." : path)\"")]
      case .rules(let mistakes): mistakes.map { "\($0.place): \($0.problem.words)" }
      case .notAsWritten: [en("the form is not written as empanel writes it")]
      }
    return Complaint(
      messages: messages, hints: [en("use the form.json of a freeze, or the pack's form.yaml")],
      code: .badInput)
  }
}

extension PackMistake {
  /// The whole line: file, line, place, fact, and what is allowed.
  var words: String {
    "\(file):\(line): " + (place.isEmpty ? "" : "\(place): ") + problem.words + meant
  }

  private var meant: String { problem.nearest.map { en("; did you mean \"\($0)\"?") } ?? "" }
}

extension PackMistake.Problem {
  var words: String {
    switch self {
    case .tooLarge(let bytes, let limit):
      en("the file has \(bytes) bytes; allowed: at most \(limit)")
    case .notUTF8: en("the file is not UTF-8 text from here on; save it as UTF-8")
    case .notYAML(let reason): en("this is not YAML: \(reason)")
    case .empty: en("the file is empty")
    case .tooDeep(let limit): en("lists and keys lie too deep; allowed: at most \(limit) levels")
    case .repeatedKey(let key): en("the key \"\(key)\" is given twice; allowed: once")
    case .anchor: en("YAML anchors and aliases (& and *) are not allowed; write the value out")
    case .keyIsNotText: en("a key must be a word")
    case .unknownKey(let key, let allowed):
      en("there is no key \"\(key)\"; allowed: \(allowed.joined(separator: ", "))")
    case .missingKey(let key): en("the key \"\(key)\" is missing")
    case .wrongType(let type, let found): en("\(found.words); allowed: \(type.words)")
    case .keyOfAnotherKind(let key, let kind):
      en("\"\(key)\" is only for a question with kind: \(kind)")
    case .otherLanguage(let language, let name):
      en("the language is \"\(language)\"; the file's name says \"\(name)\"")
    case .unknownWords(let words):
      en(
        "the kiosk does not say \"\(words.prefix(60))\"; \"empanel schema --kiosk-words\" lists its words"
      )
    case .otherGaps(let words):
      en("the gaps must be those of \"\(words.prefix(60))\", each as often, in any order")
    case .rule(let problem): problem.words
    }
  }
}

extension PackMistake.Found {
  var words: String {
    switch self {
    case .text(let text): en("found \"\(text.prefix(60))\"")
    case .list: en("found a list")
    case .keys: en("found keys")
    case .nothing: en("there is no value")
    }
  }
}
