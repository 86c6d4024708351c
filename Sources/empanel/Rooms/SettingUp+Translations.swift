// Translations whose English was changed in the set-up room: only here can it be known that the words
// in another language still say what the English said before. The check names them.
import Forms
import Panels
import Scoring
import Screens

extension PackSource.Translation {
  /// The same without one of its texts, where it has it.
  func without(_ path: String) -> PackSource.Translation {
    guard let less = changePack(bytes, at: path, to: .removed) else { return self }
    return PackSource.Translation(language: language, file: file, bytes: less.bytes)
  }
}

extension SettingUp {
  /// Remembers every translated text whose English is other than before.
  func keepStale(in form: Form) throws {
    guard let old = keptPack?.form, !form.texts.isEmpty else { return }
    let before = SettingUp.english(old)
    let now = SettingUp.english(form)
    var choices = try kept.choices()
    for (language, texts) in form.texts {
      // A text that only moved to another place has brought its translation along.
      let pairs = Set((old.texts[language] ?? [:]).map { [before[$0.key] ?? "", $0.value] })
      for (place, words) in texts where before[place] != now[place] {
        guard !pairs.contains([now[place] ?? "", words]) else { continue }
        let isKnown = choices.stale.contains {
          $0.place == place && $0.language == language && $0.words == words
        }
        guard !isKnown else { continue }
        choices.stale.append(
          KeptSetup.Stale(
            place: place, language: language, english: before[place] ?? "", words: words))
      }
    }
    try kept.keep(choices)
  }

  /// The translations that still say what other English words said.
  func stale() -> [Found] {
    guard let form = keptPack?.form else { return [] }
    let english = SettingUp.english(form)
    let stale = ((try? kept.choices())?.stale ?? []).filter {
      form.texts[$0.language]?[$0.place] == $0.words && english[$0.place] != $0.english
    }
    return stale.sorted { ($0.language, $0.place) < ($1.language, $1.place) }.map { text in
      let file = "\(desk.store.home.packPath)/form.\(text.language).yaml"
      return (
        shownSafely(RoomWords.stale(text.place, text.language, file)),
        part(of: text.place).map { .part($0) }
      )
    }
  }

  private static func english(_ form: Form) -> [String: String] {
    Dictionary(form.words.map { ($0.path, $0.words) }, uniquingKeysWith: { first, _ in first })
  }
}
