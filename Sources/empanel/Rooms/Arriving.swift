// From the door to a panel of one's own, on the screen: a pack is chosen and looked at, what the
// panel needs is filled in, and it begins; or a panel that somebody else began is joined.
import Forms
import Panels
import Scoring
import Screens
import Sealing
import TextUI

/// Somebody who comes to a panel at the screen.
struct Arriving {
  /// A panel, and who has just come to it.
  typealias Arrived = (desk: Desk, seat: Seat)

  let account: Account

  // MARK: Beginning

  /// Begins a panel; nil where the person goes back.
  func begin(on display: inout Surface) throws -> Arrived? {
    var packs: [(files: PackFiles, form: Form)] = []
    for name in ShippedPacks.names {
      guard let files = try? PackFiles.find(name), let form = try? files.form() else { continue }
      packs.append((files, form))
    }
    var focused = 0
    while true {
      let stage = Stage<Framed<ListPage>, Int?>(perform: { effect in
        switch effect {
        case .enter(let place): .end(place)
        case .leave: .end(nil)
        case .refresh: .nothing
        }
      })
      let page = ListPage.packs(packs.map(\.form), on: focused)
      guard let place = try run(display.framed(page), on: &display, stage) else { return nil }
      focused = place
      guard
        let (files, form) = packs.indices.contains(place) ? packs[place] : try ownPack(on: &display)
      else { continue }
      guard try isTaken(files, form, on: &display) else { continue }
      if let arrived = try fillIn(files, form, on: &display) { return arrived }
    }
  }

  private func isTaken(_ files: PackFiles, _ form: Form, on display: inout Surface) throws -> Bool {
    let worded = WordedPack(files, form)
    let page = ReadPage.preview(
      form, introduction: files.introduction, problems: worded.problems.map(WordingSentences.line))
    let stage = Stage<Framed<ReadPage>, Bool>(perform: { effect in
      switch effect {
      case .choose(let choice): .end(choice == 0)
      case .follow, .leave: .end(false)
      }
    })
    return try run(display.framed(page), on: &display, stage)
  }

  private func fillIn(_ files: PackFiles, _ form: Form, on display: inout Surface) throws
    -> Arrived?
  {
    let page = FormPage<BeginField>.begin(
      form, folder: Arriving.freeFolder(for: form.id), known: account.people)
    let stage = Stage<Framed<FormPage<BeginField>>, Arrived?>(perform: { effect in
      switch effect {
      case .leave: return .end(nil)
      case .look: return .nothing
      case .choose(_, let values):
        do {
          return .end(try begun(files, values))
        } catch {
          return .news(
            .refused((error as? FieldRefusal<BeginField>)?.field, Problem.message(error)))
        }
      }
    })
    return try run(display.framed(page), on: &display, stage)
  }

  private func begun(_ files: PackFiles, _ values: [BeginField: String]) throws -> Arrived {
    let title = typedText(values[.title] ?? "").text
    let group = values[.group] ?? ""
    let handle = typedText(values[.handle] ?? "").text
    let folder = typedPath(values[.folder] ?? "")
    guard folder.hasPrefix("/") else {
      throw FieldRefusal(field: BeginField.folder, error: Complaint(RoomWords.notAPath))
    }
    let beginning = try PanelBeginning(
      pack: files, folder: folder, handle: handle, group: group.isEmpty ? nil : group,
      title: title)
    let person = try person(
      handle, values[.passphrase], values[.newPassphrase], values[.again],
      (.passphrase, .newPassphrase, BeginField.again))
    return try beginning.begin(as: person, in: account)
  }

  /// A folder of the person's own that is not there yet.
  private static func freeFolder(for name: String) -> String {
    guard let home = Surroundings.homeFolder else { return "" }
    var path = "\(home)/\(name)"
    var number = 1
    while standing(at: path) != .nothing {
      number += 1
      path = "\(home)/\(name)-\(number)"
    }
    return path
  }

  /// The identity: unlocked where the account knows the handle, else made with a new passphrase.
  private func person<Field: Sendable>(
    _ handle: String, _ own: String?, _ new: String?, _ again: String?,
    _ fields: (own: Field, new: Field, again: Field)
  ) throws -> AgeIdentity {
    if account.people.contains(handle) {
      return try FieldRefusal.about(fields.own) {
        try account.unlock(handle, passphrase: Array(typedText(own ?? "").text.utf8))
      }
    }
    let passphrase = typedText(new ?? "").text
    try FieldRefusal.about(fields.new) { try NewPassphrase.check(passphrase) }
    try FieldRefusal.about(fields.again) {
      guard passphrase == typedText(again ?? "").text else {
        throw Complaint.passphrasesDiffer(RoomWords.typeAgain)
      }
    }
    var generator = SystemRandomNumberGenerator()
    return try account.createPerson(
      handle, passphrase: Array(passphrase.utf8), workFactor: NewPersonOptions.usualWorkFactor,
      using: &generator)
  }

  // MARK: Joining

  /// Joins a panel; nil where the person goes back.
  func join(on display: inout Surface) throws -> Arrived? {
    let stage = Stage<Framed<FormPage<JoinField>>, Desk?>(perform: { effect in
      switch effect {
      case .leave: return .end(nil)
      case .look: return .nothing
      case .choose(_, let values):
        do {
          let folder = typedPath(values[.folder] ?? "")
          guard folder.hasPrefix("/") else { throw Complaint(RoomWords.notAPath) }
          // What the folder's state is worth saying of is said in the set-up room.
          return .end(try Desk(folder: folder, account: account, tell: { _ in }))
        } catch {
          return .news(.refused(.folder, Problem.message(error)))
        }
      }
    })
    let page = display.framed(FormPage<JoinField>.whichPanel())
    guard let desk = try run(page, on: &display, stage) else { return nil }
    return try join(desk, on: &display)
  }

  private func join(_ desk: Desk, on display: inout Surface) throws -> Arrived? {
    let form = try? desk.form()
    let groups = form?.groups.filter { $0.at == .members }.map { ($0.id, $0.title) }
    let page = FormPage<JoinField>.join(
      chair: desk.history.callRecord.author, groups: groups, joined: Arriving.groups(of: desk),
      known: account.people)
    let stage = Stage<Framed<FormPage<JoinField>>, Arrived?>(perform: { effect in
      switch effect {
      case .leave: return .end(nil)
      case .look: return .nothing
      case .choose(_, let values):
        do {
          return .end(try joined(desk, values))
        } catch {
          return .news(.refused((error as? FieldRefusal<JoinField>)?.field, Problem.message(error)))
        }
      }
    })
    return try run(display.framed(page), on: &display, stage)
  }

  private func joined(_ desk: Desk, _ values: [JoinField: String]) throws -> Arrived {
    let handle = typedText(values[.handle] ?? "").text
    let (role, group) = Arriving.part(values)
    if role == .assessor, group?.isEmpty ?? true {
      throw FieldRefusal(field: JoinField.group, error: Complaint(RoomWords.noGroup))
    }
    let joining = try PanelJoining(desk, handle: handle, role: role, group: group)
    let person = try person(
      handle, values[.passphrase], values[.newPassphrase], values[.again],
      (.passphrase, .newPassphrase, JoinField.again))
    let (seat, _) = try joining.join(as: person)
    return (try desk.refreshed(), seat)
  }

  /// The role and group that somebody chose: `group staff`, or `scores` with the group typed.
  private static func part(_ values: [JoinField: String]) -> (role: Role, group: String?) {
    let chosen = values[.role] ?? ""
    if chosen.hasPrefix("group:") { return (.assessor, String(chosen.dropFirst(6))) }
    switch JoinRole(rawValue: chosen) {
    case .kiosk: return (.kiosk, nil)
    case .hr: return (.hr, nil)
    case .observer: return (.observer, nil)
    case .scores, nil: return (.assessor, typedText(values[.group] ?? "").text)
    }
  }

  /// The groups that the chair and others joined in.
  private static func groups(of desk: Desk) -> [String] {
    var groups = Set([desk.history.call.group].compactMap(\.self))
    for handle in desk.history.handlesEnrolled {
      for record in desk.history.enrolments(of: handle) {
        if case .enrol(let enrol) = record.body, let group = enrol.group { groups.insert(group) }
      }
    }
    return groups.sorted()
  }
}
