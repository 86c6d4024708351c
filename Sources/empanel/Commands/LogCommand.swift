// `empanel log`: the records as people read them, oldest first; with a reader's key also the words
// of events.
import ArgumentParser
import Panels
import Scoring

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print the records as people read them, oldest first.",
    discussion: """
      Examples:
        empanel log day
        empanel log day --as dilys
        empanel log day --identity archive.txt
        empanel log day --fairness --as dilys
      Without a key it says what happened, in codes. With one it adds the words that the key opens. \
      --fairness prints what the askers' logs say about how equally candidates were treated: order, \
      times, what was not asked to whom. With --as, planned minutes are read too, and after the \
      opening missing notes.
      """)

  @Argument(help: "The panel's folder.")
  var folder: String
  @ArgumentParser.Flag(help: "Print how equally the candidates were treated.")
  var fairness = false
  @Option(name: .customLong("as"), help: "Add the words that this person may read.")
  var handle: String?
  @Option(help: "Add the words that this age identity file may read.")
  var identity: String?
  @OptionGroup var passphrase: PassphraseOptions

  func validate() throws {
    if fairness, identity != nil { throw ValidationError("--fairness goes with --as") }
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
      try say("Problem: \(ProblemSentences.sentence(problem))")
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
        + ["The order it was decided on: \(text.order.joined(separator: ", "))."]
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

/// One record in one sentence.
enum LogSentences {
  /// A record in one sentence, with what followed from it.
  static func sentence(_ record: Record, in history: History) -> String {
    let sentence = sentence(record)
    guard case .event(let event) = record.body, event.what == .recused,
      let standing = history.standingAside.values.first(where: { $0.record == record.id }),
      history.close != nil
    else { return sentence }
    if !standing.isBeforeClose {
      return sentence + "; this was after the close, so the sheet still counts"
    }
    let sheets = history.sheets(by: standing.assessor, of: standing.candidate)
    return sheets.isEmpty ? sentence : sentence + "; the sheet was set aside"
  }

  static func sentence(_ record: Record) -> String {
    let who = record.author
    switch record.body {
    case .call: return "\(who) called the panel"
    case .enrol(let enrol):
      return "\(who) joined as \(enrol.group.map { "a member of \($0)" } ?? enrol.role.rawValue)"
    case .freeze(let freeze):
      return
        "\(who) \(freeze.replaces == nil ? "froze" : "amended") the panel: \(freeze.candidates.count) candidates,"
        + " form \(freeze.pack.named), freeze code \(record.id.freezeCode)"
    case .declare(let declare):
      let aside = declare.standsAside.joined(separator: ", ")
      return "\(who) declared" + (aside.isEmpty ? "" : ", and stands aside for \(aside)")
    case .sheet(let sheet): return self.sheet(sheet, by: who)
    case .event(let event): return self.event(event, by: who)
    case .close(let close):
      return "\(who) closed the panel: \(close.roll.count) sheets to open,"
        + " \(close.absent.count) absent, \(close.setAside.count) set aside"
        + (close.replaces.map { ", replacing the close \($0.sealCode)" } ?? "")
    case .release(let release):
      let holder = release.holder.map { " for \($0)" } ?? ""
      return "\(who) is ready to open\(holder), roll \(release.close.short)"
    case .opened(let opened):
      let good = opened.results.values.filter { $0 == .ok }.count
      let all = good == opened.results.count
      return "\(who) opened the panel: \(good)" + (all ? "" : " of \(opened.results.count)")
        + " sheets"
    case .minute(let minute): return self.minute(minute, by: who)
    case .seen: return "\(who) has seen the record"
    case .erase(let erase):
      return "\(who) erased \(erase.items.count) parts, ground \(erase.ground)"
    case .unknown(let type): return "\(who) wrote a record of an unknown type, \(type)"
    }
  }

  private static func sheet(_ sheet: SheetBody, by who: String) -> String {
    let assessor = sheet.contributor.map { "\($0) at \(who)" } ?? who
    let how =
      switch sheet.source {
      case .paper: ", from paper"
      case .csv: ", from a file"
      case .screen, .kiosk: ""
      }
    let correction = sheet.replaces.map { ", correcting \($0.sealCode)" } ?? ""
    return "\(assessor) sealed a sheet for \(sheet.candidate)\(how)\(correction)"
  }

  /// What was decided is for the readers, so it is not said here.
  private static func minute(_ minute: Minute, by who: String) -> String {
    switch minute.kind {
    case .moderation:
      "\(who) recorded moderation" + (minute.about.map { " about \($0.sealCode)" } ?? "")
    case .decision: "\(who) recorded a decision"
    case .feedback: "\(who) recorded feedback"
    case .agree: "\(who) answered" + (minute.about.map { " to \($0.sealCode)" } ?? "")
    }
  }

  private static func event(_ event: EventBody, by who: String) -> String {
    let candidate = event.candidate ?? ""
    switch event.what {
    case .interview(let questions):
      let asked = questions.filter(\.wasAsked).count
      let minutes = questions.reduce(0) { $0 + $1.seconds } / 60
      return "\(who) logged the interview of \(candidate): \(asked) of \(questions.count)"
        + " questions asked, \(minutes) minutes"
    case .withdrawn(let why):
      return "\(candidate) " + (why == .withdrew ? "withdrew" : "did not attend")
        + ", recorded by \(who)"
    case .recused:
      return "\(event.contributor ?? event.assessor ?? who) stands aside for \(candidate),"
        + " recorded by \(who)"
    case .admitted: return "\(candidate) was admitted late, recorded by \(who)"
    case .rebooked: return "\(candidate) is seen at another time or for longer, recorded by \(who)"
    case .substitute(let other):
      return "\(event.contributor ?? "") is somebody's slip now"
        + (other.map { ", who stands in for \($0)" } ?? "") + ", recorded by \(who)"
    case .adjustment: return "\(who) recorded an adjustment"
    case .incident: return "\(who) recorded a question that may not be asked; it is not scored"
    case .paper(let sheets):
      let count = sheets.count == 1 ? "1 sheet" : "\(sheets.count) sheets"
      return "\(who) recorded: \(sheets.isEmpty ? "something" : count) typed from paper"
    case .hold(nil): return "\(who) put a hold on the record: nothing may be erased"
    case .hold(let lifted?): return "\(who) lifted the hold \(lifted.sealCode)"
    case .departure: return "\(who) recorded a departure from the plan"
    case .unknown(let kind, _): return "\(who) recorded an event of an unknown kind, \(kind)"
    }
  }
}
