// The table of keys, the reader and the checks say the same.
import Scoring
import Testing

@testable import Forms

/// One key of the table, at one place of the full pack.
private struct Place {
  let path: [String]
  let key: SchemaKey
}

/// Every place of a tree that a key of the table stands at, first instances only for each.
private func places(_ tree: Branch, _ keys: [SchemaKey], _ path: [String] = []) -> [Place] {
  guard case .keys(let entries, _) = tree else { return [] }
  return keys.flatMap { key -> [Place] in
    guard let value = entries.first(where: { $0.key == key.name })?.value else { return [] }
    let here = path + [key.name]
    return [Place(path: here, key: key)] + within(value, key.type, here)
  }
}

private func within(_ value: Branch, _ type: SchemaType, _ path: [String]) -> [Place] {
  switch (type, value) {
  case (.object(let keys), _): places(value, keys, path)
  case (.list(let entry, _), .list(let list, _)):
    list.enumerated().flatMap { within($1, entry, path + ["\($0)"]) }
  case (.byName(_, let entry, _), .keys(let keys, _)):
    keys.flatMap { within($0.value, entry, path + [$0.key]) }
  default: []
  }
}

extension Branch {
  /// The tree with the value at a path changed, or its key removed where `change` says nil.
  fileprivate func with(_ path: [String], _ change: (Branch) -> Branch?) -> Branch {
    switch self {
    case .text: self
    case .list(let list, let line):
      .list(
        list.enumerated().map {
          "\($0)" == path.first ? $1.with(Array(path.dropFirst()), change) : $1
        }, line: line)
    case .keys(let keys, let line):
      .keys(
        keys.compactMap { entry in
          guard entry.key == path.first else { return entry }
          if path.count > 1 {
            return (entry.key, entry.line, entry.value.with(Array(path.dropFirst()), change))
          }
          return change(entry.value).map { (entry.key, entry.line, $0) }
        }, line: line)
    }
  }

  /// The tree as YAML in which every text is quoted: types come from places, not from marks.
  fileprivate var yaml: String {
    switch self {
    case .text(let text, _): "\"\(text)\""
    case .list(let list, _): "[" + list.map(\.yaml).joined(separator: ", ") + "]"
    case .keys(let keys, _):
      "{" + keys.map { "\"\($0.key)\": \($0.value.yaml)" }.joined(separator: ", ") + "}"
    }
  }
}

private func fullPack() throws -> (tree: Branch, places: [Place]) {
  let tree = try Branch(yaml: Array(FullPack.text.utf8))
  return (tree, places(tree, Schema.pack))
}

private func mistakes(_ tree: Branch) -> [PackMistake] { SmallPack.mistakes(tree.yaml) }

@Test func theFullPackIsAFormWhetherOrNotItsTextsAreQuoted() throws {
  let (tree, _) = try fullPack()
  let plain = try readPack(PackSource(file: "f", bytes: Array(FullPack.text.utf8)))
  #expect(try readPack(PackSource(file: "f", bytes: Array(tree.yaml.utf8))) == plain)
}

@Test func everyKeyOfTheTableStandsInTheFullPack() throws {
  let (_, places) = try fullPack()
  let given = Set(places.map { place in place.path.last ?? "" })
  func names(_ keys: [SchemaKey]) -> [String] {
    keys.flatMap { [$0.name] + names(within: $0.type) }
  }
  func names(within type: SchemaType) -> [String] {
    switch type {
    case .object(let keys): names(keys)
    case .list(let entry, _), .byName(_, let entry, _): names(within: entry)
    default: []
    }
  }
  #expect(Set(names(Schema.pack)).subtracting(given) == [])
}

@Test func everyKeyThatIsLeftOutIsMissedOrChangesTheForm() throws {
  let (tree, places) = try fullPack()
  let full = try readPack(PackSource(file: "f", bytes: Array(FullPack.text.utf8)))
  for place in places {
    let less = tree.with(place.path) { _ in nil }
    let made = try? readPack(PackSource(file: "f", bytes: Array(less.yaml.utf8)))
    // What is said although it is the default changes nothing.
    let isDefault =
      ["questions.0.kind"].contains(place.path.joined(separator: "."))
      || place.path.last == "scale" || place.path.last == "essential"
    #expect(made != full || isDefault, "\(place.path)")
    if case .required = place.key.fallback { #expect(made == nil, "\(place.path)") }
  }
}

@Test func everyLimitOfTheTableIsKeptByTheChecks() throws {
  let (tree, places) = try fullPack()
  for place in places {
    let wrong: [String] =
      switch place.key.type {
      case .whole(let range), .number(let range), .numberOrNone(let range),
        .wholeOr(let range, _):
        ["\(range.lowerBound - 1)", "\(range.upperBound + 1)", "some"]
      case .words(let limit), .text(let limit): [String(repeating: "a", count: limit + 1)]
      case .id, .name: ["A", "no-such-name"].filter { place.key.type != .id || $0 == "A" }
      case .choice, .flag, .date, .duration: ["perhaps"]
      case .language: ["!"]
      default: []
      }
    for value in wrong {
      let broken = tree.with(place.path) { _ in .text(value, line: 1) }
      #expect(!mistakes(broken).isEmpty, "\(place.path) \(value.prefix(20))")
    }
  }
}

@Test func aTextWhereKeysBelongIsAMistakeAndNeverATrap() throws {
  let (tree, places) = try fullPack()
  for place in places {
    for wrong in [
      Branch.text("x", line: 1), .list([], line: 1), .keys([], line: 1), .text("", line: 1),
    ] {
      _ = mistakes(tree.with(place.path) { _ in wrong })
    }
  }
  #expect(!mistakes(.text("x", line: 1)).isEmpty)
}
