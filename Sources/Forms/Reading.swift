// A YAML tree read by the table: every value typed, every place with its line. Where something
// is wrong the place holds nothing, so that the rest can still be read and checked.
import Scoring

/// One place of a file that the table knows.
struct Reading {
  /// What stands there.
  indirect enum Value {
    /// A mistake stands there, and is noted.
    case mistaken
    case text(String)
    case whole(Int)
    case number(Fraction)
    case flag(Bool)
    case list([Reading])
    /// Keys in file order.
    case keys([(key: String, value: Reading)])
  }

  let line: Int
  let value: Value

  /// What stands under a key.
  subscript(key: String) -> Reading? { entries.first { $0.key == key }?.value }

  var text: String? { if case .text(let text) = value { text } else { nil } }
  var whole: Int? { if case .whole(let whole) = value { whole } else { nil } }
  var flag: Bool? { if case .flag(let flag) = value { flag } else { nil } }
  var list: [Reading] { if case .list(let list) = value { list } else { [] } }
  var entries: [(key: String, value: Reading)] {
    if case .keys(let keys) = value { keys } else { [] }
  }

  var number: Fraction? {
    switch value {
    case .number(let number): number
    case .whole(let whole): Fraction(whole)
    default: nil
    }
  }

  /// The line of a place, or of the nearest place above it that the file has.
  func line(at path: [FormMistake.Step]) -> Int {
    guard let step = path.first else { return line }
    let next: Reading? =
      switch step {
      case .key(let key): self[key]
      case .entry(let position, _):
        switch value {
        case .list(let list): list.indices.contains(position) ? list[position] : nil
        case .keys(let keys): keys.indices.contains(position) ? keys[position].value : nil
        default: nil
        }
      }
    return next?.line(at: Array(path.dropFirst())) ?? line
  }
}

/// Walks a tree along the table and notes what does not fit.
struct Walk {
  typealias Step = FormMistake.Step

  /// One thing that does not fit, and where.
  struct Misfit {
    let line: Int
    let path: [Step]
    let problem: PackMistake.Problem
  }

  private(set) var misfits: [Misfit] = []

  private mutating func misfit(
    _ branch: Branch, _ line: Int, _ path: [Step], _ type: SchemaType
  ) -> Reading {
    let found: PackMistake.Found =
      switch branch {
      case .text("", _): .nothing
      case .text(let text, _): .text(text)
      case .list: .list
      case .keys: .keys
      }
    misfits.append(Misfit(line: line, path: path, problem: .wrongType(type, found: found)))
    return Reading(line: line, value: .mistaken)
  }

  /// Reads one value; `line` is that of its key, where it has one.
  mutating func read(
    _ branch: Branch, as type: SchemaType, line: Int? = nil, at path: [Step]
  ) -> Reading {
    let line = line ?? branch.line
    let value: Reading.Value? =
      switch (branch, type) {
      case (.text(let text, _), _): Walk.scalar(text, type)
      case (.list(let entries, _), .list(let entry, _)): list(entries, entry, path)
      case (.keys(let keys, _), .object(let table)): object(keys, table, line, path)
      case (.keys(let keys, _), .byName(_, let type, _)): byName(keys, type, path)
      case (.keys(let keys, _), .byPoints(let type)): byPoints(keys, type, path)
      default: nil
      }
    guard let value else { return misfit(branch, line, path, type) }
    return Reading(line: line, value: value)
  }

  private mutating func list(
    _ entries: [Branch], _ type: SchemaType, _ path: [Step]
  ) -> Reading.Value {
    var list: [Reading] = []
    for (position, entry) in entries.enumerated() {
      list.append(read(entry, as: type, at: path + [.entry(position, Walk.id(of: entry))]))
    }
    return .list(list)
  }

  /// What an entry of a list is called: its id, or its points.
  private static func id(of entry: Branch) -> String? {
    guard case .keys(let keys, _) = entry else { return nil }
    for name in ["id", "points"] {
      if case .text(let text, _)? = keys.first(where: { $0.key == name })?.value { return text }
    }
    return nil
  }

  private mutating func object(
    _ keys: [(key: String, line: Int, value: Branch)], _ table: [SchemaKey], _ line: Int,
    _ path: [Step]
  ) -> Reading.Value {
    var found: [(key: String, value: Reading)] = []
    for (key, line, value) in keys {
      guard let entry = table.first(where: { $0.name == key }) else {
        misfits.append(
          Misfit(
            line: line, path: path + [.key(key)],
            problem: .unknownKey(key, allowed: table.map(\.name))))
        continue
      }
      found.append((key, read(value, as: entry.type, line: line, at: path + [.key(key)])))
    }
    for entry in table where entry.fallback == .required {
      guard !keys.contains(where: { $0.key == entry.name }) else { continue }
      misfits.append(
        Misfit(line: line, path: path + [.key(entry.name)], problem: .missingKey(entry.name)))
    }
    return .keys(found)
  }

  private mutating func byName(
    _ keys: [(key: String, line: Int, value: Branch)], _ type: SchemaType, _ path: [Step]
  ) -> Reading.Value {
    var found: [(key: String, value: Reading)] = []
    for (position, (key, line, value)) in keys.enumerated() {
      // Parts of the form are entries with an id; names of other parts are keys.
      let step: Step = path.count == 1 ? .entry(position, key) : .key(key)
      found.append((key, read(value, as: type, line: line, at: path + [step])))
    }
    return .keys(found)
  }

  private mutating func byPoints(
    _ keys: [(key: String, line: Int, value: Branch)], _ type: SchemaType, _ path: [Step]
  ) -> Reading.Value {
    var found: [(key: String, value: Reading)] = []
    for (key, line, value) in keys {
      let here = path + [.key(key)]
      if Walk.whole(key) == nil || key.utf8.count > 1 {
        found.append((key, misfit(.text(key, line: line), line, here, .whole(0...9))))
      } else {
        found.append((key, read(value, as: type, line: line, at: here)))
      }
    }
    return .keys(found)
  }

  /// A text as the type its place asks for; nil where it is not one.
  private static func scalar(_ text: String, _ type: SchemaType) -> Reading.Value? {
    let trimmed = trimmed(text)
    switch type {
    case .words, .text: return .text(trimmed)
    case .id, .name, .date, .language, .duration: return text.isEmpty ? nil : .text(text)
    case .choice(let words): return words.contains(text) ? .text(text) : nil
    case .flag: return text == "true" ? .flag(true) : text == "false" ? .flag(false) : nil
    case .whole: return whole(text).map { .whole($0) }
    case .wholeOr(_, let words):
      return words.contains(text) ? .text(text) : whole(text).map { .whole($0) }
    case .number: return number(text).map { .number($0) }
    case .numberOrNone: return text == "none" ? .text(text) : number(text).map { .number($0) }
    case .list, .object, .byName, .byPoints: return nil
    }
  }

  /// Block texts end in a line feed that nobody means.
  private static func trimmed(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    while scalars.last.map({ $0 == "\n" || $0 == " " }) == true { scalars.removeLast() }
    while scalars.first.map({ $0 == "\n" || $0 == " " }) == true { scalars.removeFirst() }
    return String(scalars)
  }

  /// A whole number as people write one: no plus sign, no leading zero, at most nine digits.
  private static func whole(_ text: String) -> Int? {
    guard text.utf8.count <= 10, let value = Int(text), "\(value)" == text else { return nil }
    return value
  }

  private static func number(_ text: String) -> Fraction? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), parts.allSatisfy({ whole($0) != nil }) else { return nil }
    return Fraction(exact: text)
  }
}
