// Reads aloud with espeak-ng: run by its absolute path, never through a shell, with the text on its
// standard input. Separate from Surface, because it owns a process that must never be left behind.
import CLinux
import Glibc

/// The voice of the computer, while it reads at most one text.
struct Voice: ~Copyable {
  private static let places = ["/usr/bin/espeak-ng", "/usr/local/bin/espeak-ng"]
  /// Nobody listens for longer.
  private static let most = 20_000

  private let program: String
  /// The program that reads now; 0 for none.
  private var reading: pid_t = 0

  /// The voice of this computer; nil where it has none.
  ///
  /// `EMPANEL_SPEAKER` names another program of the same kind, by its absolute path.
  init?() {
    let asked = Surroundings.variable("EMPANEL_SPEAKER")
    let places = asked.map { [$0] } ?? Voice.places
    guard let found = places.first(where: { $0.hasPrefix("/") && access($0, X_OK) == 0 }) else {
      return nil
    }
    program = found
  }

  /// Whether it reads now.
  var isReading: Bool { reading != 0 }

  /// Reads a text in a language, in the place of what it reads now.
  mutating func read(_ text: String, in language: String) {
    stop()
    let words = [program, "-s", "140", "-g", "6", "-v", Voice.name(of: language), "--stdin"]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let bytes = Array(text.prefix(Voice.most).utf8)
    let started = clinux_start_reader(program, &arguments, bytes, UInt(bytes.count))
    reading = max(0, started)
  }

  /// Is silent at once.
  mutating func stop() {
    guard reading != 0 else { return }
    // Until it is waited for its number is nobody else's.
    kill(reading, SIGKILL)
    while waitpid(reading, nil, 0) < 0 && errno == EINTR {}
    reading = 0
  }

  /// Takes note that it has come to its end; true where it could not read.
  mutating func look() -> Bool {
    var status: Int32 = 0
    guard reading != 0, waitpid(reading, &status, WNOHANG) == reading else { return false }
    reading = 0
    return status != 0
  }

  deinit {
    guard reading != 0 else { return }
    kill(reading, SIGKILL)
    while waitpid(reading, nil, 0) < 0 && errno == EINTR {}
  }

  // What forms call languages is what espeak-ng calls most voices.
  private static func name(of language: String) -> String {
    let isName = language.utf8.allSatisfy {
      (0x61...0x7a).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2d
    }
    guard isName, !language.isEmpty, !language.hasPrefix("-"), language.utf8.count <= 20 else {
      return "en-gb"
    }
    return language.lowercased() == "en" ? "en-gb" : language.lowercased()
  }
}
