// Changing the kept pack at the screen: a page a part, every text looked at while it is typed, and
// nothing kept that the pack's own check refuses.
import Forms
import Panels
import Scoring
import Screens
import TextUI

extension SettingUp {
  /// From the list of a pack's parts to one of them and back.
  func pack(on display: inout Surface) throws(Interrupted) {
    guard let first = keptForm else { return try check(on: &display) }
    var form = first
    try choose(on: &display, { _, focused in .pack(self.keptForm ?? form, on: focused) }) {
      place, display throws(Interrupted) in
      form = self.keptForm ?? form
      let parts = ListPage.parts(of: form)
      guard parts.indices.contains(place) else { return }
      try self.change(parts[place], on: &display)
    }
  }

  /// Shows one part of the pack, to change it or to read it.
  func change(_ part: PackPart, on display: inout Surface) throws(Interrupted) {
    guard let form = keptForm else { return }
    switch part {
    case .everything: if let page = packPage() { try read(page, on: &display) }
    case .question(let id):
      if let question = form.question(id) {
        try edit(.question(question, remarks: remarks(in: form)), on: &display)
      }
    case .criterion(let id):
      if let criterion = form.criterion(id) {
        try edit(.criterion(criterion, in: form, remarks: remarks(in: form)), on: &display)
      }
    }
  }

  private var keptForm: Form? { keptPack?.form }

  private func packPage() -> ReadPage? {
    guard let files = try? PackFiles.kept(in: desk.store.home), let form = try? files.form() else {
      return nil
    }
    return .kept(
      form, introduction: files.introduction,
      problems: form.wordingProblems.map(WordingSentences.line))
  }

  /// One page of the pack, with the chair's reasons for what may be personal on it.
  func edit(_ page: FormPage<String>, on display: inout Surface) throws(Interrupted) {
    let before = page.values
    var page = page
    for (place, why) in reasons() where before[place] != nil {
      page.ask(.why(place, value: why), below: place)
    }
    try fill(page, on: &display, look: { self.remarks(on: $0, before: before) }) { _, values in
      var whys: [String: String] = [:]
      for (key, why) in values {
        if let place = Field<String>.place(ofWhy: key) { whys[place] = typedText(why).text }
      }
      try self.keepPack(SettingUp.changes(from: before, to: values), whys: whys)
    }
  }

  // MARK: Changes

  /// What was changed: words and numbers first, then what is new, then what is taken out, the last
  /// first, so that the places of a list stay what they were.
  static func changes(from before: [String: String], to after: [String: String])
    -> [(path: String, change: PackChange)]
  {
    var changed: [(path: String, change: PackChange)] = []
    var removed: [(path: String, change: PackChange)] = []
    for (path, value) in after.sorted(by: { $0.key < $1.key }) where before[path] != value {
      guard Field<String>.place(ofWhy: path) == nil else { continue }
      let text = typedText(value).text
      if text.allSatisfy(\.isWhitespace), isOptional(path) {
        if before[path] != "" { removed.append((path, .removed)) }
      } else {
        changed.append((path, isNumber(path) ? .number(text) : .text(text)))
      }
    }
    return changed + removed.sorted { place($0.path) > place($1.path) }
  }

  /// The place in a list that a path ends with; 0 for none.
  private static func place(_ path: String) -> Int {
    path.split(separator: ".").last.flatMap { Int($0) } ?? 0
  }

  static func isNumber(_ path: String) -> Bool {
    path.hasSuffix(".weight") || path.hasSuffix(".share") || path.contains(".minimum.")
  }

  /// Whether a text may be missing: all but what the form must have.
  private static func isOptional(_ path: String) -> Bool {
    path.contains(".probes.") || path.hasSuffix(".say") || path.hasSuffix(".about")
      || path.contains(".minimum.") || path.contains(".anchors.")
  }

  /// Keeps the pack with some places changed, where the check has nothing against it.
  ///
  /// A mistake is said beside the field whose path it names. A personal question in a changed text
  /// is kept only with the chair's reason.
  func keepPack(
    _ changes: [(path: String, change: PackChange)], whys: [String: String] = [:]
  ) throws {
    guard !changes.isEmpty || !whys.isEmpty else { return }
    let (source, form) = try changedPack(changes)
    try keepReasons(whys, with: changes)
    guard !changes.isEmpty else { return }
    try keepStale(in: form)
    // A translation may lack a text; the form may not lack what a translation has.
    for translation in source.translations {
      try atomicWrite(translation.file, translation.bytes, mode: 0o600, replacing: true)
    }
    try atomicWrite(source.file, source.bytes, mode: 0o600, replacing: true)
  }

  func changedPack(_ changes: [(path: String, change: PackChange)]) throws
    -> (source: PackSource, form: Form)
  {
    let kept = try PackFiles.kept(in: desk.store.home)
    var bytes = kept.bytes
    var translations = kept.translations
    for (path, change) in changes {
      guard let changed = changePack(bytes, at: path, to: change) else {
        throw FieldRefusal(field: path, error: Complaint(RoomWords.cannotChange(kept.path)))
      }
      bytes = changed.bytes
      // What is taken out takes its translations with it.
      if change == .removed { translations = translations.map { $0.without(path) } }
    }
    let source = PackSource(file: kept.path, bytes: bytes, translations: translations)
    do {
      return (source, try readPack(source))
    } catch let mistakes {
      guard let first = mistakes.list.first else { throw mistakes }
      let complaint = Complaint(first.problem.words, hint: RoomWords.nothingKept, code: .badInput)
      guard changes.contains(where: { $0.path == first.place }) else { throw complaint }
      throw FieldRefusal(field: first.place, error: complaint)
    }
  }

  // MARK: Shares

  func shares(on display: inout Surface) throws(Interrupted) {
    guard let form = keptForm else { return try check(on: &display) }
    let before = FormPage<String>.shares(form, effects: []).values
    let page = FormPage<String>.shares(form, effects: effects(of: form))
    let stage = Stage<Framed<FormPage<String>>, Void>(
      perform: { effect in
        switch effect {
        case .leave: return .end(())
        case .look: return .nothing
        case .choose(let choice, let values):
          do {
            let changes = SettingUp.changes(from: before, to: values)
            guard choice == 1 else {
              try self.keepPack(changes)
              return .end(())
            }
            return .news(.told(self.effects(of: try self.changedPack(changes).form)))
          } catch {
            return .news(
              .refused((error as? FieldRefusal<String>)?.field, Problem.message(error)))
          }
        }
      })
    try stay(in: display.framed(page), on: &display, stage)
  }

  /// What each share does, as made-up panels with as many people as have joined say it.
  private func effects(of form: Form) -> [String] {
    var people: [String: Int] = [:]
    let without = ((try? kept.choices())?.without ?? []).filter(history.handlesEnrolled.contains)
    for person in (try? FreezePlan.Enrolled.everybody(in: history, without: without)) ?? [:] {
      if let group = person.value.group { people[group, default: 0] += 1 }
    }
    for contributor in (try? kept.contributors()) ?? [] {
      people[contributor.group, default: 0] += 1
    }
    // Two of a group at least: one person alone is no panel yet.
    people = people.mapValues { max(2, $0) }
    let effects = form.groups.compactMap { group in
      group.share.flatMap { share in
        (try? form.shareEffect(of: group.id, people: people)).flatMap { $0 }
          .map { (title: group.title, share: share, effect: $0) }
      }
    }
    return effects.count < 2 ? [] : ShareEffect.sentences(effects)
  }
}
