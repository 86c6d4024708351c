// The practice on the surface: four screens and an end, with nothing behind them. Separate from the
// rooms, because it needs no panel, no keys and no folder.
import Scoring
import Screens
import TextUI

/// The practice of the keys.
enum Practising {
  /// The practice as it is shown here.
  static func page(on display: borrowing Surface) throws(FormMistakes) -> Framed<PracticePage>? {
    try PracticePage(isQuiet: display.isQuiet).map { display.framed($0) }
  }

  /// Whatever it asks for, it is over: there is nothing to save.
  static var stage: Stage<Framed<PracticePage>, Void> { Stage(perform: { _ in .end(()) }) }

  /// Goes through it, on a surface of nobody.
  static func run(on display: inout Surface) throws {
    guard let page = try page(on: display) else { return }
    try empanel.run(page, on: &display, stage)
  }
}

extension Rooms {
  /// Whether the practice is offered at home: to who scores at a place of their own and has not
  /// sealed a sheet.
  ///
  /// Unlike a rehearsal it makes nothing, so what others have sealed is no matter. In the demo it is
  /// always there; in a rehearsal, which is marked for itself, never.
  var mayPractise: Bool {
    guard group?.at == .members, history.close == nil, demo?.banner == nil else { return false }
    return demo != nil || !history.validSheets.contains { $0.assessor == me }
  }

  /// The practice, for who sits here.
  func practise(on display: inout Surface) throws(Interrupted) {
    do {
      guard let page = try Practising.page(on: display) else { return }
      try stay(in: page, on: &display, Practising.stage)
    } catch let interrupted as Interrupted {
      throw interrupted
    } catch {
      word = Problem.message(error)
    }
  }
}
