// Amending a freeze: the old one read again by the chair, with who came, who left and what is new.
// Sheets from before keep their form and their quorums.
public import Scoring
internal import Sealing

/// What a chair changes in a freeze.
public struct AmendPlan: Sendable {
  /// Handles and contributors' ids that leave.
  public var without: [String]
  /// Handles that were left out before and come in now; who joined since comes by itself.
  public var with: [String]
  /// Names and jobs by handle.
  public var people: [String: PeopleText.Person]
  /// Other days, and why; nil keeps them.
  public var days: DaysToMove?
  /// More candidates.
  public var candidates: [CandidateText]
  /// More contributors.
  public var contributors: [FreezePlan.Contributor]
  /// The quorums; nil keeps the rule they were made by, or them.
  public var quorums: [[String]]?
  /// Another form; nil keeps it.
  public var form: Form?
  /// The reasons for the personal questions of another form, by place.
  public var wording: [String: String] = [:]
  /// The languages of the kiosk with another form, by their tag.
  public var languages: [String: KioskLanguage] = [:]
  /// Whether sheets that nobody can open any more are given up.
  public var givesUpSheets: Bool

  /// What a chair changes.
  public init(
    without: [String] = [], with: [String] = [], people: [String: PeopleText.Person] = [:],
    candidates: [CandidateText] = [], contributors: [FreezePlan.Contributor] = [],
    quorums: [[String]]? = nil, form: Form? = nil, givesUpSheets: Bool = false
  ) {
    self.without = without
    self.with = with
    self.people = people
    self.candidates = candidates
    self.contributors = contributors
    self.quorums = quorums
    self.form = form
    self.givesUpSheets = givesUpSheets
  }
}

/// An amendment ready to be signed.
public struct Amendment: Sendable {
  /// The new freeze and its parts.
  public let draft: FreezeDraft
  /// Other days, and why; nil where they stay.
  ///
  /// An event says them, before the freeze is amended.
  public let days: MovedText?
  /// What it changes.
  public let difference: FreezeDifference
  /// Sealed sheets that can never be opened after it.
  public let lost: [SheetInForce]
  /// Those who must all be ready for some sealed sheet, because others who could open it have left.
  public let needed: [String]
}

/// Why a freeze is not amended.
public enum AmendRefusal: Error, Sendable {
  /// What stands in the way of any deed.
  case deed(DeedRefusal)
  /// What stands in the way of any freeze.
  case freeze(FreezeRefusals)
  /// Nobody of the panel, or who joined, has that name.
  case unknown(String)
  /// Two enrolments under one handle.
  case enrolledTwice(String)
  /// Another form, and sheets are sealed under the one there is.
  case formAfterSheets(Int)
  /// The quorums were chosen by name, and somebody in them leaves.
  case quorumsMustBeNamed
  /// These sheets could not be opened by anybody any more.
  case sheetsWouldNotOpen([SheetInForce])
  /// What stands in the way of other days.
  case days(DaysRefusal)
  /// The name of a candidate cannot be read.
  case unreadable(String)
  /// Nothing is changed.
  case nothingChanges
}

extension Seat {
  /// Makes the freeze that replaces the one in force; nothing is written yet.
  public func amendment(
    _ plan: AmendPlan, form: Form, in history: History,
    using generator: inout some RandomNumberGenerator
  ) throws(AmendRefusal) -> Amendment {
    let freeze = try mayAmend(plan, history)
    let until = history.days(read: [keys.age]) { store.bytes($1, of: $0) }
    let days = try moved(plan, from: until)
    let kept = plan.form ?? form
    var frozen = try frozen(plan, freeze, kept, history)
    frozen.panel.dates = days?.dates ?? until.dates ?? frozen.panel.dates
    var draft: FreezeDraft
    do {
      draft = try frozen.draft(using: &generator)
    } catch {
      throw .freeze(error)
    }
    draft.freeze.replaces = freeze.id
    let difference = FreezeDifference(from: freeze.body, to: draft.freeze)
    let ways = history.validSheets.map {
      (sheet: $0, quorums: $0.quorumsLeft(draft.freeze, history))
    }
    let lost = ways.filter(\.quorums.isEmpty).map(\.sheet)
    guard lost.isEmpty || plan.givesUpSheets else { throw .sheetsWouldNotOpen(lost) }
    let needed = ways.flatMap { way in
      (way.quorums.first ?? []).filter { name in way.quorums.allSatisfy { $0.contains(name) } }
    }
    return Amendment(
      draft: draft, days: days, difference: difference, lost: lost,
      needed: difference.left.isEmpty ? [] : Set(needed).sorted(by: comesBefore))
  }

  /// Publishes an amendment.
  public func amend(
    _ amendment: Amendment, in history: History, at time: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) throws(DeedRefusal) -> Deed {
    try publish(
      .freeze(amendment.draft.freeze), parts: amendment.draft.parts, after: history, at: time,
      using: &generator)
  }

  private func moved(
    _ plan: AmendPlan, from until: DaysOfPanel
  ) throws(AmendRefusal) -> MovedText? {
    guard let days = plan.days else { return nil }
    guard let known = until.dates else { throw .days(.unreadable) }
    let had = Set(until.moves.compactMap(\.text).flatMap { $0.was + $0.dates })
    do {
      return try days.moved(from: known, had: had)
    } catch {
      throw .days(error)
    }
  }

  private func mayAmend(
    _ plan: AmendPlan, _ history: History
  ) throws(AmendRefusal) -> FreezeInForce {
    let freeze: FreezeInForce
    do {
      freeze = try self.freeze(in: history)
    } catch {
      throw .deed(error)
    }
    guard freeze.mayClose(handle) else { throw .deed(.notEntitled(handle)) }
    guard history.close == nil else { throw .deed(.closedForChanges) }
    for name in plan.without
    where freeze.body.roster[name] == nil && freeze.body.contributors[name] == nil
      && !history.handlesEnrolled.contains(name)
    {
      throw .unknown(name)
    }
    for name in plan.with where !history.handlesEnrolled.contains(name) { throw .unknown(name) }
    if plan.form != nil, !history.validSheets.isEmpty {
      throw .formAfterSheets(history.validSheets.count)
    }
    return freeze
  }

  private func frozen(
    _ plan: AmendPlan, _ freeze: FreezeInForce, _ form: Form, _ history: History
  ) throws(AmendRefusal) -> FreezePlan {
    let part = { (id: RecordID, name: String) in store.bytes(name, of: id) }
    let texts = history.candidateTexts(read: [keys.age], part: part)
    var candidates: [CandidateText] = []
    for id in history.candidates {
      guard let text = texts[id] else { throw .unreadable(id) }
      candidates.append(text)
    }
    let names = history.contributorNames(read: [keys.age], part: part)
    let used = Set(history.validSheets.map(\.assessor)).union(history.substitutes.keys)
    // A spare slip that somebody has stays theirs, and is no spare any more.
    let contributors = freeze.body.contributors.filter { id, contributor in
      (!contributor.isSpare || used.contains(id)) && !plan.without.contains(id)
    }.sorted { comesBefore($0.key, $1.key) }.map { id, contributor in
      FreezePlan.Contributor(id: id, name: names[id] ?? "", group: contributor.group)
    }
    do {
      let enrolled = try enrolled(plan, freeze, history)
      let old = try text(PeopleText.self, "people.age", of: freeze.record).people
      let people = old.filter { enrolled[$0.key] != nil }.merging(plan.people) { $1 }
      var panel = try text(PanelText.self, "panel.age", of: freeze.record)
      if plan.form != nil {
        panel.wording = plan.wording
        panel.languages = plan.languages
      }
      return FreezePlan(
        form: form, panel: panel,
        enrolled: enrolled, people: people, candidates: candidates + plan.candidates,
        contributors: contributors + plan.contributors,
        quorums: try quorums(plan, freeze, form, enrolled), archive: freeze.archive,
        envelopes: freeze.envelopes)
    } catch let refusal as AmendRefusal {
      throw refusal
    } catch let refusal as DeedRefusal {
      throw .deed(refusal)
    } catch {
      throw .nothingChanges
    }
  }

  /// Who is on the panel: who was, but those who leave, and who joined since.
  private func enrolled(
    _ plan: AmendPlan, _ freeze: FreezeInForce, _ history: History
  ) throws(AmendRefusal) -> [String: FreezePlan.Enrolled] {
    var people: [String: FreezePlan.Enrolled] = [:]
    for (handle, person) in freeze.body.roster where !plan.without.contains(handle) {
      guard let keys = history.record(person.enrol)?.publicKeys else { throw .unknown(handle) }
      people[handle] = FreezePlan.Enrolled(
        enrol: person.enrol, role: person.role, group: person.group, keys: keys)
    }
    for handle in history.handlesEnrolled
    where freeze.body.roster[handle] == nil && !plan.without.contains(handle) {
      let records = history.enrolments(of: handle)
      let isNew = records.allSatisfy { !history.isAncestor($0.id, of: freeze.id) }
      guard isNew || plan.with.contains(handle) else { continue }
      guard records.count == 1, let record = records.first, case .enrol(let enrol) = record.body
      else { throw .enrolledTwice(handle) }
      people[handle] = FreezePlan.Enrolled(
        enrol: record.id, role: enrol.role, group: enrol.group, keys: enrol.keys)
    }
    return people
  }

  /// The quorums: as named, by the rule the old ones followed, or the old ones themselves.
  private func quorums(
    _ plan: AmendPlan, _ freeze: FreezeInForce, _ form: Form,
    _ enrolled: [String: FreezePlan.Enrolled]
  ) throws(AmendRefusal) -> [[String]]? {
    if let named = plan.quorums { return named }
    let envelopes = Array(freeze.envelopes.keys)
    let byRule = try? defaultQuorums(
      form: form, roster: freeze.body.roster, envelopes: envelopes
    ).quorums
    if byRule == freeze.body.quorums { return nil }
    guard
      freeze.body.quorums.joined().allSatisfy({
        enrolled[$0] != nil || envelopes.contains($0)
      })
    else {
      throw .quorumsMustBeNamed
    }
    return freeze.body.quorums
  }
}

extension SheetInForce {
  /// The quorums of the freeze the sheet was sealed under that are all still on the panel after an
  /// amendment, with the keys they had.
  fileprivate func quorumsLeft(_ new: Freeze, _ history: History) -> [[String]] {
    guard let old = history.freezes[freeze]?.body else { return [] }
    return old.quorums.filter { quorum in
      quorum.allSatisfy { name in
        guard let person = old.roster[name] else {
          return old.envelopes[name] != nil && old.envelopes[name] == new.envelopes[name]
        }
        return new.roster[name]?.enrol == person.enrol
      }
    }
  }
}

extension Record {
  /// The keys that a call or an enrolment gives.
  fileprivate var publicKeys: PublicKeys? {
    switch body {
    case .call(let call): call.keys
    case .enrol(let enrol): enrol.keys
    default: nil
    }
  }
}
