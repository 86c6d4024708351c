// The text form of a draft, strict both ways: what is read back is what was written, or nil.

extension Draft {
  /// The draft as bytes, one fact a line, UTF-8.
  public var encoded: [UInt8] {
    var lines = ["empanel-draft-v1", "assessor \(assessor)", "candidate \(candidate)"]
    lines.append("started \(started)")
    if let helped { lines.append("helped \(Draft.escaped(helped))") }
    if let corrects { lines.append("corrects \(corrects)") }
    lines.append("place \(placeWords)")
    for (question, seconds) in seconds.sorted(by: { $0.key < $1.key }) {
      lines.append("seconds \(question) \(seconds)")
    }
    for (question, asked) in asked.sorted(by: { $0.key < $1.key }) {
      lines.append("asked " + ([question] + asked.probes.map(String.init)).joined(separator: " "))
      lines += asked.others.map { "also \(question) \(Draft.escaped($0))" }
    }
    lines.append("items \(items.count)")
    for item in items {
      let answer = item.answer.map(Draft.word) ?? "-"
      let criterion = item.criterion.isEmpty ? "-" : item.criterion
      lines.append("item \(item.question) \(criterion) \(answer)")
      if !item.note.isEmpty { lines.append("note \(Draft.escaped(item.note))") }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Reads what ``encoded`` wrote; nil for anything else.
  public init?(decoding bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    // By scalars: a note may begin with a mark that would join the blank before it.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }[...]
    guard lines.popLast() == "", lines.popFirst() == "empanel-draft-v1" else { return nil }
    self.init(assessor: "", candidate: "")
    for line in lines {
      let parts = line.unicodeScalars.split(
        separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, read(fact: String(parts[0]), String(parts[1])) else { return nil }
    }
    guard encoded == bytes else { return nil }
  }

  private mutating func read(fact: String, _ rest: String) -> Bool {
    switch fact {
    case "assessor": assessor = rest
    case "candidate": candidate = rest
    case "started": started = rest
    case "helped": helped = Draft.unescaped(rest)
    case "corrects": corrects = rest
    case "place": return readPlace(rest)
    case "seconds", "asked", "also": return readAsking(fact, rest)
    case "items": break  // Compared at the end: the whole draft must write the same bytes.
    case "item": return readItem(rest)
    case "note":
      guard !items.isEmpty else { return false }
      items[items.count - 1].note = Draft.unescaped(rest)
    default: return false
    }
    return true
  }

  private mutating func readPlace(_ rest: String) -> Bool {
    let parts = rest.split(separator: " ")
    guard (2...3).contains(parts.count), let item = Int(parts[0]), item >= 0 else { return false }
    place = Place(item: item, isInNote: parts[1] == "note")
    guard parts.count == 3 else { return true }
    guard place.isInNote, let cursor = Int(parts[2]), cursor >= 0 else { return false }
    place.cursor = cursor
    return true
  }

  // "3 item", "3 note", or with the cursor in the note "3 note 17".
  private var placeWords: String {
    guard place.isInNote else { return "\(place.item) item" }
    return "\(place.item) note" + (place.cursor.map { " \($0)" } ?? "")
  }

  // "seconds q1 120", "asked q1 0 2" with the probes' numbers, "also q1" with the words.
  private mutating func readAsking(_ fact: String, _ rest: String) -> Bool {
    let parts = rest.unicodeScalars.split(
      separator: " ", maxSplits: 1, omittingEmptySubsequences: false
    ).map { String($0) }
    let question = parts[0]
    let words = parts.count > 1 ? parts[1] : ""
    switch fact {
    case "seconds":
      guard let number = Int(words), number >= 0 else { return false }
      seconds[question] = number
    case "asked":
      let numbers = words.split(separator: " ").map { Int($0) }
      guard !numbers.contains(nil) else { return false }
      asked[question] = Asked(probes: numbers.compactMap(\.self))
    default:
      asked[question]?.others.append(Draft.unescaped(words))
    }
    return true
  }

  private mutating func readItem(_ rest: String) -> Bool {
    let parts = rest.split(separator: " ").map(String.init)
    guard parts.count == 3 else { return false }
    let answer = parts[2] == "-" ? nil : Draft.answer(parts[2])
    if parts[2] != "-", answer == nil { return false }
    items.append(
      Item(question: parts[0], criterion: parts[1] == "-" ? "" : parts[1], answer: answer))
    return true
  }

  private static func word(_ answer: Answer) -> String {
    switch answer {
    case .scored(let points): "\(points)"
    case .notAsked: "not-asked"
    case .notHeard: "not-heard"
    case .skipped: "skipped"
    case .answered: "answered"
    }
  }

  private static func answer(_ word: String) -> Answer? {
    switch word {
    case "not-asked": .notAsked
    case "not-heard": .notHeard
    case "skipped": .skipped
    case "answered": .answered
    default: Int(word).map { .scored($0) }
    }
  }

  private static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": out.append(contentsOf: "\\n".unicodeScalars)
      case "\\": out.append(contentsOf: "\\\\".unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  private static func unescaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        out.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }
}
