// Keys on paper: the archive's and the envelopes', made at the freeze, and read again from a file,
// a scanner or the keyboard.
import Glibc
import Panels
import Reports
import Sealing

/// An envelope as it is asked for: `safe=safe.txt` makes a key and writes it there; `safe=age1...`
/// is a key that somebody else has.
struct AskedEnvelope {
  let name: String
  let key: AgeRecipient
  /// What is to be written, and where; nil where the key was given.
  let paper: (path: String, identity: AgeIdentity)?

  init(_ text: String, using generator: inout some RandomNumberGenerator) throws {
    let pieces = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard pieces.count == 2, !pieces[0].isEmpty, !pieces[1].isEmpty else {
      throw Complaint.notAnEnvelope(text)
    }
    name = String(pieces[0])
    if let given = AgeRecipient(String(pieces[1])) {
      (key, paper) = (given, nil)
    } else if pieces[1].hasPrefix("age1") {
      throw Complaint.notARecipient(String(pieces[1]))
    } else {
      let identity = AgeIdentity.generate(using: &generator)
      (key, paper) = (identity.recipient, (String(pieces[1]), identity))
    }
  }

  /// The file to be written, where the key was made here.
  func file(panel: String) -> (path: String, text: [UInt8])? {
    paper.map { paper in
      let sheet = KeySheet(panel: panel, kind: .envelope(name), identity: paper.identity)
      return (paper.path, sheet.file(for: paper.path))
    }
  }
}

extension KeySheet {
  /// What is written to `path`: a page where its name ends in `.html`, else an age identity file.
  func file(for path: String) -> [UInt8] {
    Array((path.hasSuffix(".html") ? html : text).utf8)
  }
}

/// The key in an age identity file; `-` is what a scanner or a person types, or standard input.
func keyOnPaper(_ path: String) throws -> AgeIdentity {
  let bytes: [UInt8]
  if path != "-" {
    bytes = try readFile(path, cap: 65_536)
  } else if isatty(STDIN_FILENO) == 1 {
    // A key must not stay on the screen.
    bytes = Array(try SilentPrompt.ask(PassphraseWords.key).utf8)
  } else {
    bytes = try readStandardInput(cap: 65_536)
  }
  guard let key = AgeIdentity(identityFile: bytes) else {
    throw Complaint.noKeyInFile
  }
  return key
}
