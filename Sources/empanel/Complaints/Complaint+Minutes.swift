// How refusals after the opening read: what may not be changed or decided, and what can be done.
import Panels
import Scoring

extension MinuteRefusal: Complaining {
  var complaint: Complaint {
    switch self {
    case .notOpened:
      Complaint(
        "nothing had been opened before it", hint: "moderation comes after \"empanel open\"")
    case .notEntitled(let handle):
      Complaint("\(handle) may not do this", hint: "ask the chair")
    case .unknownCandidate(let candidate):
      Complaint(
        "there is no candidate \"\(candidate)\"", hint: "\"empanel tally\" lists them")
    case .unknownGroup(let group):
      Complaint("the form has no group \"\(group)\"", hint: "\"empanel tally\" shows them")
    case .unknownSubject(let id):
      Complaint(
        "\"\(id)\" is not scored here", hint: "give a question or criterion of the form")
    case .noSheet(let handle, let candidate):
      Complaint(
        "\(handle) has no opened sheet of \(candidate) that counts",
        hint: "everybody corrects only their own items; another's is theirs to correct")
    case .unknownItem(let question, let criterion):
      Complaint(
        "your group has no item \(question)/\(criterion)",
        hint: "\"empanel review\" shows your items")
    case .pointsOutside(let points, let range):
      Complaint(
        "\(points.exact) is off the scale",
        hint: "points go from \(range.lowerBound) to \(range.upperBound)")
    case .changesNothing:
      Complaint("it is so already", hint: "nothing was written")
    case .kioskGroup(let group):
      Complaint(
        "what the people of \(group) said at the kiosk stands; nobody agrees a value for them",
        hint: "a panel that sees it otherwise records \"moderate minority\" or decides with reasons"
      )
    case .groupDidNotSee(let group, let candidate):
      Complaint(
        "nobody of \(group) scored \(candidate), so there is nothing to agree on",
        hint: "the result says what an absent group means")
    default: decisionComplaint
    }
  }

  private var decisionComplaint: Complaint {
    switch self {
    case .noSuchSay(let group, let influence):
      Complaint(
        "the form gives \(group) no \(influence.rawValue)",
        hint: "its say is declared in the form and cannot be added afterwards")
    case .aboutNothing:
      Complaint(
        "it is about a record that cannot be answered so",
        hint: "--about takes the seal code of an agreed value or a veto; see \"empanel log\"")
    case .ownVeto(let handle):
      Complaint(
        "\(handle) recorded the veto, so another person rules on it", hint: "ask HR or the chair")
    case .notTheDecider(let handle, let maker):
      Complaint(
        "\(handle) does not decide here", hint: "the form says that \(maker) decides")
    case .notAppointable(let candidate):
      Complaint(
        "\(candidate) is not appointable, so the post cannot be offered to them",
        hint: "no total and no decision lifts a minimum or a threshold; see \"empanel tally\"")
    case .notNext(let candidate, let next):
      Complaint(
        "\(candidate) is not next in the order; next is \(next.joined(separator: " or "))",
        hint: "follow the order, or add --departing and say why with --words")
    case .mayNotDepart:
      Complaint(
        "this form does not allow departing from the order",
        hint: "offer the post to the next in the order, or to nobody")
    case .needsReasons:
      Complaint("reasons are needed here", hint: "add --words \"...\" or --words-file FILE")
    case .consentMissing(let group, let candidate):
      Complaint(
        "\(group) has not said yes to \(candidate), and the form needs their yes",
        hint: "record it with \"empanel moderate FOLDER consent\", or decide otherwise")
    case .vetoed(let group, let candidate, let isRuledOn):
      Complaint(
        isRuledOn
          ? "the veto of \(group) against \(candidate) stands"
          : "nobody has ruled on the veto of \(group) against \(candidate) yet",
        hint: isRuledOn
          ? "decide otherwise"
          : "HR or the chair runs \"empanel moderate FOLDER uphold\" or \"dismiss\"")
    case .noOffer(let candidate):
      Complaint("\(candidate) has no offer that stands", hint: "\"empanel tally\" shows them")
    case .offeredAlready(let candidate):
      Complaint(
        "\(candidate) has had an offer already", hint: "offer the post to the next in the order")
    case .wrongReserve(let candidate):
      Complaint(
        "\(candidate) cannot be a reserve",
        hint: "a reserve is appointable and has had no offer; see \"empanel tally\"")
    case .reserveExpired(let candidate, let until):
      Complaint(
        "\(candidate) was a reserve until \(until), and that day has passed",
        hint: "say why the offer is made all the same, with --words")
    default: Complaint("this cannot be recorded", hint: "ask the chair")
    }
  }
}
