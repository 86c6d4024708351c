// The loop that tells any screen line by line: say what is new, ask, take the line, perform.
// Nothing waits here: what was typed is on the disk before the next question.
import Screens
import TextUI

/// Tells a screen until an effect ends it; throws once the person or the input wants to be out.
func runLines<S: Told, Ending>(
  _ first: S, on surface: inout Surface, _ console: Console, _ stage: Stage<S, Ending>
) throws(Interrupted) -> Ending {
  var talk = Talk(lines: LineByLine(first), stage: stage, console: console)
  if let banner = console.banner { console.say([banner]) }
  while true {
    talk.say()
    let asked = talk.lines.asked
    let line = console.ask(talk.lines.prompt(), asked)
    if let lock = talk.lock {
      try lock.ask(&surface)
      talk.comeBack()
      continue
    }
    talk.touchedAt = millisecondsAwakeAndAsleep()
    let ending = try talk.take(line)
    _ = surface.keep(talk.lines.screen.keeps)
    if let ending { return ending }
  }
}

/// A screen while it is told.
private struct Talk<S: Told, Ending> {
  var lines: LineByLine<S>
  let stage: Stage<S, Ending>
  let console: Console
  var touchedAt = millisecondsAwakeAndAsleep()
  private var lastLook = milliseconds()

  init(lines: LineByLine<S>, stage: Stage<S, Ending>, console: Console) {
    self.lines = lines
    self.stage = stage
    self.console = console
  }

  mutating func say() { console.say(lines.said()) }

  /// The lock, where no line came for so long; the line that finds it locked does nothing.
  var lock: IdleLock? {
    stage.lock.flatMap { millisecondsAwakeAndAsleep() - touchedAt >= $0.after ? $0 : nil }
  }

  /// After the lock everything is said again.
  mutating func comeBack() {
    touchedAt = millisecondsAwakeAndAsleep()
    lines.sayAgain()
  }

  /// Takes a line, or the end of the input.
  mutating func take(_ line: String?) throws(Interrupted) -> Ending? {
    guard let line else {
      _ = perform(lines.end(signal: Interrupted.left))
      throw Interrupted(signal: Interrupted.left)
    }
    // What others did since the last line is known before this one acts.
    if let every = stage.every, milliseconds() - lastLook >= every {
      lastLook = milliseconds()
      if let news = stage.look(), let ending = perform(lines.hear(news)) { return ending }
    }
    let effects = lines.take(line)
    if lines.isLeaving {
      _ = perform(effects)
      throw Interrupted(signal: Interrupted.left)
    }
    return perform(effects)
  }

  private mutating func perform(_ effects: [S.Effect]) -> Ending? {
    var effects = effects
    // One line is many keys: of what may wait, such as keeping the draft, only the last counts.
    if let last = effects.last(where: stage.mayWait) {
      effects.removeAll(where: stage.mayWait)
      effects.insert(last, at: 0)
    }
    // What may take a while comes after the person has heard that it was begun.
    if effects.contains(where: { !stage.mayWait($0) }) { saysWhatBegan() }
    while !effects.isEmpty {
      let heard: [S.News]
      switch stage.perform(effects.removeFirst()) {
      case .nothing: continue
      case .news(let news): heard = [news]
      case .several(let news): heard = news
      case .end(let ending): return ending
      }
      for news in heard { effects += lines.hear(news) }
    }
    return nil
  }

  private mutating func saysWhatBegan() {
    if let words = lines.begun() { console.say([words]) }
  }
}
