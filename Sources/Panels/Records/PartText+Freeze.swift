// What the encrypted parts of a freeze say: the panel's title, and the names behind the codes.
// Separate from PartText.swift only for size.
public import Sealing

/// `panel.age`: what the panel is called, and its days.
public struct PanelText: PartText {
  /// The title, as people read it.
  public var title: String
  /// The days, `YYYY-MM-DD`, ascending; may be empty.
  public var dates: [String]
  /// Why a question stands that the wording check calls personal: the reason by its place in the
  /// form, such as `questions.q1.ask`.
  public var wording: [String: String]
  /// The languages that people may choose at the kiosk besides the form's own, by their tag.
  public var languages: [String: KioskLanguage]

  /// What the panel is called, and its days.
  public init(
    title: String, dates: [String] = [], wording: [String: String] = [:],
    languages: [String: KioskLanguage] = [:]
  ) {
    self.title = title
    self.dates = dates
    self.wording = wording
    self.languages = languages
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    title = try fields.text("title")
    dates = try fields.texts("dates") { isDay($0) }
    wording = [:]
    if let value = fields.optional("wording") {
      guard let reasons = value.object, !reasons.isEmpty else { throw .wrongField("wording") }
      for (place, reason) in reasons {
        guard let words = reason.string, !words.isEmpty else { throw .wrongField("wording") }
        wording[place] = words
      }
    }
    languages = [:]
    if let value = fields.optional("languages") {
      guard let entries = value.object, !entries.isEmpty else { throw .wrongField("languages") }
      for (tag, entry) in entries { languages[tag] = try KioskLanguage(entry) }
    }
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON {
    var object: [String: JSON] = ["title": .string(title), "dates": sortedList(dates)]
    if !wording.isEmpty { object["wording"] = .object(wording.mapValues(JSON.string)) }
    if !languages.isEmpty { object["languages"] = .object(languages.mapValues(\.json)) }
    return .object(object)
  }
}

/// `people.age`: the names and jobs behind the handles.
public struct PeopleText: PartText {
  /// A person of the panel.
  public struct Person: Hashable, Sendable {
    /// The name, as people read it.
    public var name: String
    /// The job, such as `team manager`; may be empty.
    public var job: String

    /// A person of the panel.
    public init(name: String, job: String = "") {
      self.name = name
      self.job = job
    }
  }

  /// Handle to person.
  public var people: [String: Person]

  /// Handle to person.
  public init(people: [String: Person]) { self.people = people }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    people = [:]
    for (handle, value) in try fields.object("people") {
      guard isHandle(handle) else { throw .wrongField("people") }
      var entry = try Fields(value, at: "people")
      people[handle] = Person(name: try entry.text("name"), job: try entry.text("job"))
      try entry.finish()
    }
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON {
    .object([
      "people": .object(
        people.mapValues { .object(["name": .string($0.name), "job": .string($0.job)]) })
    ])
  }
}

/// `candidate.<c>.age`: who a candidate is, and what everybody in the room must know.
public struct CandidateText: PartText {
  /// The candidate's id.
  public var candidate: String
  /// The name, as people read it.
  public var name: String
  /// When they are seen, as written, such as `09:30`; may be empty.
  public var time: String
  /// Planned minutes, 1 or more.
  public var minutes: Int?
  /// What is adjusted, never why; may be empty.
  public var adjustment: String

  /// Who a candidate is.
  public init(
    candidate: String, name: String, time: String = "", minutes: Int? = nil,
    adjustment: String = ""
  ) {
    self.candidate = candidate
    self.name = name
    self.time = time
    self.minutes = minutes
    self.adjustment = adjustment
  }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    candidate = try fields.text("candidate", where: isCandidateID)
    name = try fields.text("name")
    time = try fields.text("time")
    adjustment = try fields.text("adjustment")
    let minutes = try fields.required("minutes")
    guard minutes.isNull || minutes.int.map({ $0 > 0 }) == true else {
      throw .wrongField("minutes")
    }
    self.minutes = minutes.int
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON {
    .object([
      "candidate": .string(candidate), "name": .string(name), "time": .string(time),
      "minutes": minutes.map(JSON.number) ?? .null, "adjustment": .string(adjustment),
    ])
  }
}

/// `contributors.age`: the names behind the contributors' ids.
public struct ContributorsText: PartText {
  /// Contributor to name; spares are not listed.
  public var names: [String: String]

  /// Contributor to name.
  public init(names: [String: String]) { self.names = names }

  /// Reads the part.
  public init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "")
    names = [:]
    for (contributor, value) in try fields.object("contributors") {
      guard isHandle(contributor), let name = value.string else {
        throw .wrongField("contributors")
      }
      names[contributor] = name
    }
    try fields.finish()
  }

  /// The object of the part.
  public var json: JSON { .object(["contributors": .object(names.mapValues(JSON.string))]) }
}
