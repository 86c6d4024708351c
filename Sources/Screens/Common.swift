// What every page has around it besides itself: help, the menu, finding, the look and the last
// messages. A value, so that keys, menu and help cannot disagree.
import TextUI

/// Something that is the same on every page.
enum Common: CaseIterable, Sendable {
  case help, find, look, messages, words, teach, mouseOn, mouseOff, aloud, menu

  /// Its key; the messages stand only in the menu.
  var key: Key {
    switch self {
    case .help: .function(1)
    case .find: .function(3)
    case .aloud: .function(5)
    case .look: .function(6)
    // No terminal sends it, so that it is in the menu alone.
    case .messages, .words, .teach, .mouseOn, .mouseOff: .function(0)
    case .menu: .function(9)
    }
  }

  /// What is done line by line, too.
  static let told: [Common] = [.messages, .words]

  /// What the menu lists where a surface can do so much.
  static func inMenu(_ kept: Kept) -> [Common] {
    let mouse: [Common] =
      kept.can.mouse == .notOffered ? [] : [kept.usesMouse ? .mouseOff : .mouseOn]
    let voice: [Common] = kept.can.voice == .there ? [.aloud] : []
    return [.find] + voice + [.look] + (kept.can.learnsKeys ? [.teach] : []) + mouse + [
      .messages, .words, .help,
    ]
  }
}
