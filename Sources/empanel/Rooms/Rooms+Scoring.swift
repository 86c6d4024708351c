// The scoring room and the seal: a draft kept at every pause of the keys, and a receipt only for a
// record that is on the disk and was read back.
import Panels
import Scoring
import Screens
import Terminal
import TextUI

/// Where a person goes from the scoring room.
private enum FromRoom {
  case lookOver(Draft)
  case home
}

/// Where a person goes from the seal screen.
private enum FromSeal {
  case back(Draft)
  case home
}

extension Rooms {
  /// One candidate from the first question to the receipt, or back home with the draft kept.
  func score(_ candidate: String, isCorrection: Bool, on display: inout Surface)
    throws(Interrupted)
  {
    let right: DraftRight?
    var draft: Draft
    savedSecond = nil
    do {
      right = try DraftRight(me, in: desk.store.home)
      guard right != nil else {
        word = RoomWords.atWorkElsewhere(names.name(of: me))
        return
      }
      guard let begun = try begin(candidate, isCorrection: isCorrection) else { return }
      draft = begun
    } catch {
      word = (error as? Complaint)?.messages.first ?? Problem.message(error)
      return
    }
    defer {
      withExtendedLifetime(right) {}
      _ = try? countDrafts()
    }
    while true {
      switch try room(draft, on: &display) {
      case .home: return
      case .lookOver(let entered):
        guard case .back(let again) = try seal(entered, on: &display) else { return }
        draft = again
      }
    }
  }

  /// The draft to go on with; nil where its sheet is sealed, which home then says.
  private func begin(_ candidate: String, isCorrection: Bool) throws -> Draft? {
    _ = try? look()
    let group = try checkMayScore(candidate)
    if let kept = try draft(for: candidate) {
      if !isSealed(kept) { return kept }
      try desk.store.home.dropDraft(for: candidate, of: me)
    }
    var draft = Draft(
      assessor: me, candidate: candidate, form: form, group: group,
      started: Surroundings.now.text)
    guard !history.sheets(by: me, of: candidate).isEmpty else { return draft }
    guard let last = history.sheetInForce(by: me, of: candidate) else {
      word = RoomWords.twoSheets(candidate.uppercased())
      return nil
    }
    guard isCorrection else {
      word = RoomWords.draftIsOver(candidate.uppercased())
      return nil
    }
    draft.corrects = last.id.hex
    return draft
  }

  /// The refusals of a seal, before anybody has typed anything.
  private func checkMayScore(_ candidate: String) throws -> Group {
    let freeze = try seat.declaredFreeze(in: history)
    guard freeze.body.roster[me]?.group != nil, let group else {
      throw SealRefusal.doesNotScore(author: me)
    }
    guard history.candidates.contains(candidate) else {
      throw DeedRefusal.unknownCandidate(candidate, allowed: history.candidates)
    }
    guard history.withdrawn[candidate] == nil else { throw DeedRefusal.hasWithdrawn(candidate) }
    guard !history.standsAside(me, for: candidate) else {
      throw DeedRefusal.standsAside(me, candidate: candidate)
    }
    guard history.close == nil else { throw DeedRefusal.closed }
    return group
  }

  // MARK: The room

  private func room(_ draft: Draft, on display: inout Surface) throws(Interrupted) -> FromRoom {
    guard let model = scoringModel(draft) else { return .home }
    var clock = RoomClock(draft, minutesLeft: model.minutesLeft)
    let stage = Stage<Framed<ScoringPage>, FromRoom>(
      perform: { effect in self.performInRoom(effect, &clock) },
      mayWait: { if case .saveDraft = $0 { true } else { false } },
      every: 5_000,
      look: {
        let left = self.minutesLeft(clock.draft)
        return clock.look(left, at: Surroundings.secondsSince1970)
      })
    var framed = display.framed(ScoringPage(model))
    if let savedSecond { _ = framed.update(.news(.draftSaved(at: savedSecond))) }
    return try stay(in: framed, on: &display, stage)
  }

  private func performInRoom(
    _ effect: ScoringPage.Effect, _ clock: inout RoomClock
  ) -> Outcome<ScoringPage.News, FromRoom> {
    switch effect {
    case .saveDraft(let draft):
      do {
        let timed = clock.timed(draft, at: Surroundings.secondsSince1970)
        try keep(timed)
        return .several([.draftSaved(at: saved()), .seconds(timed.seconds)])
      } catch {
        return .news(.draftFailed(Problem.words(error)))
      }
    case .lookOver(let draft), .leave(let draft):
      let timed = clock.timed(draft, at: Surroundings.secondsSince1970)
      do {
        if isWorthKeeping(timed) {
          try keep(timed)
          _ = saved()
        }
      } catch {
        return .news(.draftFailed(Problem.words(error)))
      }
      if case .leave = effect { return .end(.home) }
      return .end(.lookOver(timed))
    case .log(let candidate, let questions, let words):
      return .news(log(candidate, questions, words))
    case .incident(let text): return .news(incident(text))
    }
  }

  /// Somebody who only looked in has begun nothing.
  private func isWorthKeeping(_ draft: Draft) -> Bool {
    drafts[draft.candidate] != nil || !draft.asked.isEmpty
      || draft.items.contains { $0.answer != nil || !$0.note.isEmpty }
  }

  /// Notes that something was saved now; gives the time as the scoring room shows it.
  func saved() -> String {
    let now = Surroundings.secondsSince1970
    savedAt = LocalTime.minute(now)
    // A time would be said after every key.
    let second = DisplayMode.ofProcess.mode == .quiet ? "" : LocalTime.second(now)
    savedSecond = second
    return second
  }

  // MARK: The seal

  private func seal(_ draft: Draft, on display: inout Surface) throws(Interrupted) -> FromSeal {
    guard let model = scoringModel(draft), let freeze = history.freeze else { return .home }
    let page = SealPage(model, weighting: weighting(freeze))
    return try stay(
      in: display.framed(page), on: &display,
      Stage(perform: { effect in self.performAtSeal(effect) }))
  }

  private func performAtSeal(_ effect: SealPage.Effect) -> Outcome<SealPage.News, FromSeal> {
    switch effect {
    case .done: return .end(.home)
    case .goBack(let draft): return .end(.back(draft))
    case .leave(let draft):
      // What was entered is on the disk already; only the place may be new.
      try? keep(draft)
      return .end(.home)
    case .seal(let draft):
      do {
        return .news(.sealed(try sealed(draft)))
      } catch {
        return .news(.sealingFailed(Problem.words(error)))
      }
    }
  }

  /// Seals a draft; the receipt is for a record that is durable and was read back.
  private func sealed(_ draft: Draft) throws -> Receipt {
    // The sheet stays on the disk until its record is.
    try keep(draft)
    _ = try? look()
    let sheet = SheetToSeal(
      candidate: draft.candidate, items: draft.sheetItems,
      started: Timestamp(draft.started) ?? Surroundings.now, source: .screen,
      replaces: draft.corrects.flatMap { RecordID($0) },
      wasHelped: draft.helped.map { $0 != "nobody" } ?? false)
    var generator = SystemRandomNumberGenerator()
    let deed = try seat.seal(
      sheet, form: form, in: history, at: Surroundings.now, using: &generator)
    // From here the sheet is sealed, whatever happens: a draft left behind is dropped at the start.
    try? desk.store.home.dropDraft(for: draft.candidate, of: me)
    try? reread()
    _ = saved()
    let counts = sealedCounts(draft.candidate)
    return Receipt(
      sealCode: deed.record.id.sealCode,
      time: LocalTime.second(deed.record.time.secondsSince1970), members: counts.members,
      membersOf: counts.of, copies: copies(deed.delivery))
  }

  private func copies(_ delivery: Panels.Delivery) -> Copies {
    guard delivery == .both else { return .thisComputerOnly }
    return isOneComputer ? .oneComputer : .both
  }
}

extension Draft {
  /// The items as a sheet has them; an item without anything is "I do not know".
  var sheetItems: [SheetText.Item] {
    items.map { item in
      let status: SheetText.Item.Status =
        switch item.answer {
        case .scored(let points): .item(.scored(points))
        case .notAsked: .item(.notAsked)
        case .notHeard: .item(.notHeard)
        case .skipped, nil: .item(.skipped)
        case .answered: .answered
        }
      return SheetText.Item(
        question: item.question, criterion: item.criterion, status: status,
        note: typedText(item.note).text)
    }
  }
}
