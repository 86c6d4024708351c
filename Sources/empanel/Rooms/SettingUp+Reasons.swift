// The chair's reasons for texts that may be personal: asked for where such a text is kept and where
// the check names it, kept with the text they are about, and gone when that text is another.
import Forms
import Panels
import Scoring
import Screens
import TextUI

/// What is kept only with a word more each: what is wrong, and the field to say it in.
struct WantedFields<Key: Hashable & Sendable>: Error {
  let list: [(below: Key, field: Field<Key>, error: any Error)]
}

extension SettingUp {
  /// The reasons that hold, by place: those whose text is as it was when they were given.
  func reasons() -> [String: String] {
    reasons((try? kept.choices().reasons) ?? [])
  }

  func reasons(_ given: [KeptSetup.Reason]) -> [String: String] {
    let problems = keptPack?.problems.filter(\.isPersonal) ?? []
    let holding = given.filter { reason in
      problems.contains { $0.path == reason.place && $0.text == reason.text }
    }
    return Dictionary(holding.map { ($0.place, $0.why) }, uniquingKeysWith: { _, last in last })
  }

  /// Keeps the reasons of a page, each with its text; throws where a changed text needs one.
  func keepReasons(
    _ whys: [String: String], with changes: [(path: String, change: PackChange)]
  ) throws {
    let problems = worded(changes)?.wordingProblems.filter(\.isPersonal) ?? []
    let given = try kept.choices().reasons
    // A reason that was given for another text must be given anew.
    let hasWhy = { (path: String) in
      let isOld = given.contains { reason in
        reason.place == path && reason.why == whys[path]
          && problems.contains { $0.path == path && $0.text != reason.text }
      }
      return !isOld && whys[path]?.contains { !$0.isWhitespace } ?? false
    }
    let lacking = changes.filter { path, change in
      change != .removed && !hasWhy(path) && problems.contains { $0.path == path && $0.isStop }
    }
    guard lacking.isEmpty else {
      throw WantedFields<String>(
        list: lacking.map { path, _ in
          (path, .why(path), SettingUp.refusal(problems.filter { $0.path == path }))
        })
    }
    var reasons: [KeptSetup.Reason] = []
    for (place, why) in whys where hasWhy(place) {
      guard let text = problems.first(where: { $0.path == place })?.text else { continue }
      reasons.append(KeptSetup.Reason(place: place, text: text, why: why))
    }
    try keep(reasons, about: Set(whys.keys))
  }

  /// Puts these reasons in the place of all about the same texts.
  private func keep(_ reasons: [KeptSetup.Reason], about places: Set<String>) throws {
    guard !places.isEmpty else { return }
    var choices = try kept.choices()
    choices.reasons.removeAll { places.contains($0.place) }
    choices.reasons += reasons.sorted { $0.place < $1.place }
    try kept.keep(choices)
  }

  private static func refusal(_ problems: [WordingProblem]) -> Complaint {
    let stop = problems.first(where: \.isStop)
    return Complaint(
      stop.map { WordingSentences.words($0.kind) } ?? "", hint: RoomWords.changeOrSayWhy,
      code: .problems)
  }

  /// The page for the reason for one text.
  func reason(for place: String, on display: inout Surface) throws(Interrupted) {
    let problems = keptPack?.problems.filter { $0.path == place && $0.isPersonal } ?? []
    guard let text = problems.first?.text else { return }
    let part = part(of: place)
    let page = FormPage<ReasonField>.reason(
      text, findings: problems.map { SettingUp.sentence(WordingSentences.words($0.kind)) },
      why: reasons()[place] ?? "", canChange: part != nil)
    let choice = try fill(page, on: &display) { choice, values in
      guard choice == 0 else { return }
      let why = typedText(values[.why] ?? "").text
      let isEmpty = why.allSatisfy(\.isWhitespace)
      let reason = KeptSetup.Reason(place: place, text: text, why: why)
      try self.keep(isEmpty ? [] : [reason], about: [place])
    }
    if choice == 1, let part { try change(part, on: &display) }
  }

  /// The part of the pack whose page has a text.
  func part(of place: String) -> PackPart? {
    let steps = place.split(separator: ".").map(String.init)
    guard steps.count > 1, let form = keptPack?.form else { return nil }
    switch steps[0] {
    case "questions" where form.question(steps[1]) != nil: return .question(steps[1])
    case "criteria" where form.criterion(steps[1]) != nil: return .criterion(steps[1])
    default: return nil
    }
  }
}
