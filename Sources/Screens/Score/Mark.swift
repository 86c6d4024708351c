// One item as a line of all questions says it: its number, and whether it is done. Separate from the
// room's model because it is made of the questions and the items alone, and of no candidate.
import Panels
import Scoring

// What the line of all questions says of one item.
struct Mark: Equatable, Sendable {
  var index: Int
  var label: String
  var isOpen: Bool
  var isDone: Bool

  // "4" or, in a question with several parts, "4a".
  static func label(number: Int, part: Int, parts: Int) -> String {
    guard parts > 1, let letter = UnicodeScalar(96 + part) else { return "\(number)" }
    return "\(number)\(Character(letter))"
  }

  /// Every item, in the order of the form.
  static func all(_ questions: [Question], _ items: [Draft.Item]) -> [Mark] {
    let firsts = Mark.firsts(items)
    return items.indices.compactMap { index in
      let id = items[index].question
      // By places: a question is too large to hand about for each of its marks.
      guard let place = questions.indices.first(where: { questions[$0].id == id }) else {
        return nil
      }
      let (number, _, part, parts) = numbers(of: index, firsts)
      return Mark(
        index: index, label: label(number: number, part: part, parts: parts),
        isOpen: questions[place].kind == .open,
        isDone: items[index].answer != nil || !questions[place].hasItems)
    }
  }

  // For each item the place of the first of its question; nearly always the one before has it.
  static func firsts(_ items: [Draft.Item]) -> [Int] {
    var firsts: [Int] = []
    firsts.reserveCapacity(items.count)
    for index in items.indices {
      let isNext = index > 0 && items[index - 1].question == items[index].question
      let earlier =
        isNext ? index - 1 : (0..<index).first { items[$0].question == items[index].question }
      firsts.append(earlier.map { firsts[$0] } ?? index)
    }
    return firsts
  }

  // Which question of how many an item is of, and which part of how many of it; all from 1.
  static func numbers(of index: Int, _ firsts: [Int])
    -> (number: Int, of: Int, part: Int, parts: Int)
  {
    var (number, of, part, parts) = (0, 0, 0, 0)
    for place in firsts.indices {
      if firsts[place] == place { of += 1 }
      if firsts[place] == firsts[index] { parts += 1 }
      if place == firsts[index] { number = of }
      if place == index { part = parts }
    }
    return (number, of, part, parts)
  }
}
