// How far somebody's score of a sample answer was from its key. Separate from DeclarationText.swift,
// in which it stands, only for size.
internal import Sealing

/// How far one score of a sample answer was from its key.
///
/// Neither the score nor the key: the frozen form has the key, and what matters is the distance.
public struct SampleScore: Hashable, Sendable {
  /// The sample's place in the form's calibration, from 0.
  public var sample: Int
  /// The criterion.
  public var criterion: String
  /// The person's own points less those of the key.
  public var apart: Int

  /// How far one score was from its key.
  public init(sample: Int, criterion: String, apart: Int) {
    self.sample = sample
    self.criterion = criterion
    self.apart = apart
  }

  static func precedes(_ left: SampleScore, _ right: SampleScore) -> Bool {
    left.sample == right.sample
      ? comesBefore(left.criterion, right.criterion) : left.sample < right.sample
  }

  /// Reads the list of a declaration; none where it is left out.
  static func list(_ fields: inout Fields) throws(RecordFault) -> [SampleScore] {
    guard let value = fields.optional("calibrated") else { return [] }
    guard let list = value.array, !list.isEmpty else { throw .wrongField("calibrated") }
    var scores: [SampleScore] = []
    for value in list {
      var entry = try Fields(value, at: "calibrated")
      guard let apart = try entry.required("apart").int, (-9...9).contains(apart),
        let sample = try entry.required("sample").int, (0..<60).contains(sample)
      else { throw .wrongField("calibrated") }
      let one = SampleScore(
        sample: sample, criterion: try entry.text("criterion", where: isFormID), apart: apart)
      try entry.finish()
      guard scores.last.map({ precedes($0, one) }) ?? true else {
        throw .wrongField("calibrated")
      }
      scores.append(one)
    }
    return scores
  }

  var json: JSON {
    .object([
      "apart": .number(apart), "criterion": .string(criterion), "sample": .number(sample),
    ])
  }
}
