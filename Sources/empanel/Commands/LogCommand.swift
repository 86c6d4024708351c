// `empanel log`: the records as people read them, oldest first; needs nobody's keys.
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
        empanel log day --fairness --as dilys
      --fairness prints what the askers' logs say about how equally candidates were treated: order, \
      times, what was not asked to whom. With --as, planned minutes are read too, and after the \
      opening missing notes.
      """)

  @Argument(help: "The panel's folder.")
  var folder: String
  @ArgumentParser.Flag(help: "Print how equally the candidates were treated.")
  var fairness = false
  @Option(name: .customLong("as"), help: "Who reads planned minutes and words: a handle.")
  var handle: String?
  @OptionGroup var passphrase: PassphraseOptions

  func validate() throws {
    if handle != nil && !fairness { throw ValidationError("--as goes with --fairness") }
  }

  func run() throws {
    let desk = try Desk(folder: folder)
    if fairness {
      let seat = try handle.map { try desk.seat(of: $0, passphrase: passphrase) }
      return try FairnessSentences.lines(desk.fairness(read: seat)).forEach(say)
    }
    for record in desk.history.inOrder {
      try say("\(record.time.text)  \(record.id.sealCode)  \(LogSentences.sentence(record))")
    }
    for problem in desk.history.problems {
      try say("Problem: \(ProblemSentences.sentence(problem))")
    }
  }
}

extension Desk {
  /// Fairness of the day as far as somebody may read it; codes alone need nobody's keys.
  func fairness(read seat: Seat?) throws -> FairnessOfDay {
    var plans: [String: Int] = [:]
    var day: Day?
    if let seat, let freeze = history.freeze {
      plans = PanelNames(seat, freeze, in: history).candidates.compactMapValues(\.minutes)
      let isOpened = history.opened.contains(where: \.isOfCloseInForce)
      if isOpened, freeze.body.readers.contains(seat.handle) {
        day = try DayTally(desk: self, reader: Reader(seat)).day
      }
    }
    return FairnessOfDay(history, form: try form(), plannedMinutes: plans, day: day)
  }
}

/// One record in one sentence.
enum LogSentences {
  static func sentence(_ record: Record) -> String {
    let who = record.author
    switch record.body {
    case .call: return "\(who) called the panel"
    case .enrol(let enrol):
      return "\(who) joined as \(enrol.group.map { "a member of \($0)" } ?? enrol.role.rawValue)"
    case .freeze(let freeze):
      return "\(who) froze the panel: \(freeze.candidates.count) candidates, form \(freeze.pack.id)"
        + " \(freeze.pack.version), freeze code \(record.id.freezeCode)"
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
    case .other(let kind, _):
      return "\(who) recorded: \(kind.rawValue)" + (candidate.isEmpty ? "" : " of \(candidate)")
    case .unknown(let kind, _): return "\(who) recorded an event of an unknown kind, \(kind)"
    }
  }
}
