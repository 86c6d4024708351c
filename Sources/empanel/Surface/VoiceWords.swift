// What the program says of the voice that reads aloud.
import Screens
import Wording

enum VoiceWords {
  static var failed: String {
    en("Problem: espeak-ng could not read it. Is there a voice for this language?")
  }
}
