// How the mistakes of packs and forms read: `path:line: what is wrong, what is allowed`.
import Forms
import Panels
import Scoring

extension PackMistakes: Complaining {
  var complaint: Complaint {
    Complaint(
      messages: list.map(\.words),
      hints: ["\"empanel schema\" lists every key, what it may hold and its default"],
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
      case .notCanonical(let error): ["the form is not canonical JSON: \(error)"]
      case .shape(let path):
        ["the form does not have the keys of form.json at \"\(path.isEmpty ? "." : path)\""]
      case .rules(let mistakes): mistakes.map { "\($0.place): \($0.problem.words)" }
      case .notAsWritten: ["the form is not written as empanel writes it"]
      }
    return Complaint(
      messages: messages, hints: ["use the form.json of a freeze, or the pack's form.yaml"],
      code: .badInput)
  }
}

extension PackMistake {
  /// The whole line: file, line, place, fact, and what is allowed.
  var words: String {
    "\(file):\(line): " + (place.isEmpty ? "" : "\(place): ") + problem.words + meant
  }

  private var meant: String { problem.nearest.map { "; did you mean \"\($0)\"?" } ?? "" }
}

extension PackMistake.Problem {
  var words: String {
    switch self {
    case .tooLarge(let bytes, let limit):
      "the file has \(bytes) bytes; allowed: at most \(limit)"
    case .notUTF8: "the file is not UTF-8 text from here on; save it as UTF-8"
    case .notYAML(let reason): "this is not YAML: \(reason)"
    case .empty: "the file is empty"
    case .tooDeep(let limit): "lists and keys lie too deep; allowed: at most \(limit) levels"
    case .repeatedKey(let key): "the key \"\(key)\" is given twice; allowed: once"
    case .anchor: "YAML anchors and aliases (& and *) are not allowed; write the value out"
    case .keyIsNotText: "a key must be a word"
    case .unknownKey(let key, let allowed):
      "there is no key \"\(key)\"; allowed: \(allowed.joined(separator: ", "))"
    case .missingKey(let key): "the key \"\(key)\" is missing"
    case .wrongType(let type, let found): "\(found.words); allowed: \(type.words)"
    case .keyOfAnotherKind(let key, let kind):
      "\"\(key)\" is only for a question with kind: \(kind)"
    case .otherLanguage(let language, let name):
      "the language is \"\(language)\"; the file's name says \"\(name)\""
    case .unknownWords(let words):
      "the kiosk does not say \"\(words.prefix(60))\"; \"empanel schema --kiosk-words\" lists its words"
    case .otherGaps(let words):
      "the gaps must be those of \"\(words.prefix(60))\", each as often, in any order"
    case .rule(let problem): problem.words
    }
  }
}

extension PackMistake.Found {
  var words: String {
    switch self {
    case .text(let text): "found \"\(text.prefix(60))\""
    case .list: "found a list"
    case .keys: "found keys"
    case .nothing: "there is no value"
    }
  }
}
