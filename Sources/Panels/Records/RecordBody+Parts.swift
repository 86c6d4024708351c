// Which parts a record of each type has, and how large a part may be.
internal import Sealing

extension RecordBody {
  /// The parts that must be listed, and a judgement of every other name.
  var partRules: (required: [String], allows: (String) -> Bool) {
    switch self {
    case .freeze(let freeze):
      return (freeze.requiredParts, { freeze.optionalParts.contains($0) })
    case .declare: return (["declaration.age"], { AnswerText.handle(ofPart: $0) != nil })
    case .sheet(let sheet):
      return (["sheet.age"] + sheet.pieces.keys.map { "piece.\($0).age" }, { _ in false })
    case .event(let event):
      return (event.what.needsWords ? ["body.age"] : [], { $0 == "body.age" })
    case .close: return ([], { $0 == "reasons.age" })
    case .release: return ([], { candidate(ofPart: $0, beginning: "pieces.") != nil })
    case .opened:
      return (
        [], { candidate(ofPart: $0, beginning: "keys.") != nil || isResult($0) }
      )
    case .minute: return (["body.age"], { _ in false })
    case .call, .enrol, .seen, .erase: return ([], { _ in false })
    case .unknown: return ([], { _ in true })
    }
  }
}

extension Freeze {
  /// What every freeze has; the kiosks' parts only where somebody scores at a kiosk.
  fileprivate var requiredParts: [String] {
    ["form.json", "allowed_signers", "panel.age", "people.age"]
      + candidates.map { "candidate.\($0).age" }
      + (contributors.isEmpty ? [] : kioskParts)
  }

  fileprivate var optionalParts: [String] { contributors.isEmpty ? kioskParts : [] }

  private var kioskParts: [String] {
    ["contributors.age"] + kiosks.map { "slips.\($0).age" }
  }
}

/// The most bytes a part of this name may have.
public func partLimit(_ name: String) -> Int {
  if name == "sheet.age" { return RecordLimit.sheetBytes }
  return name.hasPrefix("piece.") ? RecordLimit.pieceBytes : RecordLimit.partBytes
}

/// The candidate in a part name such as `pieces.c01.age`; nil for other names.
func candidate(ofPart name: String, beginning: String) -> String? {
  guard name.hasPrefix(beginning), name.hasSuffix(".age") else { return nil }
  let candidate = String(name.dropFirst(beginning.count).dropLast(4))
  return isCandidateID(candidate) ? candidate : nil
}

private func isResult(_ name: String) -> Bool {
  name.hasPrefix("result.") && name.hasSuffix(".age")
    && isHandle(String(name.dropFirst(7).dropLast(4)))
}
