// The checks of a form's head, scales, criteria and questions; separate from the checks of
// groups because those weigh the parts against each other.

extension FormCheck {
  mutating func head() {
    id(draft.id, [.key("id")])
    if !CalendarText.isLanguage(draft.language) {
      note([.key("language")], .notALanguage(draft.language))
    }
    guard let valid = draft.valid else { return }
    let dates = [("from", valid.from), ("to", valid.to)]
    for (key, date) in dates where !CalendarText.isDate(date) {
      note([.key("valid"), .key(key)], .notADate(date))
    }
    // Dates written YYYY-MM-DD are in order as texts.
    if dates.allSatisfy({ CalendarText.isDate($0.1) }), valid.to < valid.from {
      note([.key("valid"), .key("to")], .endsBeforeItStarts(from: valid.from, to: valid.to))
    }
  }

  mutating func scales() {
    ids(draft.scales.map(\.id), [.key("scales")])
    for (position, scale) in draft.scales.enumerated() {
      let path: [Step] = [.key("scales"), .entry(position, scale.id)]
      // Nine is the last digit key, and a scale of one point judges nothing.
      count(scale.points.count, 2, 10, path)
      var isInStep = true
      for (place, point) in scale.points.enumerated() {
        let here = path + [.entry(place, "\(point.points)"), .key("points")]
        range(point.points, 0...9, here)
        guard place > 0, (0...9).contains(point.points) else { continue }
        let before = scale.points[place - 1].points
        // One point out of step is one mistake, although both its neighbours differ from it.
        let follows = point.points == before + 1 || !(0...9).contains(before)
        if !follows, isInStep { note(here, .notConsecutive(points: point.points, after: before)) }
        isInStep = follows
      }
    }
  }

  mutating func criteria() {
    ids(draft.criteria.map(\.id), [.key("criteria")])
    for (position, criterion) in draft.criteria.enumerated() {
      let path: [Step] = [.key("criteria"), .entry(position, criterion.id)]
      range(criterion.weight, 0...10, path + [.key("weight")])
      if criterion.isEssential, criterion.weight != 0 {
        note(path + [.key("essential")], .essentialWithWeight(criterion.weight))
      }
      for (name, anchors) in criterion.anchors.sorted(by: { $0.key < $1.key }) {
        let here = path + [.key("anchors"), .key(name)]
        guard let scale = draft.scales.first(where: { $0.id == name }) else {
          note(here, .unknown(name, allowed: draft.scales.map(\.id)))
          continue
        }
        self.anchors(anchors, on: scale.range, here)
      }
    }
  }

  /// Checks that anchors stand at points of a range.
  private mutating func anchors(
    _ anchors: [Int: String], on range: ClosedRange<Int>, _ path: [Step]
  ) {
    for points in anchors.keys.sorted() {
      self.range(points, range, path + [.key("\(points)")])
    }
  }

  mutating func questions() {
    ids(draft.questions.map(\.id), [.key("questions")])
    let criteria = draft.criteria.map(\.id)
    let askers = ["chair", "member"] + draft.groups.map(\.id)
    let groups = draft.groups.compactMap { Form.resolve($0, in: draft) }
    for (position, question) in draft.questions.enumerated() {
      let path: [Step] = [.key("questions"), .entry(position, question.id)]
      names(question.criteria, allowed: criteria, path + [.key("criteria")])
      if question.hasItems, question.criteria.isEmpty {
        note(path + [.key("criteria")], .judgesNothing)
      }
      if let minutes = question.minutes { range(minutes, 1...480, path + [.key("minutes")]) }
      if let asker = question.asker, !askers.contains(asker) {
        note(path + [.key("asker")], .unknown(asker, allowed: askers))
      }
      count(question.probes.count, 0, Most.probes, path + [.key("probes")])
      answers(of: question, path + [.key("answers")])
      for (criterion, anchors) in question.anchors.sorted(by: { $0.key < $1.key }) {
        let here = path + [.key("anchors"), .key(criterion)]
        guard question.criteria.contains(criterion) else {
          note(here, .unknown(criterion, allowed: question.criteria))
          continue
        }
        self.anchors(anchors, ofItem: (question.id, criterion), in: groups, here)
      }
    }
  }

  private mutating func answers(of question: Question, _ path: [Step]) {
    guard case .choice(let answers) = question.kind else { return }
    count(answers.count, 2, Most.answers, path)
    ids(answers.map(\.id), path)
  }

  /// A question's anchors name no scale, so every group that has the item must use one range.
  private mutating func anchors(
    _ anchors: [Int: String], ofItem item: (question: String, criterion: String),
    in groups: [Group], _ path: [Step]
  ) {
    var ranges: [(range: ClosedRange<Int>, scale: String)] = []
    for group in groups {
      for held in group.items
      where held.question == item.question && held.criterion == item.criterion
        && !ranges.contains(where: { $0.range == held.range })
      {
        ranges.append((held.range, group.scale.id))
      }
    }
    if ranges.count > 1 {
      note(path, .anchorsOnTwoScales(ranges.map(\.scale)))
    } else if let only = ranges.first {
      self.anchors(anchors, on: only.range, path)
    }
  }
}
