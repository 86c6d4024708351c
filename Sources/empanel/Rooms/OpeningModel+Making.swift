// What the close and opening screens show, from the records: the roll, who is ready, and what it
// says of who sits here.
import Panels
import Scoring
import Screens

extension Rooms {
  /// Who still owes a sheet, and what is set aside by itself.
  func closeModel() -> CloseModel {
    let members = history.freeze.map(\.members) ?? []
    let owing = history.candidatesInTheRunning.flatMap { candidate in
      members.filter { history.owes($0).contains(candidate) }
        .map { CloseModel.Owing(Person($0, name: names.name(of: $0)), candidate: candidate) }
    }
    var setAside: [CloseModel.SetAside] = []
    var kept: [SheetInForce] = []
    for sheet in history.validSheets {
      let why: CloseModel.SetAside.Why? =
        history.withdrawn[sheet.candidate] != nil
        ? .withdrawn : history.standingAside[sheet.key] != nil ? .recused : nil
      guard let why else {
        kept.append(sheet)
        continue
      }
      setAside.append(
        CloseModel.SetAside(who: assessorName(sheet), candidate: sheet.candidate, why: why))
    }
    return CloseModel(
      title: names.title, memberSheets: kept.count { $0.body.contributor == nil },
      kioskSheets: kept.count { $0.body.contributor != nil }, owing: owing, setAside: setAside,
      emptied: emptied())
  }

  /// Groups of which nobody has scored every candidate: then nobody in them would count.
  private func emptied() -> [Person] {
    form.groups.filter { group in
      guard group.absentAssessor == .sameForAll, let freeze = history.freeze else { return false }
      let assessors =
        freeze.members.filter { freeze.group(of: $0) == group.id }
        + freeze.body.contributors.keys.filter { freeze.group(of: $0) == group.id }
      let whole = assessors.contains { assessor in
        history.candidatesInTheRunning.allSatisfy {
          !history.standsAside(assessor, for: $0)
            && !history.sheets(by: assessor, of: $0).isEmpty
        }
      }
      return !assessors.isEmpty && !whole
    }.map { Person($0.id, name: $0.title) }
  }

  private func assessorName(_ sheet: SheetInForce) -> String {
    sheet.body.contributor == nil ? names.name(of: sheet.assessor) : RoomWords.atTheKiosk
  }

  /// Every sheet on the roll, by candidate and person.
  func rollEntries(of handle: String? = nil) -> [Screens.ClosingPage.Entry] {
    guard let close = history.close else { return [] }
    let roll = Set(close.body.roll)
    return history.validSheets.filter { sheet in
      roll.contains(sheet.id) && (handle == nil || sheet.assessor == handle)
    }.sorted { ($0.candidate, $0.assessor) < ($1.candidate, $1.assessor) }.map {
      Screens.ClosingPage.Entry(
        who: assessorName($0), candidate: $0.candidate, sealCode: $0.id.sealCode)
    }
  }

  /// The opening as it is now, for who sits here.
  func openingModel() -> OpeningModel {
    let roll = Set(history.close?.body.roll ?? [])
    let rolled = history.validSheets.filter { roll.contains($0.id) }
    let atKiosk = rolled.count { $0.body.contributor != nil }
    let isOpen = history.opened.contains { $0.isOfCloseInForce }
    let freeze = history.freeze
    let mine = history.validSheets.filter { $0.assessor == me }
    let setAside = mine.filter { history.close?.body.setAside[$0.id] != nil }.map(\.candidate)
    return OpeningModel(
      candidates: history.candidatesInTheRunning.count,
      chair: names.name(of: freeze?.chair ?? history.callRecord.author),
      closedAt: LocalTime.minute(history.close?.record.time.secondsSince1970 ?? 0),
      rollCode: history.close?.record.id.short ?? "", memberSheets: rolled.count - atKiosk,
      kioskSheets: atKiosk, people: rollLines(rolled, atKiosk),
      quorums: (freeze?.body.quorums ?? []).map { $0.map { names.name(of: $0) } },
      codes: rollEntries(of: me), absent: absent(me), setAside: Set(setAside).sorted(),
      youHold: freeze?.body.holders.contains(me) ?? false,
      youAreReady: history.holdersReleased.contains(me), refusals: refusals(),
      canOpen: !isOpen && history.canOpen(Set(history.holdersReleased))
        && (freeze?.body.readers.contains(me) ?? false),
      isOpen: isOpen)
  }

  private func absent(_ handle: String) -> [String] {
    (history.close?.body.absent ?? []).filter { $0.author == handle }.map(\.candidate)
  }

  private func rollLines(_ rolled: [SheetInForce], _ atKiosk: Int) -> [OpeningModel.Line] {
    guard let freeze = history.freeze else { return [] }
    let everybody = Set(freeze.members).union(freeze.body.holders).sorted()
    let released = Set(history.holdersReleased)
    var lines = everybody.map { handle in
      // As on home: nobody owes a sheet for a candidate they stand aside for.
      let owed = history.candidatesInTheRunning.filter { !history.standsAside(handle, for: $0) }
      let scores = freeze.group(of: handle) != nil
      let sheets = rolled.filter { $0.assessor == handle && !$0.isCorrected }.count
      return OpeningModel.Line(
        Person(handle, name: names.name(of: handle)), part: names.people[handle]?.job ?? "",
        sheets: sheets, of: scores ? owed.count : nil, seals: scores ? seals(of: handle) : .notHere,
        ready: released.contains(handle)
          ? .yes : freeze.body.holders.contains(handle) ? .notYet : .notNeeded,
        absent: absent(handle))
    }
    if !freeze.body.contributors.isEmpty {
      lines.append(
        OpeningModel.Line(
          Person("kiosk", name: RoomWords.atTheKiosk), part: "", sheets: atKiosk, of: nil,
          seals: .notHere, ready: .notNeeded))
    }
    return lines
  }

  /// Somebody's sheets that this computer knows against the roll; it compares only its own people.
  private func seals(of handle: String) -> OpeningModel.Seals {
    guard desk.store.home.handlesWithKeys.contains(handle) else { return .notHere }
    return history.sheetsCloseLeftOut.contains { $0.record.author == handle }
      ? .different : .same
  }

  private func refusals() -> [OpeningModel.Refusal] {
    guard history.freeze?.body.holders.contains(me) == true,
      let refusal = releaseRefusal(history, author: me)
    else { return [] }
    switch refusal {
    case .mySheetsLeftOut(let ids): return ids.map { .sheetNotOnRoll(sealCode: $0.sealCode) }
    case .sheetsLeftOut(let ids): return ids.map { .sheetNobodyListed(sealCode: $0.sealCode) }
    case .iOwe(let candidates): return candidates.map { .owesSheet(candidate: $0) }
    case .iAmNamedAbsent(let candidates):
      return candidates.map { .absentThoughSealed(candidate: $0) }
    case .notDeclared: return [.otherFreeze]
    default: return [.other(Problem.words(refusal))]
    }
  }
}
