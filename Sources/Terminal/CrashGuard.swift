// Gives the terminal back when the program crashes. Without this a crash leaves the terminal raw,
// and the Swift runtime would open a prompt on it, which in a kiosk is a hole.
internal import CNcurses
internal import Glibc

struct CrashGuard: ~Copyable {
  private static let crashes = [SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT]
  private static let stackSize = 65_536

  private let before: [(signal: Int32, action: sigaction)]
  private let stack: UnsafeMutableRawPointer
  private let bytes: UnsafeMutablePointer<UInt8>
  private let stackBefore: stack_t

  // `restoring` is what the terminal must be sent, `modes` what its driver must be set to.
  init(descriptor: Int32, restoring: [UInt8], modes: termios) {
    bytes = .allocate(capacity: max(1, restoring.count))
    bytes.initialize(from: restoring, count: restoring.count)
    rescue.pointee = Rescue(
      descriptor: descriptor, bytes: bytes, count: restoring.count, modes: modes)
    // A stack overflow leaves no room for a handler on the usual stack.
    stack = .allocate(byteCount: CrashGuard.stackSize, alignment: 16)
    var own = stack_t()
    own.ss_sp = stack
    own.ss_size = CrashGuard.stackSize
    var old = stack_t()
    sigaltstack(&own, &old)
    stackBefore = old
    before = CrashGuard.crashes.map { signal in
      var new = sigaction()
      new.__sigaction_handler.sa_handler = giveBackAndDie
      new.sa_flags = SA_ONSTACK
      sigfillset(&new.sa_mask)
      var old = sigaction()
      sigaction(signal, &new, &old)
      return (signal, old)
    }
  }

  deinit {
    for (signal, action) in before {
      var action = action
      sigaction(signal, &action, nil)
    }
    var old = stackBefore
    if old.ss_sp == nil { old.ss_flags = Int32(SS_DISABLE) }
    sigaltstack(&old, nil)
    rescue.pointee.count = 0
    rescue.pointee.descriptor = -1
    bytes.deallocate()
    stack.deallocate()
  }
}

private struct Rescue {
  var descriptor: Int32
  var bytes: UnsafeMutablePointer<UInt8>?
  var count: Int
  var modes: termios
}

nonisolated(unsafe) private let rescue: UnsafeMutablePointer<Rescue> = {
  let cell = UnsafeMutablePointer<Rescue>.allocate(capacity: 1)
  cell.initialize(to: Rescue(descriptor: -1, bytes: nil, count: 0, modes: termios()))
  return cell
}()

// Calls only what POSIX allows in a handler, then dies of the same signal, so that whoever waits
// for the program sees the truth. No backtrace is printed: it could hold notes or keys.
private func giveBackAndDie(_ number: Int32) {
  if rescue.pointee.descriptor >= 0 {
    _ = write(rescue.pointee.descriptor, rescue.pointee.bytes, rescue.pointee.count)
    tcsetattr(rescue.pointee.descriptor, TCSANOW, &rescue.pointee.modes)
  }
  var usual = sigaction()
  usual.__sigaction_handler.sa_handler = nil
  sigaction(number, &usual, nil)
  raise(number)
}
