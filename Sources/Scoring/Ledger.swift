// The day by numbers: who wrote a sheet for whom, and its cells. Separate from Day so that the
// rules walk arrays instead of looking up ids; the three lines share one ledger.

/// What an assessor has to do with a candidate.
struct Presence: OptionSet {
  let rawValue: UInt8
  /// A sheet that was opened and may count.
  static let opened = Presence(rawValue: 1)
  /// A sheet that exists but cannot be opened.
  static let unopenable = Presence(rawValue: 2)
  /// A sheet set aside before anything was read.
  static let setAside = Presence(rawValue: 4)
  /// A sheet added after a release.
  static let late = Presence(rawValue: 8)
  /// The assessor stands aside.
  static let recused = Presence(rawValue: 16)
  /// A sheet that counts as sealed when it is asked who counts.
  static let sealed: Presence = [.opened, .unopenable]
}

/// How one item of one sheet stands.
struct Cell {
  enum Status: UInt8 {
    case noEntry, notAsked, missing, scored
  }
  var status = Status.noEntry
  var points: Int8 = 0
  var hasNote = false
}

/// One opened sheet: its people, and where its cells begin.
struct OpenedSheet {
  let assessor: Int
  let candidate: Int
  let firstCell: Int
}

/// One group's part of the day.
struct GroupLedger {
  /// The ids of the assessors with a sheet or a recusal, by Unicode scalars.
  let assessors: [String]
  /// By assessor, then candidate.
  var presence: [Presence]
  /// Ordered by candidate, then assessor.
  var sheets: [OpenedSheet] = []
  /// As many as the group has items for every sheet.
  var cells: [Cell] = []
  /// What the group agreed on, in points.
  var agreed: [Agreement: Fraction] = [:]

  /// A candidate and a criterion of the group, by number.
  struct Agreement: Hashable {
    let candidate: Int
    let criterion: Int
  }
}

/// The day by numbers.
///
/// Whoever withdrew before `close` is not in it, nor anything about them.
struct Ledger {
  /// Everybody in the running or withdrawn later, by Unicode scalars.
  let candidates: [String]
  /// Who of them withdrew after `close`.
  let hasLeft: [Bool]
  /// Who withdrew before, by Unicode scalars.
  let withdrawn: [String]
  /// Whether any sheet exists for the candidate; who has none is left out of "for some" and
  /// "for every candidate".
  var isSeen: [Bool]
  /// In form order.
  var groups: [GroupLedger]

  func presence(group: Int, assessor: Int, candidate: Int) -> Presence {
    groups[group].presence[assessor * candidates.count + candidate]
  }
}

extension Ledger {
  init(form: Form, day: Day) {
    let ids = day.candidates.keys.sorted(by: scalarOrder)
    candidates = ids.filter { day.candidates[$0] != .withdrawn }
    withdrawn = ids.filter { day.candidates[$0] == .withdrawn }
    hasLeft = candidates.map { day.candidates[$0] == .withdrawnLater }
    isSeen = candidates.map { _ in false }
    let places = Places(form: form, day: day, candidates: candidates)
    let size = candidates.count
    groups = places.assessors.map { assessors in
      GroupLedger(
        assessors: assessors,
        presence: Array(repeating: [], count: assessors.count * size))
    }
    for recusal in day.recusals {
      guard let place = places.find(assessor: recusal.assessor, candidate: recusal.candidate)
      else { continue }
      mark(place, .recused)
    }
    let sheets = day.correctedSheets
    file(sheets, places: places)
    fillCells(from: sheets, form: form)
    for value in day.agreed { agree(value, form: form) }
  }

  /// Points off the criterion's range are ignored, as they are on a sheet.
  private mutating func agree(_ value: AgreedValue, form: Form) {
    guard let group = form.groups.firstIndex(where: { $0.id == value.group }),
      let criterion = form.groups[group].criteria.firstIndex(of: value.criterion),
      let candidate = candidates.firstIndex(of: value.candidate)
    else { return }
    let range = form.groups[group].range(of: value.criterion)
    guard !(value.points < Fraction(range.lowerBound)),
      !(Fraction(range.upperBound) < value.points)
    else { return }
    groups[group].agreed[.init(candidate: candidate, criterion: criterion)] = value.points
  }

  private mutating func mark(_ place: Places.Place, _ presence: Presence) {
    groups[place.group].presence[place.assessor * candidates.count + place.candidate]
      .insert(presence)
  }

  /// Notes every sheet, and keeps the opened ones with the number of the sheet as first cell.
  private mutating func file(_ sheets: [Sheet], places: Places) {
    for (number, sheet) in sheets.enumerated() {
      guard let place = places.find(assessor: sheet.assessor, candidate: sheet.candidate) else {
        continue
      }
      let standing =
        presence(
          group: place.group, assessor: place.assessor, candidate: place.candidate
        ).contains(.recused) ? .setAside : sheet.standing
      switch standing {
      case .setAside: mark(place, .setAside)
      case .late: mark(place, .late)
      case .unopenable:
        mark(place, .unopenable)
        isSeen[place.candidate] = true
      case .counted:
        mark(place, .opened)
        isSeen[place.candidate] = true
        groups[place.group].sheets.append(
          OpenedSheet(assessor: place.assessor, candidate: place.candidate, firstCell: number))
      }
    }
  }

  private mutating func fillCells(from sheets: [Sheet], form: Form) {
    for index in groups.indices {
      let ordered = groups[index].sheets.sorted {
        ($0.candidate, $0.assessor) < ($1.candidate, $1.assessor)
      }
      let finder = ItemFinder(form.groups[index].items)
      var cells: [Cell] = []
      cells.reserveCapacity(ordered.count * finder.items.count)
      groups[index].sheets = ordered.map { sheet in
        let first = cells.count
        finder.append(sheets[sheet.firstCell].items, to: &cells)
        return OpenedSheet(
          assessor: sheet.assessor, candidate: sheet.candidate, firstCell: first)
      }
      groups[index].cells = cells
    }
  }
}

/// Ids in order of their Unicode scalars, never of a locale; UTF-8 bytes keep that order.
func scalarOrder(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
