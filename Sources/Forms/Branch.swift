// A YAML file as a tree of texts with lines, and nothing of YAML's own ideas: no booleans, no
// octal numbers, no dates, no anchors. What a text means is decided by the key it stands at.
internal import Yams

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
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw BranchMistake(line: Branch.badLine(bytes), problem: .notUTF8)
    }
    let parser: Parser
    let root: Node?
    do {
      parser = try Parser(yaml: text, resolver: .default, constructor: .default, encoding: .utf8)
      root = try parser.singleRoot()
    } catch {
      throw BranchMistake(error, in: text)
    }
    guard let root else { throw BranchMistake(line: 1, problem: .empty) }
    // Nodes hold their anchors weakly and the parser holds them: without it they would be gone.
    self = try withExtendedLifetime(parser) { () throws(BranchMistake) in
      try Branch(root, depth: 0)
    }
  }

  init(_ node: Node, depth: Int) throws(BranchMistake) {
    let line = node.mark?.line ?? 1
    guard node.anchor == nil else { throw BranchMistake(line: line, problem: .anchor) }
    // The top-level keys hold the first of the levels that are counted.
    guard depth <= Schema.depthLimit else {
      throw BranchMistake(line: line, problem: .tooDeep(limit: Schema.depthLimit))
    }
    switch node {
    case .scalar(let scalar): self = .text(scalar.string, line: line)
    case .alias: throw BranchMistake(line: line, problem: .anchor)
    case .sequence(let sequence):
      var list: [Branch] = []
      for entry in sequence { list.append(try Branch(entry, depth: depth + 1)) }
      self = .list(list, line: line)
    case .mapping(let mapping):
      var keys: [(key: String, line: Int, value: Branch)] = []
      var seen: Set<String> = []
      for (key, value) in mapping {
        let keyLine = key.mark?.line ?? line
        guard key.anchor == nil else { throw BranchMistake(line: keyLine, problem: .anchor) }
        guard case .scalar(let scalar) = key else {
          throw BranchMistake(line: keyLine, problem: .keyIsNotText)
        }
        guard seen.insert(scalar.string).inserted else {
          throw BranchMistake(line: keyLine, problem: .repeatedKey(scalar.string))
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

extension BranchMistake {
  /// The YAML library's error, with its line.
  fileprivate init(_ error: any Error, in text: String) {
    guard let error = error as? YamlError else {
      self.init(line: 1, problem: .notYAML(reason: "\(error)"))
      return
    }
    switch error {
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(line: context.mark.line, problem: .repeatedKey(keys.first ?? ""))
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(line: mark.line, problem: .notYAML(reason: problem))
    case .reader(let problem, let offset, _, _):
      let before = text.utf8.prefix(max(0, offset ?? 0))
      self.init(line: 1 + before.count { $0 == 0x0A }, problem: .notYAML(reason: problem))
    default: self.init(line: 1, problem: .notYAML(reason: "\(error)"))
    }
  }
}
