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
  /// The screen is over.
  case end(Ending)
}

/// How a screen is run: what its effects do, which may wait a moment, and what comes by itself.
struct Stage<S: Screen, Ending> {
  /// Performs an effect.
  var perform: (S.Effect) -> Outcome<S.News, Ending>
  /// Whether an effect may wait until the keys pause, such as keeping a draft.
  ///
  /// A later one of these replaces an earlier one.
  var mayWait: (S.Effect) -> Bool = { _ in false }
  /// What to look at every so many milliseconds, such as the shared folder; nil where nothing is.
  var every: Int?
  /// What a look brings; nil where nothing changed, so that an idle screen sends nothing.
  var look: () -> S.News? = { nil }
}

/// Milliseconds that a draft waits for the keys to pause, and at most.
private let pause = 250
private let longestWait = 900

/// Runs a screen until an effect ends it.
func run<S: Screen, Ending>(
  _ first: S, on display: inout Display, _ stage: Stage<S, Ending>
) -> Ending {
  var screen = first
  var waiting: (effect: S.Effect, since: Int, last: Int)?
  var lastLook = milliseconds()
  display.paint(screen.view(display.size))
  while true {
    let now = milliseconds()
    var wake: [Int] = []
    if let waiting { wake.append(min(waiting.last + pause, waiting.since + longestWait) - now) }
    if let every = stage.every { wake.append(lastLook + every - now) }
    if let soon = screen.wakeAfter { wake.append(soon) }
    let input = display.nextInput(within: wake.min().map { max(0, $0) })
    let then = milliseconds()
    var effects: [S.Effect] = []
    if input != .timedOut || screen.wakeAfter != nil {
      effects = screen.update(.input(input, at: then))
    }
    if let every = stage.every, then - lastLook >= every {
      lastLook = then
      if let news = stage.look() { effects += screen.update(.news(news)) }
    }
    // The frame first: what may take a while comes after the person has seen their key.
    display.paint(screen.view(display.size))
    if let due = waiting, then >= min(due.last + pause, due.since + longestWait) {
      waiting = nil
      effects.insert(due.effect, at: 0)
    } else {
      let delayed = effects.last(where: stage.mayWait)
      effects.removeAll(where: stage.mayWait)
      if let delayed { waiting = (delayed, waiting?.since ?? then, then) }
    }
    while !effects.isEmpty {
      switch stage.perform(effects.removeFirst()) {
      case .nothing: break
      case .news(let news):
        effects += screen.update(.news(news))
        display.paint(screen.view(display.size))
      case .end(let ending): return ending
      }
    }
  }
}

/// Milliseconds of a clock that nobody sets.
func milliseconds() -> Int {
  var moment = timespec()
  clock_gettime(CLOCK_MONOTONIC, &moment)
  return Int(moment.tv_sec) * 1000 + Int(moment.tv_nsec) / 1_000_000
}
