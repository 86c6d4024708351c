// The one list of record types. Separate from Record, which holds what all types share.
internal import Sealing

/// What a record says, by its type.
public enum RecordBody: Equatable, Sendable {
  /// Begins a panel.
  case call(Call)
  /// Somebody joins with their keys.
  case enrol(Enrol)
  /// Fixes form, people, keys, candidates, quorums.
  case freeze(Freeze)
  /// Somebody has read the freeze.
  case declare(Declare)
  /// A sealed sheet.
  case sheet(SheetBody)
  /// Something happened.
  case event(EventBody)
  /// Says what will be opened.
  case close(Close)
  /// A holder hands over their pieces.
  case release(Release)
  /// A reader has opened the sheets.
  case opened(Opened)
  /// What was agreed afterwards.
  case minute(Minute)
  /// Somebody has seen the parents.
  case seen
  /// Parts were deleted.
  case erase(Erase)
  /// A type this version does not know: verified, listed, otherwise ignored.
  case unknown(type: String)

  /// The type's name in the record.
  public var type: String {
    switch self {
    case .call: "call"
    case .enrol: "enrol"
    case .freeze: "freeze"
    case .declare: "declare"
    case .sheet: "sheet"
    case .event: "event"
    case .close: "close"
    case .release: "release"
    case .opened: "opened"
    case .minute: "minute"
    case .seen: "seen"
    case .erase: "erase"
    case .unknown(let type): type
    }
  }

  init(type: String, _ fields: inout Fields) throws(RecordFault) {
    switch type {
    case "call": self = .call(try Call(&fields))
    case "enrol": self = .enrol(try Enrol(&fields))
    case "freeze": self = .freeze(try Freeze(&fields))
    case "declare": self = .declare(try Declare(&fields))
    case "sheet": self = .sheet(try SheetBody(&fields))
    case "event": self = .event(try EventBody(&fields))
    case "close": self = .close(try Close(&fields))
    case "release": self = .release(try Release(&fields))
    case "opened": self = .opened(try Opened(&fields))
    case "minute": self = .minute(try Minute(&fields))
    case "seen": self = .seen
    case "erase": self = .erase(try Erase(&fields))
    default: self = .unknown(type: type)
    }
  }

  var fields: [String: JSON] {
    switch self {
    case .call(let body): body.fields
    case .enrol(let body): body.fields
    case .freeze(let body): body.fields
    case .declare(let body): body.fields
    case .sheet(let body): body.fields
    case .event(let body): body.fields
    case .close(let body): body.fields
    case .release(let body): body.fields
    case .opened(let body): body.fields
    case .minute(let body): body.fields
    case .erase(let body): body.fields
    case .seen, .unknown: [:]
    }
  }
}
