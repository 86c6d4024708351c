// Whether the items of a sheet are those of its group. Separate from reading a sheet, because it
// needs the form; the same check is made before sealing and after opening.
public import Scoring

/// What is wrong with a sheet's items.
public enum SheetMistake: Error, Hashable, Sendable {
  /// The form has no such group.
  case unknownGroup(String)
  /// An item of the group is not there; the criterion is empty for a question without items.
  case missing(question: String, criterion: String)
  /// An item that the group does not have.
  case notAsked(question: String, criterion: String)
  /// An item that is there more than once.
  case twice(question: String, criterion: String)
  /// Points off the item's range.
  case pointsOutside(question: String, criterion: String, points: Int, ClosedRange<Int>)
  /// `answered` for an item, or points for a question without items.
  case wrongStatus(question: String, criterion: String)
  /// A chosen answer that the question does not have.
  case unknownAnswer(question: String, answer: String)
  /// A note that is too long.
  case noteTooLong(question: String, criterion: String, characters: Int)
  /// Notes that are too long together.
  case sheetTooLong(characters: Int)
}

/// Everything wrong with `items` as the sheet of a group; empty where nothing is.
public func mistakes(
  in items: [SheetText.Item], group id: String, form: Form
) -> [SheetMistake] {
  guard let group = form.group(id) else { return [.unknownGroup(id)] }
  var left = Set(expected(of: group, in: form))
  let known = left
  var mistakes: [SheetMistake] = []
  var characters = 0
  for item in items {
    let place = ItemPlace(question: item.question, criterion: item.criterion)
    characters += item.note.unicodeScalars.count
    guard known.contains(place) else {
      mistakes.append(.notAsked(question: item.question, criterion: item.criterion))
      continue
    }
    if left.remove(place) == nil {
      mistakes.append(.twice(question: item.question, criterion: item.criterion))
    }
    mistakes += mistakesInOne(item, group: group, form: form)
  }
  let missing = left.sorted { left, right in
    left.question == right.question
      ? comesBefore(left.criterion, right.criterion) : comesBefore(left.question, right.question)
  }
  mistakes += missing.map { .missing(question: $0.question, criterion: $0.criterion) }
  if characters > SheetText.sheetLimit { mistakes.append(.sheetTooLong(characters: characters)) }
  return mistakes
}

private struct ItemPlace: Hashable {
  let question: String
  let criterion: String
}

/// Every pair of the group, and one place for each question of it without items.
private func expected(of group: Group, in form: Form) -> [ItemPlace] {
  group.questions.flatMap { id -> [ItemPlace] in
    guard form.question(id)?.hasItems == true else {
      return [ItemPlace(question: id, criterion: "")]
    }
    return group.items.filter { $0.question == id }
      .map { ItemPlace(question: id, criterion: $0.criterion) }
  }
}

private func mistakesInOne(
  _ item: SheetText.Item, group: Group, form: Form
) -> [SheetMistake] {
  var mistakes: [SheetMistake] = []
  let characters = item.note.unicodeScalars.count
  if characters > SheetText.noteLimit {
    mistakes.append(
      .noteTooLong(question: item.question, criterion: item.criterion, characters: characters))
  }
  let place = group.items.first {
    $0.question == item.question && $0.criterion == item.criterion
  }
  switch (place, item.status) {
  case (let place?, .item(.scored(let points))):
    if !place.range.contains(points) {
      mistakes.append(
        .pointsOutside(
          question: item.question, criterion: item.criterion, points: points, place.range))
    }
  case (.some, .answered), (nil, .item(.scored)):
    mistakes.append(.wrongStatus(question: item.question, criterion: item.criterion))
  case (nil, .answered):
    if case .choice(let answers)? = form.question(item.question)?.kind,
      !answers.contains(where: { $0.id == item.note })
    {
      mistakes.append(.unknownAnswer(question: item.question, answer: item.note))
    }
  case (_, .item): break
  }
  return mistakes
}
