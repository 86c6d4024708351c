// What groups said beside their scores, and who was offered the post: questions about minutes.
// Separate from judging them, because screens and reports ask the same.
public import Scoring

extension Minutes {
  /// A veto and what was ruled on it.
  public struct Veto: Hashable, Sendable {
    /// The group.
    public let group: String
    /// The candidate.
    public let candidate: String
    /// Whether it stands; nil while nobody has ruled.
    public let isUpheld: Bool?
  }

  /// The recorded consent of a group, the last one; nil where there is none.
  public func consent(of group: String, to candidate: String) -> Bool? {
    var given: Bool?
    for minute in moderation where minute.standing == .holds {
      if case .consent(group, candidate, let isGiven) = minute.text.act { given = isGiven }
    }
    return given
  }

  /// Every veto, with the last ruling on it.
  public var vetoes: [Veto] {
    moderation.compactMap { minute in
      guard case .veto(let group, let candidate, _) = minute.text.act, minute.standing == .holds
      else { return nil }
      var isUpheld: Bool?
      for ruling in moderation where ruling.standing == .holds {
        if case .ruling(let upheld) = ruling.text.act, case .minute(let body) = ruling.record.body,
          body.about == minute.record.id
        {
          isUpheld = upheld
        }
      }
      return Veto(group: group, candidate: candidate, isUpheld: isUpheld)
    }
  }

  /// Everybody who was ever offered the post.
  public var everOffered: Set<String> {
    var offered: Set<String> = []
    for decision in decisions where decision.counts {
      if case .offer(let offer) = decision.text.act { offered.insert(offer.candidate) }
    }
    return offered
  }

  /// Those whose offer was neither declined nor withdrawn.
  public var standingOffers: Set<String> {
    var offered = everOffered
    for decision in decisions where decision.counts {
      switch decision.text.act {
      case .declined(let candidate), .offerWithdrawn(let candidate): offered.remove(candidate)
      case .offer, .noAppointment: break
      }
    }
    return offered
  }

  /// Those next in a line's order after whoever was offered the post: several where they are equal.
  public static func next(in line: Line, after offered: Set<String>) -> [String] {
    let left = line.candidates.filter { $0.rank != nil && !offered.contains($0.candidate) }
    return left.filter { $0.rank == left.first?.rank }.map(\.candidate)
  }
}

extension Minutes.Decided {
  /// Whether it was said by whoever decides; what else stands against it is shown beside it.
  var counts: Bool {
    switch refusal {
    case .notOpened, .notTheDecider: false
    default: true
    }
  }
}
