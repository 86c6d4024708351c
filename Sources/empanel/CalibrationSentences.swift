// Sample answers in sentences for `empanel calibrate`: what comes next without a key, and the keys
// beside the person's own scores once there are some.
import Panels
import Scoring
import Screens
import Wording

enum CalibrationSentences {
  /// The sample answers of a round, without their keys; the keys too where all are scored.
  static func toScore(_ model: CalibrationModel) -> String {
    if model.isReadAgain { return keys(model).joined(separator: "\n") }
    var lines: [String] = []
    for (place, sample) in zip(model.round, model.inRound) {
      lines += answer(sample, place, model)
      for key in sample.key {
        let title = model.form.criterion(key.criterion)?.title ?? ""
        lines.append(en("Score it for \(key.criterion), \(title):"))
        lines += model.scale(of: sample, key.criterion).map { "  \($0)" }
        lines.append(en("  --score \(place + 1):\(key.criterion)=POINTS"))
      }
      lines.append("")
    }
    return lines.dropLast().joined(separator: "\n")
  }

  private static func answer(_ sample: SampleAnswer, _ place: Int, _ model: CalibrationModel)
    -> [String]
  {
    [
      en("Sample answer \(place + 1)."),
      en("Question: \(model.form.question(sample.question)?.ask ?? sample.question)"),
      en("Answer: \(sample.answer)"),
    ]
  }

  /// What the keys say beside the person's own scores.
  static func keys(_ model: CalibrationModel) -> [String] {
    zip(model.round, model.inRound).flatMap { place, sample in
      [en("Sample answer \(place + 1).")] + model.keyLines(of: sample)
    }
  }
}
