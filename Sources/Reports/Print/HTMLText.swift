// A small writer of printable pages: every text is escaped as it goes in, and the whole page is one
// file without scripts or anything from outside.

/// A page of HTML as it grows.
struct HTMLText {
  private(set) var text = ""

  /// Writes `<name attributes>`, what `inside` writes, and `</name>`.
  ///
  /// Names and attributes are the program's own words, so their type admits no other text.
  mutating func element(
    _ name: StaticString, _ attributes: StaticString = "", _ inside: (inout HTMLText) -> Void
  ) {
    open(name, attributes)
    inside(&self)
    text += "</\(name)>"
  }

  /// Writes an element that holds nothing but a text.
  mutating func element(
    _ name: StaticString, _ attributes: StaticString = "", _ words: String
  ) {
    element(name, attributes) { $0.words(words) }
  }

  /// Writes an element on lines of its own, so that the file can be read and compared.
  mutating func block(
    _ name: StaticString, _ attributes: StaticString = "", _ inside: (inout HTMLText) -> Void
  ) {
    open(name, attributes)
    text += "\n"
    inside(&self)
    text += "</\(name)>\n"
  }

  /// Writes a block that holds nothing but a text.
  mutating func block(_ name: StaticString, _ attributes: StaticString = "", _ words: String) {
    element(name, attributes) { $0.words(words) }
    text += "\n"
  }

  /// Writes markup of the program's own, such as a picture.
  mutating func markup(_ markup: StaticString) { text += "\(markup)" }

  /// Draws a QR code with the four light modules around it that scanners need; only numbers go in.
  mutating func picture(of code: QRCode) {
    let side = code.size + 8
    text += "<svg class=\"qr\" viewBox=\"0 0 \(side) \(side)\" shape-rendering=\"crispEdges\">"
    for row in 0..<code.size {
      for column in 0..<code.size where code.isDark(row, column) {
        text += "<rect x=\"\(column + 4)\" y=\"\(row + 4)\" width=\"1\" height=\"1\"/>"
      }
    }
    text += "</svg>\n"
  }

  /// Writes a text with everything escaped that HTML could act on; line breaks stay.
  mutating func words(_ words: String) {
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\n": text += "<br>"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  private mutating func open(_ name: StaticString, _ attributes: StaticString) {
    text += attributes.utf8CodeUnitCount == 0 ? "<\(name)>" : "<\(name) \(attributes)>"
  }

  /// A whole page: its language, its title, its style, its body.
  static func page(
    language: String, title: String, style: StaticString, _ body: (inout HTMLText) -> Void
  ) -> String {
    var html = HTMLText()
    html.text = "<!DOCTYPE html>\n<html lang=\""
    html.words(language)
    html.text += "\">\n<head>\n<meta charset=\"utf-8\">\n"
    html.block("title", "", title)
    html.text +=
      "<style>\n\(PrintStyle.paper(of: PageWords.of))\(PrintStyle.common)\(style)</style>\n</head>\n"
    html.block("body", "", body)
    html.text += "</html>\n"
    return html.text
  }
}
