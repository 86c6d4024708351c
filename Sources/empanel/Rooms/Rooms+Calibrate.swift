// The sample answers with a key: offered once the rules are declared, and from home until the close.
// Scores and shown keys are kept as they come; a round that is over is one more declaration.
import Panels
import Scoring
import Screens
import Terminal
import TextUI

extension Rooms {
  /// The sample answers of who sits here; nil where there are none for them to score.
  ///
  /// A rehearsal has none: whoever saw the keys there would score them by heart.
  private var calibration: CalibrationModel? {
    guard demo?.banner == nil, history.close == nil, let group, group.at == .members,
      let freeze = history.freeze
    else { return nil }
    let sheet = SampleRound(seat, freeze).sheet
    return CalibrationModel(form: form, group: group, sheet: sheet)
  }

  /// How many sample answers the next round has, as home's menu says it.
  var samples: Int? {
    calibration.map { $0.isReadAgain ? 0 : $0.round.count }
  }

  /// Offers the sample answers to whoever has declared, until they have scored some.
  func offerSamples(on display: inout Surface) throws(Interrupted) {
    guard let model = calibration, model.sheet.recorded.isEmpty else { return }
    let stage = Stage<Framed<ReadPage>, Bool>(perform: { effect in
      switch effect {
      case .choose(let choice): .end(choice == 0)
      case .follow, .leave: .end(false)
      }
    })
    let page = display.framed(ReadPage.offer(samples: model.round.count))
    if try stay(in: page, on: &display, stage) {
      try calibrate(on: &display)
    } else {
      word = [word, RoomWords.samplesLater].compactMap(\.self).joined(separator: " ")
    }
  }

  /// Round after round, until the person goes home.
  func calibrate(on display: inout Surface) throws(Interrupted) {
    do {
      let right = try DraftRight(me, in: desk.store.home)
      guard right != nil else {
        word = RoomWords.atWorkElsewhere(names.name(of: me))
        return
      }
      defer { withExtendedLifetime(right) {} }
      while let model = calibration {
        // What a killed program kept and could not record yet.
        if model.isRoundOver, !model.isReadAgain { word = recorded(model, model.sheet).words }
        let stage = Stage<Framed<CalibrationPage>, Bool>(perform: { effect in
          self.performAtSamples(effect, model)
        })
        var framed = display.framed(CalibrationPage(model))
        if let word { _ = framed.update(.news(.shown(model.sheet, words: word))) }
        word = nil
        guard try stay(in: framed, on: &display, stage) else { return }
      }
    } catch let interrupted as Interrupted {
      throw interrupted
    } catch {
      word = Problem.message(error)
    }
  }

  private func performAtSamples(_ effect: CalibrationPage.Effect, _ model: CalibrationModel)
    -> Outcome<CalibrationPage.News, Bool>
  {
    switch effect {
    case .leave: return .end(false)
    case .another: return .end(true)
    case .keep(let sheet):
      do {
        try SampleRound.keep(sheet, seat)
        return .nothing
      } catch {
        return .news(.refused(Problem.message(error)))
      }
    case .show(let sheet):
      do {
        // Nobody sees a key before the scores it is for are on the disk.
        try SampleRound.keep(sheet, seat)
      } catch {
        return .news(.refused(Problem.message(error)))
      }
      var over = model
      over.sheet = sheet
      guard over.isRoundOver else { return .news(.shown(sheet, words: nil)) }
      let done = recorded(over, sheet)
      return .news(.shown(done.sheet, words: done.words))
    }
  }

  /// Records a round that is over; what cannot be recorded now is at the next visit.
  private func recorded(_ model: CalibrationModel, _ sheet: SampleSheet)
    -> (sheet: SampleSheet, words: String)
  {
    do {
      _ = try look()
      var generator = SystemRandomNumberGenerator()
      let sheet = try SampleRound.record(
        model.inRound, sheet, seat, influence: influence, in: history, using: &generator)
      try reread()
      _ = saved()
      return (sheet, RoomWords.samplesRecorded)
    } catch {
      return (sheet, RoomWords.samplesNotRecorded(Problem.words(error)))
    }
  }
}
