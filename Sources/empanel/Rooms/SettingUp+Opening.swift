// Who may open, as the chair enters it: the form's rule, people and envelopes by name, or sets of them.
import Panels
import Scoring
import Screens
import Sealing
import TextUI

extension SettingUp {
  func openingRule(on display: inout Surface) throws(Interrupted) {
    try choose(on: &display, ListPage.opening) { place, display throws(Interrupted) in
      let opening = self.model().opening
      guard place > 0 else { return try self.rule(opening, on: &display) }
      let name = place <= opening.envelopes.count ? opening.envelopes[place - 1] : nil
      try self.fill(.envelope(name ?? "", isNew: name == nil), on: &display) { choice, values in
        try self.keep(
          envelope: name, as: choice == 1 ? nil : typedText(values[.name] ?? "").text)
      }
    }
  }

  private func rule(_ opening: SetupModel.Opening, on display: inout Surface)
    throws(Interrupted)
  {
    try fill(.opening(opening), on: &display) { _, values in
      var choices = try self.kept.choices()
      (choices.holders, choices.sets) = (nil, nil)
      switch values[.rule] {
      case "own":
        let holders = Field<OpeningField>.ticked(values[.holders] ?? "")
        let needed = Int(values[.needed] ?? "") ?? 0
        try FieldRefusal.about(holders.count < 2 ? OpeningField.holders : .needed) {
          do throws(QuorumRefusal) {
            _ = try quorums(of: needed, from: holders)
          } catch {
            throw FreezeRefusal.quorums(error)
          }
        }
        (choices.holders, choices.needed) = (holders, needed)
      case "sets":
        choices.sets = try FieldRefusal.about(OpeningField.sets) {
          try SettingUp.sets(values[.sets] ?? "", of: opening.able + opening.envelopes)
        }
      default: break
      }
      try self.kept.keep(choices)
    }
  }

  /// Sets of holders as they are typed: `asha+ben, asha+safe`.
  static func sets(_ typed: String, of holders: [String]) throws -> [[String]] {
    let sets = typed.split(separator: ",").map { set in
      set.split { $0 == "+" || $0 == " " }.map(String.init)
    }.filter { !$0.isEmpty }
    guard !sets.isEmpty else { throw FreezeRefusal.wrongQuorum([]) }
    for set in sets where Set(set).count < 2 || !set.allSatisfy(holders.contains) {
      throw FreezeRefusal.wrongQuorum(set)
    }
    return sets
  }

  /// Keeps an envelope under a name, or takes it out; whoever names it elsewhere follows.
  private func keep(envelope old: String?, as new: String?) throws {
    var choices = try kept.choices()
    if let new, new != old {
      let taken =
        choices.envelopes + history.handlesEnrolled + [history.callRecord.author]
        + (try kept.contributors()).map(\.contributor)
      guard isHandle(new), !taken.contains(new) else {
        throw FieldRefusal(field: EnvelopeField.name, error: FreezeRefusal.wrongEnvelope(new))
      }
    }
    let renamed = { (names: [String]) in names.compactMap { $0 == old ? new : $0 } }
    choices.envelopes =
      old == nil ? choices.envelopes + [new].compactMap(\.self) : renamed(choices.envelopes)
    choices.holders = choices.holders.map(renamed)
    // A set that is too small without it would be said by the check; it is taken out instead.
    choices.sets = choices.sets.map { $0.map(renamed).filter { $0.count >= 2 } }
    try kept.keep(choices)
  }
}
