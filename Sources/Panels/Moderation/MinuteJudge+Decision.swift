// Who may be offered the post, and by whom. Separate from moderation: a decision changes no number.
internal import Scoring
internal import Sealing

extension MinuteJudge {
  /// Why a decision does not hold.
  func refusal(
    of text: DecisionText, by author: String, at time: Timestamp
  ) throws(Fraction.Overflow) -> MinuteRefusal? {
    let role: Role? = history.freeze?.role(of: author)
    guard role?.rawValue == form.decision.maker else {
      return .notTheDecider(author, maker: form.decision.maker)
    }
    switch text.act {
    case .offer(let offer):
      return try refusal(of: offer, words: text.words)
        ?? (text.words.isEmpty ? refusalOfLate(offer.candidate, at: time) : nil)
    case .noAppointment: return text.words.isEmpty ? .needsReasons : nil
    case .declined(let candidate):
      return standingOffers.contains(candidate) ? nil : .noOffer(candidate)
    case .offerWithdrawn(let candidate):
      guard standingOffers.contains(candidate) else { return .noOffer(candidate) }
      return text.words.isEmpty ? .needsReasons : nil
    }
  }

  private func refusal(
    of offer: DecisionText.Offer, words: String
  ) throws(Fraction.Overflow) -> MinuteRefusal? {
    let line = try Line(form: form, day: minutes.day)
    guard line.candidates.contains(where: { $0.candidate == offer.candidate && mayBeOffered($0) })
    else { return .notAppointable(offer.candidate) }
    guard !everOffered.contains(offer.candidate) else { return .offeredAlready(offer.candidate) }
    if let refusal = refusalOfOthers(to: offer.candidate) { return refusal }
    let next = Minutes.next(in: line, after: everOffered)
    if next.contains(offer.candidate) || next.isEmpty {
      if next.count > 1, words.isEmpty { return .needsReasons }
    } else {
      guard offer.departs else { return .notNext(offer.candidate, next: next) }
      guard form.decision.departing == .withReason else { return .mayNotDepart }
      guard !words.isEmpty else { return .needsReasons }
    }
    for reserve in offer.reserves {
      let isGood = line.candidates.contains { $0.candidate == reserve && mayBeOffered($0) }
      guard isGood, reserve != offer.candidate, !everOffered.contains(reserve) else {
        return .wrongReserve(reserve)
      }
    }
    return nil
  }

  /// An offer to a reserve after their day needs words.
  private func refusalOfLate(_ candidate: String, at time: Timestamp) -> MinuteRefusal? {
    for decision in minutes.decisions where decision.counts {
      guard case .offer(let offer) = decision.text.act, offer.reserves.contains(candidate),
        let until = offer.until, comesBefore(until, String(time.text.prefix(10)))
      else { continue }
      return .reserveExpired(candidate, until: until)
    }
    return nil
  }

  /// A form that ranks nobody still appoints: whoever is appointable may be offered the post.
  private func mayBeOffered(_ result: CandidateResult) -> Bool { result.outcome == .appointable }

  /// What groups with a consent or a veto said.
  private func refusalOfOthers(to candidate: String) -> MinuteRefusal? {
    for group in form.groups where group.influence == .consent {
      guard minutes.consent(of: group.id, to: candidate) == true else {
        return .consentMissing(group: group.id, candidate: candidate)
      }
    }
    for veto in minutes.vetoes where veto.candidate == candidate && veto.isUpheld != false {
      return .vetoed(
        group: veto.group, candidate: candidate, isRuledOn: veto.isUpheld != nil)
    }
    return nil
  }

  /// Everybody who was ever offered the post.
  private var everOffered: Set<String> { minutes.everOffered }

  /// Those whose offer was neither declined nor withdrawn.
  private var standingOffers: Set<String> { minutes.standingOffers }
}
