// From records to the engine: who scored whom, who stood aside, who withdrew, as the close that
// counts knew it.
public import Scoring

extension Day {
  /// The day of a panel, for `Tally(form:day:)`; nil while nothing is closed.
  ///
  /// Nothing recorded after the close that counts changes who counts: a later withdrawal only
  /// leaves the ranking, a later recusal changes nothing, and a sheet added after a release is
  /// shown and counts in no line.
  public init?(_ history: History, _ opening: OpenedRoll) {
    guard let close = history.close, let freeze = history.freeze else { return nil }
    self.init()
    let counting = close.thatCounts.body
    let rolled = Set(counting.roll)
    for candidate in history.candidates {
      candidates[candidate] =
        switch history.withdrawn[candidate]?.isBeforeClose {
        case nil: .inTheRunning
        case true?: .withdrawn
        case false?: .withdrawnLater
        }
    }
    for member in freeze.members { assessors[member] = freeze.group(of: member) }
    for (id, contributor) in freeze.body.contributors where !contributor.isSpare {
      assessors[id] = contributor.group
    }
    for sheet in history.validSheets where assessors[sheet.assessor] == nil {
      assessors[sheet.assessor] = sheet.group
    }
    let opened = Dictionary(opening.sheets.map { ($0.sheet.id, $0) }) { first, _ in first }
    let keys = history.sheetsByKey.keys.sorted(by: SheetKey.precedes)
    for key in keys where candidates[key.candidate] != nil {
      sheets += Day.sheets(of: key, history, rolled, counting.setAside, opened)
    }
    eachCandidate = Set(counting.eachCandidate)
    let counted = Set(
      sheets.filter { $0.standing == .counted || $0.standing == .unopenable }.map {
        SheetKey(assessor: $0.assessor, candidate: $0.candidate)
      })
    for standing in history.standingAside.values where standing.isBeforeClose {
      guard !counted.contains(standing.key), candidates[standing.candidate] != nil,
        assessors[standing.assessor] != nil
      else { continue }
      recusals.insert(Recusal(assessor: standing.assessor, candidate: standing.candidate))
    }
  }

  /// The sheets of one assessor and candidate: the one that counts, or that it was set aside; and
  /// one that came late.
  private static func sheets(
    of key: SheetKey, _ history: History, _ rolled: Set<RecordID>,
    _ setAside: [RecordID: Close.Code], _ opened: [RecordID: OpenedSheet]
  ) -> [Sheet] {
    let all = history.sheets(by: key.assessor, of: key.candidate)
    let listed = all.filter { rolled.contains($0.id) || setAside[$0.id] != nil }
    let corrected = Set(listed.compactMap { history.correctedSheet(by: $0) })
    let ends = listed.filter { rolled.contains($0.id) && !corrected.contains($0.id) }
    var sheets: [Sheet] = []
    if let end = ends.first {
      let text = ends.count == 1 ? opened[end.id]?.text : nil
      sheets.append(
        text?.sheet(assessor: key.assessor)
          ?? Sheet(
            assessor: key.assessor, candidate: key.candidate, items: [], standing: .unopenable))
    } else if !listed.isEmpty {
      sheets.append(
        Sheet(assessor: key.assessor, candidate: key.candidate, items: [], standing: .setAside))
    }
    if let late = all.last(where: { opened[$0.id]?.isLate == true }),
      let text = opened[late.id]?.text
    {
      sheets.append(text.sheet(assessor: key.assessor, standing: .late))
    }
    return sheets
  }
}

extension History {
  /// The valid sheet that this one corrects, where it may correct it.
  func correctedSheet(by sheet: SheetInForce) -> RecordID? {
    guard let id = sheet.body.replaces, isAncestor(id, of: sheet.id),
      sheets(by: sheet.assessor, of: sheet.candidate).contains(where: { $0.id == id })
    else { return nil }
    return id
  }
}
