// What the program says of the voice that reads aloud.

enum VoiceWords {
  static let failed = "Problem: espeak-ng could not read it. Is there a voice for this language?"
}
