// What a kiosk does for the eyes and ears of the person whose turn it is (SCREENS 3 and 4 (d)); all of
// it goes back when the turn ends. Separate from Kiosk+Hello, where it is chosen.
public import TextUI

/// What a kiosk can do for eyes and ears.
public struct KioskMeans: Equatable, Sendable {
  /// Whether the computer can read aloud.
  public var readsAloud = false
  /// Whether only the person hears it, so that the answer they chose may be said.
  public var hasHeadphones = false
  /// Whether there are colours to choose from.
  public var hasColours = false
  /// Whether the picture can be made bigger, where the window has room for it.
  public var canBeBigger = false

  /// Nothing but the screen as it is.
  public init() {}
}

/// How the screen looks for the person whose turn it is.
struct KioskLook: Equatable, Sendable {
  /// A look of their own; nil for the usual one.
  var look: Look?
  var isBigger = false
}

extension Kiosk {
  /// The smallest window in which the picture can be bigger.
  static let roomForBigger = Size(columns: 100, rows: 33)

  /// All looks there are here, in the order in which the choice goes through them.
  var looks: [KioskLook] {
    let isBigEnough =
      size.columns >= Kiosk.roomForBigger.columns && size.rows >= Kiosk.roomForBigger.rows
    let sizes = model.means.canBeBigger && isBigEnough ? [false, true] : [false]
    let colours: [Look?] = model.means.hasColours ? [nil, .yellowOnBlack, .light] : [nil]
    return colours.flatMap { colour in sizes.map { KioskLook(look: colour, isBigger: $0) } }
  }

  /// The look that is chosen now, where it fits the window.
  var lookNow: KioskLook { looks.contains(look) ? look : KioskLook(look: look.look) }

  /// A look of the person whose turn it is; nobody else sees it.
  public var ownLook: Look? {
    switch phase {
    case .slip, .staff, .waiting: nil
    default: look.look
    }
  }

  // MARK: Read aloud

  /// The language of the person whose turn it is; nil for the form's own.
  public var ownLanguage: String? { model.spoken }

  /// The words that are to be read now, once.
  public mutating func takeSaying() -> String? {
    defer { saying = nil }
    return saying
  }

  /// Reads what stands on the screen; which answer was chosen only into headphones.
  mutating func readAloud() {
    guard model.means.readsAloud, mayBeRead else { return }
    var frame = told
    if !model.means.hasHeadphones {
      frame.rows.removeAll { $0.isUnsaid }
      frame.message = ""
    }
    saying = frame.spoken
  }

  /// Says the answer that was just chosen.
  mutating func sayChosen(_ words: String) {
    if isRead, model.means.hasHeadphones { saying = words }
  }

  // Slips and passphrases are for eyes alone.
  private var mayBeRead: Bool {
    switch phase {
    case .slip, .staff, .waiting: false
    default: true
    }
  }
}
