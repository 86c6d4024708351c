// What the cells of a scores file can be: ids of the form, statuses, points, and the ids of people
// in the order they are met. Separate from ScoresReader because none of it keeps book.
import Scoring

/// Where the columns of a scores file are.
struct Columns {
  let candidate: Int
  let assessor: Int
  let group: Int
  let question: Int
  let criterion: Int
  let points: Int
  let status: Int?
  let note: Int?
  /// The columns that say whose sheet a row is of.
  let who: [Int]

  /// Nil where a required column is not there; ``RowFile`` has refused such a file already.
  init?(_ file: RowFile) {
    guard let candidate = file.column("candidate"), let assessor = file.column("assessor"),
      let group = file.column("group"), let question = file.column("question"),
      let criterion = file.column("criterion"), let points = file.column("points")
    else { return nil }
    self.candidate = candidate
    self.assessor = assessor
    self.group = group
    self.question = question
    self.criterion = criterion
    self.points = points
    status = file.column("status")
    note = file.column("note")
    who = [candidate, assessor, group]
  }
}

/// The form's ids by their bytes.
struct FormWords {
  let groups: [Group]
  private let form: Form
  private let groupIDs: [[UInt8]]
  /// By group, then item: the bytes of its question and criterion.
  private let itemIDs: [[(question: [UInt8], criterion: [UInt8])]]
  /// By group: items by the bytes of question, a comma, criterion.
  private let items: [[ByteKey: Int]]

  init(_ form: Form) {
    self.form = form
    groups = form.groups
    groupIDs = form.groups.map { Array($0.id.utf8) }
    itemIDs = form.groups.map { group in
      group.items.map { (Array($0.question.utf8), Array($0.criterion.utf8)) }
    }
    items = form.groups.map { group in
      var places: [ByteKey: Int] = [:]
      for (place, item) in group.items.enumerated() {
        places[FormWords.key(item.question.utf8, item.criterion.utf8)] = place
      }
      return places
    }
  }

  private static func key(
    _ question: some Collection<UInt8>, _ criterion: some Collection<UInt8>
  ) -> ByteKey {
    // Ids of a form have no comma, so that two pairs never run together into one key.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(question.count + criterion.count + 1)
    bytes.append(contentsOf: question)
    bytes.append(UInt8(ascii: ","))
    bytes.append(contentsOf: criterion)
    return ByteKey(bytes[...])
  }

  /// The items of a group.
  func items(of group: Int) -> [GroupItem] { groups[group].items }

  /// The place of the group with this id.
  func group(_ id: ArraySlice<UInt8>) -> Int? {
    groupIDs.firstIndex { areSame($0[...], id) }
  }

  /// The place of an item among the group's; `guess` is looked at first, because rows mostly come
  /// in the order of the form.
  func item(
    _ question: ArraySlice<UInt8>, _ criterion: ArraySlice<UInt8>, in group: Int, guess: Int = 0
  ) -> Int? {
    if itemIDs[group].indices.contains(guess),
      areSame(itemIDs[group][guess].question[...], question),
      areSame(itemIDs[group][guess].criterion[...], criterion)
    {
      return guess
    }
    return items[group][FormWords.key(question, criterion)]
  }

  /// Why a question and criterion are no item of the group.
  func problem(
    _ question: ArraySlice<UInt8>, _ criterion: ArraySlice<UInt8>, in group: Group
  ) -> RowMistake.Problem {
    let asked = form.questions.first { $0.id.utf8.elementsEqual(question) }
    let judged = form.criteria.first { $0.id.utf8.elementsEqual(criterion) }
    let text = String(decoding: question, as: UTF8.self)
    guard let asked else {
      return question.isEmpty
        ? .emptyCell(column: "question")
        : .unknown(text, column: "question", allowed: group.questions)
    }
    if !asked.hasItems { return .unscoredQuestion(text) }
    let other = String(decoding: criterion, as: UTF8.self)
    if judged == nil {
      return criterion.isEmpty
        ? .emptyCell(column: "criterion")
        : .unknown(other, column: "criterion", allowed: group.criteria)
    }
    return .notAnItem(question: text, criterion: other, group: group.id)
  }
}

/// One thing wrong with a row, on its way up.
struct RowProblem: Error {
  let problem: RowMistake.Problem
}

/// What a status cell and a points cell say together (DESIGN 3.2); `also` are the other words that
/// the file knows.
func readStatus(
  _ status: ArraySlice<UInt8>, points: ArraySlice<UInt8>, range: ClosedRange<Int>,
  also: [String] = []
) throws(RowProblem) -> ItemStatus {
  if status.isEmpty || status.elementsEqual("scored".utf8) {
    if !points.isEmpty { return .scored(try readPoints(points, range: range)) }
    guard status.isEmpty else { throw RowProblem(problem: .pointsMissing) }
    return .skipped
  }
  let text = String(decoding: status, as: UTF8.self)
  let read: ItemStatus? =
    if status.elementsEqual("not-asked".utf8) {
      .notAsked
    } else if status.elementsEqual("not-heard".utf8) {
      .notHeard
    } else if status.elementsEqual("skipped".utf8) {
      .skipped
    } else {
      nil
    }
  guard let read else {
    throw RowProblem(problem: .unknown(text, column: "status", allowed: statusWords + also))
  }
  if !points.isEmpty { throw RowProblem(problem: .pointsBeside(status: text)) }
  return read
}

private let statusWords = ["scored", "not-asked", "not-heard", "skipped"]

private func readPoints(
  _ cell: ArraySlice<UInt8>, range: ClosedRange<Int>
) throws(RowProblem) -> Int {
  if cell.count == 1, let digit = cell.first, (0x30...0x39).contains(digit),
    range.contains(Int(digit) - 0x30)
  {
    return Int(digit) - 0x30
  }
  let text = String(decoding: cell, as: UTF8.self)
  guard cell.allSatisfy({ (0x30...0x39).contains($0) }) else {
    throw RowProblem(problem: .pointsNotDigits(text))
  }
  // No scale goes beyond 9, so a number too long to read is off it as well.
  guard let points = Int(text), range.contains(points) else {
    throw RowProblem(problem: .pointsOffScale(text, allowed: range))
  }
  return points
}

/// Whether a note says anything: a note of spaces does not.
func hasWords(_ note: ArraySlice<UInt8>) -> Bool { note.contains { $0 > 0x20 } }

/// Ids of people in the order in which they are met.
struct Names {
  private var places: [ByteKey: Int] = [:]
  private var list: [ByteKey] = []
  /// The id of the row before, which is most often the id of this one.
  private var last = 0

  /// The ids, in the order they were met.
  var texts: [String] { list.map { String(decoding: $0.bytes, as: UTF8.self) } }

  /// Whether the id was met before.
  func isKnown(_ id: ArraySlice<UInt8>) -> Bool { isLast(id) || places[ByteKey(id)] != nil }

  /// The place of an id, which is given one if it has none.
  mutating func place(of id: ByteKey) -> Int {
    if isLast(id.bytes) { return last }
    if let place = places[id] {
      last = place
      return place
    }
    // A copy of its own, so that no id keeps the whole file in memory.
    let own = ByteKey(Array(id.bytes)[...])
    places[own] = list.count
    list.append(own)
    last = list.count - 1
    return last
  }

  private func isLast(_ id: ArraySlice<UInt8>) -> Bool {
    last < list.count && areSame(list[last].bytes, id)
  }

  /// The numbers of the ids, by place, and the ids in order: by bytes, which is by scalars.
  func order() -> (numbers: [String], texts: [String]) {
    let sorted = list.indices.sorted { list[$0].bytes.lexicographicallyPrecedes(list[$1].bytes) }
    var numbers = Array(repeating: "", count: list.count)
    for (rank, place) in sorted.enumerated() { numbers[place] = Scores.numbered(rank) }
    return (numbers, sorted.map { String(decoding: list[$0].bytes, as: UTF8.self) })
  }
}
