// The flags of the slow reckoning (DESIGN 3.2), one rule after the other.
import Scoring

extension ReferenceLine {
  func flags(_ candidate: String) throws -> [Flag] {
    var list: [Flag] = []
    for group in form.groups {
      list += sheetFlags(group, candidate) + questionFlags(group, candidate)
      for criterion in group.criteria
      where itemsLeft(group).contains(where: { $0.criterion == criterion }) {
        list += try criterionFlags(criterion, group, candidate)
      }
    }
    return list.sorted { $0.precedes($1) }
  }

  /// `late`, `unopenable`, `no-note`.
  func sheetFlags(_ group: Group, _ candidate: String) -> [Flag] {
    var list: [Flag] = []
    for sheet in day.sheets
    where sheet.candidate == candidate && day.assessors[sheet.assessor] == group.id {
      if sheet.standing == .late {
        list.append(Flag(.late, group: group.id, assessor: sheet.assessor))
      }
      if sheet.standing == .unopenable {
        list.append(Flag(.unopenable, group: group.id, assessor: sheet.assessor))
      }
    }
    guard group.expectsNotes else { return list }
    for sheet in readSheets(group, candidate) {
      for entry in sheet.items where !entry.hasNote {
        guard case .scored = entry.status,
          items(group).contains(where: {
            $0.question == entry.question && $0.criterion == entry.criterion
          })
        else { continue }
        list.append(
          Flag(
            .noNote, group: group.id, criterion: entry.criterion, assessor: sheet.assessor,
            question: entry.question))
      }
    }
    return list
  }

  /// `unequal`, `asked-disputed`.
  func questionFlags(_ group: Group, _ candidate: String) -> [Flag] {
    group.questions.compactMap { question in
      switch asked(question, group, candidate) {
      case .notAsked: Flag(.unequal, group: group.id, question: question)
      case .disputed: Flag(.askedDisputed, group: group.id, question: question)
      case .asked, .nobodyHasIt: nil
      }
    }
  }

  /// `missing`, `dropped`, `below-minimum`, `discuss`, `spread`.
  func criterionFlags(_ criterion: String, _ group: Group, _ candidate: String) throws -> [Flag] {
    var list: [Flag] = []
    for sheet in readSheets(group, candidate)
    where try assessorValue(criterion, group, sheet) == nil {
      list.append(
        Flag(.missing, group: group.id, criterion: criterion, assessor: sheet.assessor))
    }
    guard let value = try groupValue(criterion, group, candidate) else {
      if try isMissing(criterion, group, candidate),
        droppedCriteria[group.id, default: []].contains(criterion)
      {
        list.append(Flag(.dropped, group: group.id, criterion: criterion))
      }
      return list
    }
    guard criteriaLeft(group).contains(criterion) else { return list }
    let points = try inPoints(value, criterion, group)
    if isScored(group), let minimum = minimums(group)[criterion] {
      if points < minimum {
        var flag = Flag(.belowMinimum, group: group.id, criterion: criterion)
        flag.points = points
        flag.minimum = minimum
        list.append(flag)
      } else {
        list += try discussFlags(criterion, group, candidate, minimum)
      }
    }
    return try list + spreadFlags(criterion, group, candidate)
  }

  func discussFlags(
    _ criterion: String, _ group: Group, _ candidate: String, _ minimum: Fraction
  ) throws -> [Flag] {
    var list: [Flag] = []
    for sheet in readSheets(group, candidate) {
      guard let value = try assessorValue(criterion, group, sheet) else { continue }
      let points = try inPoints(value, criterion, group)
      if points < minimum {
        var flag = Flag(
          .discuss, group: group.id, criterion: criterion, assessor: sheet.assessor)
        flag.points = points
        flag.minimum = minimum
        list.append(flag)
      }
    }
    return list
  }

  func spreadFlags(_ criterion: String, _ group: Group, _ candidate: String) throws -> [Flag] {
    let each = try readSheets(group, candidate)
      .compactMap { try assessorValue(criterion, group, $0) }
      .map { try inPoints($0, criterion, group) }
    guard let lowest = each.min(), let highest = each.max(), each.count > 1,
      try highest.minus(lowest) >= form.rules.spread
    else { return [] }
    var flag = Flag(.spread, group: group.id, criterion: criterion)
    flag.lowest = lowest
    flag.highest = highest
    return [flag]
  }
}
