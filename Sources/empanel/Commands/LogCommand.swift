// `empanel log`: the records as people read them, oldest first; with a reader's key also the words
// of events.
import ArgumentParser
import Panels
import Scoring
import Wording

struct LogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "log",
      abstract: en("Print the records as people read them, oldest first."),
      discussion: en(
        """
        Examples:
          empanel log day
          empanel log day --as dilys
          empanel log day --identity archive.txt
          empanel log day --fairness --as dilys
        Without a key it says what happened, in codes. With one it adds the words that the key opens. \
        --fairness prints what the askers' logs say about how equally candidates were treated: order, \
        times, what was not asked to whom. With --as, planned minutes are read too, and after the \
        opening missing notes.
        """))
  }

  @Argument(help: .en("The panel's folder."))
  var folder: String
  @ArgumentParser.Flag(help: .en("Print how equally the candidates were treated."))
  var fairness = false
  @Option(
    name: .customLong("as"), help: .en("Add the words that this person may read.", value: "handle"))
  var handle: String?
  @Option(help: .en("Add the words that this age identity file may read.", value: "file"))
  var identity: String?
  @OptionGroup var passphrase: PassphraseOptions

  func validate() throws {
    if fairness, identity != nil { throw ValidationError(en("--fairness goes with --as")) }
  }

  func run() throws {
    let desk = try Desk(folder: folder)
    if fairness {
      let seat = try handle.map { try desk.seat(of: $0, passphrase: passphrase) }
      return try FairnessSentences.lines(desk.fairness(read: seat)).forEach(say)
    }
    let words = try words(at: desk)
    for record in desk.history.inOrder {
      try say(
        "\(record.time.text)  \(record.id.sealCode)  \(LogSentences.sentence(record, in: desk.history))"
      )
      for line in words[record.id] ?? [] { try say("    \(line)") }
    }
    for problem in desk.history.problems {
      try say(en("Problem: \(ProblemSentences.sentence(problem))"))
    }
  }

  /// The lines of words under each event, where somebody reads.
  private func words(at desk: Desk) throws -> [RecordID: [String]] {
    guard handle != nil || identity != nil else { return [:] }
    let reader = try Reader(handle: handle, identity: identity, passphrase: passphrase)
    let events = desk.history.events(read: try reader.keys(at: desk)) {
      desk.store.bytes($1, of: $0)
    }
    var lines = Dictionary(
      events.map { ($0.record.id, EventSentences.lines($0)) }, uniquingKeysWith: { one, _ in one })
    guard desk.history.isOpened else { return lines }
    guard let day = try? DayTally(desk: desk, reader: reader) else {
      // Nothing is reckoned once counted sheets were erased; what was decided still stands.
      lines.merge(try decisions(at: desk, reader)) { $0 + $1 }
      return lines
    }
    for minute in day.minutes.moderation {
      lines[minute.record.id] = [MinuteSentences.sentence(minute)]
    }
    for decision in day.minutes.decisions {
      lines[decision.record.id] = DecisionSentences.lines(decision.text)
    }
    return lines
  }

  /// What every decision said when it was recorded, and on which order.
  private func decisions(at desk: Desk, _ reader: Reader) throws -> [RecordID: [String]] {
    let keys = try reader.keys(at: desk)
    var lines: [RecordID: [String]] = [:]
    for record in desk.history.inOrder {
      guard case .minute(let minute) = record.body, minute.kind == .decision,
        let text = readPart(
          DecisionText.self, "body.age", of: record, identities: keys,
          part: { desk.store.bytes($1, of: $0) })
      else { continue }
      lines[record.id] =
        DecisionSentences.lines(text)
        + [en("The order it was decided on: \(text.order.joined(separator: ", ")).")]
    }
    return lines
  }
}

extension Desk {
  /// Fairness of the day as far as somebody may read it; codes alone need nobody's keys.
  func fairness(read seat: Seat?) throws -> FairnessOfDay {
    guard let seat else { return FairnessOfDay(history, form: try form()) }
    if history.isOpened, history.freeze?.body.readers.contains(seat.handle) == true {
      let reader = Reader(seat)
      // Once counted sheets were erased, the askers' logs still say what they say.
      let day =
        history.erasures.isEmpty
        ? try DayTally(desk: self, reader: reader) : try? DayTally(desk: self, reader: reader)
      if let day { return day.account.fairness }
    }
    return FairnessOfDay(
      history, form: try form(), day: nil, read: [seat.keys.age], part: store.parts(of: history))
  }
}
