// Who is who in what one person gets to read: the person themselves by name, everybody else by role.
import Panels
import Reports
import Scoring
import Sealing

/// Who is who for one person.
struct AccessNames {
  let title: String
  /// What is known of the person themselves, a line each.
  let who: [String]
  let others: OtherPeople

  init(_ desk: Desk, subject: String, identities: [AgeIdentity], nameAssessors: Bool) {
    let part = { desk.store.bytes($1, of: $0) }
    let history = desk.history
    let freeze = history.freeze
    let candidates = history.candidateTexts(read: identities, part: part)
    let contributors = history.contributorNames(read: identities, part: part)
    var people: [String: PeopleText.Person] = [:]
    var title = AccessNameWords.thisPanel
    for record in history.inOrder {
      guard case .freeze = record.body else { continue }
      let text = { (name: String) in
        readPart(PeopleText.self, name, of: record, identities: identities, part: part)
      }
      people.merge(text("people.age")?.people ?? [:]) { _, last in last }
      title =
        readPart(PanelText.self, "panel.age", of: record, identities: identities, part: part)?
        .title ?? title
    }
    self.title = title
    var labels = AccessNames.roles(freeze)
    for (place, id) in history.candidates.filter({ $0 != subject }).enumerated() {
      labels[id] = AccessNameWords.candidate(AccessNames.letter(place))
    }
    var names: [String: [String]] = [:]
    for id in history.candidates where id != subject {
      names[id] = [id, candidates[id]?.name ?? ""]
    }
    for id in labels.keys where id != subject && names[id] == nil {
      let name = people[id]?.name ?? contributors[id] ?? ""
      if nameAssessors, let person = people[id] {
        labels[id] = person.job.isEmpty ? person.name : "\(person.name), \(person.job)"
      } else {
        names[id] = [id, name]
      }
    }
    let own = candidates[subject]?.name ?? contributors[subject] ?? ""
    others = OtherPeople(labels: labels, names: names, own: [own, subject])
    who = AccessNames.who(candidates[subject], contributor: contributors[subject])
  }

  private static func who(_ text: CandidateText?, contributor: String?) -> [String] {
    if let contributor { return [AccessNameWords.name(contributor)] }
    return text.map(AccessNameWords.lines) ?? []
  }

  /// Everybody of the roster and every contributor by role, those of one role by number.
  private static func roles(_ freeze: FreezeInForce?) -> [String: String] {
    var labels: [String: String] = [:]
    var counts: [String: Int] = [:]
    for (handle, person) in (freeze?.body.roster ?? [:]).sorted(by: { $0.key < $1.key }) {
      let role = AccessNameWords.role(person.role)
      counts[role, default: 0] += 1
      let isOnly = person.role == .chair || person.role == .hr || person.role == .kiosk
      let number = counts[role] ?? 1
      labels[handle] = isOnly && number == 1 ? role : "\(role) \(number)"
    }
    // Spare slips last, so that those who came first have the first numbers.
    let contributors = (freeze?.body.contributors ?? [:]).sorted {
      ($0.value.isSpare ? 1 : 0, $0.key) < ($1.value.isSpare ? 1 : 0, $1.key)
    }
    for (place, entry) in contributors.enumerated() {
      labels[entry.key] = AccessNameWords.contributor(place + 1)
    }
    return labels
  }

  private static func letter(_ place: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return place < letters.count ? String(letters[place]) : "\(place + 1)"
  }
}
