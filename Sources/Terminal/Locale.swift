// The one place that sets the C library's locale. ncurses cuts and drops letters when the locale
// is not UTF-8, as it is after a getty or on a bare Debian.
internal import CNcurses
internal import Glibc

extension LetterRange {
  // Sets LC_CTYPE only: no number or message of this program depends on the C library.
  static func settled() -> LetterRange {
    setlocale(LC_CTYPE, "")
    if empanel_codeset_is_utf8() == 1 { return .unicode }
    if setlocale(LC_CTYPE, "C.UTF-8") != nil, empanel_codeset_is_utf8() == 1 {
      return .unicodeAssumed
    }
    return .ascii
  }
}
