// How every error reads: the fact, then the way out. Lower case, no full stop, the user's own
// words quoted. Libraries throw facts; only the files named Complaint turn them into sentences.
import ArgumentParser
import Wording

/// What went wrong, in words, with the way out and the exit code.
struct Complaint: Error {
  /// The exit codes of every command (see `empanel --help`).
  enum Code: Int32 {
    /// The command could not do what it was asked.
    case failed = 1
    /// A check of a record or of words found problems.
    case problems = 2
    /// The command was called wrongly.
    case usage = 64
    /// A file cannot be understood or breaks a rule.
    case badInput = 65
  }

  /// One line or several, each a fact.
  var messages: [String]
  /// The way out, a line each.
  var hints: [String]
  /// The exit code.
  var code: Code

  init(_ message: String, hint: String? = nil, code: Code = .failed) {
    self.init(messages: [message], hints: hint.map { [$0] } ?? [], code: code)
  }

  init(messages: [String], hints: [String] = [], code: Code = .failed) {
    self.messages = messages
    self.hints = hints
    self.code = code
  }

  /// Prints an error the way every command does, and gives the exit code.
  static func report(_ error: any Error) -> Int32 {
    if let complaint = (error as? Complaint) ?? (error as? any Complaining)?.complaint {
      for message in complaint.messages { note(en("empanel: error: \(shownSafely(message))")) }
      for hint in complaint.hints { note(en("empanel: hint: \(shownSafely(hint))")) }
      return complaint.code.rawValue
    }
    let code = Empanel.exitCode(for: error)
    if code == .success {
      try? say(Empanel.fullMessage(for: error))
      return 0
    }
    if let code = error as? ExitCode { return code.rawValue }
    note(en("empanel: error: \(shownSafely(Empanel.message(for: error)))"))
    note(en("empanel: hint: \"empanel --help\" lists the commands, and each answers --help"))
    return Code.usage.rawValue
  }
}

/// An error of a library that has its wording here.
protocol Complaining: Error {
  var complaint: Complaint { get }
}

/// Text from a file or a person with everything a terminal could act on shown as `?`.
func shownSafely(_ text: String) -> String {
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A: safe.append(scalar)
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      safe.append("?")
    default: safe.append(scalar)
    }
  }
  return String(safe)
}
