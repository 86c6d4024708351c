// The loop that runs any screen: paint, wait for one thing to happen, update, perform. One thread;
// the screen is a value and only what is performed here touches the world.
import Glibc
import Screens
import Terminal
import TextUI

/// What performing an effect comes to.
enum Outcome<News, Ending> {
  /// Nothing the screen must hear.
  case nothing
  /// Something happened that the screen must hear.
  case news(News)
  /// Several things happened, in this order.
  case several([News])
  /// The screen is over.
  case end(Ending)
}

/// How a screen is run: what its effects do, which may wait a moment, and what comes by itself.
struct Stage<S: Told, Ending> {
  /// Performs an effect.
  var perform: (S.Effect) -> Outcome<S.News, Ending>
  /// Whether an effect may wait until the keys pause, such as keeping a draft.
  ///
  /// A later one of these replaces an earlier one.
  var mayWait: (S.Effect) -> Bool = { _ in false }
  /// What to look at every so many milliseconds while no key is pressed, such as the shared folder;
  /// nil where nothing is.
  var every: Int?
  /// What a look brings; nil where nothing changed, so that an idle screen sends nothing.
  var look: () -> S.News? = { nil }
  /// Whether Ctrl-C leaves; not at the kiosk, which no key may leave.
  var endsOnControlC = true
  /// What happens where nobody has touched a key for long; nil for nothing.
  var lock: IdleLock?
}

/// Locks a screen that nobody has touched for long, without ending it.
struct IdleLock {
  /// After how many milliseconds.
  var after: Int
  /// Stands in front of the screen until the person has unlocked, or throws where they leave.
  var ask: (inout Surface) throws(Interrupted) -> Void
}

/// A signal, a lost terminal or Ctrl-C asked the program to end; what was unsaved is saved.
struct Interrupted: Error {
  /// The signal.
  let signal: Int32

  /// No signal: the person left at a lock.
  static let left: Int32 = 0
}

/// Milliseconds that a draft waits for the keys to pause, and at most.
private let pause = 250
private let longestWait = 900

/// Runs a screen until an effect ends it; throws once the person or the system wants to be out.
func run<S: Told, Ending>(
  _ first: consuming S, on display: inout Surface, _ stage: consuming Stage<S, Ending>
) throws(Interrupted) -> Ending {
  if let console = display.console {
    return try runLines(first, on: &display, console, stage)
  }
  var turn = Turn(screen: first, stage: stage)
  display.show(turn.screen)
  display.read(turn.screen.takeSaying(), in: turn.screen.ownLanguage)
  while true {
    let input = display.nextInput(
      within: turn.sleep(from: milliseconds()), asSent: turn.screen.takesSentKeys)
    if display.hasVoiceFailed {
      turn.screen.say(VoiceWords.failed)
      display.show(turn.screen)
    }
    if let lock = turn.lock(on: input) {
      // A draft that waits is kept before anything else may happen.
      if let ending = turn.settle(on: &display) { return ending }
      try lock.ask(&display)
      turn.touch()
      display.show(turn.screen)
      continue
    }
    if let ending = try turn.take(input, on: &display) { return ending }
  }
}

/// A screen while it runs: what waits to be done, and since when nothing happened.
private struct Turn<S: Told, Ending> {
  var screen: S
  let stage: Stage<S, Ending>
  var waiting: (effect: S.Effect, since: Int, last: Int)?
  var lastLook = milliseconds()
  var quietSince = milliseconds()
  /// When a key was last pressed; of a clock that goes on while a laptop sleeps.
  var touchedAt = millisecondsAwakeAndAsleep()

  /// The lock, where nobody has touched a key for so long.
  ///
  /// The key that finds it locked is the one that wakes it, and does nothing else.
  func lock(on input: Input) -> IdleLock? {
    if case .interrupted = input { return nil }
    guard let lock = stage.lock, millisecondsAwakeAndAsleep() - touchedAt >= lock.after else {
      return nil
    }
    return lock
  }

  mutating func touch() { touchedAt = millisecondsAwakeAndAsleep() }

  /// Does what has waited.
  mutating func settle(on display: inout Surface) -> Ending? {
    guard let ripe = waiting?.effect else { return nil }
    waiting = nil
    return perform([ripe], on: &display)
  }

  private var due: Int? { waiting.map { min($0.last + pause, $0.since + longestWait) } }

  /// How long nothing need be done; nil for ever.
  func sleep(from now: Int) -> Int? {
    let wakes = [
      due, stage.every.map { lastLook + $0 }, screen.wakeAfter.map { quietSince + $0 },
      stage.lock.map { now + $0.after - (millisecondsAwakeAndAsleep() - touchedAt) },
    ].compactMap(\.self)
    return wakes.min().map { max(0, $0 - now) }
  }

  mutating func take(_ input: Input, on display: inout Surface) throws(Interrupted) -> Ending? {
    let input = meant(input)
    let now = milliseconds()
    switch input {
    case .key, .pasted, .sent, .clicked: touch()
    default: break
    }
    var effects: [S.Effect] = []
    if input != .timedOut || screen.wakeAfter.map({ now >= quietSince + $0 }) ?? false {
      effects = screen.update(.input(input, at: now))
      quietSince = now
    }
    if input == .timedOut, let every = stage.every, now - lastLook >= every {
      lastLook = now
      if let news = stage.look() { effects += screen.update(.news(news)) }
    }
    keep(on: &display)
    // The frame first: what may take a while comes after the person has seen their key.
    display.show(screen)
    display.read(screen.takeSaying(), in: screen.ownLanguage)
    if let due, now >= due, let ripe = waiting?.effect {
      waiting = nil
      effects.insert(ripe, at: 0)
    } else if let delayed = effects.last(where: stage.mayWait) {
      effects.removeAll(where: stage.mayWait)
      waiting = (delayed, waiting?.since ?? now, now)
    }
    let ending = perform(effects, on: &display)
    if case .interrupted(let signal) = input { throw Interrupted(signal: signal) }
    return ending
  }

  private mutating func keep(on display: inout Surface) {
    if let words = display.keep(screen.keeps) { screen.say(words) }
  }

  private func meant(_ input: Input) -> Input {
    input == .key(.control("c")) && stage.endsOnControlC ? .interrupted(signal: SIGINT) : input
  }

  private mutating func perform(_ effects: [S.Effect], on display: inout Surface) -> Ending? {
    var effects = effects
    while !effects.isEmpty {
      let heard: [S.News]
      switch stage.perform(effects.removeFirst()) {
      case .nothing: continue
      case .news(let news): heard = [news]
      case .several(let news): heard = news
      case .end(let ending): return ending
      }
      for news in heard { effects += screen.update(.news(news)) }
      quietSince = milliseconds()
      keep(on: &display)
      display.show(screen)
      display.read(screen.takeSaying(), in: screen.ownLanguage)
    }
    return nil
  }
}

/// Milliseconds of a clock that nobody sets.
func milliseconds() -> Int { milliseconds(of: CLOCK_MONOTONIC) }

/// The same of a clock that goes on while the computer sleeps.
func millisecondsAwakeAndAsleep() -> Int { milliseconds(of: CLOCK_BOOTTIME) }

private func milliseconds(of clock: clockid_t) -> Int {
  var moment = timespec()
  clock_gettime(clock, &moment)
  return Int(moment.tv_sec) * 1000 + Int(moment.tv_nsec) / 1_000_000
}
