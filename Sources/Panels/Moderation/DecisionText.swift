// What a minute of decision says, and what somebody says to a minute of others. Separate from
// moderation, because neither changes a number.
public import Sealing

/// `body.age` of a minute of kind `decision`.
public struct DecisionText: PartText {
  /// What was decided.
  public enum Act: Hashable, Sendable {
    /// The post is offered to a candidate.
    case offer(Offer)
    /// Nobody is appointed: a normal end.
    case noAppointment
    /// The candidate declined the offer.
    case declined(candidate: String)
    /// The offer is taken back, such as after a reference; no score changes.
    case offerWithdrawn(candidate: String)
  }

  /// An offer.
  public struct Offer: Hashable, Sendable {
    /// To whom.
    public var candidate: String
    /// Who is next if it is declined, in order.
    public var reserves: [String]
    /// Until when the reserves hold, `YYYY-MM-DD`.
    public var until: String?
    /// What it depends on, such as references: outside the scores.
    public var conditions: [String]
    /// Whether somebody before them in the order was passed over.
    public var departs: Bool

    /// An offer.
    public init(
      candidate: String, reserves: [String] = [], until: String? = nil,
      conditions: [String] = [], departs: Bool = false
    ) {
      self.candidate = candidate
      self.reserves = reserves
      self.until = until
      self.conditions = conditions
      self.departs = departs
    }
  }

  /// What was decided.
  public var act: Act
  /// The candidates ranked first as sealed, and as the decider saw them.
  public var firstAsSealed: [String]
  /// The order the decider saw: the ranked candidates of the primary line.
  public var order: [String]
  /// The reasons; empty only for an offer that follows the order.
  public var words: String

  /// A decision.
  public init(_ act: Act, firstAsSealed: [String], order: [String], words: String) {
    self.act = act
    self.firstAsSealed = firstAsSealed
    self.order = order
    self.words = words
  }

  /// The act's name in the part.
  public var name: String {
    switch act {
    case .offer: "offer"
    case .noAppointment: "no-appointment"
    case .declined: "declined"
    case .offerWithdrawn: "offer-withdrawn"
    }
  }

  /// The candidate it is about, where it is about one.
  public var candidate: String? {
    switch act {
    case .offer(let offer): offer.candidate
    case .noAppointment: nil
    case .declined(let candidate), .offerWithdrawn(let candidate): candidate
    }
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    switch try fields.text("act") {
    case "offer": act = .offer(try Offer(&fields))
    case "no-appointment": act = .noAppointment
    case "declined":
      act = .declined(candidate: try fields.text("candidate", where: isCandidateID))
    case "offer-withdrawn":
      act = .offerWithdrawn(candidate: try fields.text("candidate", where: isCandidateID))
    default: throw .wrongField("act")
    }
    firstAsSealed = try fields.texts("first_as_sealed", sorted: false, where: isCandidateID)
    order = try fields.texts("order", sorted: false, where: isCandidateID)
    words = try fields.text("words")
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON {
    var object: [String: JSON] = [
      "act": .string(name), "first_as_sealed": .array(firstAsSealed.map(JSON.string)),
      "order": .array(order.map(JSON.string)), "words": .string(words),
    ]
    object["candidate"] = candidate.map(JSON.string)
    if case .offer(let offer) = act { offer.add(to: &object) }
    return .object(object)
  }
}

extension DecisionText.Offer {
  fileprivate init(_ fields: inout Fields) throws(RecordFault) {
    candidate = try fields.text("candidate", where: isCandidateID)
    reserves = try fields.texts("reserves", sorted: false, where: isCandidateID)
    until = try fields.optionalText("until", where: isDay)
    conditions = try fields.texts("conditions", sorted: false) { !$0.isEmpty }
    departs = try fields.flag("departs")
  }

  fileprivate func add(to object: inout [String: JSON]) {
    object["reserves"] = .array(reserves.map(JSON.string))
    object["until"] = until.map(JSON.string)
    object["conditions"] = .array(conditions.map(JSON.string))
    object["departs"] = .bool(departs)
  }
}

/// `body.age` of a minute of kind `agree`: whether somebody agrees to the minute it is about.
public struct AgreeText: PartText {
  /// Whether they agree.
  public var agrees: Bool
  /// Their words, if any.
  public var words: String

  /// Whether somebody agrees.
  public init(agrees: Bool, words: String = "") {
    self.agrees = agrees
    self.words = words
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    agrees = try fields.flag("agrees")
    words = try fields.text("words")
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON { .object(["agrees": .bool(agrees), "words": .string(words)]) }
}

/// Whether a text is a day of the calendar, `YYYY-MM-DD`.
public func isDay(_ text: String) -> Bool { Timestamp(text + "T00:00:00Z") != nil }
