// Whether a freeze fits its form, before it is signed. Separate from the freeze's own rules, which
// hold without a form.
public import Scoring

/// What in a freeze does not fit the form.
public enum FreezeMistake: Error, Hashable, Sendable {
  /// A group that the form does not have.
  case unknownGroup(of: String, group: String)
  /// Somebody with keys in a group that scores at the kiosk.
  case memberInKioskGroup(handle: String, group: String)
  /// A contributor in a group whose people have keys.
  case contributorOutsideKioskGroup(contributor: String, group: String)
  /// Contributors, and no kiosk to score at.
  case noKiosk
  /// A scored group in which nobody scores.
  case emptyGroup(String)
  /// A freeze without candidates.
  case noCandidates
}

/// Everything in a freeze that does not fit the form; empty where nothing is.
public func mistakes(of freeze: Freeze, for form: Form) -> [FreezeMistake] {
  var mistakes: [FreezeMistake] = []
  if freeze.candidates.isEmpty { mistakes.append(.noCandidates) }
  for (handle, person) in freeze.roster.sorted(by: { comesBefore($0.key, $1.key) }) {
    guard let id = person.group else { continue }
    if let group = form.group(id) {
      if group.at == .kiosk { mistakes.append(.memberInKioskGroup(handle: handle, group: id)) }
    } else {
      mistakes.append(.unknownGroup(of: handle, group: id))
    }
  }
  for (id, contributor) in freeze.contributors.sorted(by: { comesBefore($0.key, $1.key) }) {
    if let group = form.group(contributor.group) {
      if group.at != .kiosk {
        mistakes.append(
          .contributorOutsideKioskGroup(contributor: id, group: contributor.group))
      }
    } else {
      mistakes.append(.unknownGroup(of: id, group: contributor.group))
    }
  }
  if !freeze.contributors.isEmpty, freeze.kiosks.isEmpty { mistakes.append(.noKiosk) }
  let people = Set(freeze.roster.values.compactMap(\.group))
  let contributors = Set(freeze.contributors.values.filter { !$0.isSpare }.map(\.group))
  for group in form.groups where group.influence == .scored {
    if !people.contains(group.id), !contributors.contains(group.id) {
      mistakes.append(.emptyGroup(group.id))
    }
  }
  return mistakes
}
