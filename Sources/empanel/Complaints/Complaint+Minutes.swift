// How refusals after the opening read: what may not be changed or decided, and what can be done.
import Panels
import Scoring
import Screens
import Wording

extension MinuteRefusal: Complaining {
  var complaint: Complaint {
    switch self {
    case .notOpened:
      Complaint(
        en("nothing had been opened before it"), hint: en("moderation comes after \"empanel open\"")
      )
    case .notEntitled(let handle):
      Complaint(en("\(handle) may not do this"), hint: en("ask the chair"))
    case .unknownCandidate(let candidate):
      Complaint(
        en("there is no candidate \"\(candidate)\""), hint: en("\"empanel tally\" lists them"))
    case .unknownGroup(let group):
      Complaint(en("the form has no group \"\(group)\""), hint: en("\"empanel tally\" shows them"))
    case .unknownSubject(let id):
      Complaint(
        en("\"\(id)\" is not scored here"), hint: en("give a question or criterion of the form"))
    case .noSheet(let handle, let candidate):
      Complaint(
        en("\(handle) has no opened sheet of \(candidate) that counts"),
        hint: en("everybody corrects only their own items; another's is theirs to correct"))
    case .unknownItem(let question, let criterion):
      Complaint(
        en("your group has no item \(question)/\(criterion)"),
        hint: en("\"empanel review\" shows your items"))
    case .pointsOutside(let points, let range):
      Complaint(
        en("\(points.exact) is off the scale"),
        hint: en("points go from \(range.lowerBound) to \(range.upperBound)"))
    case .changesNothing:
      Complaint(en("it is so already"), hint: en("nothing was written"))
    case .kioskGroup(let group):
      Complaint(
        en("what the people of \(group) said at the kiosk stands; nobody agrees a value for them"),
        hint: en(
          "a panel that sees it otherwise records \"moderate minority\" or decides with reasons")
      )
    case .groupDidNotSee(let group, let candidate):
      Complaint(
        en("nobody of \(group) scored \(candidate), so there is nothing to agree on"),
        hint: en("the result says what an absent group means"))
    default: decisionComplaint
    }
  }

  private var decisionComplaint: Complaint {
    switch self {
    case .noSuchSay(let group, let influence):
      Complaint(
        en("the form gives \(group) no \(influence.rawValue)"),
        hint: en("its say is declared in the form and cannot be added afterwards"))
    case .aboutNothing:
      Complaint(
        en("it is about a record that cannot be answered so"),
        hint: en("--about takes the seal code of an agreed value or a veto; see \"empanel log\""))
    case .ownVeto(let handle):
      Complaint(
        en("\(handle) recorded the veto, so another person rules on it"),
        hint: en("ask HR or the chair"))
    case .notTheDecider(let handle, let maker):
      Complaint(
        en("\(handle) does not decide here"), hint: en("the form says that \(maker) decides"))
    case .notAppointable(let candidate):
      Complaint(
        en("\(candidate) is not appointable, so the post cannot be offered to them"),
        hint: en("no total and no decision lifts a minimum or a threshold; see \"empanel tally\""))
    case .notNext(let candidate, let next):
      Complaint(
        en("\(candidate) is not next in the order; next is \(next.joined(separator: en(" or ")))"),
        hint: en("follow the order, or add --departing and say why with --words"))
    case .mayNotDepart:
      Complaint(
        en("this form does not allow departing from the order"),
        hint: en("offer the post to the next in the order, or to nobody"))
    case .needsReasons:
      Complaint(en("reasons are needed here"), hint: en("add --words \"...\" or --words-file FILE"))
    case .consentMissing(let group, let candidate):
      Complaint(
        en("\(group) has not said yes to \(candidate), and the form needs their yes"),
        hint: en("record it with \"empanel moderate FOLDER consent\", or decide otherwise"))
    case .vetoed(let group, let candidate, let isRuledOn):
      Complaint(
        isRuledOn
          ? en("the veto of \(group) against \(candidate) stands")
          : en("nobody has ruled on the veto of \(group) against \(candidate) yet"),
        hint: isRuledOn
          ? en("decide otherwise")
          : en("HR or the chair runs \"empanel moderate FOLDER uphold\" or \"dismiss\""))
    case .noOffer(let candidate):
      Complaint(
        en("\(candidate) has no offer that stands"), hint: en("\"empanel tally\" shows them"))
    case .offeredAlready(let candidate):
      Complaint(
        en("\(candidate) has had an offer already"),
        hint: en("offer the post to the next in the order"))
    case .wrongReserve(let candidate):
      Complaint(
        en("\(candidate) cannot be a reserve"),
        hint: en("a reserve is appointable and has had no offer; see \"empanel tally\""))
    case .reserveExpired(let candidate, let until):
      Complaint(
        en("\(candidate) was a reserve until \(until), and that day has passed"),
        hint: en("say why the offer is made all the same, with --words"))
    default: Complaint(en("this cannot be recorded"), hint: en("ask the chair"))
    }
  }
}
