// From the close to the opening: the chair closes, holders say OPEN, a reader opens.
import Panels
import Scoring
import Screens
import Terminal
import TextUI

extension Rooms {
  // MARK: Close

  /// The chair's close.
  func close(on display: inout Surface) throws(Interrupted) {
    _ = try? look()
    let stage = Stage<Framed<ClosePage>, Void>(perform: { effect in
      switch effect {
      case .leave: return .end(())
      case .close(let absences, let eachCandidate):
        do {
          return .news(.closed(try self.closed(absences, eachCandidate)))
        } catch {
          return .news(.refused(Problem.words(error)))
        }
      }
    })
    try stay(in: display.framed(ClosePage(closeModel())), on: &display, stage)
  }

  private func closed(_ absences: [Screens.Absence], _ eachCandidate: [String]) throws
    -> Screens.ClosingPage
  {
    _ = try look()
    let plan = ClosePlan(
      reasons: absences.map {
        ReasonsText.Reason(
          absence: Close.Absence(author: $0.assessor, candidate: $0.candidate),
          why: $0.reason.rawValue)
      }, eachCandidate: eachCandidate)
    var generator = SystemRandomNumberGenerator()
    let deed = try seat.close(plan, in: history, at: Surroundings.now, using: &generator)
    try reread()
    _ = saved()
    return Screens.ClosingPage(
      time: LocalTime.minute(deed.record.time.secondsSince1970), rollCode: deed.record.id.short,
      entries: rollEntries())
  }

  // MARK: The opening

  /// The roll, "I am ready", and the opening itself; then the review where it is asked for.
  func opening(on display: inout Surface) throws(Interrupted) {
    guard history.close != nil else {
      word = Problem.message(ReleaseRefusal.notClosed)
      return
    }
    var shown = openingModel()
    let stage = Stage<Framed<OpeningPage>, Bool>(
      perform: { effect in
        switch effect {
        case .leave: return .end(false)
        case .review: return .end(true)
        case .refresh:
          _ = try? self.look()
          return .news(.refreshed(self.openingModel()))
        case .release(let code): return self.release(code)
        case .open: return self.open()
        }
      }, every: 20_000,
      look: {
        _ = try? self.look()
        let model = self.openingModel()
        defer { shown = model }
        return model == shown ? nil : .refreshed(model)
      })
    let page = OpeningPage(shown)
    guard try stay(in: display.framed(page), on: &display, stage) else { return }
    try review(on: &display)
  }

  private func release(_ rollCode: String) -> Outcome<OpeningPage.News, Bool> {
    do {
      _ = try look()
      guard history.close?.record.id.short == rollCode else {
        return .several([.refreshed(openingModel()), .refused(RoomWords.rollChanged)])
      }
      var generator = SystemRandomNumberGenerator()
      let (_, leftOut) = try seat.release(
        in: history, at: Surroundings.now, using: &generator)
      try reread()
      _ = saved()
      guard !leftOut.isEmpty else { return .news(.refreshed(openingModel())) }
      return .several([
        .refreshed(openingModel()), .refused(RoomWords.leftOut(leftOut.count)),
      ])
    } catch {
      return .news(.refused(Problem.words(error)))
    }
  }

  private func open() -> Outcome<OpeningPage.News, Bool> {
    do {
      _ = try look()
      let opened = try Reader(seat).openEverything(at: desk)
      guard opened.differences.isEmpty else {
        return .news(.refused(opened.differences[0]))
      }
      _ = try opened.publish(by: seat, at: desk)
      try reread()
      _ = saved()
      return .news(.refreshed(openingModel()))
    } catch {
      return .news(.refused(Problem.words(error)))
    }
  }

  // MARK: The review

  /// The result, re-opened here from the sealed sheets.
  func review(on display: inout Surface) throws(Interrupted) {
    let model: ReviewModel
    do {
      model = ReviewModel(try DayTally(desk: desk, reader: Reader(seat)), names)
    } catch {
      word = Problem.message(error)
      return
    }
    let page = ReviewPage(model)
    try stay(
      in: display.framed(page), on: &display,
      Stage(perform: { _ in Outcome<ReviewPage.News, Void>.end(()) }))
  }
}
