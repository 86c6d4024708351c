// Where words of people enter the program: normalised once, here, so that a seal never fails on
// text and a reader never normalises.
import Sealing
@_spi(_Unicode) import Swift

/// Words of a person, ready for a record.
///
/// NFC, tabs as spaces, direction marks and controls dropped. The second value counts what was dropped, to be said to the person.
func typedText(_ text: String) -> (text: String, dropped: Int) {
  let cleaned = cleanedText(text)
  return (String(String.UnicodeScalarView(cleaned.text._nfc)), cleaned.dropped)
}

/// The same text, with a note on standard error where something was dropped: what is sealed is never
/// quietly another text than the person gave.
func takenIn(_ text: String) -> String {
  let (clean, dropped) = typedText(text)
  if dropped > 0 {
    note(NoteWords.leftOut(dropped, of: shownSafely(String(clean.prefix(40)))))
  }
  return clean
}
