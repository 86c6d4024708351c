// One candidate's flags on their way into order. Separate because a large panel raises tens of
// thousands of flags, and comparing their ids as text would cost more than the whole reckoning.

/// Every id's place among all ids of its kind, by Unicode scalars, from 1; so that flags are put
/// in the order of ``Flag/precedes(_:)`` by comparing numbers.
struct FlagOrder {
  let groups: [Int]
  let criteria: [[Int]]
  let assessors: [[Int]]
  let questions: [[Int]]

  init(plan: Plan, ledger: Ledger) {
    groups = FlagOrder.places([plan.groups.map(\.group.id)]).first ?? []
    criteria = FlagOrder.places(plan.groups.map { $0.criteria.map(\.id) })
    assessors = FlagOrder.places(ledger.groups.map(\.assessors))
    questions = FlagOrder.places(plan.groups.map { $0.questions.map(\.id) })
  }

  private static func places(_ ids: [[String]]) -> [[Int]] {
    let ordered = Set(ids.joined()).sorted(by: scalarOrder)
    let place = Dictionary(uniqueKeysWithValues: zip(ordered, 1...))
    return ids.map { $0.map { place[$0] ?? 0 } }
  }
}

/// What a flag is about, by number; nil where it names nothing of the sort.
struct FlagSubject: Equatable {
  let group: Int
  var criterion: Int?
  var assessor: Int?
  var question: Int?
}

/// One candidate's flags: numbers until they are in order, and only then ids.
struct FlagList {
  private struct Raised: Equatable {
    let place: UInt64
    let kind: Flag.Kind
    let subject: FlagSubject
    /// Which of the facts are its own, if any.
    let facts: Int?
  }

  private let order: FlagOrder
  private var raised: [Raised] = []
  private var facts: [FlagFacts] = []

  init(order: FlagOrder) {
    self.order = order
  }

  mutating func raise(_ kind: Flag.Kind, _ subject: FlagSubject, _ given: FlagFacts? = nil) {
    let number = given.map { given in
      facts.append(given)
      return facts.count - 1
    }
    raised.append(
      Raised(place: place(kind, subject), kind: kind, subject: subject, facts: number))
  }

  /// 8 bits for the kind, 8 for the group, 12 for the criterion, 20 for the assessor and 16 for
  /// the question: well above what a form and its roster may have.
  private func place(_ kind: Flag.Kind, _ subject: FlagSubject) -> UInt64 {
    let group = subject.group
    var place = kind.place << 8 | UInt64(order.groups[group])
    place = place << 12 | UInt64(subject.criterion.map { order.criteria[group][$0] } ?? 0)
    place = place << 20 | UInt64(subject.assessor.map { order.assessors[group][$0] } ?? 0)
    return place << 16 | UInt64(subject.question.map { order.questions[group][$0] } ?? 0)
  }

  /// The flags in order, with the ids they are about.
  func flags(plan: Plan, ledger: Ledger) -> [Flag] {
    let order = raised.indices.map { (place: raised[$0].place, number: $0) }
      .sorted { $0.place < $1.place }
    return order.map { _, number in
      let raised = raised[number]
      let subject = raised.subject
      let group = subject.group
      return Flag(
        raised.kind, group: plan.groups[group].group.id,
        criterion: subject.criterion.map { plan.groups[group].criteria[$0].id },
        assessor: subject.assessor.map { ledger.groups[group].assessors[$0] },
        question: subject.question.map { plan.groups[group].questions[$0].id },
        facts: raised.facts.map { facts[$0] })
    }
  }

  /// Whether both raise the very same flags; only of lists with one order.
  func isSame(as other: FlagList) -> Bool { raised == other.raised && facts == other.facts }
}

/// The flags of every candidate in the line before, for a line that most often raises the same:
/// then they are neither put in order nor kept twice.
struct KnownFlags {
  private var lists: [Int: FlagList] = [:]
  private var flags: [Int: [Flag]] = [:]

  /// The flags of a candidate by their list.
  mutating func flags(
    of candidate: Int, _ list: FlagList, plan: Plan, ledger: Ledger
  ) -> [Flag] {
    if let known = lists[candidate], known.isSame(as: list) { return flags[candidate] ?? [] }
    let made = list.flags(plan: plan, ledger: ledger)
    lists[candidate] = list
    flags[candidate] = made
    return made
  }
}

extension Flag.Kind {
  /// The kind's place in the order of flags, which is that of its name.
  fileprivate var place: UInt64 {
    switch self {
    case .askedDisputed: 0
    case .belowMinimum: 1
    case .discuss: 2
    case .dropped: 3
    case .late: 4
    case .missing: 5
    case .noNote: 6
    case .spread: 7
    case .unequal: 8
    case .unopenable: 9
    }
  }
}
