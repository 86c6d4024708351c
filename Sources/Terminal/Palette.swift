// Every attribute and colour of the program, in one table. Colours are among the eight all
// terminals have, and never carry a meaning alone.
internal import CNcurses
internal import TextUI

struct Palette {
  struct Face {
    let attributes: attr_t
    let pair: Int16
  }

  private struct Colours {
    let text: (ink: Int16, paper: Int16)
    let warning: Int16
    let dimsQuietText: Bool
  }

  private static let usual: Int16 = -1
  private static let textPair: Int16 = 1
  private static let warningPair: Int16 = 2

  let look: Look
  // What the keys change has no attributes: simple readers say the codes that set them.
  private let isQuiet: Bool
  private let colours: Colours?

  static var hasColours: Bool { has_colors() }

  // A terminal without colours is shown in mono, whatever was chosen. Colours are only started
  // when a look needs them: in mono not one colour code is sent.
  init(_ look: Look, isQuiet: Bool) {
    self.isQuiet = isQuiet
    guard look != .mono, has_colors(), start_color() == OK else {
      self.look = .mono
      colours = nil
      return
    }
    use_default_colors()
    let chosen = Palette.colours(of: look)
    init_pair(Palette.textPair, chosen.text.ink, chosen.text.paper)
    init_pair(Palette.warningPair, chosen.warning, chosen.text.paper)
    self.look = look
    colours = chosen
  }

  private static func colours(of look: Look) -> Colours {
    let black = Int16(COLOR_BLACK)
    let white = Int16(COLOR_WHITE)
    let yellow = Int16(COLOR_YELLOW)
    let red = Int16(COLOR_RED)
    switch look {
    case .plain, .mono:
      return Colours(text: (usual, usual), warning: red, dimsQuietText: true)
    case .dark: return Colours(text: (white, black), warning: yellow, dimsQuietText: false)
    case .light: return Colours(text: (black, white), warning: red, dimsQuietText: false)
    case .yellowOnBlack: return Colours(text: (yellow, black), warning: white, dimsQuietText: false)
    }
  }

  // The pair of erased cells; 0 is the terminal's own.
  var background: Int16 { colours == nil || look == .plain ? 0 : Palette.textPair }

  // The same as one number, to which an ASCII letter is added.
  func cell(of style: Style) -> chtype {
    let face = face(of: style)
    return empanel_face(face.attributes, face.pair)
  }

  func face(of style: Style) -> Face {
    let pair = background
    switch style {
    case .plain: return Face(attributes: 0, pair: pair)
    case .title, .picture: return Face(attributes: empanel_reverse(), pair: pair)
    case .selected: return Face(attributes: isQuiet ? 0 : empanel_reverse(), pair: pair)
    case .heading, .chosen: return Face(attributes: empanel_bold(), pair: pair)
    case .quiet:
      return Face(attributes: colours?.dimsQuietText == true ? empanel_dim() : 0, pair: pair)
    case .warning:
      return Face(
        attributes: empanel_bold(), pair: colours == nil ? pair : Palette.warningPair)
    case .entry: return Face(attributes: isQuiet ? 0 : empanel_underline(), pair: pair)
    }
  }
}
