// Changing one text or number of a pack file as a person would: in its place, with every comment and
// the order of everything as it was. Where the file is written in a way that this cannot follow, the
// whole file is written afresh; it then says the same, without its comments.

/// What stands at a place of a pack file after a change.
public enum PackChange: Equatable, Sendable {
  /// Words; written in quotes.
  case text(String)
  /// A number; written as it is.
  case number(String)
  /// Nothing.
  case removed

  /// The value as YAML on one line.
  var yaml: String? {
    switch self {
    case .text(let text): PackText.quoted(text)
    case .number(let number): number
    case .removed: nil
    }
  }

  var node: Node? {
    switch self {
    case .text(let text): Node(text, .doubleQuoted)
    case .number(let number): Node(number, .plain)
    case .removed: nil
    }
  }
}

/// A changed pack file.
public struct ChangedPack: Equatable, Sendable {
  /// The bytes of the file.
  public var bytes: [UInt8]
  /// Whether comments and order are as they were.
  public var isInPlace: Bool
}

/// The pack file with one place changed; nil where the file is not YAML, or has no such place.
///
/// - Parameter path: As the form names its texts, such as `questions.q1.ask`, `criteria.safety.weight`
///   or `questions.q1.probes.2`.
public func changePack(_ bytes: [UInt8], at path: String, to change: PackChange) -> ChangedPack? {
  // Only in a tree that a pack may have is it sure which place a path names.
  guard let text = String(validating: bytes, as: UTF8.self), let root = try? Node(yaml: bytes),
    (try? Branch(root, depth: 0)) != nil
  else { return nil }
  let steps = path.split(separator: ".").map(String.init)
  guard let wanted = root.changed(at: steps[...], to: change),
    let tree = try? Branch(wanted, depth: 0)
  else { return nil }
  if let edited = PackText(text).changed(root, at: steps[...], to: change) {
    let bytes = Array(edited.utf8)
    if let found = try? Branch(yaml: bytes), found.says(tree) {
      return ChangedPack(bytes: bytes, isInPlace: true)
    }
  }
  guard let bytes = wanted.yaml, let found = try? Branch(yaml: bytes), found.says(tree) else {
    return nil
  }
  return ChangedPack(bytes: bytes, isInPlace: false)
}

extension Node {
  /// The place of an entry in a list: by number, by id, or by points.
  func place(of step: String) -> Int? {
    switch self {
    case .mapping(let mapping): return mapping.place(of: step)
    case .sequence(let sequence):
      let entries = sequence.entries
      if let number = Int(step), entries.allSatisfy({ $0.scalar != nil }) {
        return entries.indices.contains(number) ? number : nil
      }
      let found = entries.firstIndex { entry in
        entry.mapping?.pairs.contains {
          ["id", "points"].contains($0.key.scalar?.string) && $0.value.scalar?.string == step
        } ?? false
      }
      let number = Int(step).flatMap { entries.indices.contains($0) ? $0 : nil }
      // Where entries have no names they go by their numbers.
      return found ?? number.flatMap { Node.isNamed(entries[$0]) ? nil : $0 }
    case .scalar, .alias: return nil
    }
  }

  private static func isNamed(_ entry: Node) -> Bool {
    entry.mapping?.pairs.contains { ["id", "points"].contains($0.key.scalar?.string) } ?? false
  }

  /// What stands at a place of a mapping or a list.
  func value(at place: Int) -> Node? {
    switch self {
    case .mapping(let mapping): mapping.pairs[place].value
    case .sequence(let sequence): sequence.entries[place]
    case .scalar, .alias: nil
    }
  }

  /// The tree with the change; what is missing on the way is made.
  func changed(at steps: ArraySlice<String>, to change: PackChange) -> Node? {
    guard let step = steps.first else { return change.node }
    let rest = steps.dropFirst()
    if let place = place(of: step), let value = value(at: place) {
      if rest.isEmpty, change == .removed { return without(place) }
      guard let new = value.changed(at: rest, to: change) else { return nil }
      return with(new, at: place)
    }
    guard let new = Node.made(rest, change) else { return nil }
    switch self {
    case .mapping(var mapping):
      mapping.pairs.append((Node(step), new))
      return .mapping(mapping)
    case .sequence(var sequence):
      guard Int(step) == sequence.entries.count else { return nil }
      sequence.entries.append(new)
      return .sequence(sequence)
    case .scalar, .alias: return nil
    }
  }

  private static func made(_ steps: ArraySlice<String>, _ change: PackChange) -> Node? {
    guard let step = steps.first else { return change.node }
    guard let inner = made(steps.dropFirst(), change) else { return nil }
    return PackText.isList(step, in: steps) ? Node([inner]) : Node([(Node(step), inner)])
  }

  private func with(_ new: Node, at place: Int) -> Node {
    switch self {
    case .mapping(var mapping):
      mapping.pairs[place].value = new
      return .mapping(mapping)
    case .sequence(var sequence):
      sequence.entries[place] = new
      return .sequence(sequence)
    case .scalar, .alias: return self
    }
  }

  private func without(_ place: Int) -> Node {
    switch self {
    case .mapping(var mapping):
      mapping.pairs.remove(at: place)
      return .mapping(mapping)
    case .sequence(var sequence):
      sequence.entries.remove(at: place)
      return .sequence(sequence)
    case .scalar, .alias: return self
    }
  }
}

extension Branch {
  /// Whether two trees say the same, wherever it stands.
  func says(_ other: Branch) -> Bool {
    switch (self, other) {
    case (.text(let one, _), .text(let two, _)): return one == two
    case (.list(let one, _), .list(let two, _)):
      return one.count == two.count && zip(one, two).allSatisfy { $0.says($1) }
    case (.keys(let one, _), .keys(let two, _)):
      // A new key may be put anywhere among its fellows.
      return one.count == two.count
        && one.allSatisfy { pair in
          two.contains { $0.key == pair.key && pair.value.says($0.value) }
        }
    default: return false
    }
  }
}
