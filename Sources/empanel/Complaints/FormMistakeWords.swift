// How a broken rule of a form reads: the fact, then what is allowed.
import Scoring
import Screens
import Wording

extension FormMistake.Problem {
  var words: String { partWords ?? wordWords ?? ruleWords ?? "\(self)" }

  private var partWords: String? {
    switch self {
    case .malformedID(let id):
      en(
        "\"\(id.prefix(60))\" is not an id; allowed: a small letter, then small letters, digits "
          + "and hyphens, at most 24")
    case .reservedID(let id, let reserved):
      en("\"\(id)\" is kept for a role; not allowed: \(reserved.joined(separator: ", "))")
    case .repeated(let id): en("\"\(id)\" stands here a second time; allowed: once")
    case .unknown(let name, let allowed):
      en("there is no \"\(name.prefix(60))\"; allowed: \(allowed.joined(separator: ", "))")
    case .absent(let allowed):
      en("a value is missing; allowed: ")
        + (allowed == ["1", "100"]
          ? en("a whole number, 1 to 100") : allowed.joined(separator: ", "))
    case .outOfRange(let value, let lowest, let highest):
      en("\(value.exact) is not allowed; allowed: \(lowest.exact) to \(highest.exact)")
    case .tooFine(let value, let limit):
      en("\(value.exact) is too fine; allowed: fractions down to 1/\(limit)")
    case .count(let count, let lowest, let highest):
      en("there are \(count); allowed: \(lowest) to \(highest)")
    default: nil
    }
  }

  private var wordWords: String? {
    switch self {
    case .blank: en("there are no words; allowed: at least one")
    case .tooLong(let count, let limit):
      en("the text has \(count) characters; allowed: at most \(limit)")
    case .lineBreak: en("the text has a line break; allowed: one line")
    case .refusedCharacter(let scalar):
      en("the text has the character U+")
        + String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).count))
        + String(scalar.value, radix: 16, uppercase: true)
        + en("; allowed: letters, marks and line breaks, no controls or direction marks")
    case .tooManyWords(let bytes, let limit):
      en("the words of the form come to \(bytes) bytes; allowed: at most \(limit)")
    case .notADate(let text): en("\"\(text.prefix(60))\" is not a date; allowed: YYYY-MM-DD")
    case .endsBeforeItStarts(let from, let to):
      en("the form ends on \(to), before it starts on \(from)")
    case .notALanguage(let text):
      en("\"\(text.prefix(60))\" is not a language tag; allowed: such as en-GB or cy")
    case .notADuration(let text):
      en("\"\(text.prefix(60))\" is not a time; allowed: such as 12 months or 1 year")
    case .noSuchWords: en("the form has no words here to translate")
    default: nil
    }
  }

  private var ruleWords: String? {
    switch self {
    case .notConsecutive(let points, let after):
      en("the points \(points) come after \(after); allowed: \(after + 1)")
    case .kioskScale(let scale, let lowest, let points):
      en(
        "the scale \"\(scale)\" starts at \(lowest) and has \(points) points; allowed at the "
          + "kiosk: start at 1, 3 or 5 points")
    case .essentialWithWeight(let weight):
      en("an essential criterion has weight \(weight); allowed: 0")
    case .gateWithoutMinimum:
      en("a criterion of weight 0 needs a minimum in a scored group, or a weight above 0")
    case .judgesNothing: en("a question that is scored needs a criterion; or say kind: open")
    case .anchorsOnTwoScales(let scales):
      en(
        "these anchors would stand on two scales (\(scales.joined(separator: ", "))); allowed: "
          + "anchors of the criterion, by scale")
    case .noItem(let criterion):
      en("the group has no question for \"\(criterion)\"; allowed: criteria it has a question for")
    case .marksMixed(let criterion, let marks, let others):
      en(
        "\"\(criterion)\" is judged by marks (\(marks.joined(separator: ", "))) and by others "
          + "(\(others.joined(separator: ", "))); allowed: one kind")
    case .onlyForScored(let influence):
      en("this is for scored groups; the group's influence is \(influence.rawValue)")
    case .nothingWeighted: en("a scored group needs a criterion of weight above 0")
    case .shares(let sum): en("the shares of the scored groups come to \(sum); allowed: 100")
    default: nil
    }
  }
}
