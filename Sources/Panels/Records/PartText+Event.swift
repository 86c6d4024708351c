// What the encrypted parts of events say: one schema a kind, as the article "Record types" has it.
// Separate from PartText.swift only for size.
public import Sealing

/// `body.age` of a withdrawal, a recusal or a hold: words.
public struct EventText: PartText {
  /// The words.
  public var words: String

  /// The words.
  public init(words: String) { self.words = words }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    words = try fields.text("words")
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON { .object(["words": .string(words)]) }
}

/// `body.age` of an interview: the words as asked, where they differed from the form's.
public struct InterviewText: PartText {
  /// Question to the words as asked.
  public var departures: [String: String]
  /// Other words about the interview; may be empty.
  public var words: String

  /// Words about an interview.
  public init(departures: [String: String], words: String = "") {
    self.departures = departures
    self.words = words
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    departures = [:]
    for (question, value) in try fields.object("departures") {
      guard isFormID(question), let words = value.string else { throw .wrongField("departures") }
      departures[question] = words
    }
    words = try fields.text("words")
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON {
    .object([
      "departures": .object(departures.mapValues(JSON.string)), "words": .string(words),
    ])
  }
}

/// `body.age` of a substitute: the name behind a spare slip.
public struct SubstituteText: PartText {
  /// The name, as people read it.
  public var name: String

  /// The name behind a spare slip.
  public init(name: String) { self.name = name }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    name = try fields.text("name")
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON { .object(["name": .string(name)]) }
}

/// `body.age` of an adjustment: what is done differently for whom, never why.
public struct AdjustmentText: PartText {
  /// For whom.
  public var candidate: String
  /// What is done.
  public var what: String
  /// The minutes planned with it.
  public var minutes: Int?
  /// Whether it was done; nil while that is still to come.
  public var wasMet: Bool?
  /// When it was done, `HH:MM`.
  public var at: String?

  /// What is done differently for whom.
  public init(
    candidate: String, what: String, minutes: Int? = nil, wasMet: Bool? = nil, at: String? = nil
  ) {
    self.candidate = candidate
    self.what = what
    self.minutes = minutes
    self.wasMet = wasMet
    self.at = at
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    candidate = try fields.text("candidate", where: isCandidateID)
    what = try fields.text("what")
    minutes = nil
    if let value = fields.optional("minutes") {
      guard let number = value.int, number > 0 else { throw .wrongField("minutes") }
      minutes = number
    }
    let met = try fields.required("met")
    guard met.isNull || met.bool != nil else { throw .wrongField("met") }
    wasMet = met.bool
    at = try fields.optionalText("at", where: isTimeOfDay)
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON {
    var object: [String: JSON] = [
      "candidate": .string(candidate), "what": .string(what),
      "met": wasMet.map(JSON.bool) ?? .null,
    ]
    object["minutes"] = minutes.map(JSON.number)
    object["at"] = at.map(JSON.string)
    return .object(object)
  }
}

/// `body.age` of an incident: a question asked aloud that may not be asked; its answer is not scored.
public struct IncidentText: PartText {
  /// The candidate who was asked.
  public var candidate: String?
  /// The question of the form during which it happened.
  public var question: String?
  /// Who asked: a handle, or words.
  public var by: String?
  /// The words that were said.
  public var said: String
  /// Whether the candidate was told that the answer does not count.
  public var wasTold: Bool

  /// A question that may not be asked.
  public init(
    candidate: String? = nil, question: String? = nil, by: String? = nil, said: String,
    wasTold: Bool
  ) {
    self.candidate = candidate
    self.question = question
    self.by = by
    self.said = said
    self.wasTold = wasTold
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    candidate = try fields.optionalText("candidate", where: isCandidateID)
    question = try fields.optionalText("question", where: isFormID)
    by = try fields.optionalText("by")
    said = try fields.text("said")
    guard let told = try fields.required("told").bool else { throw .wrongField("told") }
    wasTold = told
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON {
    var object: [String: JSON] = ["said": .string(said), "told": .bool(wasTold)]
    object["candidate"] = candidate.map(JSON.string)
    object["question"] = question.map(JSON.string)
    object["by"] = by.map(JSON.string)
    return .object(object)
  }
}

/// `body.age` of paper: who typed what was written on it.
public struct PaperText: PartText {
  /// The two who typed it, each alone: handles or names.
  public var typedBy: [String]
  /// Other words; may be empty.
  public var words: String

  /// Who typed what was written on paper.
  public init(typedBy: [String], words: String = "") {
    self.typedBy = typedBy
    self.words = words
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    typedBy = try fields.texts("typed_by", sorted: false) { !$0.isEmpty }
    words = try fields.text("words")
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON {
    .object(["typed_by": .array(typedBy.map(JSON.string)), "words": .string(words)])
  }
}

/// `body.age` of a departure: anything else that went differently from the plan.
public struct DepartureText: PartText {
  /// What it is about, in a word or two.
  public var what: String?
  /// The candidate it is about.
  public var candidate: String?
  /// The words.
  public var words: String

  /// Anything else that went differently.
  public init(what: String? = nil, candidate: String? = nil, words: String) {
    self.what = what
    self.candidate = candidate
    self.words = words
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    what = try fields.optionalText("what")
    candidate = try fields.optionalText("candidate", where: isCandidateID)
    words = try fields.text("words")
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON {
    var object: [String: JSON] = ["words": .string(words)]
    object["what"] = what.map(JSON.string)
    object["candidate"] = candidate.map(JSON.string)
    return .object(object)
  }
}

/// Whether a text is a time of day, `00:00` to `23:59`.
public func isTimeOfDay(_ text: String) -> Bool {
  text.utf8.count == 5 && Timestamp("2000-01-01T" + text + ":00Z") != nil
}
