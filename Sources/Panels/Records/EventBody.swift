// What happened in the day, as codes: the words about it stand in the part `body.age`.
public import Sealing

/// Something that happened in the day.
public struct EventBody: Equatable, Sendable {
  /// What happened, with the codes of its kind.
  public var what: Happening
  /// The candidate it is about.
  public var candidate: String?
  /// The assessor it is about.
  public var assessor: String?
  /// The contributor it is about.
  public var contributor: String?

  /// Something that happened.
  public init(
    _ what: Happening, candidate: String? = nil, assessor: String? = nil,
    contributor: String? = nil
  ) {
    self.what = what
    self.candidate = candidate
    self.assessor = assessor
    self.contributor = contributor
  }
}

/// What can happen, with the codes that stand in clear.
public enum Happening: Equatable, Sendable {
  /// How the interview of one candidate went.
  case interview([QuestionLog])
  /// The candidate is no longer in the running.
  case withdrawn(WhyWithdrawn)
  /// Somebody stands aside for the candidate from now on.
  case recused
  /// A kind whose codes this version does not use yet; they are kept as they are.
  case other(OtherKind, codes: [String: JSON])
  /// A kind this version does not know.
  case unknown(kind: String, codes: [String: JSON])

  /// The kinds without codes of their own.
  public enum OtherKind: String, CaseIterable, Hashable, Sendable {
    case rebooked, admitted, substitute, adjustment, incident, paper, hold, departure
  }

  /// The kind's name in the record.
  public var kind: String {
    switch self {
    case .interview: "interview"
    case .withdrawn: "withdrawn"
    case .recused: "recused"
    case .other(let kind, _): kind.rawValue
    case .unknown(let kind, _): kind
    }
  }
}

/// Why a candidate is no longer in the running.
public enum WhyWithdrawn: String, CaseIterable, Hashable, Sendable {
  case withdrew
  case didNotAttend = "did-not-attend"
}

/// How one question of an interview went.
public struct QuestionLog: Hashable, Sendable {
  /// The question's id.
  public var id: String
  /// Whether it was asked.
  public var wasAsked: Bool
  /// Seconds it took.
  public var seconds: Int
  /// Which of the question's probes were used, from 0, ascending.
  public var probes: [Int]

  /// How one question went.
  public init(id: String, wasAsked: Bool, seconds: Int, probes: [Int]) {
    self.id = id
    self.wasAsked = wasAsked
    self.seconds = seconds
    self.probes = probes
  }
}

extension EventBody {
  init(_ fields: inout Fields) throws(RecordFault) {
    let kind = try fields.text("kind", where: isFormID)
    what = try Happening(kind: kind, codes: try fields.object("codes"))
    candidate = try fields.optionalText("candidate", where: isCandidateID)
    assessor = try fields.optionalText("assessor", where: isHandle)
    contributor = try fields.optionalText("contributor", where: isHandle)
    guard assessor == nil || contributor == nil else { throw .wrongField("contributor") }
    guard candidate != nil || !what.needsCandidate else { throw .missingField("candidate") }
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
  fileprivate init(kind: String, codes: [String: JSON]) throws(RecordFault) {
    switch kind {
    case "interview":
      var fields = Fields(codes, path: "codes.")
      var questions: [QuestionLog] = []
      for value in try fields.list("questions") { questions.append(try QuestionLog(value)) }
      guard Set(questions.map(\.id)).count == questions.count else {
        throw .wrongField("codes.questions")
      }
      try fields.finish()
      self = .interview(questions)
    case "withdrawn":
      var fields = Fields(codes, path: "codes.")
      self = .withdrawn(try fields.word("why", WhyWithdrawn.self))
      try fields.finish()
    case "recused":
      try Fields(codes, path: "codes.").finish()
      self = .recused
    default:
      if let other = OtherKind(rawValue: kind) {
        self = .other(other, codes: codes)
      } else {
        self = .unknown(kind: kind, codes: codes)
      }
    }
  }

  /// The codes of the kind, as they stand in the record.
  public var codes: [String: JSON] {
    switch self {
    case .interview(let questions): ["questions": .array(questions.map(\.json))]
    case .withdrawn(let why): ["why": .string(why.rawValue)]
    case .recused: [:]
    case .other(_, let codes), .unknown(_, let codes): codes
    }
  }

  fileprivate var needsCandidate: Bool {
    switch self {
    case .interview, .withdrawn, .recused: true
    case .other(let kind, _): kind == .admitted || kind == .rebooked
    case .unknown: false
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
