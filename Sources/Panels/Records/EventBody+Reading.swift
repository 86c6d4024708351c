// The event as fields: what a reader refuses in it, whoever wrote it, and how it is written.
public import Sealing

extension EventBody {
  init(_ fields: inout Fields) throws(RecordFault) {
    let kind = try fields.text("kind", where: isFormID)
    what = try Happening(kind: kind, codes: try fields.object("codes"))
    candidate = try fields.optionalText("candidate", where: isCandidateID)
    assessor = try fields.optionalText("assessor", where: isHandle)
    contributor = try fields.optionalText("contributor", where: isHandle)
    guard assessor == nil || contributor == nil else { throw .wrongField("contributor") }
    try check("candidate", isThere: candidate != nil, what.names.candidate)
    try check("assessor", isThere: assessor != nil, what.names.assessor)
    try check("contributor", isThere: contributor != nil, what.names.contributor)
  }

  private func check(
    _ field: String, isThere: Bool, _ rule: Happening.Naming
  ) throws(RecordFault) {
    switch rule {
    case .must: if !isThere { throw .missingField(field) }
    case .mustNot: if isThere { throw .wrongField(field) }
    case .may: break
    }
  }

  var fields: [String: JSON] {
    var fields: [String: JSON] = [
      "kind": .string(what.kind), "codes": .object(what.codes),
    ]
    fields["candidate"] = candidate.map(JSON.string)
    fields["assessor"] = assessor.map(JSON.string)
    fields["contributor"] = contributor.map(JSON.string)
    return fields
  }
}

extension Happening {
  fileprivate enum Naming { case must, may, mustNot }

  /// Whom a kind names in clear.
  ///
  /// An adjustment or an incident names nobody there: with a candidate beside it, the kind alone
  /// would say something about them.
  fileprivate var names: (candidate: Naming, assessor: Naming, contributor: Naming) {
    switch self {
    case .interview, .withdrawn, .admitted, .rebooked: (.must, .mustNot, .mustNot)
    case .recused: (.must, .may, .may)
    case .substitute: (.mustNot, .mustNot, .must)
    case .moved, .adjustment, .incident, .paper, .hold, .departure:
      (.mustNot, .mustNot, .mustNot)
    case .unknown: (.may, .may, .may)
    }
  }

  /// Whether the kind says nothing without its words.
  var needsWords: Bool {
    switch self {
    case .interview, .withdrawn, .recused, .paper, .unknown: false
    case .admitted, .rebooked, .moved, .substitute, .adjustment, .incident, .hold, .departure:
      true
    }
  }

  fileprivate init(kind: String, codes: [String: JSON]) throws(RecordFault) {
    var fields = Fields(codes, path: "codes.")
    switch kind {
    case "interview":
      var questions: [QuestionLog] = []
      for value in try fields.list("questions") { questions.append(try QuestionLog(value)) }
      guard Set(questions.map(\.id)).count == questions.count else {
        throw .wrongField("codes.questions")
      }
      self = .interview(questions)
    case "withdrawn": self = .withdrawn(try fields.word("why", WhyWithdrawn.self))
    case "recused": self = .recused
    case "admitted": self = .admitted
    case "rebooked": self = .rebooked
    case "moved": self = .moved
    case "substitute": self = .substitute(for: try fields.optionalText("for", where: isHandle))
    case "adjustment": self = .adjustment
    case "incident": self = .incident
    case "paper":
      let sheets = codes["sheets"] == nil ? [] : try fields.ids("sheets")
      // Written only where it says something, so that one event has one text.
      guard codes["sheets"] == nil || !sheets.isEmpty else { throw .wrongField("codes.sheets") }
      self = .paper(sheets: sheets)
    case "hold": self = .hold(lifts: try fields.optionalID("lifts"))
    case "departure": self = .departure
    default:
      self = .unknown(kind: kind, codes: codes)
      return
    }
    try fields.finish()
  }

  /// The codes of the kind, as they stand in the record.
  public var codes: [String: JSON] {
    switch self {
    case .interview(let questions): ["questions": .array(questions.map(\.json))]
    case .withdrawn(let why): ["why": .string(why.rawValue)]
    case .substitute(let other): other.map { ["for": .string($0)] } ?? [:]
    case .paper(let sheets): sheets.isEmpty ? [:] : ["sheets": sortedList(sheets.map(\.hex))]
    case .hold(let lifted): lifted.map { ["lifts": .string($0.hex)] } ?? [:]
    case .recused, .admitted, .rebooked, .moved, .adjustment, .incident, .departure: [:]
    case .unknown(_, let codes): codes
    }
  }
}

extension QuestionLog {
  fileprivate init(_ value: JSON) throws(RecordFault) {
    var fields = try Fields(value, at: "codes.questions")
    id = try fields.text("id", where: isFormID)
    guard let wasAsked = try fields.required("asked").bool else {
      throw .wrongField("codes.questions.asked")
    }
    guard let seconds = try fields.required("seconds").int, seconds >= 0 else {
      throw .wrongField("codes.questions.seconds")
    }
    var probes: [Int] = []
    for value in try fields.list("probes") {
      guard let probe = value.int, probe > (probes.last ?? -1) else {
        throw .wrongField("codes.questions.probes")
      }
      probes.append(probe)
    }
    try fields.finish()
    self.wasAsked = wasAsked
    self.seconds = seconds
    self.probes = probes
  }

  fileprivate var json: JSON {
    .object([
      "id": .string(id), "asked": .bool(wasAsked), "seconds": .number(seconds),
      "probes": .array(Set(probes).sorted().map(JSON.number)),
    ])
  }
}
