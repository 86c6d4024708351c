// Why something said after the opening does not hold. The same facts refuse a minute before it is
// written and name it when it is read.
public import Scoring

/// Why a minute does not hold.
public enum MinuteRefusal: Error, Hashable, Sendable {
  /// Nothing was opened before it.
  case notOpened
  /// The person may not say this.
  case notEntitled(String)
  /// Not a candidate of this panel.
  case unknownCandidate(String)
  /// The form has no such group.
  case unknownGroup(String)
  /// The form has no such question or criterion, or the group does not judge it.
  case unknownSubject(String)
  /// The person has no opened sheet of the candidate that counts.
  case noSheet(String, candidate: String)
  /// An item that the person's group does not have.
  case unknownItem(question: String, criterion: String)
  /// Points off the range.
  case pointsOutside(Fraction, ClosedRange<Int>)
  /// It is so already.
  case changesNothing
  /// Nobody else's word replaces what people said at a kiosk.
  case kioskGroup(String)
  /// The group has no counted sheet of the candidate.
  case groupDidNotSee(String, candidate: String)
  /// Only the group whose consent is needed consents, and only one with a veto vetoes.
  case noSuchSay(group: String, Influence)
  /// What it is about is not here, or not what it can be about.
  case aboutNothing
  /// Nobody rules on their own veto.
  case ownVeto(String)
  /// Another role decides.
  case notTheDecider(String, maker: String)
  /// The candidate cannot be offered the post.
  case notAppointable(String)
  /// Others come before in the order, and the offer does not say that it departs.
  case notNext(String, next: [String])
  /// The form does not allow departing from the order.
  case mayNotDepart
  /// Reasons are needed.
  case needsReasons
  /// A group's recorded yes is needed.
  case consentMissing(group: String, candidate: String)
  /// A veto stands, or nobody has ruled on it yet.
  case vetoed(group: String, candidate: String, isRuledOn: Bool)
  /// The candidate has no offer that stands.
  case noOffer(String)
  /// The candidate has had an offer.
  case offeredAlready(String)
  /// A reserve who may not be one: not appointable, or offered already.
  case wrongReserve(String)
  /// The day until which the candidate was a reserve has passed, and no words say why all the same.
  case reserveExpired(String, until: String)
}
