// Judging the minutes one after another: who may say what, and when a change holds. Separate from
// Minutes so that the finished value cannot be changed.
internal import Scoring
internal import Sealing

/// The minutes while they are being judged.
struct MinuteJudge {
  let history: History
  let form: Form
  var minutes: Minutes

  init(history: History, form: Form, day: Day) {
    self.history = history
    self.form = form
    minutes = Minutes(day: day)
  }

  /// Takes a change, and lets it hold where nobody need agree.
  mutating func take(
    _ record: Record, _ minute: Minute, _ text: ModerationText
  ) throws(Fraction.Overflow) {
    var taken = Minutes.Moderated(record: record, text: text, standing: .holds)
    if !isAfterOpening(record) {
      taken.standing = .refused(.notOpened)
    } else if let refusal = refusal(
      of: text, by: record.author, about: minute.about, isNew: false)
    {
      taken.standing = .refused(refusal)
    } else if case .agreed(let value) = text.act {
      let members = seers(of: value.candidate, in: value.group)
      taken.agreedBy = members.filter { $0 == record.author }
      let others = members.filter { $0 != record.author }
      taken.standing = others.isEmpty ? .holds : .waits(for: others)
    }
    if case .correction(let candidate, let items) = text.act {
      taken.before = items.map { status(of: $0, by: record.author, candidate: candidate) }
    }
    minutes.moderation.append(taken)
    if taken.standing == .holds { try apply(minutes.moderation.count - 1) }
  }

  /// Takes somebody's word on an agreed value.
  ///
  /// The last word of each person holds; once a value holds, it is no longer taken back this way.
  mutating func take(
    _ record: Record, _ minute: Minute, _ text: AgreeText
  ) throws(Fraction.Overflow) {
    guard let about = minute.about,
      let place = minutes.moderation.firstIndex(where: { $0.record.id == about }),
      history.isAncestor(about, of: record.id),
      case .agreed(let value) = minutes.moderation[place].text.act
    else { return }
    let members = seers(of: value.candidate, in: value.group)
    guard members.contains(record.author) else { return }
    var agreed = Set(minutes.moderation[place].agreedBy)
    var against: Set<String> = []
    switch minutes.moderation[place].standing {
    case .holds, .refused: return
    case .waits: break
    case .disagreed(let people): against = Set(people)
    }
    if text.agrees {
      agreed.insert(record.author)
      against.remove(record.author)
    } else {
      agreed.remove(record.author)
      against.insert(record.author)
    }
    minutes.moderation[place].agreedBy = agreed.sorted(by: comesBefore)
    let missing = members.filter { !agreed.contains($0) }
    minutes.moderation[place].standing =
      !against.isEmpty
      ? .disagreed(by: against.sorted(by: comesBefore))
      : missing.isEmpty ? .holds : .waits(for: missing)
    if missing.isEmpty { try apply(place) }
  }

  mutating func take(_ record: Record, _ text: DecisionText) throws(Fraction.Overflow) {
    let refusal: MinuteRefusal? =
      isAfterOpening(record)
      ? try refusal(of: text, by: record.author, at: record.time) : .notOpened
    minutes.decisions.append(Minutes.Decided(record: record, text: text, refusal: refusal))
  }

  private func isAfterOpening(_ record: Record) -> Bool {
    history.opened.contains { history.isAncestor($0.record.id, of: record.id) }
  }

  /// Lets a change hold, and notes whether others come first thereby.
  private mutating func apply(_ place: Int) throws(Fraction.Overflow) {
    var day = minutes.day
    let moderated = minutes.moderation[place]
    switch moderated.text.act {
    case .correction(let candidate, let items):
      day.corrections += items.map {
        Correction(
          assessor: moderated.record.author, candidate: candidate, question: $0.question,
          criterion: $0.criterion, status: $0.status)
      }
    case .agreed(let value): day.agreed.append(value)
    case .voided(let subject): day.voided.append(Voiding(subject, reason: moderated.text.words))
    case .consent, .veto, .ruling, .minority: return
    }
    let before = try Line(form: form, day: minutes.day).first
    let after = try Line(form: form, day: day).first
    minutes.day = day
    if before != after {
      minutes.moderation[place].changedFirst = Minutes.ChangedFirst(before: before, after: after)
    }
  }

  /// The members of a group with a sheet of the candidate that counts, sorted.
  func seers(of candidate: String, in group: String) -> [String] {
    minutes.day.sheets.filter {
      $0.candidate == candidate && $0.standing == .counted
        && minutes.day.assessors[$0.assessor] == group
    }.map(\.assessor).sorted(by: comesBefore)
  }

  /// How an item of somebody stands now, corrections that hold included.
  func status(
    of item: ModerationText.CorrectedItem, by assessor: String, candidate: String
  ) -> ItemStatus? {
    let corrected = minutes.day.corrections.last {
      $0.assessor == assessor && $0.candidate == candidate && $0.question == item.question
        && $0.criterion == item.criterion
    }
    if let corrected { return corrected.status }
    return minutes.day.sheets.first {
      $0.assessor == assessor && $0.candidate == candidate && $0.standing == .counted
    }?.items.first { $0.question == item.question && $0.criterion == item.criterion }?.status
  }
}
