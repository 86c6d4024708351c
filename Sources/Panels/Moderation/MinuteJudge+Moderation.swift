// Who may change what after the opening. Separate from the order in which changes come to hold.
internal import Scoring
internal import Sealing

extension MinuteJudge {
  /// Why a change does not hold; `isNew` also refuses one that would change nothing.
  func refusal(
    of text: ModerationText, by author: String, about: RecordID?, isNew: Bool
  ) -> MinuteRefusal? {
    switch text.act {
    case .correction(let candidate, let items):
      refusal(ofCorrection: items, of: candidate, by: author, isNew: isNew)
    case .agreed(let value): refusal(ofAgreed: value, by: author)
    case .voided(let subject): refusal(ofVoiding: subject, by: author, isNew: isNew)
    case .consent(let group, let candidate, _):
      refusal(ofSay: .consent, group: group, candidate: candidate, by: author)
    case .veto(let group, let candidate, _):
      refusal(ofSay: .veto, group: group, candidate: candidate, by: author)
    case .ruling: refusal(ofRulingOn: about, by: author)
    case .minority: nil
    }
  }

  private func isOffice(_ handle: String) -> Bool { history.freeze?.isOffice(handle) ?? false }

  /// Whether somebody is the chair or a deputy.
  private func presides(_ handle: String) -> Bool { history.freeze?.mayClose(handle) ?? false }

  private func refusal(
    ofCorrection items: [ModerationText.CorrectedItem], of candidate: String, by author: String,
    isNew: Bool
  ) -> MinuteRefusal? {
    guard minutes.day.candidates[candidate] != nil else { return .unknownCandidate(candidate) }
    guard let group = minutes.day.assessors[author].flatMap(form.group),
      seers(of: candidate, in: group.id).contains(author)
    else { return .noSheet(author, candidate: candidate) }
    for item in items {
      let known = group.items.first {
        $0.question == item.question && $0.criterion == item.criterion
      }
      guard let known else {
        return .unknownItem(question: item.question, criterion: item.criterion)
      }
      if let points = item.status.points, !known.range.contains(points) {
        return .pointsOutside(Fraction(points), known.range)
      }
    }
    let changes = items.contains {
      status(of: $0, by: author, candidate: candidate) != $0.status
    }
    return isNew && !changes ? .changesNothing : nil
  }

  private func refusal(ofAgreed value: AgreedValue, by author: String) -> MinuteRefusal? {
    guard minutes.day.candidates[value.candidate] != nil else {
      return .unknownCandidate(value.candidate)
    }
    guard let group = form.group(value.group) else { return .unknownGroup(value.group) }
    guard group.at == .members else { return .kioskGroup(group.id) }
    guard group.criteria.contains(value.criterion) else {
      return .unknownSubject(value.criterion)
    }
    let range = group.range(of: value.criterion)
    guard value.points >= Fraction(range.lowerBound), value.points <= Fraction(range.upperBound)
    else { return .pointsOutside(value.points, range) }
    guard !seers(of: value.candidate, in: group.id).isEmpty else {
      return .groupDidNotSee(group.id, candidate: value.candidate)
    }
    let mayPropose = presides(author) || minutes.day.assessors[author] == group.id
    return mayPropose ? nil : .notEntitled(author)
  }

  private func refusal(
    ofVoiding subject: Voiding.Subject, by author: String, isNew: Bool
  ) -> MinuteRefusal? {
    guard presides(author) else { return .notEntitled(author) }
    switch subject {
    case .question(let id):
      guard form.groups.contains(where: { $0.items.contains { $0.question == id } }) else {
        return .unknownSubject(id)
      }
    case .criterion(let id):
      guard form.criterion(id) != nil else { return .unknownSubject(id) }
    }
    return isNew && minutes.day.voided.contains { $0.subject == subject } ? .changesNothing : nil
  }

  /// A member of the group speaks for it, or the chair, a deputy or HR writes down what it said.
  private func refusal(
    ofSay influence: Influence, group id: String, candidate: String, by author: String
  ) -> MinuteRefusal? {
    guard minutes.day.candidates[candidate] != nil else { return .unknownCandidate(candidate) }
    guard let group = form.group(id) else { return .unknownGroup(id) }
    guard group.influence == influence else { return .noSuchSay(group: id, influence) }
    return isOffice(author) || minutes.day.assessors[author] == id ? nil : .notEntitled(author)
  }

  private func refusal(ofRulingOn about: RecordID?, by author: String) -> MinuteRefusal? {
    guard let veto = minutes.moderation.first(where: { $0.record.id == about }),
      case .veto = veto.text.act, veto.standing == .holds
    else { return .aboutNothing }
    guard isOffice(author) else { return .notEntitled(author) }
    return veto.record.author == author ? .ownVeto(author) : nil
  }
}
