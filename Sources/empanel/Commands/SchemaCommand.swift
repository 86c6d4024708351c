// `empanel schema`: every key of a pack file, made from the table that the reader uses.
import ArgumentParser
import Forms

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "List every key of a pack file: its type, what it may hold, and its default.",
    discussion: """
      Examples: empanel schema | less
                empanel schema --kiosk-words > panels/ours/kiosk.cy.yaml
      """)

  @Flag(
    name: .customLong("kiosk-words"),
    help: "Print a kiosk.LANGUAGE.yaml with the kiosk's own words, to be translated.")
  var printsKioskWords = false

  func run() throws {
    if printsKioskWords { return try sayKioskWords() }
    try say("# form.yaml: the keys of a pack, version \(Schema.version)")
    for line in SchemaCommand.lines(Schema.pack, under: "") { try say(line) }
    try say("")
    try say("# form.LANGUAGE.yaml: the words of a pack in another language")
    for line in SchemaCommand.lines(Schema.translation, under: "") { try say(line) }
    try say("")
    try say("# kiosk.LANGUAGE.yaml: the kiosk's own words in another language")
    for line in SchemaCommand.lines(Schema.kioskWords, under: "") { try say(line) }
  }

  private func sayKioskWords() throws {
    for line in KioskLanguages.fileToFillIn { try say(line) }
  }

  /// One line a key: its whole path, what it may hold, its default.
  static func lines(_ keys: [SchemaKey], under path: String) -> [String] {
    keys.flatMap { key -> [String] in
      let here = path + key.name
      return ["\(here): \(shape(of: key.type)); \(key.fallback.words)"]
        + within(key.type, under: here)
    }
  }

  /// Keys with keys of their own say so in one word; those follow on lines of their own.
  private static func shape(of type: SchemaType) -> String {
    switch type {
    case .object: "keys, below"
    case .list(.object, let count):
      "a list of \(count.lowerBound) to \(count.upperBound), each with the keys below"
    case .byName(let part, let value, let count):
      "\(count.lowerBound) to \(count.upperBound) by the id of a \(part.rawValue)"
        + (within(value, under: "").isEmpty ? ", each \(value.words)" : ", as below")
    default: type.words
    }
  }

  private static func within(_ type: SchemaType, under path: String) -> [String] {
    switch type {
    case .object(let keys): lines(keys, under: path + ".")
    case .list(let entry, _): within(entry, under: path + "[]")
    case .byName(let part, let value, _):
      within(value, under: path + ".\(part.rawValue.uppercased())")
    default: []
    }
  }
}
