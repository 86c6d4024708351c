// A pack file as text in which one value is replaced, put in or taken out where it stands. Separate
// from PackChange.swift, which checks that what came of it says what was meant.

/// A pack file as text.
struct PackText {
  private let scalars: [Unicode.Scalar]
  /// Where each line begins.
  private let starts: [Int]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    starts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
  }

  /// Words in double quotes on one line.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether a step is a place in a list and not a key: only texts that have no name of their own.
  static func isList(_ step: String, in steps: ArraySlice<String>) -> Bool {
    Int(step) == 0 && steps.count == 1
  }

  /// The text with the change; nil where it is written in a way that is not followed here.
  func changed(_ root: Node, at steps: ArraySlice<String>, to change: PackChange) -> String? {
    var node = root
    var walked = 0
    var parents: [Node] = []
    for step in steps {
      guard let place = node.place(of: step), let next = node.value(at: place) else { break }
      parents.append(node)
      node = next
      walked += 1
    }
    guard walked < steps.count else {
      guard let parent = parents.last, let yaml = change.yaml else {
        return without(node, in: parents.last)
      }
      return replaced(node, in: parent, by: yaml)
    }
    return put(in: node, Array(steps.dropFirst(walked)), change)
  }

  // MARK: Places

  private func offset(_ mark: Node.Mark?) -> Int? {
    guard let mark, starts.indices.contains(mark.line - 1) else { return nil }
    let offset = starts[mark.line - 1] + mark.column - 1
    return offset <= scalars.count ? offset : nil
  }

  private func lineStart(_ offset: Int) -> Int { starts.last { $0 <= offset } ?? 0 }
  private func nextLine(_ offset: Int) -> Int { starts.first { $0 > offset } ?? scalars.count }

  private func indent(ofLineAt offset: Int) -> Int {
    scalars[lineStart(offset)...].prefix { $0 == " " }.count
  }

  /// Where a scalar ends that begins at an offset.
  private func end(of scalar: Node.Scalar, from start: Int) -> Int? {
    switch scalar.style {
    case .doubleQuoted:
      var place = start + 1
      while place < scalars.count, scalars[place] != "\"" {
        place += scalars[place] == "\\" ? 2 : 1
      }
      return place < scalars.count ? place + 1 : nil
    case .singleQuoted:
      var place = start + 1
      while place < scalars.count {
        if scalars[place] != "'" { place += 1; continue }
        guard place + 1 < scalars.count, scalars[place + 1] == "'" else { return place + 1 }
        place += 2
      }
      return nil
    case .literal, .folded:
      let indent = indent(ofLineAt: start)
      var place = nextLine(start)
      while place < scalars.count {
        let line = scalars[place..<nextLine(place)]
        let isBlank = line.allSatisfy { $0 == " " || $0 == "\n" }
        guard isBlank || line.prefix(while: { $0 == " " }).count > indent else { break }
        place = nextLine(place)
      }
      // The line end belongs to what follows.
      return place > start && scalars[place - 1] == "\n" ? place - 1 : place
    default:
      let length = scalar.string.unicodeScalars.count
      let found = scalars[start..<min(scalars.count, start + length)]
      return found.elementsEqual(scalar.string.unicodeScalars) ? start + length : nil
    }
  }

  private func text(replacing range: Range<Int>, by new: String) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[..<range.lowerBound])
    text.append(contentsOf: new.unicodeScalars)
    text.append(contentsOf: scalars[range.upperBound...])
    return String(text)
  }

  // MARK: Changes

  private func replaced(_ node: Node, in parent: Node, by yaml: String) -> String? {
    guard case .scalar(let scalar) = node, let start = offset(node.mark),
      let end = end(of: scalar, from: start)
    else { return nil }
    return text(replacing: start..<end, by: yaml)
  }

  /// Takes out the lines of a value that stands on lines of its own.
  private func without(_ node: Node, in parent: Node?) -> String? {
    guard case .scalar(let scalar) = node, let start = offset(node.mark),
      let end = end(of: scalar, from: start)
    else { return nil }
    let before = scalars[lineStart(start)..<start].filter { $0 != " " }
    let isItem = before.elementsEqual("-".unicodeScalars)
    let isKey = before.last == ":" && !before.contains { "{[,-".unicodeScalars.contains($0) }
    guard isItem || isKey else { return nil }
    return text(replacing: lineStart(start)..<nextLine(end), by: "")
  }

  private func put(in node: Node, _ steps: [String], _ change: PackChange) -> String? {
    guard let step = steps.first, var yaml = change.yaml else { return nil }
    for index in steps.indices.dropFirst().reversed() {
      yaml =
        PackText.isList(steps[index], in: steps[index...])
        ? "[\(yaml)]" : "{\(steps[index]): \(yaml)}"
    }
    switch node {
    case .mapping(let mapping): return put("\(step): \(yaml)", in: mapping, node)
    case .sequence(let sequence): return append(yaml, to: sequence)
    case .scalar, .alias: return nil
    }
  }

  /// A new key below the first one of its fellows.
  private func put(_ entry: String, in mapping: Node.Mapping, _ node: Node) -> String? {
    guard let first = mapping.pairs.first, let start = offset(first.key.mark) else { return nil }
    if mapping.isFlow { return text(replacing: start..<start, by: entry + ", ") }
    guard case .scalar(let scalar) = first.value, let value = offset(first.value.mark),
      let end = end(of: scalar, from: value)
    else {
      // Before a first key that stands on a line of its own.
      guard scalars[lineStart(start)..<start].allSatisfy({ $0 == " " }) else { return nil }
      let indent = String(repeating: " ", count: start - lineStart(start))
      return text(replacing: lineStart(start)..<lineStart(start), by: indent + entry + "\n")
    }
    let indent = String(repeating: " ", count: start - lineStart(start))
    let place = nextLine(end)
    let gap = place > 0 && scalars[place - 1] == "\n" ? "" : "\n"
    return text(replacing: place..<place, by: gap + indent + entry + "\n")
  }

  /// A new entry at the end of a list.
  private func append(_ yaml: String, to sequence: Node.Sequence) -> String? {
    guard case .scalar(let scalar)? = sequence.entries.last, let start = offset(scalar.mark),
      let end = end(of: scalar, from: start)
    else { return nil }
    if sequence.isFlow { return text(replacing: end..<end, by: ", " + yaml) }
    let dash = scalars[lineStart(start)..<start]
    guard dash.contains("-"), dash.allSatisfy({ $0 == " " || $0 == "-" }) else { return nil }
    let place = nextLine(end)
    let gap = place > 0 && scalars[place - 1] == "\n" ? "" : "\n"
    return text(
      replacing: place..<place, by: gap + String(String.UnicodeScalarView(dash)) + yaml + "\n")
  }
}
