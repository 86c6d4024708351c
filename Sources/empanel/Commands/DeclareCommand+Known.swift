// From the options of `empanel declare` to what somebody says of each candidate, and to what the
// chair decides about others. Separate from the command only for size.
import ArgumentParser
import Panels
import Wording

extension DeclareCommand {
  /// What was said of each candidate.
  func known(to history: History) throws -> [String: Acquaintance] {
    var known = try said(knows, as: "--knows", in: history).mapValues {
      Acquaintance.scores(words: $0)
    }
    for (candidate, words) in try said(asks, as: "--asks", in: history) {
      guard known.updateValue(.asks(words: words), forKey: candidate) == nil else {
        throw Complaint(
          en("\(candidate) stands after --knows and after --asks"),
          hint: en("either you score them, or the chair decides it"), code: .usage)
      }
    }
    let aside =
      standsAside.contains("all") ? history.candidatesInTheRunning : standsAside
    for candidate in aside {
      try check(candidate, in: history)
      known[candidate] = .aside(words: known[candidate]?.words ?? "")
    }
    return known
  }

  /// What is decided about others who asked: asha:c02=WORDS.
  func decisions(_ desk: Desk, _ seat: Seat) throws -> [Settlement] {
    guard !settles.isEmpty else { return [] }
    let asked = desk.history.conflicts(
      read: [seat.keys.age], part: desk.store.parts(of: desk.history)
    ).filter { $0.asked && !$0.standsAside }
    return try settles.map { text in
      let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw Complaint(
          en("\"\(text)\" does not say about whom"),
          hint: en("write --settles \"asha:c02=Why asha may score them.\""), code: .usage)
      }
      let (candidate, words) = try whomAndHow(parts[1], as: en("--settles asha:"), in: desk.history)
      guard asked.contains(where: { $0.assessor == parts[0] && $0.candidate == candidate }) else {
        throw Complaint(
          en(
            "\(parts[0]) has not asked whether to score \(candidate), as far as \(seat.handle) can read"
          ),
          hint: en("\"empanel status FOLDER --as \(seat.handle)\" lists who asks"))
      }
      return Settlement(assessor: parts[0], candidate: candidate, words: words)
    }
  }

  private func said(_ options: [String], as option: String, in history: History) throws
    -> [String: String]
  {
    var said: [String: String] = [:]
    for text in options {
      let (candidate, words) = try whomAndHow(text, as: option + " ", in: history)
      said[candidate] = words
    }
    return said
  }

  /// c02=WORDS, or c02=- for words on standard input.
  private func whomAndHow(_ text: String, as option: String, in history: History) throws
    -> (candidate: String, words: String)
  {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, Panels.isCandidateID(parts[0]) else {
      throw Complaint(
        en("\"\(text)\" does not say whom and how"),
        hint: en("write \(option)\"c02=How you know them.\""), code: .usage)
    }
    guard history.candidates.contains(parts[0]) else {
      throw DeedRefusal.unknownCandidate(parts[0], allowed: history.candidates)
    }
    try check(parts[0], in: history)
    return (parts[0], parts[1] == "-" ? try WordsOptions.standardInput() : takenIn(parts[1]))
  }

  /// Nobody is asked about who has withdrawn, and nothing said of them would be of use.
  private func check(_ candidate: String, in history: History) throws {
    guard history.withdrawn[candidate] == nil else { throw DeedRefusal.hasWithdrawn(candidate) }
  }
}
