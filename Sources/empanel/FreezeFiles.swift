// The spreadsheets that go into a freeze, and the slips that come out of it. Separate because an
// amendment takes the same.
import Forms
import Glibc
import Panels
import Reports
import Scoring
import Sealing

enum FreezeFiles {
  /// Names and jobs by handle; none without a file.
  static func people(_ path: String?) throws -> [String: PeopleText.Person] {
    guard let path else { return [:] }
    let rows = try rows(of: path, .people, readPeopleFile)
    return Dictionary(
      rows.map { ($0.handle, .init(name: takenIn($0.name), job: takenIn($0.job))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The candidates of a file; none without one.
  static func candidates(_ path: String?) throws -> [CandidateText] {
    guard let path else { return [] }
    return try rows(of: path, .candidates, readCandidatesFile).map { row in
      CandidateText(
        candidate: row.candidate, name: takenIn(row.name), time: takenIn(row.time),
        minutes: row.minutes, adjustment: takenIn(row.adjustment))
    }
  }

  /// The contributors of a file; none without one.
  static func contributors(_ path: String?) throws -> [FreezePlan.Contributor] {
    guard let path else { return [] }
    return try rows(of: path, .contributors, readContributorsFile).map {
      FreezePlan.Contributor(id: $0.contributor, name: takenIn($0.name), group: $0.group)
    }
  }

  /// The slips for printing: a page where the file's name ends in `.html`, else the columns
  /// `contributor,group,slip`.
  static func slips(_ draft: FreezeDraft, _ form: Form, title: String, for path: String) -> [UInt8]
  {
    guard !path.hasSuffix(".html") else {
      var panel = PrintedPanel(form: form, fingerprint: form.fingerprint)
      panel.title = title
      let slips = draft.slips.map { PrintedSlip(contributor: $0.contributor, digits: $0.digits) }
      return Array(slipsHTML(slips, panel).utf8)
    }
    var text = "contributor,group,slip\n"
    for slip in draft.slips {
      let group = draft.freeze.contributors[slip.contributor]?.group ?? ""
      text += "\(slip.contributor),\(group),\(slip.digits)\n"
    }
    return Array(text.utf8)
  }

  /// Writes what is handed out on paper, then freezes.
  ///
  /// Slips of a freeze that never was must not be handed out, and would stand in the way of the
  /// next try; so what was written goes again when anything fails.
  static func withPaper(
    _ sheets: [(path: String?, text: [UInt8]?)], freeze: () throws -> Deed
  ) throws -> Deed {
    var written: [String] = []
    do {
      for case (let path?, let text?) in sheets {
        try atomicWrite(path, text, mode: 0o600, replacing: false)
        written.append(path)
      }
      return try freeze()
    } catch {
      for path in written { unlink(path) }
      throw error
    }
  }
}
