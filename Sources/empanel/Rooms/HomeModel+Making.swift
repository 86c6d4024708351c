// What home shows, from the records: counts of others, this person's own progress, and nothing of
// anybody's scores.
import Panels
import Scoring
import Screens

extension Rooms {
  /// The day as it is now, for who sits here.
  func homeModel() -> HomeModel {
    guard let freeze = history.freeze else {
      // Two freezes stand side by side: nothing can be offered before that is settled.
      return HomeModel(
        title: names.title, day: LocalTime.weekday(Surroundings.secondsSince1970),
        you: names.you(me), role: [], phase: .scoring,
        weighting: Weighting(shares: [], declaredAt: "", by: "", readBy: 0, of: 0), candidates: [])
    }
    let role = homeRole(freeze)
    var model = HomeModel(
      title: names.title, day: LocalTime.weekday(Surroundings.secondsSince1970),
      you: names.you(me), role: role, phase: phase, weighting: weighting(freeze),
      candidates: candidatesInOrder.map { homeCandidate($0, freeze, role) },
      delivery: homeDelivery, savedAt: savedAt,
      isReady: history.holdersReleased.contains(me))
    model.hasKiosk = kioskHere != nil
    model.mayRehearse = mayRehearse
    model.mayPractise = mayPractise
    model.samples = samples
    model.mayAmend = role.contains(.chairs) && history.close == nil
    if phase == .toDeclare || phase == .scoring { model.moved = moved }
    if role.contains(.chairs) { model.notDeclared = notDeclared }
    if model.phase == .scoring, role.contains(.chairs) { model.asking = asking(freeze) }
    model.decided = decided
    return model
  }

  /// The last move of the days, for everybody: no one declares again for it.
  private var moved: MovedDays? {
    guard let move = names.days.moves.last, let text = move.text else { return nil }
    return MovedDays(
      before: DaySentences.list(text.was), now: DaySentences.list(text.dates),
      by: names.name(of: move.record.author), why: text.words)
  }

  private func homeRole(_ freeze: FreezeInForce) -> HomeRole {
    var role: HomeRole = []
    if freeze.body.roster[me]?.group != nil { role.insert(.scores) }
    if freeze.mayClose(me) { role.insert(.chairs) }
    if freeze.body.holders.contains(me) { role.insert(.holds) }
    if freeze.body.readers.contains(me) { role.insert(.reads) }
    if freeze.role(of: me) == .kiosk { role.insert(.facilitates) }
    return role
  }

  private var phase: HomeModel.Phase {
    if !history.opened.isEmpty { return .opened }
    if history.declaration(of: me) == nil { return .toDeclare }
    return history.close == nil ? .scoring : .closed
  }

  /// The declared weighting, as home and the seal screen show it.
  func weighting(_ freeze: FreezeInForce) -> Weighting {
    let time = freeze.record.time.secondsSince1970
    return Weighting(
      shares: form.groups.compactMap { group in group.share.map { (group.title, $0) } },
      declaredAt: LocalTime.day(time) + " " + LocalTime.minute(time),
      by: names.name(of: freeze.record.author), readBy: history.declared.count,
      of: freeze.body.roster.count)
  }

  /// The candidates by their times; those without one last, by code.
  private var candidatesInOrder: [String] {
    let late = "99:99"
    return history.candidates.sorted { left, right in
      let times = [left, right].map { id in
        names.candidates[id].flatMap { $0.time.isEmpty ? nil : $0.time } ?? late
      }
      return times[0] == times[1] ? left < right : times[0] < times[1]
    }
  }

  private func homeCandidate(_ id: String, _ freeze: FreezeInForce, _ role: HomeRole)
    -> HomeCandidate
  {
    let counts = sealedCounts(id)
    let owing =
      role.contains(.chairs)
      ? freeze.members.filter { history.owes($0).contains(id) }
        .map { Person($0, name: names.name(of: $0)) } : []
    var candidate = HomeCandidate(
      id: id, name: names.candidate(id), time: names.candidates[id]?.time ?? "",
      own: role.contains(.scores) ? own(id) : .none, members: counts.members, membersOf: counts.of,
      kiosk: counts.kiosk, hasWithdrawn: history.withdrawn[id] != nil, owing: owing)
    if case .begun = candidate.own { candidate.glance = drafts[id]?.glance ?? [] }
    return candidate
  }

  private func own(_ id: String) -> HomeCandidate.Own {
    if history.standsAside(me, for: id) { return .aside }
    if let draft = drafts[id] { return .begun(done: draft.done, of: draft.of) }
    return history.sheets(by: me, of: id).isEmpty ? .notStarted : .sealed
  }

  /// How many have sealed a sheet for a candidate: members, of those who score them, and people
  /// at the kiosk.
  func sealedCounts(_ id: String) -> (members: Int, of: Int, kiosk: Int) {
    let members = history.members.filter { !history.standsAside($0, for: id) }
    let sealed = members.filter { !history.sheets(by: $0, of: id).isEmpty }
    let atKiosk = Set(
      history.validSheets.filter { $0.candidate == id && $0.body.contributor != nil }
        .map(\.assessor))
    return (sealed.count, members.count, atKiosk.count)
  }

  private var homeDelivery: Screens.Delivery {
    if folderIsAway { return .folderAway }
    let waiting = desk.store.home.undelivered.count
    guard waiting == 0 else { return .waiting(waiting) }
    return isOneComputer ? .oneComputer : .inStep
  }

  /// Whether this computer has the only copy; a demo is nothing to keep.
  var isOneComputer: Bool {
    demo == nil && desk.store.isOnOneDisk
  }
}
