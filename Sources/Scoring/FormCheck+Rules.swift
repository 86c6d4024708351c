// The checks of a form's rules for everybody, its roles and its calibration.

extension FormCheck {
  mutating func rules() {
    let path: [Step] = [.key("rules")]
    if let threshold = draft.rules.threshold {
      range(threshold, 0...100, path + [.key("threshold")])
    }
    range(draft.rules.nearTie, 0...100, path + [.key("near_tie")])
    range(draft.rules.spread, 0...9, path + [.key("spread")])
    range(draft.rules.digits, 0...6, path + [.key("digits")])
    names(draft.rules.ties, allowed: draft.criteria.map(\.id), path + [.key("ties")])
  }

  mutating func roles() {
    // People at the kiosk have no keys: they can neither read nor open.
    let groups = draft.groups.filter { $0.at == .members }.map(\.id)
    let readers: [Step] = [.key("readers")]
    count(draft.readers.count, 1, 16, readers)
    names(draft.readers, allowed: ["chair", "hr", "members", "observers"] + groups, readers)
    if let opening = draft.opening {
      let path: [Step] = [.key("opening")]
      // A quorum has two or more, and at most 30 keys are rostered (SEALING 1.2).
      if case .number(let number) = opening.any { range(number, 2...30, path + [.key("any")]) }
      count(opening.of.count, 1, 14, path + [.key("of")])
      names(opening.of, allowed: ["chair", "hr"] + groups, path + [.key("of")])
    }
    let makers = ["chair", "hr"]
    if !makers.contains(draft.decision.maker) {
      note(
        [.key("decision"), .key("maker")], .unknown(draft.decision.maker, allowed: makers))
    }
    let outcomes = FormDraft.retentionOutcomes
    for (outcome, duration) in draft.retention.sorted(by: { $0.key < $1.key }) {
      let path: [Step] = [.key("retention"), .key(outcome)]
      if !outcomes.contains(outcome) { note(path, .unknown(outcome, allowed: outcomes)) }
      if KeepingTime(duration) == nil { note(path, .notADuration(duration)) }
    }
  }

  mutating func calibration() {
    let groups = draft.groups.compactMap { Form.resolve($0, in: draft) }
    let answerable = draft.questions.filter(\.hasItems)
    for (position, sample) in draft.calibration.enumerated() {
      let path: [Step] = [.key("calibration"), .entry(position, nil)]
      guard let question = answerable.first(where: { $0.id == sample.question }) else {
        note(
          path + [.key("question")], .unknown(sample.question, allowed: answerable.map(\.id)))
        continue
      }
      count(sample.key.count, 1, Most.criteria, path + [.key("key")])
      for (criterion, points) in sample.key.sorted(by: { $0.key < $1.key }) {
        let here = path + [.key("key"), .key(criterion)]
        guard question.criteria.contains(criterion) else {
          note(here, .unknown(criterion, allowed: question.criteria))
          continue
        }
        let items = groups.flatMap(\.items).filter {
          $0.question == question.id && $0.criterion == criterion
        }
        guard let first = items.first else {
          note(here, .noItem(criterion))
          continue
        }
        if !items.contains(where: { $0.range.contains(points) }) {
          range(points, first.range, here)
        }
      }
    }
  }
}

extension FormDraft {
  /// The outcomes a form may keep records for: a time each, from the decision on.
  public static let retentionOutcomes = ["appointed", "recorded", "unsuccessful", "withdrawn"]
}
