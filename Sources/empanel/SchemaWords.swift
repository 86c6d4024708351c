// How the table of pack keys reads: what a place may hold, and what stands there by default. Used
// by `empanel schema` and by the mistakes of a pack, so that both say the same.
import Forms
import Screens
import Wording

extension SchemaType {
  /// What may stand here, in a few words.
  var words: String {
    switch self {
    case .words(let limit): en("words, at most \(limit) characters")
    case .text(let limit): en("text, at most \(limit) characters")
    case .id: en("an id: a letter, then letters, digits and hyphens, all small, at most 24")
    case .name(let part, let roles):
      (roles + [en("the id of a \(part.rawValue)")]).joined(separator: ", ")
    case .whole(let range): en("a whole number, \(range.lowerBound) to \(range.upperBound)")
    case .number(let range):
      en("a whole number or a fraction such as 7/10, \(range.lowerBound) to \(range.upperBound)")
    case .wholeOr(let range, let words):
      en(
        "\(words.joined(separator: ", ")), or a number, \(range.lowerBound) to \(range.upperBound)")
    case .numberOrNone(let range): SchemaType.number(range).words + en(", or none")
    case .flag: kept("true, false")
    case .choice(let words): words.joined(separator: ", ")
    case .date: en("a date, YYYY-MM-DD")
    case .language: en("a language tag such as en-GB or cy")
    case .duration: en("a time such as 12 months: a number of days, weeks, months or years")
    case .list(let entry, let count): en("a list of \(SchemaType.size(count)), each \(entry.words)")
    case .object(let keys): en("keys: \(keys.map(\.name).joined(separator: ", "))")
    case .byName(let part, let value, let count):
      en("\(SchemaType.size(count)) by the id of a \(part.rawValue), each \(value.words)")
    case .byPoints(let value): en("any points of the scale, each \(value.words)")
    }
  }

  private static func size(_ count: ClosedRange<Int>) -> String {
    count.lowerBound == 0
      ? en("at most \(count.upperBound)") : en("\(count.lowerBound) to \(count.upperBound)")
  }
}

extension SchemaKey.Fallback {
  /// What stands there when the key is left out.
  var words: String {
    switch self {
    case .required: en("must be given")
    case .value(let value): en("default \(value)")
    case .none: en("default none")
    case .rule(let rule): en("default ") + rule.words
    }
  }
}

extension SchemaKey.Rule {
  var words: String {
    switch self {
    case .weightOfKind: en("1, or 0 for an essential criterion")
    case .essentialOfWeight: en("true where the weight is 0, else false")
    case .onlyScale: en("the only scale there is; must be given where there are more")
    case .allQuestions: en("all questions")
    case .allWithItems: en("all criteria that its questions give evidence for")
    case .shareOfScored: en("none; must be given in a scored group, and only there")
    case .absentOfPlace: en("same-for-all, or each-candidate at the kiosk")
    case .notesOfPlace: en("expected, or optional at the kiosk")
    case .answersOfChoice: en("none; must be given with kind: choice, and only there")
    case .keyOfMark: en("none; must be given with kind: mark, and only there")
    }
  }
}
