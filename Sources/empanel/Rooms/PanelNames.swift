// Titles, names and times of a panel, from the encrypted parts that one person may read. Read once a
// person, freeze and event that changes a name or time: each is a file to decrypt.
import Panels

/// What things and people of a panel are called, for one person.
struct PanelNames {
  let freeze: RecordID
  let title: String
  let people: [String: PeopleText.Person]
  let candidates: [String: CandidateText]
  let contributors: [String: String]
  /// The days, and how they were moved.
  let days: DaysOfPanel
  /// How many events there were that can change them.
  let asOf: Int

  /// Reads what the person may read; a part that cannot be read leaves ids in place of names.
  init(_ seat: Seat, _ freeze: FreezeInForce, in history: History) {
    self.freeze = freeze.id
    title = (try? seat.title(in: history)) ?? RoomWords.panel
    people = (try? seat.text(PeopleText.self, "people.age", of: freeze.record))?.people ?? [:]
    let part = seat.store.parts(of: history)
    candidates = history.candidateTexts(read: [seat.keys.age], part: part)
    contributors = history.contributorNames(read: [seat.keys.age], part: part)
    days = history.days(read: [seat.keys.age], part: part)
    asOf = PanelNames.changes(in: history)
  }

  /// How many events change who or when a candidate is, who has a slip, or the days.
  static func changes(in history: History) -> Int {
    ["admitted", "rebooked", "moved", "substitute"].reduce(0) { $0 + history.events($1).count }
  }

  /// The name of somebody with keys; the handle where no other was given.
  func name(of handle: String) -> String { people[handle]?.name ?? handle }

  /// The name of a candidate, where one was given.
  func candidate(_ id: String) -> String? {
    candidates[id].flatMap { $0.name.isEmpty ? nil : $0.name }
  }

  /// Somebody with their job: `Asha Patel (Lay member)`.
  func you(_ handle: String) -> String {
    let job = people[handle]?.job ?? ""
    return job.isEmpty ? name(of: handle) : "\(name(of: handle)) (\(job))"
  }
}
