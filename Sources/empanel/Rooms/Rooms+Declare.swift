// The declaration: rules, influence statement and candidates read through, then recorded.
import Panels
import Scoring
import Screens
import Terminal
import TextUI

extension Rooms {
  /// Shows the rules, and records the declaration or nothing.
  func declare(on display: inout Surface) throws(Interrupted) {
    guard let freeze = history.freeze else { return }
    var facilitator: String?
    if freeze.role(of: me) == .kiosk {
      guard let name = try whoUnlocks(on: &display) else { return }
      facilitator = name
    }
    let page = DeclarePage(declareModel(freeze))
    let stage = Stage<Framed<DeclarePage>, String?>(perform: { effect in
      switch effect {
      case .leave: return .end(nil)
      case .declare(let known, let training):
        let (isDone, words) = self.declared(known, training, facilitator)
        return isDone ? .end(words) : .news(.refused(words))
      }
    })
    word = try stay(in: display.framed(page), on: &display, stage)
    if word != nil { try offerSamples(on: &display) }
  }

  private func whoUnlocks(on display: inout Surface) throws(Interrupted) -> String? {
    let stage = Stage<Framed<FacilitatorPage>, String?>(perform: { effect in
      switch effect {
      case .leave: .end(nil)
      case .goOn(let name): .end(typedText(name).text)
      }
    })
    return try run(display.framed(FacilitatorPage()), on: &display, stage)
  }

  private func declared(_ known: [String: Acquaintance], _ training: String, _ facilitator: String?)
    -> (isDone: Bool, words: String)
  {
    do {
      _ = try look()
      var generator = SystemRandomNumberGenerator()
      _ = try seat.declare(
        known.mapValues { $0.saying(typedText($0.words).text) },
        training: typedText(training).text, facilitator: facilitator,
        influence: influence, in: history, at: Surroundings.now, using: &generator)
      try reread()
      _ = saved()
      let scores = group != nil
      return (true, facilitator.map(RoomWords.kioskDeclared) ?? RoomWords.declared(scores: scores))
    } catch {
      return (false, Problem.words(error))
    }
  }

  /// The influence statement, as every declaration keeps it.
  var influence: String { Sentences.influence(of: form).joined(separator: " ") }

  private func declareModel(_ freeze: FreezeInForce) -> DeclareModel {
    let rules = DeclareModel.rules(of: form)
    let isKiosk = freeze.role(of: me) == .kiosk
    let candidates = isKiosk ? [] : history.candidates.map(declared)
    var model = DeclareModel(
      title: names.title, you: names.you(me), group: group?.title, parts: rules.parts,
      quorums: freeze.body.quorums.map { $0.map { names.name(of: $0) } },
      readers: freeze.body.readers.map { names.name(of: $0) },
      mayDepart: form.decision.departing != .never, threshold: rules.threshold,
      minimums: rules.minimums, freezeCode: freeze.id.freezeCode,
      candidates: candidates.filter { history.withdrawn[$0.id] == nil },
      withdrawn: candidates.filter { history.withdrawn[$0.id] != nil },
      decider: decider(freeze), asksTraining: !isKiosk,
      hasDeclared: history.lastDeclaration(of: me) != nil,
      changes: AmendSentences.lines(since: me, in: history).map {
        String($0.trimmingPrefix { $0 == " " })
      } + DaySentences.moved(names.days))
    model.decided = decided.filter { history.withdrawn[$0.candidate] == nil }
    return model
  }

  private func declared(_ candidate: String) -> DeclareModel.Candidate {
    DeclareModel.Candidate(
      id: candidate, name: names.candidate(candidate) ?? candidate.uppercased(),
      known: history.standsAside(me, for: candidate) ? .aside(words: "") : nil)
  }

  /// Who decides where who sits here asks: the chair, and about the chair a deputy.
  private func decider(_ freeze: FreezeInForce) -> String? {
    let deciders = freeze.decidersAbout(me)
    if deciders.contains(where: { freeze.role(of: $0) == .chair }) { return RoomWords.theChair }
    return deciders.count == 1
      ? deciders.first.map(names.name)
      : deciders.isEmpty
        ? nil : RoomWords.aDeputy
  }
}
