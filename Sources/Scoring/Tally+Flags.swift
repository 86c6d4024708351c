// The facts to look at about one candidate (article "Flags"). Separate because flags never change
// a result: they are read off what the rules have settled.

extension Reckoning {
  /// Every flag of a candidate, whatever the outcome.
  func flags(
    of candidate: Int, order: FlagOrder, known: inout KnownFlags
  ) throws(Fraction.Overflow) -> [Flag] {
    var list = FlagList(order: order)
    for group in plan.groups.indices {
      raisePresence(group, candidate, &list)
      raiseQuestions(group, candidate, &list)
      for number in plan.groups[group].criteria.indices {
        raiseDropped(FlagSubject(group: group, criterion: number), candidate, &list)
        try raiseMean(FlagSubject(group: group, criterion: number), candidate, &list)
      }
      for sheet in counting.ranges[group][candidate] {
        raiseMissing(group, sheet, &list)
        raiseNotes(group, sheet, &list)
      }
    }
    return known.flags(of: candidate, list, plan: plan, ledger: ledger)
  }

  /// Late and unopenable sheets, whoever wrote them.
  private func raisePresence(_ group: Int, _ candidate: Int, _ list: inout FlagList) {
    for assessor in ledger.groups[group].assessors.indices {
      let presence = ledger.presence(group: group, assessor: assessor, candidate: candidate)
      let subject = FlagSubject(group: group, assessor: assessor)
      if presence.contains(.late) { list.raise(.late, subject) }
      if presence.contains(.unopenable) { list.raise(.unopenable, subject) }
    }
  }

  /// Not asked, or not agreed whether it was asked.
  private func raiseQuestions(_ group: Int, _ candidate: Int, _ list: inout FlagList) {
    for question in plan.groups[group].questions.indices {
      let subject = FlagSubject(group: group, question: question)
      if questions[group].notAsked[question].contains(candidate) { list.raise(.unequal, subject) }
      if questions[group].disputed[question].contains(candidate) {
        list.raise(.askedDisputed, subject)
      }
    }
  }

  /// A criterion that left, on those who have no value for it: they are why.
  private func raiseDropped(_ subject: FlagSubject, _ candidate: Int, _ list: inout FlagList) {
    guard let number = subject.criterion, !isLeft[subject.group][number],
      !plan.groups[subject.group].criteria[number].isVoided,
      !hasNoQuestionLeft(subject.group, number),
      saw(group: subject.group, candidate: candidate),
      values[subject.group].mean(candidate: candidate, criterion: number) == nil
    else { return }
    list.raise(.dropped, subject)
  }

  /// Below the minimum, to discuss, and far apart.
  private func raiseMean(
    _ subject: FlagSubject, _ candidate: Int, _ list: inout FlagList
  ) throws(Fraction.Overflow) {
    guard let number = subject.criterion, isLeft[subject.group][number],
      let mean = values[subject.group].mean(candidate: candidate, criterion: number)
    else { return }
    let width = try mean.highest.minus(mean.lowest)
    if width >= plan.rules.spread {
      list.raise(.spread, subject, FlagFacts(lowest: mean.lowest, highest: mean.highest))
    }
    guard let minimum = plan.groups[subject.group].criteria[number].minimum else { return }
    if mean.points < minimum {
      list.raise(.belowMinimum, subject, FlagFacts(points: mean.points, minimum: minimum))
    } else if mean.lowest < minimum {
      try raiseDiscuss(subject, minimum: minimum, candidate, &list)
    }
  }

  /// One person's value below a minimum that the mean passes: for the panel to talk about.
  private func raiseDiscuss(
    _ subject: FlagSubject, minimum: Fraction, _ candidate: Int, _ list: inout FlagList
  ) throws(Fraction.Overflow) {
    guard let number = subject.criterion else { return }
    let lowest = plan.groups[subject.group].criteria[number].range.lowerBound
    for sheet in counting.ranges[subject.group][candidate] {
      let value = values[subject.group].value(sheet: sheet, criterion: number)
      guard !value.isMissing else { continue }
      let points = try value.points(from: lowest)
      guard points < minimum else { continue }
      var whom = subject
      whom.assessor = counting.sheets[subject.group][sheet].assessor
      list.raise(.discuss, whom, FlagFacts(points: points, minimum: minimum))
    }
  }

  /// An assessor's criterion without a value.
  ///
  /// Also where the criterion left for everybody because of that: it is still a fact about what
  /// was heard. Not where every question left: the assessor may well have given points that no
  /// longer count.
  private func raiseMissing(_ group: Int, _ sheet: Int, _ list: inout FlagList) {
    for (number, criterion) in plan.groups[group].criteria.enumerated()
    where !criterion.isVoided && !hasNoQuestionLeft(group, number)
      && values[group].value(sheet: sheet, criterion: number).isMissing
    {
      list.raise(
        .missing,
        FlagSubject(
          group: group, criterion: number, assessor: counting.sheets[group][sheet].assessor))
    }
  }

  /// Points without a word of why, where the form expects one.
  private func raiseNotes(_ group: Int, _ sheet: Int, _ list: inout FlagList) {
    guard plan.groups[group].group.expectsNotes else { return }
    let opened = counting.sheets[group][sheet]
    for (index, item) in plan.groups[group].items.enumerated() where !item.isVoided {
      let cell = ledger.groups[group].cells[opened.firstCell + index]
      guard cell.status == .scored, !cell.hasNote else { continue }
      list.raise(
        .noNote,
        FlagSubject(
          group: group, criterion: item.criterion, assessor: opened.assessor,
          question: item.question))
    }
  }
}
