// From the bytes of form.json to the checked form: strict, so that whatever is accepted is
// written back byte for byte and has the fingerprint that everybody signed.
public import Scoring
public import Sealing

/// Why bytes are not a `form.json`.
public enum FormJSONError: Error, Equatable, Sendable {
  /// They are not canonical JSON.
  case notCanonical(JSONProfileError)
  /// A key is missing, unknown, or holds a value of another type; the path from the top.
  case shape(path: String)
  /// The form breaks rules.
  case rules([FormMistake])
  /// The form is good, but would be written otherwise: a default left out, a list out of order.
  case notAsWritten
}

extension Form {
  /// Reads `form.json`, with the same checks as a pack file.
  public init(formJSON bytes: Bytes) throws(FormJSONError) {
    let json: JSON
    do {
      json = try JSON(canonicalLine: bytes)
    } catch {
      throw .notCanonical(error)
    }
    let draft = try FormDraft(Part(json, path: ""))
    do {
      self = try Form(draft)
    } catch {
      throw .rules(error.list)
    }
    guard canonicalBytes == bytes else { throw .notAsWritten }
  }
}

/// One value of the document and where it stands.
private struct Part {
  let json: JSON
  let path: String

  init(_ json: JSON, path: String) {
    self.json = json
    self.path = path
  }

  var mistake: FormJSONError { .shape(path: path) }

  /// Takes an object apart; it must have exactly these keys.
  func keys(_ names: String) throws(FormJSONError) -> (String) throws(FormJSONError) -> Part {
    guard let object = json.object,
      Set(object.keys) == Set(names.split(separator: " ").map(String.init))
    else { throw mistake }
    return { (name) throws(FormJSONError) -> Part in
      guard let value = object[name] else { throw mistake }
      return Part(value, path: path + "." + name)
    }
  }

  func text() throws(FormJSONError) -> String {
    guard let text = json.string else { throw mistake }
    return text
  }

  func whole() throws(FormJSONError) -> Int {
    guard let number = json.int else { throw mistake }
    return number
  }

  func flag() throws(FormJSONError) -> Bool {
    guard let flag = json.bool else { throw mistake }
    return flag
  }

  func number() throws(FormJSONError) -> Fraction {
    guard let number = Fraction(exact: try text()) else { throw mistake }
    return number
  }

  func word<Word: RawRepresentable<String>>() throws(FormJSONError) -> Word {
    guard let word = Word(rawValue: try text()) else { throw mistake }
    return word
  }

  func optional<Value>(
    _ read: (Part) throws(FormJSONError) -> Value
  ) throws(FormJSONError) -> Value? {
    json.isNull ? nil : try read(self)
  }

  func list<Value>(
    _ read: (Part) throws(FormJSONError) -> Value
  ) throws(FormJSONError) -> [Value] {
    guard let array = json.array else { throw mistake }
    var values: [Value] = []
    for (position, value) in array.enumerated() {
      values.append(try read(Part(value, path: "\(path).\(position)")))
    }
    return values
  }

  func byName<Value>(
    _ read: (Part) throws(FormJSONError) -> Value
  ) throws(FormJSONError) -> [String: Value] {
    guard let object = json.object else { throw mistake }
    var values: [String: Value] = [:]
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      values[key] = try read(Part(value, path: path + "." + key))
    }
    return values
  }

  func texts() throws(FormJSONError) -> [String] {
    try list { (part) throws(FormJSONError) in try part.text() }
  }

  func anchors() throws(FormJSONError) -> [String: [Int: String]] {
    try byName { (part) throws(FormJSONError) -> [Int: String] in
      let words = try part.byName { (part) throws(FormJSONError) in try part.text() }
      var byPoints: [Int: String] = [:]
      for (key, text) in words {
        guard let points = Int(key), "\(points)" == key else { throw part.mistake }
        byPoints[points] = text
      }
      return byPoints
    }
  }
}

extension FormDraft {
  fileprivate init(_ part: Part) throws(FormJSONError) {
    self.init()
    let key = try part.keys(
      """
      author calibration criteria decision empanel groups id language opening profile questions \
      readers retention rules scales stage texts title valid version
      """)
    guard try key("empanel").whole() == FormJSON.schema else { throw .shape(path: ".empanel") }
    author = try key("author").text()
    calibration = try key("calibration").list(Calibration.init)
    criteria = try key("criteria").list(Criterion.init)
    decision = try Decision(key("decision"))
    groups = try key("groups").list(GroupDraft.init)
    id = try key("id").text()
    language = try key("language").text()
    opening = try key("opening").optional(Scoring.Opening.init)
    profile = try key("profile").word()
    questions = try key("questions").list(Question.init)
    readers = try key("readers").texts()
    retention = try key("retention").byName { (part) throws(FormJSONError) in try part.text() }
    rules = try Rules(key("rules"))
    scales = try key("scales").list(Scale.init)
    stage = try key("stage").word()
    texts = try key("texts").byName { (part) throws(FormJSONError) in
      try part.byName { (part) throws(FormJSONError) in try part.text() }
    }
    title = try key("title").text()
    valid = try key("valid").optional(Validity.init)
    version = try key("version").text()
  }
}

extension Validity {
  fileprivate init(_ part: Part) throws(FormJSONError) {
    let key = try part.keys("from to")
    self.init(from: try key("from").text(), to: try key("to").text())
  }
}

extension Decision {
  fileprivate init(_ part: Part) throws(FormJSONError) {
    let key = try part.keys("departing maker")
    self.init(maker: try key("maker").text(), departing: try key("departing").word())
  }
}

extension Scoring.Opening {
  fileprivate init(_ part: Part) throws(FormJSONError) {
    let key = try part.keys("any of")
    let any = try key("any")
    let enough: Enough =
      switch any.json {
      case .string("all"): .all
      case .string("all-but-one"): .allButOne
      case .number(let number): .number(number)
      default: throw any.mistake
      }
    self.init(any: enough, of: try key("of").texts())
  }
}

extension Scale {
  fileprivate init(_ part: Part) throws(FormJSONError) {
    let key = try part.keys("id points")
    self.init(
      id: try key("id").text(),
      points: try key("points").list { (part) throws(FormJSONError) in
        let key = try part.keys("anchor label points")
        return Point(
          points: try key("points").whole(), label: try key("label").text(),
          anchor: try key("anchor").text())
      })
  }
}

extension Criterion {
  fileprivate init(_ part: Part) throws(FormJSONError) {
    let key = try part.keys("about anchors essential id title weight")
    self.init(
      id: try key("id").text(), title: try key("title").text(),
      weight: try key("weight").whole(), isEssential: try key("essential").flag(),
      about: try key("about").text(), anchors: try key("anchors").anchors())
  }
}

extension Question {
  fileprivate init(_ part: Part) throws(FormJSONError) {
    let key = try part.keys(
      "alert anchors answers ask asker criteria id key kind minutes probes say")
    let answers = try key("answers").list { (part) throws(FormJSONError) in
      let key = try part.keys("id text")
      return Answer(id: try key("id").text(), text: try key("text").text())
    }
    let kind: Kind =
      switch try key("kind").text() {
      case "score": .score
      case "open": .open
      case "choice": .choice(answers)
      case "mark": .mark(key: try key("key").text())
      default: throw try key("kind").mistake
      }
    self.init(
      id: try key("id").text(), ask: try key("ask").text(), kind: kind,
      criteria: try key("criteria").texts(),
      minutes: try key("minutes").optional { (part) throws(FormJSONError) in try part.whole() },
      asker: try key("asker").optional { (part) throws(FormJSONError) in try part.text() },
      probes: try key("probes").texts(), anchors: try key("anchors").anchors(),
      say: try key("say").optional { (part) throws(FormJSONError) in try part.text() },
      isAlert: try key("alert").flag())
  }
}

extension GroupDraft {
  fileprivate init(_ part: Part) throws(FormJSONError) {
    let key = try part.keys(
      """
      absent_assessor at criteria id influence minimum missing_criterion notes questions scale \
      share title
      """)
    self.init(
      id: try key("id").text(), title: try key("title").text(),
      influence: try key("influence").word(),
      share: try key("share").optional { (part) throws(FormJSONError) in try part.whole() })
    at = try key("at").word()
    scale = try key("scale").text()
    questions = try key("questions").texts()
    criteria = try key("criteria").texts()
    minimum = try key("minimum").byName { (part) throws(FormJSONError) in try part.number() }
    missingCriterion = try key("missing_criterion").word()
    absentAssessor = try key("absent_assessor").word()
    switch try key("notes").text() {
    case "expected": expectsNotes = true
    case "optional": expectsNotes = false
    default: throw try key("notes").mistake
    }
  }
}

extension Rules {
  fileprivate init(_ part: Part) throws(FormJSONError) {
    self.init()
    let key = try part.keys(
      "absent_group digits near_tie rank spread threshold ties unequal_question")
    absentGroup = try key("absent_group").word()
    digits = try key("digits").whole()
    nearTie = try key("near_tie").number()
    rank = try key("rank").word()
    spread = try key("spread").number()
    threshold = try key("threshold").optional { (part) throws(FormJSONError) in
      try part.number()
    }
    ties = try key("ties").texts()
    unequalQuestion = try key("unequal_question").word()
  }
}

extension Calibration {
  fileprivate init(_ part: Part) throws(FormJSONError) {
    let key = try part.keys("answer key question why")
    self.init(
      question: try key("question").text(), answer: try key("answer").text(),
      key: try key("key").byName { (part) throws(FormJSONError) in try part.whole() },
      why: try key("why").text())
  }
}
