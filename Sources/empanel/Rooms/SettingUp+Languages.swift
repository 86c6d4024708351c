// Other languages at the kiosk in the set-up room: who has read them, kept with what they have read,
// so that words that change afterwards must be read again.
import Forms
import Panels
import Scoring
import Screens

extension SettingUp {
  /// The languages of the pack as the room shows them.
  func languages(_ choices: KeptSetup.Choices) -> [SetupModel.Language] {
    guard let pack = keptPack, let form = pack.form else { return [] }
    return KioskLanguages.found(in: pack.files, form).map { found in
      SetupModel.Language(
        tag: found.tag, name: found.name, lacks: found.lacks.map(SettingUp.sentence),
        readBy: choices.readings.first { $0.isOf(found) }?.by ?? "")
    }
  }

  /// The languages that are frozen: whole, and read as they stand now.
  func frozenLanguages(_ choices: KeptSetup.Choices, _ form: Form) throws
    -> [String: KioskLanguage]
  {
    guard let files = keptPack?.files else { return [:] }
    let found = KioskLanguages.found(in: files, form)
    let read = choices.readings.filter { reading in found.contains(where: reading.isOf) }
    return try KioskLanguages.judged(read.map { "\($0.language)=\($0.by)" }, for: files, form)
  }

  /// What the check says of them.
  func saidOfLanguages() -> (notes: [Found], facts: [Found]) {
    guard let form = keptPack?.form, let choices = try? kept.choices(),
      let frozen = try? frozenLanguages(choices, form)
    else { return ([], []) }
    let found = { (lines: [String]) in
      lines.map { (text: SettingUp.sentence($0), step: Step?.some(.task(.languages))) }
    }
    return (
      found(KioskLanguages.unread(form, frozen)), found(KioskLanguages.lines(frozen))
    )
  }

  func languages(on display: inout Surface) throws(Interrupted) {
    try fill(.languages(model().languages), on: &display) { _, values in
      guard let pack = self.keptPack, let form = pack.form else { return }
      var choices = try self.kept.choices()
      choices.readings = KioskLanguages.found(in: pack.files, form).compactMap { found in
        let name = typedText(values[found.tag] ?? "").text
        guard found.lacks == nil, name.contains(where: { !$0.isWhitespace }) else { return nil }
        return KeptSetup.Reading(language: found.tag, by: name, words: found.digest)
      }
      try self.kept.keep(choices)
    }
  }
}

extension KeptSetup.Reading {
  /// Whether it is of these very words.
  fileprivate func isOf(_ found: KioskLanguages.Found) -> Bool {
    language == found.tag && words == found.digest && found.lacks == nil
  }
}
