// Where words of people enter the program: normalised once, here, so that a seal never fails on
// text and a reader never normalises.
import Foundation
import Sealing

/// Words of a person, ready for a record.
///
/// NFC, tabs as spaces, direction marks and controls dropped. The second value counts what was dropped, to be said to the person.
func typedText(_ text: String) -> (text: String, dropped: Int) {
  let cleaned = cleanedText(text)
  return (cleaned.text.precomposedStringWithCanonicalMapping, cleaned.dropped)
}
