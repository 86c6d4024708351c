// A YAML document read into nodes by libyaml, event by event. Separate from Node.swift, which is a
// value and knows nothing of C.
internal import CYAML
import Wording

extension Node {
  /// The one document of a YAML file; nil where the file holds none.
  ///
  /// - Parameter bytes: UTF-8.
  init?(yaml bytes: [UInt8]) throws(BranchMistake) {
    let root = try bytes.withUnsafeBufferPointer { bytes throws(BranchMistake) in
      try EventReader(bytes).root()
    }
    guard let root else { return nil }
    self = root
  }
}

/// What libyaml says next, freed from its memory.
private enum Event {
  case value(Node)
  case listBegins(Node.Sequence)
  case keysBegin(Node.Mapping)
  case ends
  case documentBegins(Node.Mark)
  case streamEnds
  case other
}

/// The events of one file.
private final class EventReader {
  // libyaml keeps its own address in it, so it may not be moved.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let bytes: UnsafeBufferPointer<UInt8>

  /// - Parameter bytes: Must outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  func root() throws(BranchMistake) -> Node? {
    guard try document() != nil else { return nil }
    let root = try node(next(), depth: 0)
    if let second = try document() {
      throw BranchMistake(
        line: second.line, problem: .notYAML(reason: en("it holds more than one document")))
    }
    return root
  }

  /// Goes on to the next document, and says where it begins.
  private func document() throws(BranchMistake) -> Node.Mark? {
    while true {
      switch try next() {
      case .documentBegins(let mark): return mark
      case .streamEnds: return nil
      default: continue
      }
    }
  }

  private func node(_ event: Event, depth: Int) throws(BranchMistake) -> Node {
    switch event {
    case .value(let node): return node
    case .listBegins(var sequence):
      try checkDepth(depth, sequence.mark)
      while case let event = try next(), !event.isEnd {
        sequence.entries.append(try node(event, depth: depth + 1))
      }
      return .sequence(sequence)
    case .keysBegin(var mapping):
      try checkDepth(depth, mapping.mark)
      while case let event = try next(), !event.isEnd {
        let key = try node(event, depth: depth + 1)
        mapping.pairs.append((key, try node(next(), depth: depth + 1)))
      }
      return .mapping(mapping)
    case .ends, .documentBegins, .streamEnds, .other:
      // libyaml gives events in their grammar's order, so this is not reached.
      throw BranchMistake(line: 1, problem: .notYAML(reason: en("a value is missing")))
    }
  }

  /// Nothing is read that lies deeper than a pack may go: each level costs stack.
  private func checkDepth(_ depth: Int, _ mark: Node.Mark?) throws(BranchMistake) {
    guard depth <= Schema.depthLimit else {
      throw BranchMistake(line: mark?.line ?? 1, problem: .tooDeep(limit: Schema.depthLimit))
    }
  }

  private func next() throws(BranchMistake) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw mistake() }
    defer { yaml_event_delete(&event) }
    return Event(event)
  }

  /// libyaml's error, with its line.
  private func mistake() -> BranchMistake {
    let reason = parser.pointee.problem.map { String(cString: $0) } ?? en("out of memory")
    let line =
      parser.pointee.error == YAML_READER_ERROR
      ? bytes.prefix(parser.pointee.problem_offset).count { $0 == 0x0A }
      : parser.pointee.problem_mark.line
    return BranchMistake(line: line + 1, problem: .notYAML(reason: reason))
  }
}

extension Event {
  fileprivate init(_ event: yaml_event_t) {
    let mark = Node.Mark(line: event.start_mark.line + 1, column: event.start_mark.column + 1)
    switch event.type {
    case YAML_ALIAS_EVENT: self = .value(.alias(mark))
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      self = .value(
        .scalar(
          Node.Scalar(
            string: String(
              decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
              as: UTF8.self),
            style: Node.Scalar.Style(scalar.style), mark: mark, isAnchored: scalar.anchor != nil)))
    case YAML_SEQUENCE_START_EVENT:
      let list = event.data.sequence_start
      self = .listBegins(
        Node.Sequence(
          entries: [], isFlow: list.style == YAML_FLOW_SEQUENCE_STYLE, mark: mark,
          isAnchored: list.anchor != nil))
    case YAML_MAPPING_START_EVENT:
      let keys = event.data.mapping_start
      self = .keysBegin(
        Node.Mapping(
          pairs: [], isFlow: keys.style == YAML_FLOW_MAPPING_STYLE, mark: mark,
          isAnchored: keys.anchor != nil))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self = .ends
    case YAML_DOCUMENT_START_EVENT: self = .documentBegins(mark)
    case YAML_STREAM_END_EVENT: self = .streamEnds
    default: self = .other
    }
  }

  fileprivate var isEnd: Bool { if case .ends = self { true } else { false } }
}

extension Node.Scalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_PLAIN_SCALAR_STYLE: self = .plain
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .any
    }
  }
}
