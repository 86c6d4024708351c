// Every text of a form that people read, each with its path. Separate because the checks of
// words, translations and form.json all need the same list.

/// One text of a form: where it stands and what it says.
public struct FormText: Equatable, Sendable {
  /// Its path: keys, ids and positions from 0, joined by dots, such as `questions.q1.probes.0`.
  ///
  /// Translations are found by it. Points of a scale go by their number, parts by their id.
  public let path: String
  /// What it says, in the form's own language.
  public let words: String
  /// How long it may be.
  let size: Size
  /// Whether the form may leave it empty.
  let mayBeEmpty: Bool
  /// The way to it, for mistakes and for finding its line in a file.
  public let steps: [FormMistake.Step]

  /// What is wrong with a line of words that no form has, by the same rules; `limit` characters.
  public static func problem(ofLine words: String, limit: Int) -> FormMistake.Problem? {
    FormCheck.problem(of: words, .line(limit))
  }

  /// How long a text may be, in characters, and whether it may have line breaks.
  enum Size: Equatable, Sendable {
    case line(Int)
    case lines(Int)

    var limit: Int {
      switch self {
      case .line(let limit), .lines(let limit): limit
      }
    }
  }
}

extension FormDraft {
  /// Every text that people read and a translation may give again, in form order.
  public var words: [FormText] {
    var list = FormTextList()
    list.add(title, .line(120), [.key("title")])
    for (position, scale) in scales.enumerated() {
      for (place, point) in scale.points.enumerated() {
        let path: [FormMistake.Step] = [
          .key("scales"), .entry(position, scale.id), .entry(place, "\(point.points)"),
        ]
        list.add(point.label, .line(40), path + [.key("label")])
        list.add(point.anchor, .lines(400), path + [.key("anchor")])
      }
    }
    for (position, criterion) in criteria.enumerated() {
      let path: [FormMistake.Step] = [.key("criteria"), .entry(position, criterion.id)]
      list.add(criterion.title, .line(80), path + [.key("title")])
      list.add(criterion.about, .lines(600), path + [.key("about")], mayBeEmpty: true)
      list.add(criterion.anchors, path + [.key("anchors")])
    }
    for (position, question) in questions.enumerated() {
      list.add(question, [.key("questions"), .entry(position, question.id)])
    }
    for (position, group) in groups.enumerated() {
      list.add(group.title, .line(80), [.key("groups"), .entry(position, group.id), .key("title")])
    }
    for (position, sample) in calibration.enumerated() {
      let path: [FormMistake.Step] = [.key("calibration"), .entry(position, nil)]
      list.add(sample.answer, .lines(4000), path + [.key("answer")])
      list.add(sample.why, .lines(1000), path + [.key("why")])
    }
    return list.texts
  }
}

/// Collects texts with their paths.
private struct FormTextList {
  typealias Step = FormMistake.Step

  var texts: [FormText] = []

  mutating func add(
    _ words: String, _ size: FormText.Size, _ steps: [Step], mayBeEmpty: Bool = false
  ) {
    let path = steps.map { step in
      switch step {
      case .key(let key): key
      case .entry(let position, let id): id ?? "\(position)"
      }
    }
    texts.append(
      FormText(
        path: path.joined(separator: "."), words: words, size: size, mayBeEmpty: mayBeEmpty,
        steps: steps))
  }

  mutating func add(_ anchors: [String: [Int: String]], _ steps: [Step]) {
    for (name, words) in anchors.sorted(by: { $0.key < $1.key }) {
      for (points, text) in words.sorted(by: { $0.key < $1.key }) {
        add(text, .lines(400), steps + [.key(name), .key("\(points)")])
      }
    }
  }

  mutating func add(_ question: Question, _ path: [Step]) {
    add(question.ask, .lines(1000), path + [.key("ask")])
    if let say = question.say { add(say, .lines(1000), path + [.key("say")]) }
    for (place, probe) in question.probes.enumerated() {
      add(probe, .lines(400), path + [.key("probes"), .entry(place, nil)])
    }
    add(question.anchors, path + [.key("anchors")])
    switch question.kind {
    case .score, .open: break
    case .choice(let answers):
      for (place, answer) in answers.enumerated() {
        add(
          answer.text, .line(200), path + [.key("answers"), .entry(place, answer.id), .key("text")])
      }
    case .mark(let key): add(key, .lines(400), path + [.key("key")])
    }
  }
}
