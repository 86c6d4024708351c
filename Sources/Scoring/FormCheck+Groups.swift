// The checks of groups, each alone and all together: what they judge, and what they weigh.

extension FormCheck {
  mutating func groups() {
    ids(draft.groups.map(\.id), [.key("groups")])
    let questions = draft.questions.map(\.id)
    let criteria = draft.criteria.map(\.id)
    for (position, group) in draft.groups.enumerated() {
      let path: [Step] = [.key("groups"), .entry(position, group.id)]
      if let listed = group.questions {
        count(listed.count, 1, Most.questions, path + [.key("questions")])
        names(listed, allowed: questions, path + [.key("questions")])
      }
      if let listed = group.criteria {
        names(listed, allowed: criteria, path + [.key("criteria")])
      }
      share(of: group, path + [.key("share")])
      guard let resolved = Form.resolve(group, in: draft) else {
        scaleOf(group, path + [.key("scale")])
        continue
      }
      if group.at == .kiosk { kiosk(resolved.scale, path + [.key("scale")]) }
      items(of: resolved, listed: group.criteria ?? [], path)
      minimums(of: resolved, path + [.key("minimum")])
    }
  }

  private mutating func scaleOf(_ group: GroupDraft, _ path: [Step]) {
    let scales = draft.scales.map(\.id)
    if let named = group.scale {
      note(path, .unknown(named, allowed: scales))
    } else {
      note(path, .absent(allowed: scales))
    }
  }

  private mutating func share(of group: GroupDraft, _ path: [Step]) {
    switch (group.influence, group.share) {
    case (.scored, nil): note(path, .absent(allowed: ["1", "100"]))
    // A scored group that counts for nothing would be an advisory one that says otherwise.
    case (.scored, let share?): range(share, 1...100, path)
    case (let influence, .some): note(path, .onlyForScored(influence))
    case (_, nil): break
    }
  }

  /// 0 is the kiosk's key for "I do not know", so its scales start at 1.
  private mutating func kiosk(_ scale: Scale, _ path: [Step]) {
    if scale.range.lowerBound != 1 || (scale.points.count != 3 && scale.points.count != 5) {
      note(
        path,
        .kioskScale(
          scale: scale.id, lowest: scale.range.lowerBound, points: scale.points.count))
    }
  }

  private mutating func items(of group: Group, listed: [String], _ path: [Step]) {
    for (position, criterion) in listed.enumerated()
    where draft.criteria.contains(where: { $0.id == criterion })
      && !group.criteria.contains(criterion)
    {
      note(path + [.key("criteria"), .entry(position, nil)], .noItem(criterion))
    }
    for criterion in group.criteria {
      let held = group.items.filter { $0.criterion == criterion }.map(\.question)
      let marks = held.filter { id in
        guard case .mark? = draft.questions.first(where: { $0.id == id })?.kind else {
          return false
        }
        return true
      }
      if !marks.isEmpty, marks.count < held.count {
        let others = held.filter { !marks.contains($0) }
        note(path, .marksMixed(criterion: criterion, marks: marks, others: others))
      }
    }
    let weights = draft.criteria.filter { group.criteria.contains($0.id) }.map(\.weight)
    if group.influence == .scored, !weights.contains(where: { $0 > 0 }) {
      note(path, .nothingWeighted)
    }
  }

  private mutating func minimums(of group: Group, _ path: [Step]) {
    if group.influence != .scored, !group.minimum.isEmpty {
      note(path, .onlyForScored(group.influence))
      return
    }
    let criteria = draft.criteria.map(\.id)
    for (criterion, minimum) in group.minimum.sorted(by: { $0.key < $1.key }) {
      let here = path + [.key(criterion)]
      if !criteria.contains(criterion) {
        note(here, .unknown(criterion, allowed: criteria))
      } else if !group.criteria.contains(criterion) {
        note(here, .noItem(criterion))
      } else {
        range(minimum, group.range(of: criterion), here)
      }
    }
  }

  /// The rules that need every group: shares, and a gate for every essential criterion.
  mutating func groupsTogether() {
    let scored = draft.groups.filter { $0.influence == .scored }
    let shares = scored.compactMap(\.share)
    if !scored.isEmpty, shares.count == scored.count,
      shares.allSatisfy({ (1...100).contains($0) }), shares.reduce(0, +) != 100
    {
      note([.key("groups")], .shares(sum: shares.reduce(0, +)))
    }
    for (position, criterion) in draft.criteria.enumerated()
    where criterion.weight == 0 && !scored.contains(where: { $0.minimum[criterion.id] != nil }) {
      note(
        [.key("criteria"), .entry(position, criterion.id), .key("weight")], .gateWithoutMinimum)
    }
  }
}
