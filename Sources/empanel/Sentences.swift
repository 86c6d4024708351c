// Sentences that several commands say, in plain words: how the scores count, and who can open.
import Panels
import Scoring
import Screens
import Wording

enum Sentences {
  /// Why the screens go line by line though nobody asked for it.
  static func lineByLine(_ terminal: String) -> String {
    en(
      "empanel: note: the terminal type \"\(shownSafely(terminal))\" is not known here, so this goes"
        + " line by line. TERM=xterm often works.")
  }

  /// How the groups' scores count, as declared: one sentence a line (PRACTICE (e)).
  static func influence(of form: Form) -> [String] {
    var lines: [String] = []
    for group in form.groups {
      switch group.influence {
      case .scored:
        lines.append(en("\(group.title): these scores count for \(group.share ?? 0) out of 100."))
      case .advisory:
        lines.append(en("\(group.title): these scores are read, and not added."))
      case .consent:
        lines.append(en("\(group.title): must say yes before anybody is appointed."))
      case .veto:
        lines.append(
          en("\(group.title): may say no, for a stated reason; a named person reviews it."))
      }
    }
    let maker = form.decision.maker == "hr" ? en("HR") : en("The \(form.decision.maker)")
    lines.append(
      form.decision.departing == .never
        ? en("\(maker) decides, and must follow the order.")
        : en("\(maker) decides, and must follow the order, or write down why not."))
    return lines
  }

  /// The shares in one line, such as Panel members 60, People who use the service 40.
  static func shares(of form: Form) -> String {
    let shares = form.groups.compactMap { group in group.share.map { "\(group.title) \($0)" } }
    return shares.isEmpty ? en("no shares: nothing is added up") : shares.joined(separator: ", ")
  }

  /// Everybody with keys and what they are, so that nobody is on the panel unseen.
  static func people(_ freeze: Freeze) -> String {
    let people = freeze.roster.sorted { $0.key < $1.key }.map { handle, person in
      let group = person.group.map { [$0] } ?? []
      let role = person.role == .assessor && !group.isEmpty ? [] : [person.role.rawValue]
      return "\(handle) (\((role + group).joined(separator: ", ")))"
    }
    return en("On the panel: \(people.joined(separator: ", ")).")
  }

  /// Who can open the panel together: the promise of the seal, exactly.
  static func opening(_ freeze: Freeze) -> [String] {
    let holders = freeze.holders
    let sizes = Set(freeze.quorums.map(\.count))
    let quorums = freeze.quorums.map { $0.joined(separator: " + ") }
    var lines = [en("No one person can read a sealed sheet before the opening.")]
    if let size = sizes.first, sizes.count == 1, quorums.count > 6 {
      lines.append(
        en(
          "Any of \(quorums.count) groups of \(size) can open together, from: \(holders.joined(separator: ", "))."
        )
      )
    } else {
      lines.append(en("These can open together: \(quorums.joined(separator: en("; or ")))."))
    }
    if !freeze.envelopes.isEmpty {
      let names = freeze.envelopes.keys.sorted().joined(separator: ", ")
      lines.append(en("Not a person, but a key on paper in an envelope: \(names)."))
    }
    return lines + [loss(freeze)]
  }

  /// What is lost if too many keys are.
  static func loss(_ freeze: Freeze) -> String { loss(freeze.quorums) }

  /// What is lost if too many keys are, where these can open together.
  static func loss(_ quorums: [[String]]) -> String {
    let holders = Set(quorums.joined()).sorted()
    let fewest = fewestFatalLosses(quorums)
    guard fewest == 1 else {
      return
        en(
          "If the keys of \(fewest) of the \(holders.count) holders are lost, it may be that"
            + " no sheet can ever be opened.")
    }
    let needed = holders.filter { name in quorums.allSatisfy { $0.contains(name) } }
    return en(
      "If the key of \(needed.joined(separator: en(" or "))) is lost, no sheet can ever be opened.")
  }

  /// What to know about a choice of holders.
  static func warning(_ warning: QuorumWarning) -> String {
    switch warning {
    case .twoHoldersOnly(let holders):
      en(
        "only \(holders.joined(separator: en(" and "))) hold; if one loses their keys, nothing can be"
          + " opened; let HR join and hold too")
    case .inEveryQuorum(let holders):
      en(
        "nothing can be opened without \(holders.joined(separator: ", ")); if their keys are lost,"
          + " so is the panel")
    }
  }
}
