// `empanel event`: records something that happened in the day. What each kind takes stands in
// EventOptions.swift.
import ArgumentParser
import Forms
import Panels
import Scoring
import Wording

struct EventCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "event",
      abstract: en(
        "Record something that happened in the day; words are only for those who may read."),
      discussion: en(
        """
        Examples:
          empanel event day --as dilys withdrawn --candidate c05
          empanel event day --as dilys withdrawn --candidate c05 --did-not-attend
          empanel event day --as asha recused --candidate c03
          empanel event day --as dilys interview --candidate c01 --from log.csv
          empanel event day --as dilys admitted --name "Lee Park" --time 16:00 \\
            --minutes 45
          empanel event day --as dilys rebooked --candidate c02 --time 15:15
          empanel event day --as kiosk1 substitute --for su2 --name "Rosa"
          empanel event day --as dilys adjustment --candidate c04 \\
            --what "25% more time" --minutes 57
          empanel event day --as dilys adjustment --candidate c04 \\
            --what "25% more time" --met yes --at 13:57
          empanel event day --as asha incident --candidate c01 --question q2 \\
            --by ben --told yes --words-file -
          empanel event day --as dilys paper --sheet 3f9a01c277be \\
            --typed-by asha --typed-by ben
          empanel event day --as hana hold --words "A complaint was made on 3 May."
          empanel event day --as hana hold --lifted 3f9a01c277be \\
            --words "It was settled."
          empanel event day --as dilys departure --what fire-alarm \\
            --words "We went out for ten minutes."
        log.csv has the columns question,asked,seconds,probes,departure: asked is yes or no, probes \
        are the numbers of the probes chosen, from 0, with spaces between them, and departure holds \
        the words as asked, where they were not the form's.
        Say what is done for a candidate, never why. --words-file FILE, or - for standard input, keeps \
        words out of the shell's history; it stands in for --words, --what, --said or --name.
        """))
  }

  @OptionGroup var acting: ActingOptions
  @Argument(help: .en("What happened."))
  var kind: EventKind
  @OptionGroup var options: EventOptions

  func validate() throws { try options.validate(for: kind) }

  func run() throws {
    let (desk, seat) = try acting.seat()
    let making = EventMaking(options: options, desk: desk, seat: seat)
    let (event, words) = try making.event(kind)
    var generator = SystemRandomNumberGenerator()
    let deed = try seat.record(
      event, words: words, in: desk.history, at: Surroundings.now, using: &generator)
    try say(en("Recorded: \(LogSentences.sentence(deed.record))."))
    if let words { try say(EventSentences.readers(of: words)) }
    for line in next(event, words) { try say(line) }
    try sayDelivery(deed.delivery)
  }

  /// What should be done now.
  private func next(_ event: EventBody, _ words: EventWords?) -> [String] {
    switch (event.what, words) {
    case (.admitted, _):
      return [
        en("Every member owes a sheet for \(event.candidate ?? "") now."),
        en(
          "Who knows them runs  empanel declare FOLDER --as NAME --knows"
            + " \(event.candidate ?? "")=WORDS  or  --stands-aside \(event.candidate ?? "")"),
      ]
    case (.substitute, _):
      return [en("Give them the slip of \(event.contributor ?? "").")]
    case (_, .incident(let text)?) where !text.wasTold:
      return [
        en("Tell the candidate that the answer does not count, and record it with --told yes.")
      ]
    case (_, .incident): return [en("The answer is not scored.")]
    default: return []
    }
  }
}

/// What can be recorded, as it is typed.
enum EventKind: String, ExpressibleByArgument, CaseIterable {
  case interview, withdrawn, recused, admitted, rebooked, substitute, adjustment, incident, paper
  case hold, departure
}
