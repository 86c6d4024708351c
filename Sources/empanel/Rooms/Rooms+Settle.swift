// Conflicts of interest at home: who asks whether to score somebody they know, and what the chair
// decides about it.
import Panels
import Screens
import Terminal
import TextUI

extension Rooms {
  /// Those who ask who sits here to decide.
  func asking(_ freeze: FreezeInForce) -> [AskingToScore] {
    history.conflicts(read: [seat.keys.age], part: seat.store.parts(of: history)).filter {
      $0.isOpen && freeze.decidersAbout($0.assessor).contains(me)
        && history.withdrawn[$0.candidate] == nil
    }.map {
      AskingToScore(
        Person($0.assessor, name: names.name(of: $0.assessor)), candidate: $0.candidate,
        words: $0.words ?? "")
    }
  }

  /// What was decided about who sits here.
  var decided: [DecidedAboutYou] {
    history.answers(to: me, read: [seat.keys.age], part: seat.store.parts(of: history)).map {
      DecidedAboutYou(
        candidate: $0.candidate, by: names.name(of: $0.by), scores: $0.scores,
        isEarlier: $0.isEarlier)
    }
  }

  /// Shows one question, and records what is decided.
  func settle(_ asking: AskingToScore, on display: inout Surface) throws(Interrupted) {
    let stage = Stage<Framed<FormPage<SettleField>>, String?>(perform: { effect in
      switch effect {
      case .leave: return .end(nil)
      case .look: return .nothing
      case .choose(let choice, let values):
        guard choice == 0 else { return .end(nil) }
        return self.settled(asking, values)
      }
    })
    let page = display.framed(FormPage<SettleField>.settle(asking))
    word = try stay(in: page, on: &display, stage)
  }

  private func settled(_ asking: AskingToScore, _ values: [SettleField: String])
    -> Outcome<FormPage<SettleField>.News, String?>
  {
    let (who, whom) = (asking.person.handle, asking.candidate)
    let done: (isDone: Bool, words: String)
    switch values[.decision] {
    case FormPage<SettleField>.scores:
      let words = typedText(values[.words] ?? "").text
      guard words.contains(where: { !$0.isWhitespace }) else {
        return .news(.refused(.words, Problem.message(Complaint(RoomWords.noReason))))
      }
      done = doing(
        {
          try seat.declare(
            settled: [Settlement(assessor: who, candidate: whom, words: words)],
            influence: influence, in: history, at: Surroundings.now, using: &$0)
        }, saying: RoomWords.letScore(asking.person.name, asking.code))
    case FormPage<SettleField>.standsAside:
      let event = EventBody(.recused, candidate: whom, assessor: who)
      done = doing(
        { try seat.record(event, in: history, at: Surroundings.now, using: &$0) },
        saying: RoomWords.recorded(.recused(who, whom), names))
    default:
      return .news(.refused(.decision, Problem.message(Complaint(RoomWords.noDecision))))
    }
    return done.isDone ? .end(done.words) : .news(.refused(nil, done.words))
  }
}
