// Widths: the table agrees with the C library, and what cannot be shown is left out.
import CNcurses
import Glibc
import Testing

@testable import TextUI

@Test func theTableAgreesWithTheCLibraryForEveryLetterBothKnow() throws {
  let locale = try #require(newlocale(Int32(1 << LC_CTYPE), "C.UTF-8", nil))
  let before = uselocale(locale)
  defer {
    uselocale(before)
    freelocale(locale)
  }
  var different: [String] = []
  for value in UInt32(0x20)...0x10ffff {
    guard let scalar = Unicode.Scalar(value), wcwidth(Int32(value)) >= 0 else { continue }
    if scalar.properties.generalCategory == .unassigned { continue }
    let known = Int(wcwidth(Int32(value)))
    if CellWidth.columns(of: scalar) != known {
      different.append("\(String(value, radix: 16)): \(known)")
    }
  }
  // The terminal checks each letter against the C library of its machine before it is sent, so the
  // few letters about which Unicode versions differ cannot break a line.
  #expect(different.count <= 60, "\(different.prefix(100))")
}

@Test(arguments: [
  ("a", 1), ("\u{175}", 1), ("e\u{301}", 1), ("\u{674e}", 2), ("\u{1f600}", 2), ("\u{d55c}", 2),
  ("\u{1112}\u{1161}\u{11ab}", 2), ("\u{995}\u{9bf}", 2), ("\u{645}", 1), ("\u{263a}", 1),
])
func aLetterTakesItsCells(letter: Character, cells: Int) {
  #expect(String(letter).columns == cells)
}

@Test(arguments: [
  ("\u{1f469}\u{200d}\u{1f52c}", "\u{1f469}"),  // a joined picture shows its first part
  ("\u{1f44d}\u{1f3fd}", "\u{1f44d}"),  // without its skin tone
  ("\u{2764}\u{fe0f}", "\u{2764}"),  // without its variation selector
  ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}"),
  ("\n", " "), ("\t", " "), ("\r\n", " "), ("\u{2028}", " "),
])
func whatTerminalsDisagreeAboutIsLeftOut(letter: Character, shown: Character) {
  #expect(CellWidth.shown(letter) == shown)
}

@Test(arguments: ["\u{1b}", "\u{7}", "\u{9b}", "\u{202e}", "\u{200f}", "\u{200b}", "\u{301}"])
func whatHasNoPlaceOnAScreenIsNotShown(letter: Character) {
  #expect(CellWidth.shown(letter) == nil)
}
