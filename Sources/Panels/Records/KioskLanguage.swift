// A language that contributors may choose at the kiosk, as the freeze says it: frozen with everything
// else, so that nobody meets other words than the panel declared.
public import Sealing

/// The kiosk's words in one language, and who has read every word that is shown in it.
public struct KioskLanguage: Hashable, Sendable {
  /// What the language calls itself, such as `Cymraeg`.
  public var name: String
  /// Who has read every word of it, the form's and the kiosk's, as the chair wrote it.
  public var readBy: String
  /// The kiosk's words by their English ones; the form's own stand in the form.
  public var texts: [String: String]

  /// A language at the kiosk.
  public init(name: String, readBy: String, texts: [String: String]) {
    self.name = name
    self.readBy = readBy
    self.texts = texts
  }

  init(_ json: JSON) throws(RecordFault) {
    var fields = try Fields(json, at: "languages")
    name = try fields.text("name", where: { !$0.isEmpty })
    readBy = try fields.text("read_by", where: { !$0.isEmpty })
    texts = [:]
    guard let entries = try fields.required("texts").array else {
      throw .wrongField("languages.texts")
    }
    for entry in entries {
      var pair = try Fields(entry, at: "languages.texts")
      let english = try pair.text("en", where: { !$0.isEmpty })
      let words = try pair.text("say", where: { !$0.isEmpty })
      guard texts.updateValue(words, forKey: english) == nil else {
        throw .wrongField("languages.texts")
      }
      try pair.finish()
    }
    try fields.finish()
  }

  var json: JSON {
    .object([
      "name": .string(name), "read_by": .string(readBy),
      // A list, because words are no keys (SEALING 1.2); in the order of the English ones.
      "texts": .array(
        texts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
          .object(["en": .string($0.key), "say": .string($0.value)])
        }),
    ])
  }
}

extension History {
  /// The languages of the kiosk by their tag; none where the keys do not open them.
  public func kioskLanguages(
    _ identities: [AgeIdentity], _ part: (RecordID, String) -> Bytes?
  ) -> [String: KioskLanguage] {
    panelText(identities, part)?.languages ?? [:]
  }
}
