// What a key changes in the draft, and how it is taken back. Separate from the keys themselves,
// because the list of all scores changes the same things.
import Panels
import TextUI

extension ScoringPage {
  /// Chooses for the item that is shown.
  mutating func choose(_ option: Option) -> [Effect] {
    guard let step else { return [] }
    let items = model.draft.items
    let whole = items.indices.filter { items[$0].question == step.item.question }
    switch option {
    case .note: return perform(.note)
    case .probe(let place): return tick(place)
    case .otherProbe(let place): return takeBack(place)
    case .why(let why): return give(why, step)
    case .choice(let id):
      change([step.index]) { item in
        item.answer = .answered
        item.note = id
      }
    case .answer(.notAsked):
      // Not asked is a fact about the question, so it holds for all its parts.
      change(whole) { item in
        item.answer = .notAsked
        if step.isChoice { item.note = "" }
      }
      if step.question.hasItems, WhyNotAsked(in: step.item.note) == nil {
        message = over == nil ? Words.Score.sayWhy : Words.Score.sayWhyThere
      }
    case .answer(let answer):
      let others = whole.filter { $0 != step.index && items[$0].answer == .notAsked }
      change([step.index] + others) { item in
        item.answer = item.criterion == step.item.criterion ? answer : nil
        item.note = step.isChoice ? "" : WhyNotAsked.taken(from: item.note)
      }
    }
    mark(option)
    return saved()
  }

  mutating func change(_ indices: [Int], _ edit: (inout Draft.Item) -> Void) {
    remember(indices)
    let wasComplete = isComplete
    for index in indices { edit(&model.draft.items[index]) }
    // On the last item F8 seals, and says so itself.
    message = isComplete && !wasComplete && !isLast ? Words.Score.allScored : nil
  }

  /// Whether every item that can have a score has one, or a reason why not.
  var isComplete: Bool {
    model.draft.items.allSatisfy { $0.criterion.isEmpty || $0.answer != nil }
  }

  /// Keeps what stands now, for Ctrl-Z.
  mutating func remember(_ indices: [Int], note: Draft.Item? = nil) {
    var items: [Int: Draft.Item] = [:]
    for index in indices { items[index] = note ?? model.draft.items[index] }
    past.append(Past(items: items, asked: model.draft.asked, place: model.draft.place.item))
    if past.count > ScoringPage.undoLimit { past.removeFirst() }
  }

  /// Puts the mark on an option; what can be chosen may be more or less than before.
  private mutating func mark(_ option: Option) {
    let options = self.options
    list = FocusList(count: options.count, focused: options.firstIndex(of: option) ?? list.focused)
  }

  mutating func clear() -> [Effect] {
    guard let step, step.item.answer != nil else { return [] }
    change([step.index]) { item in
      item.answer = nil
      item.note = step.isChoice ? "" : WhyNotAsked.taken(from: item.note)
    }
    list.resize(to: options.count)
    return saved()
  }

  mutating func undo() -> [Effect] {
    guard let last = past.popLast() else {
      message = Words.Score.nothingToUndo
      return []
    }
    for (index, item) in last.items { model.draft.items[index] = item }
    model.draft.asked = last.asked
    model.draft.place.item = last.place
    arrive()
    message = Words.Score.undone
    return saved()
  }

  func saved() -> [Effect] { [.saveDraft(model.draft)] }

  // MARK: Follow-ups and reasons

  // A follow-up of the form, asked or not.
  private mutating func tick(_ place: Int) -> [Effect] {
    guard let step else { return [] }
    remember([])
    var asked = model.draft.asked[step.question.id] ?? Draft.Asked()
    if asked.probes.contains(place) {
      asked.probes.removeAll { $0 == place }
    } else {
      asked.probes = (asked.probes + [place]).sorted()
    }
    message = nil
    keep(asked, step)
    return saved()
  }

  /// Adds a follow-up that is not the form's.
  mutating func add(followUp words: String) -> [Effect] {
    guard let step else { return [] }
    remember([])
    var asked = model.draft.asked[step.question.id] ?? Draft.Asked()
    asked.others.append(words)
    keep(asked, step)
    message = nil
    mark(.otherProbe(asked.others.count - 1))
    return saved()
  }

  private mutating func takeBack(_ place: Int) -> [Effect] {
    guard let step, var asked = model.draft.asked[step.question.id],
      asked.others.indices.contains(place)
    else { return [] }
    remember([])
    asked.others.remove(at: place)
    keep(asked, step)
    list.resize(to: options.count)
    message = Words.Score.takenBack
    return saved()
  }

  // A question of which nothing is said leaves no trace.
  private mutating func keep(_ asked: Draft.Asked, _ step: Step) {
    model.draft.asked[step.question.id] = asked == Draft.Asked() ? nil : asked
  }

  // Why the question was not asked, at the start of the note of each of its parts; own words
  // are typed where the person is.
  private mutating func give(_ why: WhyNotAsked, _ step: Step) -> [Effect] {
    let items = model.draft.items
    let whole = items.indices.filter { items[$0].question == step.item.question }
    change(why == .other ? [step.index] : whole) { item in
      item.note = why.put(before: WhyNotAsked.taken(from: item.note))
    }
    guard why == .other else { return saved() }
    model.draft.place.isInNote = true
    model.draft.place.cursor = why.text.count
    return perform(.note)
  }
}
