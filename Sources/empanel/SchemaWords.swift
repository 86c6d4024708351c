// How the table of pack keys reads: what a place may hold, and what stands there by default. Used
// by `empanel schema` and by the mistakes of a pack, so that both say the same.
import Forms

extension SchemaType {
  /// What may stand here, in a few words.
  var words: String {
    switch self {
    case .words(let limit): "words, at most \(limit) characters"
    case .text(let limit): "text, at most \(limit) characters"
    case .id: "an id: a letter, then letters, digits and hyphens, all small, at most 24"
    case .name(let part, let roles):
      (roles + ["the id of a \(part.rawValue)"]).joined(separator: ", ")
    case .whole(let range): "a whole number, \(range.lowerBound) to \(range.upperBound)"
    case .number(let range):
      "a whole number or a fraction such as 7/10, \(range.lowerBound) to \(range.upperBound)"
    case .wholeOr(let range, let words):
      "\(words.joined(separator: ", ")), or a number, \(range.lowerBound) to \(range.upperBound)"
    case .numberOrNone(let range): SchemaType.number(range).words + ", or none"
    case .flag: "true, false"
    case .choice(let words): words.joined(separator: ", ")
    case .date: "a date, YYYY-MM-DD"
    case .language: "a language tag such as en-GB or cy"
    case .duration: "a time such as 12 months: a number of days, weeks, months or years"
    case .list(let entry, let count): "a list of \(SchemaType.size(count)), each \(entry.words)"
    case .object(let keys): "keys: \(keys.map(\.name).joined(separator: ", "))"
    case .byName(let part, let value, let count):
      "\(SchemaType.size(count)) by the id of a \(part.rawValue), each \(value.words)"
    case .byPoints(let value): "any points of the scale, each \(value.words)"
    }
  }

  private static func size(_ count: ClosedRange<Int>) -> String {
    count.lowerBound == 0
      ? "at most \(count.upperBound)" : "\(count.lowerBound) to \(count.upperBound)"
  }
}

extension SchemaKey.Fallback {
  /// What stands there when the key is left out.
  var words: String {
    switch self {
    case .required: "must be given"
    case .value(let value): "default \(value)"
    case .none: "default none"
    case .rule(let rule): "default " + rule.words
    }
  }
}

extension SchemaKey.Rule {
  var words: String {
    switch self {
    case .weightOfKind: "1, or 0 for an essential criterion"
    case .essentialOfWeight: "true where the weight is 0, else false"
    case .onlyScale: "the only scale there is; must be given where there are more"
    case .allQuestions: "all questions"
    case .allWithItems: "all criteria that its questions give evidence for"
    case .shareOfScored: "none; must be given in a scored group, and only there"
    case .absentOfPlace: "same-for-all, or each-candidate at the kiosk"
    case .notesOfPlace: "expected, or optional at the kiosk"
    case .answersOfChoice: "none; must be given with kind: choice, and only there"
    case .keyOfMark: "none; must be given with kind: mark, and only there"
    }
  }
}
