// Who plays in a rehearsal: everybody who joined, under their handles and in their groups, and made-up
// people where nobody has joined yet.
import Panels
import Scoring

/// The people of a rehearsal.
struct RehearsalCast {
  struct Person {
    var handle: String
    var role: Role
    var group: String?
    /// Whether nobody has joined for this part.
    var isMadeUp = false
  }

  /// The made-up candidate.
  static let candidate = CandidateText(
    candidate: "c01", name: RehearsalWords.candidate, time: "09:00")
  /// The made-up facilitator of the kiosk.
  static let facilitator = RehearsalWords.facilitator

  let chair: Person
  private(set) var others: [Person]
  private(set) var contributors: [FreezePlan.Contributor] = []

  /// Everybody: those who joined the panel, or nobody for a pack alone.
  init(_ history: History?, form: Form) {
    chair =
      history.map {
        Person(handle: $0.callRecord.author, role: .chair, group: $0.call.group)
      }
      ?? Person(
        handle: "chair", role: .chair,
        group: form.groups.first { $0.at == .members }?.id, isMadeUp: true)
    others = []
    for handle in history?.handlesEnrolled ?? [] where handle != chair.handle {
      guard let record = history?.enrolments(of: handle).first,
        case .enrol(let enrol) = record.body
      else { continue }
      others.append(Person(handle: handle, role: enrol.role, group: enrol.group))
    }
    fill(form)
  }

  /// Two for every group, a kiosk where people score at one, and HR where HR must help to open.
  private mutating func fill(_ form: Form) {
    for group in form.groups where group.at == .members {
      let there = ([chair] + others).count { $0.group == group.id }
      for _ in there..<max(2, there) { add("member", .assessor, group.id) }
    }
    let kiosk = form.groups.filter { $0.at == .kiosk }
    if !kiosk.isEmpty, !others.contains(where: { $0.role == .kiosk }) { add("kiosk", .kiosk, nil) }
    if form.opening?.of.contains("hr") == true, !others.contains(where: { $0.role == .hr }) {
      add("hr", .hr, nil)
    }
    let names = RehearsalWords.contributors
    for group in kiosk {
      for _ in 1...2 {
        let place = contributors.count
        contributors.append(
          FreezePlan.Contributor(
            id: free("su"), name: names[place % names.count], group: group.id))
      }
    }
  }

  private mutating func add(_ stem: String, _ role: Role, _ group: String?) {
    others.append(Person(handle: free(stem), role: role, group: group, isMadeUp: true))
  }

  /// The stem with the first number that nobody has.
  private func free(_ stem: String) -> String {
    let taken = Set(([chair] + others).map(\.handle) + contributors.map(\.id))
    var number = 1
    while taken.contains("\(stem)\(number)") { number += 1 }
    return "\(stem)\(number)"
  }

  /// Who sits down in a role.
  func handle(of role: Demo.Role) -> String? {
    switch role {
    case .chair, .manager: chair.handle
    case .kiosk: others.first { $0.role == .kiosk }?.handle
    case .member: (others + [chair]).first { $0.group != nil }?.handle
    }
  }

  /// The names of those who are made up.
  var madeUp: [String] { ([chair] + others).filter(\.isMadeUp).map(\.handle) }

  /// What people are called: their handles, as before the freeze.
  var people: [String: PeopleText.Person] {
    Dictionary(
      uniqueKeysWithValues: ([chair] + others).map {
        ($0.handle, .init(name: $0.handle, job: $0.isMadeUp ? RehearsalWords.madeUp : ""))
      })
  }
}
