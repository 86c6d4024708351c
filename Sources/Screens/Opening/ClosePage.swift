// The chair closes the panel for scoring: who still owes a sheet, each with a reason, what is set
// aside by itself, and then the closing page.
public import TextUI

/// The facts before a close.
public struct CloseModel: Equatable, Sendable {
  /// Somebody who owes a sheet for a candidate.
  public struct Owing: Hashable, Sendable {
    /// Who.
    public var person: Person
    /// The candidate's id.
    public var candidate: String

    /// Somebody who owes a sheet.
    public init(_ person: Person, candidate: String) {
      self.person = person
      self.candidate = candidate
    }
  }

  /// A sheet that is never opened, and why.
  public struct SetAside: Hashable, Sendable {
    /// Why a sheet is set aside.
    public enum Why: Hashable, Sendable {
      case withdrawn, recused, duplicate, wrongCandidate, other
    }

    /// Whose sheet.
    public var who: String
    /// The candidate's id.
    public var candidate: String
    /// Why.
    public var why: Why

    /// A sheet that is never opened.
    public init(who: String, candidate: String, why: Why) {
      self.who = who
      self.candidate = candidate
      self.why = why
    }
  }

  /// The panel's title.
  public var title: String
  /// The sheets that will be opened: members' and the kiosk's.
  public var memberSheets: Int, kioskSheets: Int
  /// Everybody who owes a sheet.
  public var owing: [Owing]
  /// The sheets that are set aside by themselves.
  public var setAside: [SetAside]
  /// Groups of which nobody would count because nobody has scored every candidate: id and title.
  public var emptied: [Person]

  /// The facts before a close.
  public init(
    title: String, memberSheets: Int, kioskSheets: Int, owing: [Owing], setAside: [SetAside],
    emptied: [Person]
  ) {
    self.title = title
    self.memberSheets = memberSheets
    self.kioskSheets = kioskSheets
    self.owing = owing
    self.setAside = setAside
    self.emptied = emptied
  }
}

/// Why somebody has no sheet for a candidate, as reasons.age keeps it.
public enum AbsenceReason: String, CaseIterable, Sendable {
  case unwell, late, conflict, left, equipment, other
}

/// Somebody named absent for a candidate.
public struct Absence: Hashable, Sendable {
  /// The handle.
  public var assessor: String
  /// The candidate's id.
  public var candidate: String
  /// Why.
  public var reason: AbsenceReason

  /// Somebody named absent for a candidate.
  public init(assessor: String, candidate: String, reason: AbsenceReason) {
    self.assessor = assessor
    self.candidate = candidate
    self.reason = reason
  }
}

/// What the close has fixed, to be compared and signed by hand.
public struct ClosingPage: Equatable, Sendable {
  /// One rolled sheet: whose, for whom, its seal code.
  public struct Entry: Hashable, Sendable {
    /// Whose sheet.
    public var who: String
    /// The candidate's id.
    public var candidate: String
    /// Its seal code.
    public var sealCode: String

    /// One rolled sheet.
    public init(who: String, candidate: String, sealCode: String) {
      self.who = who
      self.candidate = candidate
      self.sealCode = sealCode
    }
  }

  /// When, in words: "16:14".
  public var time: String
  /// The first 8 hex digits of the close.
  public var rollCode: String
  /// Every sheet on the roll.
  public var entries: [Entry]

  /// What the close has fixed.
  public init(time: String, rollCode: String, entries: [Entry]) {
    self.time = time
    self.rollCode = rollCode
    self.entries = entries
  }
}

/// The chair's close screen.
public struct ClosePage: Page {
  /// What the loop tells it.
  public enum News: Equatable, Sendable {
    case closed(ClosingPage)
    /// Nothing is closed; the reason in words.
    case refused(String)
  }

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    case close(absences: [Absence], eachCandidate: [String])
    case leave
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case choose, back, leave }

  enum Phase: Equatable, Sendable {
    case listing
    case reason(owing: Int, FocusList)
    case closing
    case closed(ClosingPage, FocusList)
  }

  enum Line: Equatable, Sendable {
    case goBack
    case setAside(Int)
    case owing(Int)
    case emptied(Int)
    case close
  }

  /// The facts.
  public let model: CloseModel
  var phase = Phase.listing
  var list = FocusList(count: 0)
  var reasons: [Int: AbsenceReason] = [:]
  var eachCandidate: Set<String> = []
  var field = TextField(limit: 12)
  /// What the message row says of the last key.
  public internal(set) var message: String?

  /// The chair's close screen.
  public init(_ model: CloseModel) {
    self.model = model
    list = FocusList(count: lines.count)
  }

  var lines: [Line] {
    [.goBack] + model.setAside.indices.map { .setAside($0) }
      + model.owing.indices.map { .owing($0) }
      + model.emptied.indices.map { .emptied($0) } + [.close]
  }

  var focused: Line { lines[min(list.focused, lines.count - 1)] }

  /// The word CLOSE is typed on its row and nowhere else.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    guard case .key(let key) = input else { return nil }
    switch phase {
    case .closing: return nil
    case .reason(let owing, var list):
      guard list.move(key) else { return nil }
      phase = .reason(owing: owing, list)
    case .closed(let page, var list):
      guard list.move(key) else { return nil }
      phase = .closed(page, list)
    case .listing:
      if list.move(key) {
        message = nil
        return []
      }
      guard focused == .close else { return nil }
      let outcome = field.take(input)
      if outcome == .ignored { return nil }
      if outcome == .changed { message = nil }
    }
    return []
  }

  /// Does what was chosen.
  public mutating func perform(_ act: Act) -> [Effect] {
    switch (act, phase) {
    case (.leave, _): return [.leave]
    case (.back, .reason): phase = .listing
    case (.back, _): return [.leave]
    case (.choose, .reason(let owing, let list)): giveReason(owing, list.focused)
    case (.choose, .closed): return [.leave]
    case (.choose, .closing): break
    case (.choose, .listing): return choose()
    }
    return []
  }

  private mutating func giveReason(_ owing: Int, _ row: Int) {
    phase = .listing
    guard row > 0 else { return }
    reasons[owing] = AbsenceReason.allCases[row - 1]
    list.focus(on: list.focused + 1)
  }

  private mutating func choose() -> [Effect] {
    switch focused {
    case .goBack: return [.leave]
    case .setAside: return []
    case .owing(let index):
      phase = .reason(owing: index, FocusList(count: AbsenceReason.allCases.count + 1))
    case .emptied(let index):
      let group = model.emptied[index].handle
      if eachCandidate.remove(group) == nil { eachCandidate.insert(group) }
    case .close: return close()
    }
    return []
  }

  private mutating func close() -> [Effect] {
    let missing = model.owing.indices.filter { reasons[$0] == nil }
    guard missing.isEmpty else {
      if let row = lines.firstIndex(of: .owing(missing[0])) { list.focus(on: row) }
      message = Words.Close.needsReason(model.owing[missing[0]])
      return []
    }
    guard field.text.uppercased() == Words.Close.word else {
      message = Words.Close.typeWord(field.text)
      return []
    }
    phase = .closing
    let absences = model.owing.enumerated().compactMap { index, owing in
      reasons[index].map {
        Absence(assessor: owing.person.handle, candidate: owing.candidate, reason: $0)
      }
    }
    return [.close(absences: absences, eachCandidate: eachCandidate.sorted())]
  }

  /// Takes what the loop says.
  public mutating func hear(_ news: News) -> [Effect] {
    switch news {
    case .closed(let page):
      phase = .closed(page, FocusList(count: page.entries.count + 1))
      message = nil
    case .refused(let reason):
      phase = .listing
      message = Words.Close.refused(reason)
    }
    return []
  }

  /// Nothing is recorded.
  public mutating func leave() -> [Effect] { [.leave] }

  /// What is confirmed.
  public var keeping: Keeping { .whatIsConfirmed }
}
