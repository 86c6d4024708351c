// Judging what is recorded in the day: declarations, events, sheets, minutes, erasures. One rule
// for each type and kind of who may record it.
internal import Sealing

extension Judge {
  /// Candidates who came late count for every record, wherever it stands.
  mutating func admit(_ place: Int) {
    let record = graph.records[place]
    guard case .event(let event) = record.body, case .admitted = event.what,
      let candidate = event.candidate, let (freeze, _) = standing(record),
      freeze.isOffice(record.author)
    else { return }
    if admitted.contains(candidate) || freeze.knows(candidate) {
      report(place, .admittedTwice(candidate))
    } else {
      admitted.append(candidate)
    }
  }

  mutating func judgeDay(_ place: Int) {
    let record = graph.records[place]
    guard let (freeze, person) = standing(record) else { return }
    switch record.body {
    case .declare(let body): judgeDeclare(place, body, freeze, person)
    case .event(let body): judgeEvent(place, body, freeze, person)
    case .sheet(let body): judgeSheet(place, body, freeze, person)
    case .minute:
      if ![.chair, .assessor, .hr].contains(person.role) { refuse(place, person) }
    default: break
    }
  }

  private mutating func judgeDeclare(
    _ place: Int, _ body: Declare, _ freeze: FreezeInForce, _ person: Freeze.Person
  ) {
    let record = graph.records[place]
    guard person.role != .kiosk || body.standsAside.isEmpty else { return refuse(place, person) }
    for candidate in body.standsAside where !isCandidate(candidate, freeze) {
      return report(place, .unknownCandidate(candidate))
    }
    declarations[record.author, default: []].append(record)
    for candidate in body.standsAside {
      standAside(record.author, candidate, record.id, .declared)
    }
    let dropped = standingAside.values.filter { earlier in
      earlier.how == .declared && earlier.assessor == record.author
        && !body.standsAside.contains(earlier.candidate)
    }.map(\.candidate).sorted(by: comesBefore)
    if !dropped.isEmpty { report(place, .standsAsideForFewer(dropped)) }
    let mayAnswer = Set(freeze.answers(by: record.author))
    let others = record.parts.keys.compactMap(AnswerText.handle(ofPart:)).filter {
      !mayAnswer.contains($0)
    }
    if !others.isEmpty { report(place, .answersOthers(others.sorted(by: comesBefore))) }
  }

  private mutating func judgeEvent(
    _ place: Int, _ body: EventBody, _ freeze: FreezeInForce, _ person: Freeze.Person
  ) {
    let record = graph.records[place]
    guard freeze.mayRecord(body, by: record.author) else { return refuse(place, person) }
    if case .unknown(let kind, _) = body.what { return report(place, .unknownEventKind(kind)) }
    if let candidate = body.candidate, !isCandidate(candidate, freeze) {
      return report(place, .unknownCandidate(candidate))
    }
    if let assessor = body.assessor, freeze.body.roster[assessor]?.group == nil {
      return report(place, .unknownAssessor(assessor))
    }
    if let contributor = body.contributor, freeze.body.contributors[contributor] == nil {
      return report(place, .unknownAssessor(contributor))
    }
    if case .substitute(let other) = body.what {
      guard body.contributor.flatMap({ freeze.body.contributors[$0] })?.isSpare == true else {
        return report(place, .notASpare(body.contributor ?? ""))
      }
      if let other, freeze.body.contributors[other] == nil {
        return report(place, .unknownAssessor(other))
      }
    }
    if case .hold(let lifted) = body.what { judgeHold(place, lifts: lifted) }
    guard let candidate = body.candidate else { return }
    switch body.what {
    case .withdrawn(let why) where withdrawals[candidate] == nil:
      withdrawals[candidate] = Withdrawal(
        candidate: candidate, why: why, record: record.id, isBeforeClose: true)
    case .recused:
      let assessor = body.contributor ?? body.assessor ?? record.author
      standAside(assessor, candidate, record.id, .recused)
    default: break
    }
  }

  private mutating func judgeSheet(
    _ place: Int, _ body: SheetBody, _ freeze: FreezeInForce, _ person: Freeze.Person
  ) {
    let record = graph.records[place]
    let group: String
    if let contributor = body.contributor {
      guard person.role == .kiosk else { return refuse(place, person) }
      guard let known = freeze.body.contributors[contributor] else {
        return report(place, .unknownAssessor(contributor))
      }
      group = known.group
    } else {
      guard let own = person.group else { return refuse(place, person) }
      group = own
    }
    guard isCandidate(body.candidate, freeze) else {
      return report(place, .unknownCandidate(body.candidate))
    }
    guard body.pieces.keys.sorted(by: comesBefore) == freeze.holders else {
      return report(place, .piecesDoNotMatchHolders)
    }
    let sheet = SheetInForce(
      record: record, body: body, assessor: body.contributor ?? record.author, group: group,
      freeze: freeze.id, isCorrected: false)
    sheetsByKey[sheet.key, default: []].append(sheets.count)
    sheets.append(sheet)
  }

  /// Joins each sheet to the one it corrects.
  mutating func linkSheets() {
    for places in sheetsByKey.sorted(by: { SheetKey.precedes($0.key, $1.key) }).map(\.value) {
      for number in places {
        let sheet = sheets[number]
        guard let id = sheet.body.replaces, let place = graph.places[sheet.id] else { continue }
        let corrected = places.first { sheets[$0].id == id }
        if let corrected, let older = graph.places[id], graph.isAncestor(older, of: place) {
          sheets[corrected].isCorrected = true
        } else {
          report(place, .correctsAnother(id))
        }
      }
    }
  }

  /// Says which events name sheets that are not there; after all sheets were judged.
  mutating func findEventSheets() {
    let known = Set(sheets.map(\.id))
    for place in graph.records.indices where isAccepted[place] {
      guard case .event(let event) = graph.records[place].body,
        case .paper(let named) = event.what
      else { continue }
      for sheet in named where !known.contains(sheet) {
        report(place, .eventNamesUnknownSheet(sheet))
      }
    }
  }

  /// Sheets outside one chain of corrections, unless the close has set all but one aside.
  mutating func findDuplicates() {
    let setAside = closeInForce?.body.setAside ?? [:]
    for (key, places) in sheetsByKey.sorted(by: { SheetKey.precedes($0.key, $1.key) }) {
      let ends = places.map { sheets[$0] }.filter { !$0.isCorrected && setAside[$0.id] == nil }
      guard ends.count > 1, let last = ends.last.flatMap({ graph.places[$0.id] }) else { continue }
      report(
        last,
        .twoSheets(
          assessor: key.assessor, candidate: key.candidate, ends.map(\.id).sorted()))
    }
  }

  mutating func refuse(_ place: Int, _ person: Freeze.Person) {
    report(place, .notEntitled(author: graph.records[place].author, role: person.role))
  }

  private func isCandidate(_ candidate: String, _ freeze: FreezeInForce) -> Bool {
    freeze.knows(candidate) || admitted.contains(candidate)
  }

  private mutating func standAside(
    _ assessor: String, _ candidate: String, _ record: RecordID, _ how: StandingAside.How
  ) {
    let key = SheetKey(assessor: assessor, candidate: candidate)
    guard standingAside[key] == nil else { return }
    standingAside[key] = StandingAside(
      assessor: assessor, candidate: candidate, record: record, how: how, isBeforeClose: true)
  }
}
