// Which characters a string of a record may hold. Separate from the JSON reader because text is
// checked and cleaned where people type it, long before anything is sealed.

/// Whether every character of `text` may stand in a record (article "Canonical JSON").
///
/// A line feed may. Refused: the other C0 controls with tab and carriage return, DEL, C1, marks
/// that change the direction of writing, U+2028, U+2029, U+FEFF and noncharacters.
public func isAllowedText(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy(isAllowed)
}

/// `text` with everything ``isAllowedText(_:)`` refuses replaced or dropped, for pasted text.
///
/// A tab becomes a space; CR LF, a lone CR, U+2028 and U+2029 become a line feed; every other
/// refused character is dropped. `dropped` counts the dropped ones only, for the note that the
/// person is shown. Unicode normalisation (NFC) is not done here: it belongs to the program that
/// takes the text in.
public func cleanedText(_ text: String) -> (text: String, dropped: Int) {
  var clean = String.UnicodeScalarView()
  var dropped = 0
  var afterReturn = false
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n" where afterReturn: break
    case "\t": clean.append(" ")
    case "\r", "\u{2028}", "\u{2029}": clean.append("\n")
    case _ where isAllowed(scalar): clean.append(scalar)
    default: dropped += 1
    }
    afterReturn = scalar == "\r"
  }
  return (String(clean), dropped)
}

/// Whether one character may stand in a record.
func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A: true
  case 0x00...0x1F, 0x7F...0x9F: false
  case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: false
  case 0x2028...0x2029, 0xFEFF: false
  case 0xFDD0...0xFDEF: false
  default: scalar.value & 0xFFFE != 0xFFFE
  }
}
