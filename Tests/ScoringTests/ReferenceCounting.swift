// Rules 2, 4, 12 and 14 of the slow reckoning: who counts and what is left out for everybody.
import Scoring

extension ReferenceLine {
  // MARK: Rule 14

  func itemsAfterVoiding(_ group: Group) -> [GroupItem] {
    guard name != .asSealed else { return group.items }
    return group.items.filter { item in
      !day.voided.contains {
        $0.subject == .question(item.question) || $0.subject == .criterion(item.criterion)
      }
    }
  }

  // MARK: Rule 12

  func countsEachCandidate(_ group: Group) -> Bool {
    name == .everybody || group.absentAssessor == .eachCandidate
      || day.eachCandidate.contains(group.id)
  }

  func groupOf(_ assessor: String) -> String { day.assessors[assessor] ?? "" }

  func standing(of assessor: String) -> AssessorStanding.Reason {
    guard let group = form.group(groupOf(assessor)) else { return .notEveryCandidate }
    let own = sealed.filter { $0.assessor == assessor }
    let recusedFrom = seen.filter {
      day.recusals.contains(Recusal(assessor: assessor, candidate: $0))
    }
    let hasAll = seen.allSatisfy { candidate in
      own.contains { $0.candidate == candidate } || recusedFrom.contains(candidate)
    }
    if !own.isEmpty && (countsEachCandidate(group) || hasAll) { return .counts }
    let setAside = listed.filter { candidate in
      day.sheets.contains {
        $0.assessor == assessor && $0.candidate == candidate && $0.standing == .setAside
      }
    }
    if own.isEmpty && hasAll {
      // Where nobody was seen at all, there is nothing they could be missing from.
      return seen.isEmpty && !setAside.isEmpty ? .setAside : .recusedEverywhere
    }
    if countsEachCandidate(group) { return setAside.isEmpty ? .notEveryCandidate : .setAside }
    let isExplained = seen.allSatisfy { candidate in
      own.contains { $0.candidate == candidate } || recusedFrom.contains(candidate)
        || setAside.contains(candidate)
    }
    return isExplained && !setAside.isEmpty ? .setAside : .notEveryCandidate
  }

  func assessorStandings() -> [AssessorStanding] {
    day.assessors.keys.sorted(by: scalarsPrecede)
      .filter { assessor in
        day.sheets.contains { $0.assessor == assessor && listed.contains($0.candidate) }
          || day.recusals.contains { $0.assessor == assessor && listed.contains($0.candidate) }
      }
      .map { assessor in
        AssessorStanding(
          assessor: assessor, group: groupOf(assessor), why: standing(of: assessor))
      }
  }

  /// The sheets of a group for a candidate that count, unopenable ones included.
  func countedSheets(_ group: Group, _ candidate: String) -> [Sheet] {
    if let known = known.sheets[Place(group.id, candidate)] { return known }
    return sealed.filter {
      $0.candidate == candidate && day.assessors[$0.assessor] == group.id
        && counted.contains($0.assessor)
    }
  }

  /// The sheets of a group for a candidate that count and can be read.
  func readSheets(_ group: Group, _ candidate: String) -> [Sheet] {
    countedSheets(group, candidate).filter { $0.standing == .counted }
  }

  func isAbsent(_ group: Group, for candidate: String) -> Bool {
    countedSheets(group, candidate).isEmpty || isAbsentForEverybody(group)
  }

  func isAbsentForEverybody(_ group: Group) -> Bool {
    !criteriaLeft(group).contains { weight($0) > 0 }
  }

  func isAbsentForSomebody(_ group: Group) -> Bool {
    group.influence == .scored
      && (isAbsentForEverybody(group) || seen.contains { isAbsent(group, for: $0) })
  }

  // MARK: Rule 2

  enum Asked { case asked, notAsked, disputed, nobodyHasIt }

  func asked(_ question: String, _ group: Group, _ candidate: String) -> Asked {
    if let known = known.asked[Place(group.id, candidate, question)] { return known }
    var saysAsked = false
    var saysNotAsked = false
    for sheet in readSheets(group, candidate) {
      let its = sheet.items.filter { entry in
        items(group).contains {
          $0.question == question && $0.question == entry.question
            && $0.criterion == entry.criterion
        }
      }
      if its.isEmpty { continue }
      if its.allSatisfy({ $0.status == .notAsked }) {
        saysNotAsked = true
      } else {
        saysAsked = true
      }
    }
    switch (saysAsked, saysNotAsked) {
    case (true, true): return .disputed
    case (true, false): return .asked
    case (false, true): return .notAsked
    case (false, false): return .nobodyHasIt
    }
  }

  func unequalQuestions(_ group: Group) -> [String] {
    group.questions.filter { question in
      seen.contains { asked(question, group, $0) == .notAsked }
    }
  }

  mutating func applySameQuestions(_ group: Group) {
    guard name != .everybody else { return }
    let unequal = unequalQuestions(group)
    var drops = Set(form.rules.unequalQuestion == .dropForAll ? unequal : [])
    let withoutAny = group.criteria.filter { criterion in
      let its = items(group).filter { $0.criterion == criterion }
      return !its.isEmpty && its.allSatisfy { drops.contains($0.question) }
    }
    for criterion in withoutAny
    where minimums(group)[criterion] != nil || group.missingCriterion == .postpone {
      for item in items(group) where item.criterion == criterion { drops.remove(item.question) }
    }
    droppedQuestions[group.id] = drops
    for question in unequal where !drops.contains(question) {
      for candidate in seen where asked(question, group, candidate) == .notAsked {
        notAskedSomethingKept[candidate, default: []].insert(group.id)
      }
    }
  }

  // MARK: Rule 4

  /// A group's items after rules 14 and 2.
  func itemsLeft(_ group: Group) -> [GroupItem] {
    if let known = known.items[group.id] { return known }
    return items(group).filter { !droppedQuestions[group.id, default: []].contains($0.question) }
  }

  /// A group's criteria after rules 14, 2 and 4.
  func criteriaLeft(_ group: Group) -> [String] {
    if let known = known.criteria[group.id] { return known }
    return group.criteria.filter { criterion in
      itemsLeft(group).contains { $0.criterion == criterion }
        && !droppedCriteria[group.id, default: []].contains(criterion)
    }
  }

  /// Whether the group saw the candidate and nobody has a value.
  func isMissing(_ criterion: String, _ group: Group, _ candidate: String) throws -> Bool {
    guard itemsLeft(group).contains(where: { $0.criterion == criterion }) else { return false }
    return try !readSheets(group, candidate).isEmpty
      && groupValue(criterion, group, candidate) == nil
  }

  func isIncompleteByRule2(_ candidate: String) -> Bool {
    form.groups.contains {
      isScored($0) && notAskedSomethingKept[candidate, default: []].contains($0.id)
    }
  }

  mutating func applyMissingCriterion(_ group: Group) throws {
    guard name != .everybody, group.missingCriterion == .dropForAll else { return }
    for criterion in group.criteria where minimums(group)[criterion] == nil {
      for candidate in seen where !isIncompleteByRule2(candidate) {
        if try isMissing(criterion, group, candidate) {
          droppedCriteria[group.id, default: []].insert(criterion)
        }
      }
    }
  }

  // MARK: What was left out, named

  func dropped() -> [Dropped] {
    var list: [Dropped] = []
    for group in form.groups {
      for question in group.questions where group.items.contains(where: { $0.question == question })
      {
        if name != .asSealed && day.voided.contains(where: { $0.subject == .question(question) }) {
          list.append(Dropped(group: group.id, subject: .question(question), why: .voided))
        } else if droppedQuestions[group.id, default: []].contains(question) {
          list.append(Dropped(group: group.id, subject: .question(question), why: .unequal))
        }
      }
      for criterion in group.criteria {
        if !items(group).contains(where: { $0.criterion == criterion }) {
          list.append(Dropped(group: group.id, subject: .criterion(criterion), why: .voided))
        } else if !itemsLeft(group).contains(where: { $0.criterion == criterion }) {
          list.append(Dropped(group: group.id, subject: .criterion(criterion), why: .noQuestion))
        } else if droppedCriteria[group.id, default: []].contains(criterion) {
          list.append(Dropped(group: group.id, subject: .criterion(criterion), why: .missing))
        }
      }
    }
    return list
  }
}
