// Two pieces of work that know nothing of each other, on two cores. Separate because it is the one
// place of this target where a second thread runs, and it is over when the function returns.
import Dispatch

/// Both results, worked out side by side; where both fail, it is the first that is thrown.
func both<First: Sendable, Second: Sendable>(
  _ first: @Sendable () throws -> First, _ second: @Sendable () throws -> Second
) throws -> (First, Second) {
  // Each is written by exactly one iteration, so the writers never meet.
  nonisolated(unsafe) var one: Result<First, any Error>?
  nonisolated(unsafe) var other: Result<Second, any Error>?
  DispatchQueue.concurrentPerform(iterations: 2) { number in
    if number == 0 { one = Result(catching: first) } else { other = Result(catching: second) }
  }
  guard let one, let other else { throw Unfinished() }
  return (try one.get(), try other.get())
}

/// Work that was given out and not done; it cannot happen.
private struct Unfinished: Error {}
