// The close: the one list, made before anything is read, of what will be opened and what not.
internal import Sealing

/// The record that ends the sealing, or with `replaces` a later one that extends it.
public struct Close: Hashable, Sendable {
  /// Somebody without a sheet for a candidate.
  public struct Absence: Hashable, Sendable {
    /// The assessor.
    public var author: String
    /// The candidate.
    public var candidate: String

    /// Somebody without a sheet for a candidate.
    public init(author: String, candidate: String) {
      self.author = author
      self.candidate = candidate
    }

    static func precedes(_ left: Absence, _ right: Absence) -> Bool {
      left.author == right.author
        ? comesBefore(left.candidate, right.candidate) : comesBefore(left.author, right.author)
    }
  }

  /// Why a sheet is never opened.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    case withdrawn, recused, duplicate, other
    case wrongCandidate = "wrong-candidate"
  }

  /// The sheets that will be opened, replaced ones too.
  public var roll: [RecordID]
  /// Who has no sheet for whom.
  public var absent: [Absence]
  /// The candidates who had withdrawn.
  public var withdrawn: [String]
  /// The sheets that are never opened, and why.
  public var setAside: [RecordID: Code]
  /// The groups in which each candidate's own assessors count.
  public var eachCandidate: [String]
  /// The close this one replaces.
  public var replaces: RecordID?

  /// A close.
  public init(
    roll: [RecordID], absent: [Absence], withdrawn: [String], setAside: [RecordID: Code],
    eachCandidate: [String], replaces: RecordID? = nil
  ) {
    self.roll = roll
    self.absent = absent
    self.withdrawn = withdrawn
    self.setAside = setAside
    self.eachCandidate = eachCandidate
    self.replaces = replaces
  }

  init(_ fields: inout Fields) throws(RecordFault) {
    roll = try fields.ids("roll")
    withdrawn = try fields.texts("withdrawn", where: isCandidateID)
    eachCandidate = try fields.texts("each_candidate", where: isFormID)
    replaces = try fields.optionalID("replaces")
    absent = []
    for value in try fields.list("absent") {
      var entry = try Fields(value, at: "absent")
      let absence = Absence(
        author: try entry.text("author", where: isHandle),
        candidate: try entry.text("candidate", where: isCandidateID))
      try entry.finish()
      guard absent.last.map({ Absence.precedes($0, absence) }) ?? true else {
        throw .wrongField("absent")
      }
      absent.append(absence)
    }
    setAside = [:]
    var last: RecordID?
    for value in try fields.list("set_aside") {
      var entry = try Fields(value, at: "set_aside")
      let sheet = try entry.id("sheet")
      setAside[sheet] = try entry.word("code", Code.self)
      try entry.finish()
      guard last.map({ $0 < sheet }) ?? true else { throw .wrongField("set_aside") }
      last = sheet
    }
    for sheet in roll where setAside[sheet] != nil { throw .wrongField("set_aside") }
  }

  var fields: [String: JSON] {
    var fields: [String: JSON] = [
      "roll": sortedList(roll.map(\.hex)), "withdrawn": sortedList(withdrawn),
      "each_candidate": sortedList(eachCandidate),
    ]
    fields["absent"] = .array(
      Set(absent).sorted(by: Absence.precedes).map { absence in
        .object(["author": .string(absence.author), "candidate": .string(absence.candidate)])
      })
    fields["set_aside"] = .array(
      setAside.sorted { $0.key < $1.key }.map { sheet, code in
        .object(["sheet": .string(sheet.hex), "code": .string(code.rawValue)])
      })
    fields["replaces"] = replaces.map { .string($0.hex) }
    return fields
  }
}
