// `empanel schema`: every key of a pack file, made from the table that the reader uses.
import ArgumentParser
import Forms
import Wording

struct SchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: en("List every key of a pack file: its type, what it may hold, and its default."),
      discussion: en(
        """
        Examples: empanel schema | less
                  empanel schema --kiosk-words > panels/ours/kiosk.cy.yaml
        """))
  }

  @Flag(
    name: .customLong("kiosk-words"),
    help: .en("Print a kiosk.LANGUAGE.yaml with the kiosk's own words, to be translated."))
  var printsKioskWords = false

  func run() throws {
    if printsKioskWords { return try sayKioskWords() }
    try say(en("# form.yaml: the keys of a pack, version \(Schema.version)"))
    for line in SchemaCommand.lines(Schema.pack, under: "") { try say(line) }
    try say("")
    try say(en("# form.LANGUAGE.yaml: the words of a pack in another language"))
    for line in SchemaCommand.lines(Schema.translation, under: "") { try say(line) }
    try say("")
    try say(en("# kiosk.LANGUAGE.yaml: the kiosk's own words in another language"))
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
    case .object: en("keys, below")
    case .list(.object, let count):
      en("a list of \(count.lowerBound) to \(count.upperBound), each with the keys below")
    case .byName(let part, let value, let count):
      en("\(count.lowerBound) to \(count.upperBound) by the id of a \(part.rawValue)")
        + (within(value, under: "").isEmpty ? en(", each \(value.words)") : en(", as below"))
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
