// Questions about sheets: which one counts, which are corrected, which are in no list.

extension History {
  /// The valid sheets of one assessor and candidate, in order.
  public func sheets(by assessor: String, of candidate: String) -> [SheetInForce] {
    let key = SheetKey(assessor: assessor, candidate: candidate)
    return (sheetsByKey[key] ?? []).map { validSheets[$0] }
  }

  /// The sheet that counts: the last of the one chain that no close has set aside.
  ///
  /// Nil where there is none, and where two stand outside one chain.
  public func sheetInForce(by assessor: String, of candidate: String) -> SheetInForce? {
    let ends = ends(of: SheetKey(assessor: assessor, candidate: candidate))
    return ends.count == 1 ? ends.first : nil
  }

  /// The assessors and candidates with sheets outside one chain that no close has set aside.
  public var duplicates: [(key: SheetKey, sheets: [SheetInForce])] {
    sheetsByKey.keys.sorted(by: SheetKey.precedes).compactMap { key in
      let ends = ends(of: key)
      return ends.count > 1 ? (key, ends) : nil
    }
  }

  /// The valid sheet with this id.
  public func validSheet(_ id: RecordID) -> SheetInForce? {
    guard let record = record(id), case .sheet(let body) = record.body else { return nil }
    let assessor = body.contributor ?? record.author
    return sheets(by: assessor, of: body.candidate).first { $0.id == id }
  }

  /// The valid sheets that the close in force neither opens nor sets aside.
  public var unlistedSheets: [SheetInForce] {
    guard let close else { return [] }
    let listed = Set(close.body.roll).union(close.body.setAside.keys)
    return validSheets.filter { !listed.contains($0.id) }
  }

  /// The sheets of a key that no other corrects and that are not set aside.
  private func ends(of key: SheetKey) -> [SheetInForce] {
    (sheetsByKey[key] ?? []).map { validSheets[$0] }.filter { sheet in
      !sheet.isCorrected && close?.body.setAside[sheet.id] == nil
    }
  }
}
