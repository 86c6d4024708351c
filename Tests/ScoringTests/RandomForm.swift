// Random forms that obey DESIGN 3.1, small enough that every odd case of the rules is hit often.
import Chance
import Scoring

/// A random form; drafts that the checks refuse are thrown again.
func randomForm(_ dice: inout SplitMix64) throws -> Form {
  var last: FormMistakes?
  for _ in 0..<50 {
    do {
      return try Form(randomDraft(&dice))
    } catch {
      last = error
    }
  }
  throw last ?? FormMistakesWithout()
}

struct FormMistakesWithout: Error {}

func randomDraft(_ dice: inout SplitMix64) -> FormDraft {
  var draft = FormDraft()
  draft.id = "random"
  draft.title = "Random"
  draft.version = "1"
  draft.author = "nobody"
  let low = dice.number(0...1)
  draft.scales = [scale("s", low...(low + dice.number(1...5)))]
  let marked = Set((1...4).filter { _ in dice.chance(15) }.map { "k\($0)" })
  draft.criteria = (1...dice.number(1...4)).map { number in
    let weight = dice.pick([0, 1, 1, 1, 2, 3])
    return Criterion(
      id: "k\(number)", title: "Criterion \(number)", weight: weight, isEssential: weight == 0,
      about: "About.")
  }
  draft.questions = randomQuestions(&dice, criteria: draft.criteria.map(\.id), marked: marked)
  let count = dice.pick([1, 1, 2, 2, 3, 4])
  draft.groups = (1...count).map { randomGroup(&dice, number: $0) }
  if draft.groups.contains(where: { $0.at == .kiosk }) {
    draft.scales.append(scale("f", 1...dice.pick([3, 5])))
  }
  for index in draft.groups.indices { fill(&draft.groups[index], of: draft, &dice) }
  share(&draft.groups, &dice)
  for index in draft.groups.indices where draft.groups[index].influence == .scored {
    draft.groups[index].minimum = randomMinimums(draft.groups[index], of: draft, &dice)
  }
  weighOrphans(&draft)
  draft.rules = randomRules(&dice, criteria: draft.criteria.map(\.id))
  return draft
}

private func scale(_ id: String, _ range: ClosedRange<Int>) -> Scale {
  Scale(
    id: id,
    points: range.map { Scale.Point(points: $0, label: "Label \($0)", anchor: "Anchor \($0)") })
}

private func randomQuestions(
  _ dice: inout SplitMix64, criteria: [String], marked: Set<String>
) -> [Question] {
  (1...dice.number(1...5)).map { number in
    var question = Question(id: "q\(number)", ask: "Ask \(number)?")
    if number > 1 && dice.chance(8) {
      question.kind = .open
      return question
    }
    let first = dice.pick(criteria)
    let alike = criteria.filter { marked.contains($0) == marked.contains(first) }
    question.criteria = criteria.filter { $0 == first || (alike.contains($0) && dice.chance(30)) }
    if marked.contains(first) { question.kind = .mark(key: "42") }
    return question
  }
}

private func randomGroup(_ dice: inout SplitMix64, number: Int) -> GroupDraft {
  let influence = dice.pick([Influence.scored, .scored, .scored, .advisory, .consent, .veto])
  var group = GroupDraft(id: "g\(number)", title: "Group \(number)", influence: influence)
  if dice.chance(25) { group.at = .kiosk }
  group.scale = group.at == .kiosk ? "f" : "s"
  group.missingCriterion = dice.chance(30) ? .postpone : .dropForAll
  group.absentAssessor = dice.pick([nil, nil, .sameForAll, .eachCandidate])
  group.expectsNotes = dice.pick([nil, nil, true, false])
  return group
}

/// Gives a group its questions and criteria, so that it has at least one item.
private func fill(_ group: inout GroupDraft, of draft: FormDraft, _ dice: inout SplitMix64) {
  guard dice.chance(60) else { return }
  let questions = draft.questions.map(\.id).filter { _ in dice.chance(75) }
  let asked = draft.questions.filter { questions.contains($0.id) }
  let judged = Set(asked.filter(\.hasItems).flatMap(\.criteria))
  guard !judged.isEmpty else { return }
  group.questions = questions
  let criteria = draft.criteria.map(\.id).filter { judged.contains($0) && dice.chance(75) }
  if dice.chance(50) && !criteria.isEmpty { group.criteria = criteria }
}

private func share(_ groups: inout [GroupDraft], _ dice: inout SplitMix64) {
  let scored = groups.indices.filter { groups[$0].influence == .scored }
  guard let last = scored.last else { return }
  var left = 100
  for index in scored.dropLast() {
    let part = dice.pick([left / 2, left / 3, left / 5, dice.number(0...left)])
    groups[index].share = part
    left -= part
  }
  groups[last].share = left
}

/// The criteria a group has items for, with the range of points of each.
private func ranges(_ group: GroupDraft, of draft: FormDraft) -> [(String, ClosedRange<Int>)] {
  let scale = draft.scales.first { $0.id == group.scale }?.range ?? 0...1
  return draft.criteria.compactMap { criterion in
    guard group.criteria?.contains(criterion.id) ?? true else { return nil }
    let its = draft.questions.filter {
      $0.hasItems && $0.criteria.contains(criterion.id)
        && group.questions?.contains($0.id) ?? true
    }
    guard let first = its.first else { return nil }
    if case .mark = first.kind { return (criterion.id, 0...1) }
    return (criterion.id, scale)
  }
}

private func randomMinimums(
  _ group: GroupDraft, of draft: FormDraft, _ dice: inout SplitMix64
) -> [String: Fraction] {
  var minimum: [String: Fraction] = [:]
  for (criterion, range) in ranges(group, of: draft) {
    let weight = draft.criteria.first { $0.id == criterion }?.weight ?? 1
    guard dice.chance(weight == 0 ? 80 : 20) else { continue }
    let whole = Fraction(dice.number(range))
    let half = try? Fraction(range.lowerBound + range.upperBound, over: 2)
    minimum[criterion] = dice.chance(30) ? half ?? whole : whole
  }
  return minimum
}

/// An essential criterion without a minimum anywhere is given a weight instead.
private func weighOrphans(_ draft: inout FormDraft) {
  for index in draft.criteria.indices where draft.criteria[index].weight == 0 {
    let id = draft.criteria[index].id
    if !draft.groups.contains(where: { $0.minimum[id] != nil }) {
      draft.criteria[index].weight = 1
      draft.criteria[index].isEssential = false
    }
  }
}

private func randomRules(_ dice: inout SplitMix64, criteria: [String]) -> Rules {
  var rules = Rules()
  rules.threshold = dice.pick([nil, nil, Fraction(30), Fraction(50), try? Fraction(101, over: 2)])
  rules.nearTie = dice.pick([Fraction(0), Fraction(2), Fraction(10), Fraction(30)])
  rules.spread = dice.pick([Fraction(1), Fraction(2), Fraction(3)])
  rules.ties =
    dice.chance(60) ? criteria.shuffled(using: &dice).filter { _ in dice.chance(80) } : []
  rules.unequalQuestion = dice.chance(30) ? .incomplete : .dropForAll
  rules.absentGroup = dice.chance(40) ? .advisory : .postpone
  rules.rank = dice.chance(12) ? .none : .order
  rules.digits = dice.number(0...6)
  return rules
}
