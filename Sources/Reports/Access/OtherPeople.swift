// How the other people of a panel are called in what one person gets to read: by role. Names and
// codes of everybody else are taken out of free text too.

/// How everybody but one person is called for them.
public struct OtherPeople: Sendable {
  private let labels: [String: String]
  /// A word in small letters to what stands in its place.
  private let replaced: [String: String]

  /// - Parameters:
  ///   - labels: by handle or code, what the person is called.
  ///   - names: by handle or code, the names to take out of free text; not those of the person
  ///     themselves, nor of those who are named.
  ///   - own: the person's own names, which stay.
  public init(labels: [String: String], names: [String: [String]], own: [String]) {
    self.labels = labels
    var replaced: [String: String] = [:]
    let kept = Set(own.flatMap(OtherPeople.words).map { $0.lowercased() })
    for (id, names) in names.sorted(by: { $0.key < $1.key }) {
      let label = "[\(labels[id] ?? AccessWords.somebody)]"
      for name in names {
        let words = OtherPeople.words(name)
        for word in words where word.count > 2 || words.count == 1 {
          if !kept.contains(word.lowercased()) { replaced[word.lowercased()] = label }
        }
      }
    }
    self.replaced = replaced
  }

  /// What somebody is called.
  public func name(_ id: String) -> String { labels[id] ?? AccessWords.somebody }

  /// A text without the names and codes of others, and how many were taken out.
  public func without(_ text: String) -> (text: String, count: Int) {
    var result = ""
    var count = 0
    var word = ""
    var last: String?
    func flush() {
      guard !word.isEmpty else { return }
      if let label = replaced[word.lowercased()] {
        // A first and a last name beside each other are one person.
        if let last, last == label, result.hasSuffix(label + " ") {
          result.removeLast()
        } else {
          result += label
          count += 1
        }
        last = label
      } else {
        result += word
        last = nil
      }
      word = ""
    }
    for character in text {
      if OtherPeople.isOfWord(character) {
        word.append(character)
      } else {
        flush()
        result.append(character)
      }
    }
    flush()
    return (result, count)
  }

  private static func words(_ text: String) -> [String] {
    text.split { !isOfWord($0) }.map(String.init)
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
