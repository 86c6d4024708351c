// What can be said about an event on the command line, and which of it goes with which kind. One
// table, so that every wrong combination is refused with its way out.
import ArgumentParser
import Panels
import Wording

struct EventOptions: ParsableArguments {
  @Option(help: .en("The candidate's code, such as c01."))
  var candidate: String?
  @Flag(name: .customLong("did-not-attend"), help: .en("withdrawn: the candidate did not come."))
  var didNotAttend = false
  @Option(help: .en("recused: who stands aside, where that is not you."))
  var assessor: String?
  @Option(help: .en("recused: the contributor who stands aside. substitute: the spare slip."))
  var contributor: String?
  @Option(help: .en("interview: its log, a CSV file.", value: "file"))
  var from: String?
  @Option(help: .en("admitted, substitute: the name."))
  var name: String?
  @Option(help: .en("admitted, rebooked: when they are seen, such as 16:00."))
  var time: String?
  @Option(help: .en("admitted, rebooked, adjustment: planned minutes."))
  var minutes: Int?
  @Option(help: .en("admitted, rebooked: what is done differently, never why."))
  var adjustment: String?
  @Option(name: .customLong("for"), help: .en("substitute: the contributor who cannot come."))
  var standsInFor: String?
  @Option(help: .en("adjustment: what is done, never why. departure: what it is about."))
  var what: String?
  @Option(help: .en("adjustment: whether it was done."))
  var met: YesNo?
  @Option(help: .en("adjustment: when it was done, HH:MM."))
  var at: String?
  @Option(help: .en("incident: the question that was asked, in the words that were said."))
  var said: String?
  @Option(help: .en("incident: who asked."))
  var by: String?
  @Option(
    help: .en("incident: whether the candidate was told that the answer does not count.")
  )
  var told: YesNo?
  @Option(help: .en("incident: the question of the form during which it happened."))
  var question: String?
  @Option(
    name: .customLong("sheet"), parsing: .singleValue,
    help: .en(
      "paper: the seal code of a sheet typed from paper; may be given more than once.",
      value: "code"))
  var sheets: [String] = []
  @Option(
    name: .customLong("typed-by"), parsing: .singleValue,
    help: .en("paper: who typed it; may be given more than once."))
  var typedBy: [String] = []
  @Option(help: .en("hold: the code of the hold that is lifted.", value: "code"))
  var lifted: String?
  @OptionGroup var text: WordsOptions

  enum YesNo: String, ExpressibleByArgument, CaseIterable {
    case yes, no
    var isYes: Bool { self == .yes }
  }

  /// The options as they are typed, with whether each was given.
  private var given: [(name: String, isGiven: Bool)] {
    [
      ("--candidate", candidate != nil), ("--did-not-attend", didNotAttend),
      ("--assessor", assessor != nil), ("--contributor", contributor != nil),
      ("--from", from != nil), ("--name", name != nil), ("--time", time != nil),
      ("--minutes", minutes != nil), ("--adjustment", adjustment != nil),
      ("--for", standsInFor != nil), ("--what", what != nil), ("--met", met != nil),
      ("--at", at != nil), ("--said", said != nil), ("--by", by != nil), ("--told", told != nil),
      ("--question", question != nil), ("--sheet", !sheets.isEmpty),
      ("--typed-by", !typedBy.isEmpty), ("--lifted", lifted != nil), ("--words", text.words != nil),
      ("--words-file", text.file != nil),
    ]
  }

  func validate(for kind: EventKind) throws {
    let given = Set(given.filter(\.isGiven).map(\.name))
    let rule = kind.options
    for option in given.sorted()
    where !rule.needs.contains(option) && !rule.may.contains(option) && option != "--words-file" {
      let kinds = EventKind.allCases.filter {
        $0.options.needs.contains(option) || $0.options.may.contains(option)
      }
      throw ValidationError(
        en(
          "\(option) does not go with \(kind.rawValue); it goes with"
            + " \(kinds.map(\.rawValue).joined(separator: ", "))"))
    }
    let fromFile = text.file == nil ? [] : [rule.text]
    if text.file != nil, given.contains(rule.text) {
      throw ValidationError(en("use either \(rule.text) or --words-file"))
    }
    for option in rule.needs where !given.contains(option) && !fromFile.contains(option) {
      throw ValidationError(
        en("\(kind.rawValue) needs \(rule.needs.joined(separator: en(" and ")))"))
    }
    try checkValues(kind)
  }

  private func checkValues(_ kind: EventKind) throws {
    if let at, !isTimeOfDay(at) {
      throw ValidationError(en("\"\(at)\" is not a time of day; write HH:MM, such as 13:57"))
    }
    if at != nil, met == nil { throw ValidationError(en("--at goes with --met yes or --met no")) }
    if let minutes, !(1...1_440).contains(minutes) {
      throw ValidationError(en("--minutes must be 1 to 1440"))
    }
    if let candidate, !isCandidateID(candidate) {
      throw ValidationError(
        en("\"\(candidate)\" cannot be a candidate's code; a c and two to four digits, such as c01")
      )
    }
    if assessor != nil, contributor != nil {
      throw ValidationError(en("use either --assessor or --contributor"))
    }
    if kind == .rebooked, time == nil, minutes == nil, adjustment == nil {
      throw ValidationError(en("rebooked needs --time, --minutes or --adjustment: what is new"))
    }
    let texts = [("--name", name), ("--what", what), ("--said", said), ("--words", text.words)]
    for (option, text) in texts where text?.isEmpty == true {
      throw ValidationError(en("\(option) is empty"))
    }
  }
}

extension EventKind {
  /// What a kind needs, what else it may have, and which option --words-file stands in for.
  var options: (needs: [String], may: [String], text: String) {
    switch self {
    case .interview: (["--candidate", "--from"], ["--words"], "--words")
    case .withdrawn: (["--candidate"], ["--did-not-attend", "--words"], "--words")
    case .recused: (["--candidate"], ["--assessor", "--contributor", "--words"], "--words")
    case .admitted:
      (["--name"], ["--candidate", "--time", "--minutes", "--adjustment"], "--name")
    case .rebooked:
      (["--candidate"], ["--time", "--minutes", "--adjustment"], "--adjustment")
    case .substitute: (["--name"], ["--contributor", "--for"], "--name")
    case .adjustment: (["--candidate", "--what"], ["--minutes", "--met", "--at"], "--what")
    case .incident:
      (["--said", "--told"], ["--candidate", "--question", "--by"], "--said")
    case .paper: (["--typed-by"], ["--sheet", "--words"], "--words")
    case .hold: (["--words"], ["--lifted"], "--words")
    case .departure: (["--words"], ["--candidate", "--what"], "--words")
    }
  }
}
