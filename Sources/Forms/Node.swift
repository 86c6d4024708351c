// A YAML document as it is written: every value with its place and its style, and whether it is
// anchored. Separate from Branch.swift, which knows what a pack may say and asks nothing of how it
// is written.

/// One value of a YAML document.
indirect enum Node {
  case scalar(Scalar)
  case sequence(Sequence)
  case mapping(Mapping)
  /// Another value's name in place of a value.
  case alias(Mark)

  /// Where something begins; lines and columns (in scalars) count from 1.
  struct Mark {
    var line: Int
    var column: Int
  }

  /// A text.
  struct Scalar {
    enum Style { case any, plain, singleQuoted, doubleQuoted, literal, folded }

    var string: String
    var style: Style
    var mark: Mark?
    var isAnchored = false
  }

  /// A list.
  struct Sequence {
    var entries: [Node]
    var isFlow: Bool
    var mark: Mark?
    var isAnchored = false
  }

  /// Keys with their values, in the order they are written.
  struct Mapping {
    var pairs: [(key: Node, value: Node)]
    var isFlow: Bool
    var mark: Mark?
    var isAnchored = false

    /// The place of a key.
    func place(of key: String) -> Int? { pairs.firstIndex { $0.key.scalar?.string == key } }
  }
}

extension Node {
  /// A text that is written nowhere yet.
  init(_ string: String, _ style: Scalar.Style = .any) {
    self = .scalar(Scalar(string: string, style: style))
  }

  /// A list that is written nowhere yet.
  init(_ entries: [Node]) { self = .sequence(Sequence(entries: entries, isFlow: false)) }

  /// Keys that are written nowhere yet.
  init(_ pairs: [(key: Node, value: Node)]) {
    self = .mapping(Mapping(pairs: pairs, isFlow: false))
  }

  var scalar: Scalar? { if case .scalar(let scalar) = self { scalar } else { nil } }
  var mapping: Mapping? { if case .mapping(let mapping) = self { mapping } else { nil } }

  var mark: Mark? {
    switch self {
    case .scalar(let scalar): scalar.mark
    case .sequence(let sequence): sequence.mark
    case .mapping(let mapping): mapping.mark
    case .alias(let mark): mark
    }
  }

  /// Whether it has a name that other places could use for it, or is such a use.
  var isAnchored: Bool {
    switch self {
    case .scalar(let scalar): scalar.isAnchored
    case .sequence(let sequence): sequence.isAnchored
    case .mapping(let mapping): mapping.isAnchored
    case .alias: true
    }
  }
}
