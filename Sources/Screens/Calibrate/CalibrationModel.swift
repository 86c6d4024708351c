// What the round of sample answers is about: the form's own samples and one person's own scores of
// them. It cannot hold anybody else's, so that nobody is shown them.
public import Panels
public import Scoring

/// The facts of one round of sample answers.
public struct CalibrationModel: Equatable, Sendable {
  /// How many samples a round has: a briefing has half an hour.
  public static let perRound = 2

  /// The frozen form.
  public var form: Form
  /// The person's group.
  public var group: Group
  /// Every sample that the group can score.
  public let samples: [SampleAnswer]
  /// Which of them are in this round, by their places in ``samples``.
  public let round: [Int]
  /// The person's own scores, and the keys they have seen.
  public var sheet: SampleSheet
  /// Whether the round is read again, and nothing of it recorded.
  public let isReadAgain: Bool

  /// The next round of the person's own sheet: samples of which nothing is recorded yet, or all of
  /// them to read again; nil where the group has none.
  public init?(form: Form, group: Group, sheet: SampleSheet) {
    samples = form.sampleAnswers(for: group)
    guard !samples.isEmpty else { return nil }
    self.form = form
    self.group = group
    self.sheet = sheet
    let left = samples.indices.filter { [samples] in !sheet.recorded.contains(samples[$0].place) }
    isReadAgain = left.isEmpty
    round = isReadAgain ? Array(samples.indices) : Array(left.prefix(CalibrationModel.perRound))
  }

  /// The samples of this round.
  public var inRound: [SampleAnswer] { round.map { samples[$0] } }

  /// Whether every key of this round was shown.
  public var isRoundOver: Bool { inRound.allSatisfy { sheet.shown.contains($0.place) } }

  /// How many samples another round would have; 0 for none.
  var another: Int {
    let left = samples.indices.filter {
      !round.contains($0) && !sheet.recorded.contains(samples[$0].place)
    }
    return min(CalibrationModel.perRound, left.count)
  }

  /// What a key says beside the person's own scores, in words, a line each.
  public func keyLines(of sample: SampleAnswer) -> [String] {
    Words.Calibration.key(self, sample).map {
      String(repeating: " ", count: $0.indent) + $0.words
    }
  }

  /// The points that can be given a sample for a criterion, each with its words.
  public func scale(of sample: SampleAnswer, _ criterion: String) -> [String] {
    let scoring = scoring(sample)
    guard let place = sample.key.firstIndex(where: { $0.criterion == criterion }),
      let step = scoring.step(at: place)
    else { return [] }
    return step.range.map {
      Words.Calibration.point($0, scoring.label($0, step), scoring.anchor($0, step))
    }
  }

  /// A sample as the scoring room sees an item, for its scale and the words of its points.
  func scoring(_ sample: SampleAnswer) -> ScoringModel {
    let items = sample.key.map { key in
      Draft.Item(
        question: sample.question, criterion: key.criterion,
        answer: sheet.points(sample.place, key.criterion).map { .scored($0) })
    }
    return ScoringModel(
      form: form, group: group, draft: Draft(assessor: "", candidate: "", items: items))
  }
}
