// Who may record what under a freeze. Separate from the judge, because a deed asks the same question
// before it writes that the judge asks when it reads.
internal import Sealing

extension FreezeInForce {
  /// Whether somebody is the chair, a deputy or HR.
  func isOffice(_ handle: String) -> Bool {
    let role = role(of: handle)
    return role == .chair || role == .hr || body.deputies.contains(handle)
  }

  /// Whether somebody on the roster may record an event of this kind (article "Record types").
  func mayRecord(_ event: EventBody, by author: String) -> Bool {
    guard let person = body.roster[author] else { return false }
    switch event.what {
    case .interview: return person.role == .chair || person.group != nil
    case .withdrawn: return isOffice(author)
    case .recused:
      if event.contributor != nil { return person.role == .kiosk }
      if let assessor = event.assessor, assessor != author { return person.role == .chair }
      return person.group != nil
    case .rebooked, .admitted, .moved, .hold: return isOffice(author)
    case .substitute: return isOffice(author) || person.role == .kiosk
    case .adjustment, .incident, .paper, .departure: return person.role != .observer
    case .unknown: return true
    }
  }
}

extension FreezeInForce {
  /// Whom the words of an event are encrypted to (article "Record types").
  func keys(for what: Happening) -> [AgeRecipient] {
    switch what {
    // Members judge conflicts of interest, and the kiosk says a name.
    case .admitted, .rebooked, .moved: everybodysKeys
    case .substitute: officeKeys(andKiosks: true)
    case .adjustment, .incident: readersAndOfficeKeys
    case .interview, .withdrawn, .recused, .paper, .hold, .departure, .unknown: readerKeys
    }
  }
}
