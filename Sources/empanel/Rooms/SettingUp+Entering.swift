// What the chair enters in the set-up room, kept after every page: candidates, names, the kiosk, the
// panel's name and days. What the lists of a freeze may not hold is refused beside its field.
import Forms
import Panels
import Scoring
import Screens
import TextUI

extension SettingUp {
  /// What is kept for this panel.
  var kept: KeptSetup { KeptSetup(desk.store.home) }

  /// From a list to one of its lines and back, until the person leaves the list.
  func choose(
    on display: inout Surface, _ page: (SetupModel, Int) -> ListPage,
    _ enter: (Int, inout Surface) throws(Interrupted) -> Void
  ) throws(Interrupted) {
    var focused = 0
    while true {
      let stage = Stage<Framed<ListPage>, Int?>(perform: { effect in
        switch effect {
        case .enter(let place): .end(place)
        case .leave: .end(nil)
        case .refresh: .nothing
        }
      })
      var list = display.framed(page(model(), focused))
      if let word { _ = list.update(.news(.said(word))) }
      word = nil
      guard let place = try stay(in: list, on: &display, stage) else { return }
      focused = place
      try enter(place, &display)
    }
  }

  /// Shows a form until what is entered is kept, or the person goes back; the choice, or nil.
  @discardableResult
  func fill<Key: Hashable & Sendable>(
    _ page: FormPage<Key>, on display: inout Surface,
    look: @escaping ([Key: String]) -> FormPage<Key>.News? = { _ in nil },
    _ keep: @escaping (Int, [Key: String]) throws -> Void
  ) throws(Interrupted) -> Int? {
    var stage = Stage<Framed<FormPage<Key>>, Int?>(perform: { effect in
      switch effect {
      case .leave: return .end(nil)
      case .look(let values):
        return look(values).map { .news($0) } ?? .nothing
      case .choose(let choice, let values):
        do {
          try keep(choice, values)
          return .end(choice)
        } catch let wanted as WantedFields<Key> {
          // The first has the mark in the end.
          return .several(
            wanted.list.reversed().flatMap {
              [
                .wanted($0.field, below: $0.below, Problem.message($0.error)),
                .set($0.field.key, ""),
              ]
            })
        } catch {
          return .news(.refused((error as? FieldRefusal<Key>)?.field, Problem.message(error)))
        }
      }
    })
    // What is said of a text waits until the keys pause.
    stage.mayWait = { if case .look = $0 { true } else { false } }
    var framed = display.framed(page)
    if let word { _ = framed.update(.news(.said(word))) }
    word = nil
    return try stay(in: framed, on: &display, stage)
  }

  // MARK: Candidates

  func candidates(on display: inout Surface) throws(Interrupted) {
    try choose(on: &display, ListPage.candidates) { place, display throws(Interrupted) in
      if place == self.model().candidates.count + 1 {
        return try self.takeFile(.candidates, on: &display)
      }
      var place = place
      while true {
        let all = self.model().candidates
        let isNew = place >= all.count
        let entered =
          isNew
          ? SetupModel.Candidate(code: SettingUp.nextCode(all.map(\.code)), name: "") : all[place]
        let choice = try self.fill(.candidate(entered, isNew: isNew), on: &display) {
          try self.keep(isNew ? nil : place, in: all, takesOut: !isNew && $0 == 1, $1)
        }
        guard isNew, choice == 0 else { return }
        place += 1
      }
    }
  }

  private func keep(
    _ place: Int?, in all: [SetupModel.Candidate], takesOut: Bool,
    _ values: [CandidateField: String]
  ) throws {
    var row = [CandidateField.code, .name, .time, .minutes, .adjustment].map {
      typedText(values[$0] ?? "").text
    }
    // The screens show codes in capitals, and people type what they see.
    row[0] = row[0].lowercased()
    var rows = all.map { [$0.code, $0.name, $0.time, $0.minutes, $0.adjustment] }
    if let place, takesOut {
      rows.remove(at: place)
    } else {
      let others = all.enumerated().filter { $0.offset != place }.map(\.element.code)
      guard !others.contains(row[0]) else {
        throw FieldRefusal(
          field: CandidateField.code, error: FreezeRefusal.candidateTwice(row[0]))
      }
      if let place { rows[place] = row } else { rows.append(row) }
    }
    let columns: [String: CandidateField] = [
      "candidate": .code, "name": .name, "time": .time, "minutes": .minutes,
      "adjustment": .adjustment,
    ]
    try SettingUp.beside(columns) { try kept.keep(candidates: rows) }
    let gone = takesOut ? place.map { all[$0].code.uppercased() } : nil
    word = gone.map(RoomWords.takenOut) ?? RoomWords.onTheList(row[0].uppercased())
  }

  /// The first code that is free, such as c07.
  private static func nextCode(_ codes: [String]) -> String {
    let last = codes.compactMap { Int($0.dropFirst()) }.max() ?? 0
    return "c" + (last < 9 ? "0" : "") + "\(last + 1)"
  }

  /// Says a mistake in a list beside the field of its column.
  private static func beside<Key: Sendable>(_ columns: [String: Key], _ keep: () throws -> Void)
    throws
  {
    do {
      try keep()
    } catch let mistakes as RowMistakes {
      guard let problem = mistakes.list.first?.problem else { throw mistakes }
      let complaint = Complaint(problem.words, hint: RoomWords.refusedRow, code: .badInput)
      guard let field = problem.column.flatMap({ columns[$0] }) else { throw complaint }
      throw FieldRefusal(field: field, error: complaint)
    }
  }

  // MARK: The kiosk

  func contributors(on display: inout Surface) throws(Interrupted) {
    try choose(on: &display, ListPage.contributors) { place, display throws(Interrupted) in
      if place == self.model().contributors.count + 1 {
        return try self.takeFile(.contributors, on: &display)
      }
      var place = place
      while true {
        let model = self.model()
        let all = model.contributors
        let isNew = place >= all.count
        let entered =
          isNew
          ? SetupModel.Contributor(
            id: SettingUp.nextID(all.map(\.id)), name: "",
            group: all.last?.group ?? model.kioskGroups.first?.id ?? "") : all[place]
        let choice = try self.fill(.contributor(entered, in: model, isNew: isNew), on: &display) {
          try self.keep(isNew ? nil : place, in: all, takesOut: !isNew && $0 == 1, $1)
        }
        guard isNew, choice == 0 else { return }
        place += 1
      }
    }
  }

  private func keep(
    _ place: Int?, in all: [SetupModel.Contributor], takesOut: Bool,
    _ values: [ContributorField: String]
  ) throws {
    let row = [ContributorField.id, .name, .group].map { typedText(values[$0] ?? "").text }
    var rows = all.map { [$0.id, $0.name, $0.group] }
    if let place, takesOut {
      rows.remove(at: place)
    } else {
      let taken =
        all.enumerated().filter { $0.offset != place }.map(\.element.id)
        + history.handlesEnrolled + [history.callRecord.author]
      guard !taken.contains(row[0]) else {
        throw FieldRefusal(
          field: ContributorField.id, error: FreezeRefusal.contributorTwice(row[0]))
      }
      if let place { rows[place] = row } else { rows.append(row) }
    }
    try SettingUp.beside(
      ["contributor": ContributorField.id, "name": .name, "group": .group]
    ) { try kept.keep(contributors: rows) }
    let gone = takesOut ? place.map { all[$0].id } : nil
    word = gone.map(RoomWords.takenOut) ?? RoomWords.onTheList(row[0])
  }

  private static func nextID(_ ids: [String]) -> String {
    var number = 1
    while ids.contains("su\(number)") { number += 1 }
    return "su\(number)"
  }

  // MARK: People

  func people(on display: inout Surface) throws(Interrupted) {
    try choose(on: &display, ListPage.people) { place, display throws(Interrupted) in
      let model = self.model()
      if model.isChair, place == model.people.count {
        return try self.takeFile(.people, on: &display)
      }
      guard model.people.indices.contains(place) else { return }
      let person = model.people[place]
      guard model.isChair else { return }
      try self.fill(.person(person, in: model), on: &display) { _, values in
        try self.keep(person.handle, values)
      }
    }
  }

  private func keep(_ handle: String, _ values: [PersonField: String]) throws {
    let name = typedText(values[.name] ?? "").text
    let job = typedText(values[.job] ?? "").text
    var rows = try kept.people().filter { $0.handle != handle }.map {
      [$0.handle, $0.name, $0.job]
    }
    if !name.isEmpty || !job.isEmpty { rows.append([handle, name.isEmpty ? handle : name, job]) }
    try SettingUp.beside(["name": PersonField.name, "job": .job]) { try kept.keep(people: rows) }
    var choices = try kept.choices()
    choices.without.removeAll { $0 == handle }
    if values[.part] == "out" { choices.without.append(handle) }
    try kept.keep(choices)
  }

  // MARK: Name and days

  /// Days as they are typed, with commas or spaces between them.
  static func days(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == " " }.map(String.init)
  }

  func days(on display: inout Surface) throws(Interrupted) {
    try fill(.days(model().days, title: title), on: &display) { _, values in
      let title = typedText(values[.title] ?? "").text
      guard title.contains(where: { !$0.isWhitespace }) else {
        throw FieldRefusal(field: DaysField.title, error: Complaint(RoomWords.noTitle))
      }
      let days = SettingUp.days(values[.days] ?? "")
      for day in days where !PanelFreezing.isDay(day) {
        throw FieldRefusal(
          field: DaysField.days, error: Complaint(TimeWords.notADay(day)))
      }
      var choices = try self.kept.choices()
      choices.days = Array(Set(days)).sorted()
      try self.kept.keep(choices)
      try PackFiles.keep(title: title, in: self.desk.store.home)
    }
  }
}
