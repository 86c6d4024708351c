// The sample answers of a form as one group scores them, in the round before the first candidate.
// Separate from the form, which holds the keys of all groups together.

/// A sample answer with what its key says in one group.
public struct SampleAnswer: Equatable, Sendable {
  /// What the key says for one criterion.
  public struct Key: Equatable, Sendable {
    /// The criterion's id.
    public let criterion: String
    /// The agreed points.
    public let points: Int
  }

  /// Its place in the form's calibration, from 0.
  public let place: Int
  /// The id of the question that it answers.
  public let question: String
  /// The answer, which somebody made up.
  public let answer: String
  /// What the key says, in the order of the group's items; never empty.
  public let key: [Key]
  /// Why those points.
  public let why: String
}

extension Form {
  /// The sample answers that a group can score, in the order of the form.
  ///
  /// What the key says of a criterion that the group does not judge is left out.
  public func sampleAnswers(for group: Group) -> [SampleAnswer] {
    draft.calibration.enumerated().compactMap { place, sample in
      let key = group.items.compactMap { item -> SampleAnswer.Key? in
        guard item.question == sample.question, let points = sample.key[item.criterion],
          item.range.contains(points)
        else { return nil }
        return SampleAnswer.Key(criterion: item.criterion, points: points)
      }
      guard !key.isEmpty else { return nil }
      return SampleAnswer(
        place: place, question: sample.question, answer: sample.answer, key: key,
        why: sample.why)
    }
  }
}
