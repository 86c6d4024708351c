// Who has unlocked on this computer since the program was started, and the PINs that keep others
// from sitting down in their place. Lives in memory only; gone with the process.
import Panels

/// Who has unlocked, with their PINs.
struct Unlocked {
  private var seats: [String: (seat: Seat, pin: String, left: Int)] = [:]

  /// How many wrong PINs there may be before the passphrase is asked again.
  static let tries = 3

  /// Whether somebody may come back with a PIN.
  func hasPin(_ handle: String) -> Bool { seats[handle] != nil }

  /// Keeps somebody's keys behind a PIN.
  mutating func keep(_ seat: Seat, pin: String) {
    seats[seat.handle] = (seat, pin, Unlocked.tries)
  }

  /// The keys behind a PIN; else how many tries are left, and at none the keys are forgotten.
  mutating func enter(_ handle: String, pin: String) -> (seat: Seat?, left: Int) {
    guard var kept = seats[handle] else { return (nil, 0) }
    if kept.pin == pin {
      kept.left = Unlocked.tries
      seats[handle] = kept
      return (kept.seat, kept.left)
    }
    kept.left -= 1
    seats[handle] = kept.left > 0 ? kept : nil
    return (nil, kept.left)
  }
}
