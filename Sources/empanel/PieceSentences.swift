// Why a holder's piece of a sheet is not handed over, in one sentence each. Separate because this is
// where a copied sheet comes to light, and everybody must understand what they read.
import Panels

enum PieceSentences {
  static func sentence(_ fault: PieceFault) -> String {
    switch fault {
    case .noSheet: "the sheet is not here"
    case .notDealt: "this sheet was sealed under a freeze in which you hold no piece"
    case .notHere: "the piece has not arrived, or was changed"
    case .stanzas(let count): "the piece is encrypted to \(count) keys, and not to yours alone"
    case .closed: "the piece does not open with your key"
    case .otherText: "the piece is not the one that its author signed"
    case .notAPiece: "what was given to you is not a piece"
    case .otherContext(let line): copied(line)
    case .otherQuorums: "the piece is not for the quorums you are in"
    }
  }

  private static func copied(_ line: PieceFault.Line) -> String {
    let what =
      switch line {
      case .panel: "panel"
      case .under: "freeze"
      case .author: "author"
      case .candidate: "candidate"
      case .recipient: "sheet"
      case .holder: "holder"
      }
    return "the piece inside names another \(what) than the sheet outside; it was copied from"
      + " somebody's sealed sheet, so tell everybody"
  }
}
