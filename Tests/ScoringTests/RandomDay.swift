// Random days on a form, from days on which nothing goes wrong to days on which everything does.
import Chance
import Scoring

/// A random day on a form.
func randomDay(_ dice: inout SplitMix64, on form: Form) -> Day {
  RandomDay(form: form, trouble: dice.pick([0, 1, 3, 8, 20])).day(&dice)
}

/// How a random day is made.
struct RandomDay {
  let form: Form
  /// How often things go wrong, in percent.
  let trouble: Int

  func day(_ dice: inout SplitMix64) -> Day {
    var day = Day()
    for number in 1...dice.number(1...4) {
      day.candidates["c\(number)"] =
        dice.chance(trouble) ? dice.pick([.withdrawn, .withdrawnLater]) : .inTheRunning
    }
    var number = 0
    for group in form.groups {
      for _ in 0..<dice.pick([1, 1, 2, 2, 3]) {
        number += 1
        day.assessors["a\(number)"] = group.id
      }
      if dice.chance(trouble / 2) { day.eachCandidate.insert(group.id) }
    }
    for candidate in day.candidates.keys.sorted() { fill(&day, candidate, &dice) }
    day.sheets.shuffle(using: &dice)
    if dice.chance(trouble) { day.voided.append(randomVoiding(&dice)) }
    if dice.chance(trouble / 2) { day.voided.append(randomVoiding(&dice)) }
    while dice.chance(trouble * 3) { correct(&day, &dice) }
    while dice.chance(trouble * 2) { agree(&day, &dice) }
    return day
  }

  /// An item of some sheet, or now and then one that the sheet did not have.
  private func correct(_ day: inout Day, _ dice: inout SplitMix64) {
    guard !day.sheets.isEmpty else { return }
    let sheet = dice.pick(day.sheets)
    guard let group = form.group(day.assessors[sheet.assessor] ?? ""), !group.items.isEmpty
    else { return }
    let item = dice.pick(group.items)
    day.corrections.append(
      Correction(
        assessor: sheet.assessor, candidate: sheet.candidate, question: item.question,
        criterion: item.criterion,
        status: dice.chance(80)
          ? .scored(dice.number(item.range)) : dice.pick([.skipped, .notHeard, .notAsked])))
  }

  /// A value in halves, now and then off the range.
  private func agree(_ day: inout Day, _ dice: inout SplitMix64) {
    let group = dice.pick(form.groups)
    guard !group.criteria.isEmpty,
      let candidate = day.candidates.keys.sorted().randomElement(using: &dice)
    else { return }
    let criterion = dice.pick(group.criteria)
    let range = group.range(of: criterion)
    let halves = dice.number(
      (range.lowerBound * 2 - (dice.chance(5) ? 1 : 0))...(range.upperBound * 2))
    guard let points = try? Fraction(halves, over: 2) else { return }
    day.agreed.append(
      AgreedValue(group: group.id, criterion: criterion, candidate: candidate, points: points))
  }

  private func randomVoiding(_ dice: inout SplitMix64) -> Voiding {
    dice.chance(60)
      ? Voiding(.question(dice.pick(form.questions).id), reason: "read out wrongly")
      : Voiding(.criterion(dice.pick(form.criteria).id), reason: "not judged alike")
  }

  /// Every assessor's sheet, recusal or absence for one candidate.
  private func fill(_ day: inout Day, _ candidate: String, _ dice: inout SplitMix64) {
    if dice.chance(trouble / 4) { return }
    for group in form.groups {
      let unasked = Set(group.questions.filter { _ in dice.chance(trouble) })
      if dice.chance(trouble / 3) { continue }
      for (assessor, its) in day.assessors.sorted(by: { $0.key < $1.key }) where its == group.id {
        var standing = Sheet.Standing.counted
        if dice.chance(trouble) {
          switch dice.number(0...5) {
          case 0, 1: continue
          case 2, 3:
            day.recusals.insert(Recusal(assessor: assessor, candidate: candidate))
            if dice.chance(70) { continue }
            standing = .setAside
          default: standing = dice.pick([.setAside, .late, .unopenable])
          }
        }
        let items = standing == .unopenable ? [] : randomItems(group, unasked, &dice)
        day.sheets.append(
          Sheet(assessor: assessor, candidate: candidate, items: items, standing: standing))
      }
    }
  }

  private func randomItems(
    _ group: Group, _ unasked: Set<String>, _ dice: inout SplitMix64
  ) -> [SheetItem] {
    let forgets = dice.chance(trouble)
    var disputes: Set<String> = []
    for question in group.questions where dice.chance(trouble / 3) { disputes.insert(question) }
    return group.items.compactMap { item in
      if forgets && dice.chance(40) { return nil }
      var status = ItemStatus.scored(dice.number(item.range))
      if dice.chance(trouble) { status = dice.pick([.skipped, .notHeard, .skipped, .notAsked]) }
      if unasked.contains(item.question) != disputes.contains(item.question) { status = .notAsked }
      return SheetItem(
        question: item.question, criterion: item.criterion, status: status,
        hasNote: dice.chance(90))
    }
  }
}
