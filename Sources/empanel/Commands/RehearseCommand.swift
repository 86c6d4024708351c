// `empanel rehearse`: the whole day with a made-up candidate, before the freeze; nothing of it stays.
import ArgumentParser
import Panels
import Scoring
import Wording

struct RehearseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rehearse",
      abstract: en(
        "Rehearse the day with a made-up candidate, before the freeze; nothing of it stays."),
      discussion: en(
        """
        Examples:
          empanel rehearse day
          empanel rehearse day --as kiosk
          empanel rehearse panels/care-worker-values --as member
        The panel's own form, the people who joined it, and one made-up candidate. On a terminal, --as \
        sits you down as member, kiosk, chair or manager; without it the whole day is played through, \
        from the freeze to the result. Everything is marked REHEARSAL, happens in a private place, and \
        is taken away at the end. After the freeze there is none: whoever wants to try then has the demo.
        """))
  }

  @Argument(help: .en("A panel's folder before its freeze; or a form.yaml, a pack or its name."))
  var panelOrPack: String
  @Option(name: .customLong("as"), help: .en("As whom you sit down.", value: "role"))
  var role: Demo.Role?

  func run() throws {
    if role != nil {
      noteWithoutTerminal(instead: en("empanel rehearse \(panelOrPack)"))
    }
    let (pack, history, title) = try subject()
    let form = try pack.form()
    let cast = RehearsalCast(history, form: form)
    if role == .kiosk, !form.groups.contains(where: { $0.at == .kiosk }) {
      throw Complaint(
        en("no group of this form scores at the kiosk"),
        hint: en("rehearse it with --as member or chair"))
    }
    let signals = AskedToEnd()
    try Self.play(pack, cast, title, role, signals)
    try signals.check()
  }

  /// What is rehearsed: a pack alone, or a panel with those who joined it.
  private func subject() throws -> (PackFiles, History?, title: String) {
    guard standing(at: panelOrPack + "/records") == .folder else {
      let pack = try PackFiles.find(panelOrPack)
      return (pack, nil, try pack.form().title)
    }
    // Read and not synced: a rehearsal must not even deliver a record that waits.
    let (store, seen) = try Desk.store(absolutePath(panelOrPack), in: Surroundings.account())
    let history = try History(of: store.home.call, store.read(seen: seen).records)
    guard history.freeze == nil, !history.isStopped else {
      throw Complaint(
        en(
          "the panel is frozen, and a rehearsal comes before the freeze: nothing made up may be taken"
            + " for the day"),
        hint: en("rehearse the form alone: empanel rehearse PACK; or try \"empanel demo\""))
    }
    guard isFile(store.home.packPath + "/form.yaml") else {
      throw Complaint(
        en("the pack of this panel is kept on the chair's account, and not here"),
        hint: en("rehearse on the chair's account, or the form alone: empanel rehearse PACK"))
    }
    return (
      try PackFiles.kept(in: store.home), history, try PackFiles.keptTitle(in: store.home)
    )
  }

  private static func play(
    _ pack: PackFiles, _ cast: RehearsalCast, _ title: String, _ role: Demo.Role?,
    _ signals: borrowing AskedToEnd
  ) throws {
    let place = try Rehearsal()
    try tell(en("\"\(title)\", with a made-up candidate, \(RehearsalCast.candidate.name)."))
    if !cast.madeUp.isEmpty {
      let madeUp = cast.madeUp.joined(separator: ", ")
      try tell(en("Made up, because nobody has joined for them: \(madeUp)."))
    }
    var rehearsing = try Rehearsing(pack, cast, title: title, in: place)
    try rehearsing.begin { try signals.check() }
    try signals.check()
    if let role {
      try rehearsing.sit(as: role, in: place) { try signals.check() }
    } else {
      try rehearsing.tellAll { try signals.check() }
    }
    try tell(en("The rehearsal is over. Nothing of it is kept."))
  }

  /// One line, marked.
  static func tell(_ words: String) throws { try say(RehearsalWords.mark + words) }
}

extension Rehearsing {
  /// Plays the whole day, and says each step.
  fileprivate mutating func tellAll(_ check: () throws -> Void) throws {
    let history = panel.history
    if let freeze = history.freeze {
      try RehearseCommand.tell(en("Frozen. Freeze code: \(freeze.id.freezeCode)."))
      for line in Sentences.opening(freeze.body) { try RehearseCommand.tell(line) }
      for line in Sentences.influence(of: panel.form) { try RehearseCommand.tell(line) }
    }
    try RehearseCommand.tell(en("Declared: \(history.declared.joined(separator: ", "))."))
    try score(check)
    let sealed = panel.history.validSheets.map(\.assessor)
    try RehearseCommand.tell(en("Sealed for c01: \(sealed.sorted().joined(separator: ", "))."))
    let tally = try open(check)
    let ready = panel.history.holdersReleased
    try RehearseCommand.tell(en("Closed. Ready to open: \(ready.joined(separator: ", "))."))
    guard let tally else { return try RehearseCommand.tell(en("Nobody may read what was opened.")) }
    try RehearseCommand.tell(en("Opened. The result, everybody's scores being made up:"))
    for line in TallyTable(tally, form: panel.form).lines {
      for row in line.split(separator: "\n", omittingEmptySubsequences: false) {
        try RehearseCommand.tell(String(row))
      }
    }
  }

  /// Sits somebody down, everything before their part being done.
  fileprivate mutating func sit(
    as role: Demo.Role, in place: borrowing Rehearsal, _ check: () throws -> Void
  ) throws {
    guard let handle = cast.handle(of: role) else { return }
    let seat = try seat(
      of: handle, scores: role != .chair && role != .manager || cast.chair.group != nil,
      isOpened: role == .manager, check)
    let desk = try Desk(folder: place.folder, account: place.account)
    try sitDown(
      handle, at: desk, known: Seat(keys: seat.keys, store: desk.store),
      first: role == .manager ? .review : .home, demo: hints(atKiosk: role == .kiosk))
  }
}
