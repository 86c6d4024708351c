// Witnessing: a signed record that says nothing but which records somebody knew. Whoever removes one
// of those afterwards is found out, because the witness names it as a parent.

extension Seat {
  /// Witnesses the newest records of others; nil where there is nothing to witness.
  public func witness(
    in history: History, at time: Timestamp, using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> Deed? {
    _ = try freeze(in: history)
    guard history.hasNews(for: handle) else { return nil }
    return try publish(.seen, after: history, at: time, using: &generator)
  }
}
