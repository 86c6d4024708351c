// Dealing one sheet's key to the key holders. Plain exclusive-or over listed quorums: no field
// arithmetic, any list of quorums, and one line of perl puts it together again.

/// One pad: what a holder gets of one sheet's key for one quorum.
public struct Pad: Hashable, Sendable {
  /// Which quorum, counted from 0 in the order of the freeze.
  public let quorum: Int
  /// As many bytes as the secret has: 75.
  public let pad: Bytes

  /// A pad as it was dealt or read.
  public init(quorum: Int, pad: Bytes) {
    self.quorum = quorum
    self.pad = pad
  }
}

/// A one-time key and what each holder gets of it.
public struct Dealt: Sendable {
  /// The key that was dealt; for sealing the one sheet, then to be forgotten.
  public let identity: AgeIdentity
  /// What the sheet is encrypted to.
  public let recipient: AgeRecipient
  /// The pads of each holder, ascending by quorum.
  public let pads: [String: [Pad]]
}

/// Why a key could not be dealt.
public enum DealingError: Error, Hashable, Sendable {
  /// There is no quorum at all.
  case noQuorum
  /// Quorum `number`, from 0, has fewer than two members, or they are not ascending handles.
  case quorum(number: Int)
  /// Quorum `number`, from 0, does not come after the one before it.
  case order(number: Int)
}

/// The bytes of the secret that is dealt: an age identity's 74 characters and a line feed.
public let dealtSecretSize = 75

/// Deals `identity` so that all members of any one of `quorums` together can put it together.
///
/// In each quorum all members but the last get random bytes, and the last gets the secret
/// exclusive-or those, so fewer than all of one quorum learn nothing. Quorums, and the handles in
/// each, must be ascending.
public func deal(
  identity: AgeIdentity, quorums: [[String]],
  using generator: inout some RandomNumberGenerator
) throws(DealingError) -> Dealt {
  try check(quorums)
  var pads: [String: [Pad]] = [:]
  for (number, quorum) in quorums.enumerated() {
    var last = Bytes((identity.text + "\n").utf8)
    for holder in quorum.dropLast() {
      let pad = randomBytes(dealtSecretSize, using: &generator)
      last = exclusiveOr(last, pad)
      pads[holder, default: []].append(Pad(quorum: number, pad: pad))
    }
    for holder in quorum.suffix(1) {
      pads[holder, default: []].append(Pad(quorum: number, pad: last))
    }
  }
  return Dealt(identity: identity, recipient: identity.recipient, pads: pads)
}

/// The identity that `pads`, one of each member of one quorum, give; nil where they give none.
///
/// Whether it is the right one, the caller sees by comparing ``AgeIdentity/recipient``.
public func recombine(_ pads: [Bytes]) -> AgeIdentity? {
  guard pads.count >= 2, pads.allSatisfy({ $0.count == dealtSecretSize }) else { return nil }
  let secret = pads.reduce(Bytes(repeating: 0, count: dealtSecretSize), exclusiveOr)
  guard secret.last == lineFeed,
    let text = String(validating: secret.dropLast(), as: UTF8.self)
  else { return nil }
  return AgeIdentity(text)
}

private func check(_ quorums: [[String]]) throws(DealingError) {
  guard !quorums.isEmpty else { throw .noQuorum }
  for (number, quorum) in quorums.enumerated() {
    let isAscending = zip(quorum, quorum.dropFirst()).allSatisfy { $0 < $1 }
    guard quorum.count >= 2, isAscending, quorum.allSatisfy(isHandle) else {
      throw .quorum(number: number)
    }
    guard number == 0 || quorums[number - 1].lexicographicallyPrecedes(quorum) else {
      throw .order(number: number)
    }
  }
}

private func exclusiveOr(_ left: Bytes, _ right: Bytes) -> Bytes {
  zip(left, right).map { $0 ^ $1 }
}
