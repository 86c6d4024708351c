// Titles, names and times of a panel, from the encrypted parts of the freeze that one person may
// read. Read once a person and freeze: each is a file to decrypt.
import Panels

/// What things and people of a panel are called, for one person.
struct PanelNames {
  let freeze: RecordID
  let title: String
  let people: [String: PeopleText.Person]
  let candidates: [String: CandidateText]

  /// Reads what the person may read; a part that cannot be read leaves ids in place of names.
  init(_ seat: Seat, _ freeze: FreezeInForce, in history: History) {
    self.freeze = freeze.id
    title = (try? seat.title(in: history)) ?? "this panel"
    people = (try? seat.text(PeopleText.self, "people.age", of: freeze.record))?.people ?? [:]
    var candidates: [String: CandidateText] = [:]
    for id in freeze.body.candidates {
      candidates[id] = try? seat.text(CandidateText.self, "candidate.\(id).age", of: freeze.record)
    }
    self.candidates = candidates
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
