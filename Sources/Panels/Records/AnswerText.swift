// The chair's answer to one person who asked whether to score somebody they know. Separate from the
// declaration it stands in, because that is for the chair and hr, and this for that person alone.
public import Sealing

/// `answer.<handle>.age`: for whom of those they asked about a person scores.
///
/// Every declaration of the chair or a deputy has one for each person about whom they may decide,
/// whether that person asked or not: so nobody else sees who asked.
public struct AnswerText: PartText {
  /// Who may read it.
  public var assessor: String
  /// The candidates they score, sorted; mostly nobody.
  public var scores: [String]

  /// Everybody can see how long it is: longer would be whoever was answered.
  public static let block = DeclarationText.block

  /// An answer.
  public init(assessor: String, scores: [String]) {
    self.assessor = assessor
    self.scores = Set(scores).sorted(by: comesBefore)
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    assessor = try fields.text("assessor", where: isHandle)
    scores = try fields.texts("scores", where: isCandidateID)
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON {
    .object(["assessor": .string(assessor), "scores": sortedList(scores)])
  }

  /// What the part of a person is called.
  static func name(for handle: String) -> String { beginning + handle + ".age" }

  /// Who a part is for; nil for a part that is no answer.
  static func handle(ofPart name: String) -> String? {
    guard name.hasPrefix(beginning), name.hasSuffix(".age") else { return nil }
    let handle = String(name.dropFirst(beginning.count).dropLast(4))
    return isHandle(handle) ? handle : nil
  }

  private static let beginning = "answer."
}
