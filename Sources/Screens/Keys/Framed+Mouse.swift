// The wish to use the mouse; separate from Frame+Pointing, which says what a click is on.

extension Framed {
  mutating func useMouse(_ wanted: Bool) {
    overlay = .none
    kept.usesMouse = wanted && kept.can.mouse == .there
    say(
      !wanted ? Words.Mouse.stopped : kept.usesMouse ? Words.Mouse.used : Words.Mouse.absent)
  }
}
