// What the encrypted part of an event says, by its kind. Separate from the event's own fields,
// because only some may read it.
public import Sealing

/// The words of an event: `body.age`, in the shape of its kind.
public enum EventWords: Equatable, Sendable {
  /// Words alone: of a withdrawal, a recusal or a hold.
  case plain(EventText)
  /// How questions were worded differently, and other words about an interview.
  case interview(InterviewText)
  /// The candidate who was admitted or rebooked.
  case candidate(CandidateText)
  /// The days of the panel from now on.
  case moved(MovedText)
  /// Who has a spare slip.
  case substitute(SubstituteText)
  /// What is done differently for whom, and whether it was.
  case adjustment(AdjustmentText)
  /// What was asked that may not be asked.
  case incident(IncidentText)
  /// Who typed what was on paper.
  case paper(PaperText)
  /// Anything else that went differently.
  case departure(DepartureText)

  /// The text as a part.
  var text: any PartText {
    switch self {
    case .plain(let text): text
    case .interview(let text): text
    case .candidate(let text): text
    case .moved(let text): text
    case .substitute(let text): text
    case .adjustment(let text): text
    case .incident(let text): text
    case .paper(let text): text
    case .departure(let text): text
    }
  }

  /// The object of the part, as the article "Record types" says it.
  public var json: JSON { text.json }

  /// The plaintext of the part.
  public var bytes: Bytes {
    get throws(RecordFault) { try text.bytes }
  }

  /// Reads the plaintext of the part for the kind of event it came with.
  public init(bytes: Bytes, of what: Happening) throws(RecordFault) {
    switch what {
    case .withdrawn, .recused, .hold: self = .plain(try EventText(bytes: bytes))
    case .interview: self = .interview(try InterviewText(bytes: bytes))
    case .admitted, .rebooked: self = .candidate(try CandidateText(bytes: bytes))
    case .moved: self = .moved(try MovedText(bytes: bytes))
    case .substitute: self = .substitute(try SubstituteText(bytes: bytes))
    case .adjustment: self = .adjustment(try AdjustmentText(bytes: bytes))
    case .incident: self = .incident(try IncidentText(bytes: bytes))
    case .paper: self = .paper(try PaperText(bytes: bytes))
    case .departure: self = .departure(try DepartureText(bytes: bytes))
    case .unknown(let kind, _): throw .wrongField(kind)
    }
  }

  /// Whether these are words that an event of this kind has.
  public func fits(_ what: Happening) -> Bool {
    switch (self, what) {
    case (.plain, .withdrawn), (.plain, .recused), (.plain, .hold), (.interview, .interview),
      (.candidate, .admitted), (.candidate, .rebooked), (.moved, .moved),
      (.substitute, .substitute),
      (.adjustment, .adjustment), (.incident, .incident), (.paper, .paper),
      (.departure, .departure):
      true
    default: false
    }
  }
}
