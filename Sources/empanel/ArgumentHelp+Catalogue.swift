// What an option is for, said through the catalogue like every other text for people.
import ArgumentParser
import Wording

extension ArgumentHelp {
  /// What an option is for, in the language that is spoken.
  static func en(_ wording: CatalogueText, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(Wording.en(wording), valueName: value)
  }
}
