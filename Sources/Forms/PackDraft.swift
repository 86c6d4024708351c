// From what was read to the draft of a form. Each part of the draft is made whatever else is
// wrong, so that positions in the draft and in the file stay the same.
import Scoring

extension FormDraft {
  /// The draft that a pack file says; what is mistaken gets a stand-in.
  init(_ top: Reading) {
    self.init()
    id = top["id"]?.text ?? ""
    title = top["title"]?.text ?? ""
    stage = top.word("stage") ?? stage
    version = top["version"]?.text ?? ""
    author = top["author"]?.text ?? ""
    valid = top["valid"].map {
      Validity(from: $0["from"]?.text ?? "", to: $0["to"]?.text ?? "")
    }
    language = top["language"]?.text ?? language
    profile = top.word("profile") ?? profile
    scales =
      top["scales"]?.entries.map { Scale(id: $0.key, points: $0.value.list.map(Scale.Point.init)) }
      ?? []
    criteria = top["criteria"]?.entries.map { Criterion($0.key, $0.value) } ?? []
    questions = top["questions"]?.list.map(Question.init) ?? []
    groups = top["groups"]?.entries.map { GroupDraft($0.key, $0.value) } ?? []
    if let reading = top["rules"] { rules = Rules(reading) }
    if let reading = top["readers"] { readers = reading.names }
    opening = top["opening"].map(Opening.init)
    if let reading = top["decision"] {
      decision.maker = reading["maker"]?.text ?? decision.maker
      decision.departing = reading.word("departing") ?? decision.departing
    }
    for (outcome, time) in top["retention"]?.entries ?? [] {
      retention[outcome] = time.text
    }
    calibration = top["calibration"]?.list.map(Calibration.init) ?? []
  }
}

extension Reading {
  /// One of the words of a choice.
  func word<Word: RawRepresentable<String>>(_ key: String) -> Word? {
    self[key]?.text.flatMap(Word.init(rawValue:))
  }

  /// The texts of a list; a mistaken entry is an empty name.
  var names: [String] { list.map { $0.text ?? "" } }

  /// The texts at points of a scale.
  var byPoints: [Int: String] {
    var words: [Int: String] = [:]
    for (points, text) in entries {
      if let points = Int(points) { words[points] = text.text ?? "" }
    }
    return words
  }

  /// Anchors by the name of what they are for.
  var anchors: [String: [Int: String]] {
    Dictionary(entries.map { ($0.key, $0.value.byPoints) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Scale.Point {
  init(_ reading: Reading) {
    self.init(
      points: reading["points"]?.whole ?? -1, label: reading["label"]?.text ?? "",
      anchor: reading["anchor"]?.text ?? "")
  }
}

extension Criterion {
  init(_ id: String, _ reading: Reading) {
    let essential = reading["essential"]?.flag
    let weight = reading["weight"]?.whole ?? (essential == true ? 0 : 1)
    self.init(
      id: id, title: reading["title"]?.text ?? "", weight: weight,
      isEssential: essential ?? (weight == 0), about: reading["about"]?.text ?? "",
      anchors: reading["anchors"]?.anchors ?? [:])
  }
}

extension Question {
  init(_ reading: Reading) {
    let kind: Kind =
      switch reading["kind"]?.text {
      case "open": .open
      case "mark": .mark(key: reading["key"]?.text ?? "")
      case "choice":
        .choice(
          reading["answers"]?.list.map {
            Answer(id: $0["id"]?.text ?? "", text: $0["text"]?.text ?? "")
          } ?? [])
      default: .score
      }
    self.init(
      id: reading["id"]?.text ?? "", ask: reading["ask"]?.text ?? "", kind: kind,
      criteria: reading["criteria"]?.names ?? [], minutes: reading["minutes"]?.whole,
      asker: reading["asker"]?.text, probes: reading["probes"]?.names ?? [],
      anchors: reading["anchors"]?.anchors ?? [:], say: reading["say"]?.text,
      isAlert: reading["alert"]?.flag ?? false)
  }
}

extension GroupDraft {
  init(_ id: String, _ reading: Reading) {
    self.init(
      id: id, title: reading["title"]?.text ?? "",
      influence: reading.word("influence") ?? .advisory, share: reading["share"]?.whole)
    at = reading.word("at") ?? at
    scale = reading["scale"]?.text
    questions = reading["questions"].map(\.names)
    criteria = reading["criteria"].map(\.names)
    for (criterion, points) in reading["minimum"]?.entries ?? [] {
      minimum[criterion] = points.number ?? .zero
    }
    missingCriterion = reading.word("missing_criterion") ?? missingCriterion
    absentAssessor = reading.word("absent_assessor")
    expectsNotes = reading["notes"]?.text.map { $0 == "expected" }
  }
}

extension Rules {
  init(_ reading: Reading) {
    self.init()
    threshold = reading["threshold"]?.number
    nearTie = reading["near_tie"]?.number ?? nearTie
    spread = reading["spread"]?.number ?? spread
    ties = reading["ties"]?.names ?? []
    unequalQuestion = reading.word("unequal_question") ?? unequalQuestion
    absentGroup = reading.word("absent_group") ?? absentGroup
    rank = reading.word("rank") ?? rank
    digits = reading["digits"]?.whole ?? digits
  }
}

extension Opening {
  init(_ reading: Reading) {
    let any: Enough =
      if let number = reading["any"]?.whole {
        .number(number)
      } else {
        reading["any"]?.text == "all" ? .all : .allButOne
      }
    self.init(any: any, of: reading["of"]?.names ?? [])
  }
}

extension Calibration {
  init(_ reading: Reading) {
    let key = reading["key"]?.entries.map { ($0.key, $0.value.whole ?? -1) } ?? []
    self.init(
      question: reading["question"]?.text ?? "", answer: reading["answer"]?.text ?? "",
      key: Dictionary(key, uniquingKeysWith: { first, _ in first }),
      why: reading["why"]?.text ?? "")
  }
}
