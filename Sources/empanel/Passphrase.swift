// Passphrases: asked on the terminal without showing them, or read from the first line of a file.
// Never an argument and never in the environment, where other people of the machine could read
// them.
import ArgumentParser
import Glibc
import Panels
import Wording

/// Where a person's passphrase comes from.
struct PassphraseOptions: ParsableArguments {
  @Option(
    name: .customLong("passphrase-file"),
    help: .en("Read the passphrase from the first line of FILE.", value: "file"))
  var file: String?

  /// The passphrase of somebody who has one.
  func existing(of handle: String) throws -> String {
    if let file { return try firstLine(of: file) }
    return typedText(try SilentPrompt.ask(PassphraseWords.existing(of: handle))).text
  }

  /// A passphrase for somebody new, asked twice on a terminal.
  func new(for handle: String) throws -> String {
    if let file { return try checked(firstLine(of: file)) }
    let first = try checked(typedText(SilentPrompt.ask(PassphraseWords.new(for: handle))).text)
    let again = typedText(try SilentPrompt.ask(PassphraseWords.again)).text
    guard first == again else { throw Complaint.passphrasesDiffer(PassphraseWords.runAgain) }
    return first
  }

  private func firstLine(of path: String) throws -> String {
    let bytes = try readFile(path, cap: 65_536)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint.passphraseNotUTF8(path)
    }
    let line = text.prefix { !$0.isNewline }
    guard !line.isEmpty else {
      throw Complaint.noPassphrase(path)
    }
    // Composed the same way as on a screen: one passphrase, whichever keyboard or file it came from.
    return typedText(String(line)).text
  }

  private func checked(_ passphrase: String) throws -> String {
    try NewPassphrase.check(passphrase)
    return passphrase
  }
}

/// What holds for every new passphrase, wherever it is typed.
enum NewPassphrase {
  /// Throws where one is too short.
  static func check(_ passphrase: String) throws {
    guard passphrase.unicodeScalars.count >= 8 else {
      throw Complaint.passphraseTooShort
    }
  }
}

/// The terminal before any screen is drawn.
enum SilentPrompt {
  /// Asks for a line that is not shown while it is typed.
  static func ask(_ question: String) throws -> String {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else {
      throw Complaint.noTerminalToAsk
    }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else {
      throw Complaint.terminalNotSilent
    }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(terminal, TCSAFLUSH, &silent)
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    put(question, on: terminal)
    defer { put("\n", on: terminal) }
    return try line(from: terminal)
  }

  /// Asks for a word on the terminal; true where exactly that word was typed.
  static func confirm(_ question: String, word: String) throws -> Bool {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { return false }
    defer { close(terminal) }
    put(question, on: terminal)
    return (try? line(from: terminal)) == word
  }

  private static func put(_ text: String, on terminal: Int32) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
  }

  private static func line(from terminal: Int32) throws -> String {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < 4096 {
      let count = read(terminal, &byte, 1)
      if count < 0 && errno == EINTR { continue }
      guard count == 1, byte != 0x0A, byte != 0x0D else { break }
      bytes.append(byte)
    }
    guard !bytes.isEmpty else {
      throw Complaint.nothingTyped
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
