// `empanel event`: records something that happened in the day.
import ArgumentParser
import Forms
import Panels

struct EventCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event",
    abstract: "Record something that happened: a withdrawal, a recusal, an interview.",
    discussion: """
      Examples:
        empanel event day --as dilys withdrawn --candidate c05
        empanel event day --as dilys withdrawn --candidate c05 --did-not-attend
        empanel event day --as asha recused --candidate c03
        empanel event day --as dilys interview --candidate c01 --from log.csv
      log.csv has the columns question,asked,seconds,probes: asked is yes or no, probes are the \
      numbers of the probes chosen, from 0, with spaces between them.
      """)

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case withdrawn, recused, interview
  }

  @OptionGroup var acting: ActingOptions
  @Argument(help: "withdrawn, recused or interview.")
  var kind: Kind
  @Option(help: "The candidate.")
  var candidate: String
  @Flag(name: .customLong("did-not-attend"), help: "The candidate did not come.")
  var didNotAttend = false
  @Option(help: "Who stands aside, where that is not you.")
  var assessor: String?
  @Option(help: "The contributor who stands aside, told by the kiosk.")
  var contributor: String?
  @Option(help: "The interview's log.")
  var from: String?
  @Option(help: "Words for those who may read the record.")
  var words: String?

  func validate() throws {
    if didNotAttend, kind != .withdrawn {
      throw ValidationError("--did-not-attend goes with withdrawn")
    }
    if (assessor != nil || contributor != nil), kind != .recused {
      throw ValidationError("--assessor and --contributor go with recused")
    }
    if (from != nil) != (kind == .interview) {
      throw ValidationError("interview, and only interview, takes --from FILE")
    }
  }

  func run() throws {
    let (desk, seat) = try acting.seat()
    let event = EventBody(
      try happening(in: desk), candidate: candidate, assessor: assessor, contributor: contributor)
    var generator = SystemRandomNumberGenerator()
    let deed = try seat.record(
      event, words: words.map { takenIn($0) }, in: desk.history, at: Surroundings.now,
      using: &generator)
    try say("Recorded: \(LogSentences.sentence(deed.record)).")
    try sayDelivery(deed.delivery)
  }

  private func happening(in desk: Desk) throws -> Happening {
    switch kind {
    case .withdrawn: return .withdrawn(didNotAttend ? .didNotAttend : .withdrew)
    case .recused: return .recused
    case .interview:
      let form = try desk.form()
      let log = try rows(of: from ?? "", .log) { try readInterviewLog($0, form: form) }
      return .interview(
        log.map {
          QuestionLog(
            id: $0.question, wasAsked: $0.wasAsked, seconds: $0.seconds, probes: $0.probes)
        })
    }
  }
}
