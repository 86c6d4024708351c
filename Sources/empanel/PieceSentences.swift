// Why a holder's piece of a sheet is not handed over, in one sentence each. Separate because this is
// where a copied sheet comes to light, and everybody must understand what they read.
import Panels
import Screens
import Wording

enum PieceSentences {
  static func sentence(_ fault: PieceFault) -> String {
    switch fault {
    case .noSheet: en("the sheet is not here")
    case .notDealt: en("this sheet was sealed under a freeze in which you hold no piece")
    case .notHere: en("the piece has not arrived, or was changed")
    case .stanzas(let count): en("the piece is encrypted to \(count) keys, and not to yours alone")
    case .closed: en("the piece does not open with your key")
    case .otherText: en("the piece is not the one that its author signed")
    case .notAPiece: en("what was given to you is not a piece")
    case .otherContext(let line): copied(line)
    case .otherQuorums: en("the piece is not for the quorums you are in")
    }
  }

  private static func copied(_ line: PieceFault.Line) -> String {
    let what =
      switch line {
      case .panel: en("panel")
      case .under: en("freeze")
      case .author: en("author")
      case .candidate: en("candidate")
      case .recipient: en("sheet")
      case .holder: en("holder")
      }
    return en(
      "the piece inside names another \(what) than the sheet outside; it was copied from"
        + " somebody's sealed sheet, so tell everybody")
  }
}
