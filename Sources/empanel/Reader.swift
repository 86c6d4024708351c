// Somebody who may read what is opened: a person of this account, or an identity file such as the
// printed archive sheet. Opens everything afresh and believes no other reader.
import Panels
import Scoring
import Sealing

/// Somebody who may read what is opened.
struct Reader {
  /// How the reader's key is come by.
  private enum Key {
    case identity(AgeIdentity)
    case person(String, PassphraseOptions)
    case unlocked(Seat)
    case opened([AgeIdentity])
  }

  private let key: Key

  /// Somebody who has unlocked already.
  init(_ seat: Seat) { key = .unlocked(seat) }

  /// Somebody whose keys are at hand.
  init(_ keys: [AgeIdentity]) { key = .opened(keys) }

  init(handle: String?, identity: String?, passphrase: PassphraseOptions) throws {
    switch (handle, identity) {
    case (let handle?, nil): key = .person(handle, passphrase)
    case (nil, let identity?): key = .identity(try keyOnPaper(identity))
    default:
      throw Complaint.nobodyReads
    }
  }

  /// Who reads; nil where only a key is known.
  var handle: String? {
    switch key {
    case .person(let handle, _): handle
    case .unlocked(let seat): seat.handle
    case .identity, .opened: nil
    }
  }

  /// What a reader opened, and where others said something else.
  struct Opened {
    let opening: OpenedRoll
    let differences: [String]
    let keys: [AgeIdentity]
    let seat: Seat?

    var results: [RecordID: Panels.Opened.Result] { opening.results }
  }

  /// Opens every sheet on the roll.
  func openEverything(at desk: Desk) throws -> Opened {
    let (keys, seat) = try unlock(desk)
    let opening = try opening(desk, keys)
    var differences: [String] = []
    for opened in desk.history.opened where opened.isOfCloseInForce {
      for sheet in opening.disagreements(with: opened.body) {
        if let said = opened.body.results[sheet], desk.history.isOutdated(said, of: opened) {
          continue
        }
        differences.append(
          OpeningSentences.difference(
            sheet, opened.record.author, said: opened.body.results[sheet],
            found: opening.results[sheet]))
      }
    }
    return Opened(opening: opening, differences: differences, keys: keys, seat: seat)
  }

  private func opening(_ desk: Desk, _ keys: [AgeIdentity]) throws -> OpenedRoll {
    do {
      return try openSheets(
        desk.history, identities: keys, forms: desk.store.forms(of: desk.history),
        part: desk.store.parts(of: desk.history))
    } catch OpenRefusal.noQuorum(let released) {
      let ready = Set(released)
      throw OpeningSentences.notEnough(desk.history, ready: ready)
    }
  }

  /// The reader's keys, for parts that are encrypted to them.
  func keys(at desk: Desk) throws -> [AgeIdentity] { try unlock(desk).0 }

  private func unlock(_ desk: Desk) throws -> ([AgeIdentity], Seat?) {
    switch key {
    case .identity(let key):
      return ([key], nil)
    case .person(let handle, let passphrase):
      let seat = try desk.seat(of: handle, passphrase: passphrase)
      return ([seat.keys.age], seat)
    case .unlocked(let seat): return ([seat.keys.age], seat)
    case .opened(let keys): return (keys, nil)
    }
  }
}

extension Reader.Opened {
  /// Records the opening, with the keys for every reader and the true sentence for each kiosk.
  func publish(by seat: Seat, at desk: Desk) throws -> Deed {
    var changed: [String: Bool] = [:]
    if let day = Day(desk.history, opening) {
      let form = try desk.form()
      for group in form.groups where group.at == .kiosk {
        changed[group.id] = try Tally.changedWhoCameFirst(group: group.id, form: form, day: day)
      }
    }
    var generator = SystemRandomNumberGenerator()
    return try seat.publish(
      opening, changedFirst: changed, in: desk.history, at: Surroundings.now, using: &generator)
  }
}
