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
///
/// Words, reasons and whatever says something about health stand in `body.age` (``EventWords``).
public enum Happening: Equatable, Sendable {
  /// How the interview of one candidate went.
  case interview([QuestionLog])
  /// The candidate is no longer in the running.
  case withdrawn(WhyWithdrawn)
  /// Somebody stands aside for the candidate from now on.
  case recused
  /// A candidate who came late.
  case admitted
  /// A candidate is seen at another time, or for longer.
  case rebooked
  /// The panel sits on other days.
  case moved
  /// Somebody scores at the kiosk with a spare slip, perhaps for another contributor.
  case substitute(for: String?)
  /// What is done differently for a candidate, and whether it was done; never why.
  case adjustment
  /// A question was asked aloud that may not be asked.
  case incident
  /// Something was written on paper first; the sheets that were typed from it.
  case paper(sheets: [RecordID])
  /// Nothing of the panel may be erased until this is settled; or the hold that is lifted.
  case hold(lifts: RecordID?)
  /// Anything else that went differently from the plan.
  case departure
  /// A kind this version does not know.
  case unknown(kind: String, codes: [String: JSON])

  /// The kind's name in the record.
  public var kind: String {
    switch self {
    case .interview: "interview"
    case .withdrawn: "withdrawn"
    case .recused: "recused"
    case .admitted: "admitted"
    case .rebooked: "rebooked"
    case .moved: "moved"
    case .substitute: "substitute"
    case .adjustment: "adjustment"
    case .incident: "incident"
    case .paper: "paper"
    case .hold: "hold"
    case .departure: "departure"
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
