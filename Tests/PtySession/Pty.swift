// A pseudo-terminal and a program that has it as its own terminal.
internal import Glibc

/// What went wrong with the terminal or the program, with the facts to find out why.
public enum PtyError: Error, CustomStringConvertible {
  /// A system call refused, with its name and `errno`.
  case refused(String, errno: Int32)
  /// libvterm was not there when the tests were built, so no screen can be read.
  case screensCannotBeRead
  /// Something did not happen in time; the screen at that moment.
  case waitedTooLong(for: String, screen: [String])
  /// The program ended before something happened; the screen it left.
  case ended(before: String, screen: [String])

  /// The facts as lines for a test's report.
  public var description: String {
    switch self {
    case .refused(let call, let code): "\(call): \(String(cString: strerror(code)))"
    case .screensCannotBeRead: "libvterm is not here; install libvterm-dev and build again"
    case .waitedTooLong(let what, let screen):
      "waited too long for \(what); the screen was:\n" + screen.joined(separator: "\n")
    case .ended(let what, let screen):
      "the program ended before \(what); the screen was:\n" + screen.joined(separator: "\n")
    }
  }
}

struct Pty: ~Copyable {
  private(set) var master: Int32
  // Held open so that the modes can be read after the program has gone: the kernel resets them
  // when the last one closes.
  let slave: Int32
  let path: String

  init() throws(PtyError) {
    // Close-on-exec from the start: programs started elsewhere at this moment must not inherit it.
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { throw .refused("open /dev/ptmx", errno: errno) }
    var lock: Int32 = 0
    var number: Int32 = 0
    // TIOCSPTLCK and TIOCGPTN, which the Glibc module does not have.
    guard ioctl(master, 0x4004_5431, &lock) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      let code = errno
      close(master)
      throw .refused("ioctl", errno: code)
    }
    let path = "/dev/pts/\(number)"
    let slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else {
      let code = errno
      close(master)
      throw .refused("open \(path)", errno: code)
    }
    self.master = master
    self.slave = slave
    self.path = path
  }

  func resize(rows: Int, columns: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  // What a lost connection does: the kernel sends SIGHUP and every read ends.
  mutating func hangUp() {
    close(master)
    master = -1
  }

  var modes: String {
    var modes = termios()
    tcgetattr(slave, &modes)
    let flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    let keys = withUnsafeBytes(of: modes.c_cc) { Array($0) }
    return flags.map { String($0, radix: 16) }.joined(separator: " ") + " \(keys)"
  }

  // Starts a program in a session of its own, with this terminal as its terminal.
  func spawn(_ executable: String, _ arguments: [String], _ environment: [String: String])
    throws(PtyError) -> pid_t
  {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Test threads block signals, and what is blocked or ignored is inherited.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let newSession: Int32 = 0x80
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | newSession))
    var words = ([executable] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, executable, &actions, &attributes, &words, &variables)
    guard code == 0 else { throw .refused("posix_spawn \(executable)", errno: code) }
    return child
  }

  deinit {
    close(slave)
    close(master)
  }
}
