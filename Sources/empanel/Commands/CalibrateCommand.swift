// `empanel calibrate`: sample answers with a key, scored before the first candidate; on the screen, or
// with the scores on the command line.
import ArgumentParser
import Panels
import Scoring
import Screens
import Wording

struct CalibrateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "calibrate",
      abstract: en("Score sample answers, then see the key: before the first candidate."),
      discussion: en(
        """
        Examples:
          empanel calibrate day --as asha
          empanel calibrate day --as asha --score 1:dignity=2 --score 2:dignity=4
        Without --score it shows the screen, and without a terminal the sample answers that come next. \
        With scores for everything the keys of these speak of, it shows the keys, and records that you \
        did it and how far each score was from the key, sealed for the chair and HR. They count for \
        nobody, and a candidate can be scored without them.
        """))
  }

  @OptionGroup var acting: ActingOptions
  @Option(
    parsing: .singleValue,
    help: .en("Your score of a sample answer, as 1:CRITERION=POINTS; once for each of this round."))
  var score: [String] = []

  func run() throws {
    if score.isEmpty, Surroundings.isOnTerminal {
      return try sitDown(
        acting.handle, in: acting.folder, passphrase: acting.passphrase, first: .calibrate)
    }
    let (desk, seat) = try acting.seat()
    let freeze = try seat.declaredFreeze(in: desk.history)
    if desk.history.close != nil { throw DeedRefusal.closed }
    let form = try desk.form()
    guard let group = freeze.group(of: seat.handle).flatMap(form.group), group.at == .members else {
      throw SealRefusal.doesNotScore(author: seat.handle)
    }
    let sheet = SampleRound(seat, freeze).sheet
    guard var model = CalibrationModel(form: form, group: group, sheet: sheet) else {
      throw Complaint(
        en("the form has no sample answers for your group"),
        hint: en("the pack's key calibration holds them: \"empanel schema\""))
    }
    if score.isEmpty { return try say(CalibrationSentences.toScore(model)) }
    guard !model.isReadAgain else {
      throw Complaint(
        en("you have scored every sample answer"),
        hint:
          en(
            "read them and their keys again: empanel calibrate \(acting.folder) --as \(seat.handle)"
          )
      )
    }
    try take(&model)
    try SampleRound.keep(model.sheet, seat)
    for line in CalibrationSentences.keys(model) { try say(line) }
    var generator = SystemRandomNumberGenerator()
    _ = try SampleRound.record(
      model.inRound, model.sheet, seat,
      influence: Sentences.influence(of: form).joined(separator: " "), in: desk.history,
      using: &generator)
    try say(en("Recorded: you scored these, and how far each score was from the key."))
  }

  /// The scores as they were typed, and the keys that may be shown then.
  private func take(_ model: inout CalibrationModel) throws {
    for text in score { try take(text, &model) }
    for (place, sample) in zip(model.round, model.inRound) {
      let missing = sample.key.first { model.sheet.points(sample.place, $0.criterion) == nil }
      if let missing {
        throw Complaint(
          en("sample answer \(place + 1) has no score for \(missing.criterion)"),
          hint: en("add --score \(place + 1):\(missing.criterion)=POINTS; nothing was kept"),
          code: .usage)
      }
      model.sheet.show(sample)
    }
  }

  private func take(_ text: String, _ model: inout CalibrationModel) throws {
    let parts = text.split(whereSeparator: { ":=".contains($0) }).map(String.init)
    let open = model.round.map { "\($0 + 1)" }.joined(separator: ", ")
    guard parts.count == 3, let number = Int(parts[0]), let points = Int(parts[2]) else {
      throw Complaint(
        en("\"\(text)\" is not the score of a sample answer"),
        hint: en("write --score 1:CRITERION=POINTS"), code: .usage)
    }
    guard model.round.contains(number - 1) else {
      throw Complaint(
        en("sample answer \(number) is not in this round"), hint: en("this round has: \(open)"),
        code: .usage)
    }
    let sample = model.samples[number - 1]
    let item = model.group.items.first {
      $0.question == sample.question && $0.criterion == parts[1]
    }
    guard let item, sample.key.contains(where: { $0.criterion == parts[1] }) else {
      throw Complaint(
        en("sample answer \(number) is not scored for \"\(parts[1])\""),
        hint: en("it is for: \(sample.key.map(\.criterion).joined(separator: ", "))"), code: .usage)
    }
    guard item.range.contains(points) else {
      throw Complaint(
        en("\(points) is not on the scale of \(parts[1])"),
        hint: en("give \(item.range.lowerBound) to \(item.range.upperBound)"), code: .usage)
    }
    model.sheet.give(points, sample.place, parts[1])
  }
}
