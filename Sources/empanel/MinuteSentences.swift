// How moderation and decisions read: each a fact, in the order they were recorded. Separate from the
// commands, because the tally and the log say the same.
import Panels
import Scoring
import Screens
import Wording

/// One minute of moderation in words.
enum MinuteSentences {
  /// What a minute that was just written came to.
  static func effect(
    of id: RecordID, about: RecordID?, _ after: DayTally, _ before: DayTally
  ) -> [String] {
    let place = after.minutes.moderation.first { $0.record.id == id || $0.record.id == about }
    var lines = place.map { [sentence($0)] } ?? []
    if before.tally.primary.first != after.tally.primary.first {
      lines.append(
        en(
          "This changes who comes first: before it \(names(before.tally.primary.first)), now"
            + " \(names(after.tally.primary.first)). Whoever decides must confirm it."))
    }
    lines += patterns(after)
    return lines
  }

  /// Everything that was said after the opening, for whoever reads the result.
  static func afterTheOpening(_ day: DayTally) -> [String] {
    var lines = AccountSentences.lines(day)
    if !day.minutes.moderation.isEmpty {
      lines += ["", en("Moderation:")] + day.minutes.moderation.map { "  " + sentence($0) }
    }
    lines += patterns(day)
    if !day.minutes.decisions.isEmpty {
      lines += ["", en("Decision:")]
      for decision in day.minutes.decisions {
        lines += DecisionSentences.lines(decision.text).map { "  " + $0 }
        if let refusal = decision.refusal {
          lines.append(
            en("  Look at this: \(decision.record.author) recorded it, and ")
              + refusal.complaint.messages.joined(separator: " ") + ".")
        }
      }
    }
    for record in day.minutes.unreadable {
      lines.append(en("The minute \(record.id.sealCode) could not be read with these keys."))
    }
    return lines
  }

  /// Ids in a sentence.
  static func names(_ candidates: [String]) -> String {
    candidates.isEmpty ? en("nobody") : candidates.joined(separator: en(" and "))
  }

  static func patterns(_ day: DayTally) -> [String] {
    guard let chair = day.chair, let pattern = day.minutes.towards(chair) else { return [] }
    return [
      en(
        "Pattern: \(pattern.movers.joined(separator: en(" and "))) corrected \(pattern.items) scores,"
          + " and every one moved towards \(chair)'s. It is named in the record; people judge it.")
    ]
  }

  /// A change, who made it, and how it stands.
  static func sentence(_ minute: Minutes.Moderated) -> String {
    let who = minute.record.author
    let what = "\(who) \(act(minute))"
    let reason = minute.text.reason.map { " (\($0.rawValue))" } ?? ""
    let words = minute.text.words.isEmpty ? "" : ": \"\(minute.text.words)\""
    return what + reason + words + standing(minute)
  }

  private static func act(_ minute: Minutes.Moderated) -> String {
    switch minute.text.act {
    case .correction(let candidate, let items):
      let list = zip(items, minute.before).map { item, before in
        en(
          "\(item.question)/\(item.criterion) from \(before.map(word) ?? en("nothing"))"
            + " to \(word(item.status))")
      }
      return en("corrected \(candidate) ") + list.joined(separator: ", ")
    case .agreed(let value):
      return en(
        "proposed \(value.points.exact) as the value of \(value.group) for \(value.criterion)"
          + " of \(value.candidate)")
    case .voided(.question(let id)): return en("voided question \(id) for all candidates")
    case .voided(.criterion(let id)): return en("voided criterion \(id) for all candidates")
    case .consent(let group, let candidate, let isGiven):
      return en("recorded that \(group) ") + (isGiven ? en("says yes") : en("does not say yes"))
        + en(" to \(candidate)")
    case .veto(let group, let candidate, let ground):
      return en("recorded a veto of \(group) against \(candidate), ground \(ground.rawValue)")
    case .ruling(let isUpheld):
      return isUpheld ? en("ruled that the veto stands") : en("ruled that the veto does not stand")
    case .minority: return en("sees it otherwise")
    }
  }

  private static func word(_ status: ItemStatus) -> String {
    status.points.map(String.init) ?? status.word
  }

  private static func standing(_ minute: Minutes.Moderated) -> String {
    var parts: [String] = []
    if !minute.agreedBy.isEmpty {
      parts.append(en("agreed by \(minute.agreedBy.joined(separator: ", "))"))
    }
    switch minute.standing {
    case .holds: break
    case .waits(let people):
      parts.append(en("does not hold yet: waits for \(people.joined(separator: ", "))"))
    case .disagreed(let people):
      parts.append(en("does not hold; against it: \(people.joined(separator: ", "))"))
    case .refused(let refusal):
      parts.append(en("does not hold: \(refusal.complaint.messages.joined(separator: " "))"))
    }
    if let change = minute.changedFirst {
      parts.append(
        en("changed who comes first from \(names(change.before)) to \(names(change.after))"))
    }
    return parts.isEmpty ? "" : "; " + parts.joined(separator: "; ")
  }
}

/// A decision in words.
enum DecisionSentences {
  static func lines(_ text: DecisionText) -> [String] {
    var lines = [first(text)]
    if case .offer(let offer) = text.act {
      if offer.departs { lines.append(en("This departs from the order.")) }
      if !offer.reserves.isEmpty {
        lines.append(
          en("If it is declined, next: \(offer.reserves.joined(separator: ", "))")
            + (offer.until.map { en(", until \($0)") } ?? "") + ".")
      }
      if !offer.conditions.isEmpty {
        lines.append(en("It depends on: \(offer.conditions.joined(separator: ", "))."))
      }
    }
    if !text.words.isEmpty { lines.append(en("Reasons: \"\(text.words)\"")) }
    return lines
  }

  private static func first(_ text: DecisionText) -> String {
    switch text.act {
    case .offer(let offer): en("The post is offered to \(offer.candidate).")
    case .noAppointment: en("Nobody is appointed. That is a normal end; feedback is still given.")
    case .declined(let candidate): en("\(candidate) declined the offer. No score changes.")
    case .offerWithdrawn(let candidate):
      en("The offer to \(candidate) is taken back. No score changes.")
    }
  }
}
