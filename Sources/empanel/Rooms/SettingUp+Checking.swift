// The check at the screen: everything that stands in the way of the freeze at once, each with the way
// to the page that puts it right.
import Forms
import Panels
import Scoring
import Screens
import TextUI

extension SettingUp {
  /// Where something is put right.
  enum Step: Equatable {
    case task(SetupModel.Task)
    case part(PackPart)
    case reason(String)
  }

  /// One thing the check says, and where it is put right.
  typealias Found = (text: String, step: Step?)

  /// Everything that stands in the way of the freeze, as sentences; nothing is written.
  func problems() -> (stops: [Found], notes: [Found], facts: [Found]) {
    let pack = keptPack
    if let mistakes = pack?.state.mistakes, !mistakes.isEmpty {
      return (mistakes.map { ($0, nil) } + unreadable, [], [])
    }
    let problems = pack?.problems ?? []
    let reasons = reasons()
    var stops = personal(problems.filter { $0.isStop && reasons[$0.path] == nil })
    var notes = personal(problems.filter { !$0.isStop && reasons[$0.path] == nil })
    var facts: [Found] = reasons.sorted { $0.key < $1.key }.map { place, why in
      (RoomWords.stays(place, why), .reason(place))
    }
    let languages = saidOfLanguages()
    notes = stale() + languages.notes + notes
    facts += languages.facts
    let lists = unreadable
    guard lists.isEmpty else { return (stops + lists, notes, facts) }
    do {
      let plan = try plan(archive: nil)
      stops += plan.refusals.flatMap(found)
      var generator = SystemRandomNumberGenerator()
      let draft = try plan.draft(using: &generator)
      notes =
        draft.warnings.map { (SettingUp.sentence(Sentences.warning($0)), .task(.opening)) } + notes
      facts = self.facts(plan, draft) + facts
    } catch let refusals as FreezeRefusals {
      // Those that can be known before anything is made stand there already.
      let known = stops.map(\.text)
      stops += refusals.list.flatMap(found).filter { !known.contains($0.text) }
    } catch {
      let task = (error as? FieldRefusal<SetupModel.Task>)?.field
      stops.append((SettingUp.words(error), task.map { .task($0) }))
    }
    return (stops, notes, facts)
  }

  /// What the wording check says, and where: a reason may answer what is personal.
  private func personal(_ problems: [WordingProblem]) -> [Found] {
    problems.map { problem in
      let step: Step? =
        problem.isPersonal ? .reason(problem.path) : part(of: problem.path).map { .part($0) }
      return (WordingSentences.line(problem), step)
    }
  }

  /// The lists that cannot be read.
  private var unreadable: [Found] {
    let lists: [(task: SetupModel.Task, read: () throws -> Void)] = [
      (.candidates, { _ = try self.kept.candidates() }),
      (.people, { _ = try self.kept.people() }),
      (.contributors, { _ = try self.kept.contributors() }),
      (.days, { _ = try self.kept.choices() }),
    ]
    return lists.compactMap { list in
      do {
        try list.read()
        return nil
      } catch {
        return (SettingUp.words(error), nil)
      }
    }
  }

  /// A refusal as it reads, and where it is put right.
  private func found(_ refusal: FreezeRefusal) -> [Found] {
    let task = task(for: refusal)
    return refusal.complaint.messages.map { (SettingUp.sentence($0), task.map { .task($0) }) }
  }

  private func task(for refusal: FreezeRefusal) -> SetupModel.Task? {
    switch refusal {
    case .candidateTwice, .tooMany(.candidates, _, _), .mistake(.noCandidates): .candidates
    case .contributorTwice, .wrongHandle, .mistake(.contributorOutsideKioskGroup): .contributors
    case .mistake(.emptyGroup(let id)):
      keptPack?.form?.group(id)?.at == .kiosk ? .contributors : .people
    case .mistake(.unknownGroup(let who, _)):
      history.handlesEnrolled.contains(who) ? .people : .contributors
    case .unknownPerson, .tooMany, .mistake(.memberInKioskGroup), .mistake(.noKiosk): .people
    case .quorums, .wrongQuorum, .wrongEnvelope: .opening
    case .record, .age: nil
    }
  }

  private static func words(_ error: any Error) -> String {
    let complaint =
      (error as? Complaint) ?? (error as? any Complaining)?.complaint ?? Complaint("\(error)")
    return (complaint.messages + complaint.hints).map(sentence).joined(separator: " ")
  }

  func facts(_ plan: FreezePlan, _ draft: FreezeDraft) -> [Found] {
    [
      (RoomWords.shares(Sentences.shares(of: plan.form)), .task(.shares)),
      (Sentences.people(draft.freeze), .task(.people)),
    ] + Sentences.opening(draft.freeze).map { ($0, .task(.opening)) }
      + RoomWords.readersAndDeputies(draft.freeze.readers, draft.freeze.deputies).map { ($0, nil) }
  }

  static func sentence(_ text: String) -> String {
    let safe = shownSafely(text)
    return (safe.first.map { $0.uppercased() } ?? "") + safe.dropFirst()
      + (safe.hasSuffix(".") ? "" : ".")
  }

  /// Shows what the check found, and leads from each line to its page and back.
  func check(on display: inout Surface) throws(Interrupted) {
    var focused: Int?
    while true {
      // Who joined a moment ago may be what is still missing.
      _ = look()
      guard !isOver else { return }
      let found = problems()
      let lines = { (list: [Found]) in list.map { CheckLine($0.text, leads: $0.step != nil) } }
      let page = ReadPage.checked(
        lines(found.stops), notes: lines(found.notes), facts: lines(found.facts), on: focused)
      let stage = Stage<Framed<ReadPage>, Int?>(perform: { effect in
        if case .follow(let line) = effect { .end(line) } else { .end(nil) }
      })
      guard let line = try stay(in: display.framed(page), on: &display, stage) else { return }
      let all = found.stops + found.notes + found.facts
      focused = line
      if all.indices.contains(line), let step = all[line].step { try go(to: step, on: &display) }
    }
  }

  private func go(to step: Step, on display: inout Surface) throws(Interrupted) {
    switch step {
    case .task(let task): try go(to: task, on: &display)
    case .part(let part): try change(part, on: &display)
    case .reason(let place): try reason(for: place, on: &display)
    }
  }
}
