// A YAML file as a tree of texts with lines, and nothing of YAML's own ideas: no booleans, no
// octal numbers, no dates, no anchors. What a text means is decided by the key it stands at.

/// One value of a YAML file.
indirect enum Branch {
  case text(String, line: Int)
  case list([Branch], line: Int)
  case keys([(key: String, line: Int, value: Branch)], line: Int)

  var line: Int {
    switch self {
    case .text(_, let line), .list(_, let line), .keys(_, let line): line
    }
  }
}

/// A mistake that is a file's only one, before its path is known.
struct BranchMistake: Error {
  let line: Int
  let problem: PackMistake.Problem
}

extension Branch {
  /// Reads the bytes of a YAML file.
  init(yaml bytes: [UInt8]) throws(BranchMistake) {
    guard bytes.count <= Schema.fileLimit else {
      throw BranchMistake(
        line: 1, problem: .tooLarge(bytes: bytes.count, limit: Schema.fileLimit))
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw BranchMistake(line: Branch.badLine(bytes), problem: .notUTF8)
    }
    guard let root = try Node(yaml: bytes) else { throw BranchMistake(line: 1, problem: .empty) }
    self = try Branch(root, depth: 0)
  }

  init(_ node: Node, depth: Int) throws(BranchMistake) {
    let line = node.mark?.line ?? 1
    guard !node.isAnchored else { throw BranchMistake(line: line, problem: .anchor) }
    // The top-level keys hold the first of the levels that are counted.
    guard depth <= Schema.depthLimit else {
      throw BranchMistake(line: line, problem: .tooDeep(limit: Schema.depthLimit))
    }
    switch node {
    case .scalar(let scalar): self = .text(scalar.string, line: line)
    case .alias: throw BranchMistake(line: line, problem: .anchor)
    case .sequence(let sequence):
      var list: [Branch] = []
      for entry in sequence.entries { list.append(try Branch(entry, depth: depth + 1)) }
      self = .list(list, line: line)
    case .mapping(let mapping):
      var keys: [(key: String, line: Int, value: Branch)] = []
      var seen: Set<String> = []
      for (key, value) in mapping.pairs {
        let keyLine = key.mark?.line ?? line
        guard !key.isAnchored else { throw BranchMistake(line: keyLine, problem: .anchor) }
        guard case .scalar(let scalar) = key else {
          throw BranchMistake(line: keyLine, problem: .keyIsNotText)
        }
        guard seen.insert(scalar.string).inserted else {
          let first = keys.first { $0.key == scalar.string }?.line ?? keyLine
          throw BranchMistake(line: first, problem: .repeatedKey(scalar.string))
        }
        keys.append((scalar.string, keyLine, try Branch(value, depth: depth + 1)))
      }
      self = .keys(keys, line: line)
    }
  }

  /// The line of the first byte that is not UTF-8.
  private static func badLine(_ bytes: [UInt8]) -> Int {
    var line = 1
    for row in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: row, as: UTF8.self) == nil { return line }
      line += 1
    }
    return 1
  }
}
