// One sitting at the terminal: who sits down, which panel they are in, and the rooms they go
// through. Everything that is done is a deed on the real store; the pages only ask for it.
import Panels
import Scoring
import Screens
import Terminal
import TextUI

/// The rooms of one panel at one terminal.
final class Rooms {
  /// The panel as it was last read.
  var desk: Desk
  /// Who sits here.
  var seat: Seat
  /// What things are called, for who sits here.
  var names: PanelNames
  /// The frozen form.
  var form: Form
  /// How far the drafts of who sits here are.
  var drafts: [String: DraftProgress] = [:]
  /// Those who have unlocked since the program was started.
  var unlocked = Unlocked()
  /// Whether the shared folder could not be reached at the last look.
  var folderIsAway = false
  /// When something was last saved, as home shows it.
  var savedAt: String?
  /// The same to the second, as the scoring room shows it.
  var savedSecond: String?
  /// Words for the message row of home, once.
  var word: String?
  /// The demo's passphrase, where this is the demo.
  let demo: DemoHints?

  /// Sits somebody down who has unlocked; throws where there is no freeze with them on it.
  init(_ desk: Desk, _ seat: Seat, demo: DemoHints? = nil) throws {
    self.desk = desk
    self.seat = seat
    self.demo = demo
    names = PanelNames(seat, try seat.freeze(in: desk.history), in: desk.history)
    form = try desk.form()
    try sitDown(seat)
  }

  /// The same for somebody else on the same computer.
  func sitDown(_ seat: Seat) throws {
    names = PanelNames(seat, try seat.freeze(in: history), in: history)
    self.seat = seat
    // What somebody else saved says nothing about who sits here now.
    (savedAt, savedSecond) = (nil, nil)
    try countDrafts()
  }

  var history: History { desk.history }
  var me: String { seat.handle }

  /// The freeze with who sits here on it.
  func freeze() throws -> FreezeInForce { try seat.freeze(in: history) }

  /// Looks at the shared folder; true where anything is different.
  func look() throws -> Bool {
    let before = (history.inOrder.map(\.id), folderIsAway, desk.store.home.undelivered.count)
    let (desk, report) = try desk.synced()
    self.desk = desk
    folderIsAway = report.folderAway != nil
    if let freeze = history.freeze,
      freeze.id != names.freeze || names.asOf != PanelNames.changes(in: history)
    {
      names = PanelNames(seat, freeze, in: history)
      form = try desk.form()
    }
    return before != (history.inOrder.map(\.id), folderIsAway, desk.store.home.undelivered.count)
  }

  /// Reads the records again after a deed.
  func reread() throws { desk = try desk.refreshed() }

  /// Signs that who sits here has seen what others wrote, as they leave.
  ///
  /// Nobody can then remove the newest records unseen. What stands in the way of it is said by
  /// whatever is done next.
  func witness() {
    guard (try? look()) != nil else { return }
    var generator = SystemRandomNumberGenerator()
    _ = try? seat.witness(in: history, at: Surroundings.now, using: &generator)
  }

  /// Does something that is written down; gives the words for the message row.
  func doing(_ deed: (inout SystemRandomNumberGenerator) throws -> Deed, saying words: String)
    -> (isDone: Bool, words: String)
  {
    do {
      // Whoever writes must know everything that is written: a close above all.
      _ = try look()
      var generator = SystemRandomNumberGenerator()
      let done = try deed(&generator)
      try reread()
      _ = saved()
      if case .replicaOnly = done.delivery { folderIsAway = true }
      return (true, words)
    } catch {
      return (false, Problem.message(error))
    }
  }

  // MARK: Home

  /// From home to home until the person leaves.
  func live(on display: inout Surface) throws(Interrupted) {
    display.language = form.draft.language
    try offerRehearsal(on: &display)
    // At the kiosk the next person talks about the same candidate.
    var spokenOf: String?
    while true {
      let home = HomePage(homeModel(), on: spokenOf)
      var framed = display.framed(home)
      if let word { _ = framed.update(.news(.done(word))) }
      word = nil
      let next = try stay(in: framed, on: &display, homeStage())
      switch next {
      case .leave: return witness()
      case .declare: try declare(on: &display)
      case .score(let candidate): try score(candidate, isCorrection: false, on: &display)
      case .correct(let candidate): try score(candidate, isCorrection: true, on: &display)
      case .kiosk(let candidate):
        spokenOf = candidate
        try kiosk(candidate, on: &display)
      case .handOver(let candidate):
        spokenOf = candidate
        try handOver(candidate, on: &display)
      case .ready: try ready(on: &display)
      case .rehearse: try rehearse(on: &display)
      case .practise: try practise(on: &display)
      case .calibrate: try calibrate(on: &display)
      case .settle(let asking): try settle(asking, on: &display)
      case .close: try close(on: &display)
      case .amend: try amend(on: &display)
      case .opening: try opening(on: &display)
      case .review: try review(on: &display)
      case .changePerson:
        spokenOf = nil
        witness()
        guard try changePerson(on: &display) else { return }
      case .standAside, .withdraw, .recuse, .refresh: break
      }
    }
  }

  /// Every 20 seconds home looks at the shared folder.
  private func homeStage() -> Stage<Framed<HomePage>, HomePage.Effect> {
    var shown = homeModel()
    return Stage(
      perform: { effect in self.performAtHome(effect) }, every: 20_000,
      look: {
        _ = try? self.look()
        let model = self.homeModel()
        defer { shown = model }
        return model == shown ? nil : .refreshed(model)
      })
  }

  private func performAtHome(_ effect: HomePage.Effect)
    -> Outcome<HomePage.News, HomePage.Effect>
  {
    switch effect {
    case .standAside(let id): return record(.recused, id, assessor: me, .stoodAside(id))
    case .recuse(let who, let id): return record(.recused, id, assessor: who, .recused(who, id))
    case .withdraw(let id, let attended):
      return record(
        .withdrawn(attended ? .withdrew : .didNotAttend), id, assessor: nil, .withdrawn(id))
    case .refresh:
      do {
        let isNew = try look()
        return .several([
          .refreshed(homeModel()), .done(RoomWords.looked(isNew, isAway: folderIsAway)),
        ])
      } catch {
        return .news(.refused(Problem.message(error)))
      }
    default: return .end(effect)
    }
  }

  private func record(
    _ what: Happening, _ candidate: String, assessor: String?, _ words: RoomWords.Recorded
  ) -> Outcome<HomePage.News, HomePage.Effect> {
    let event = EventBody(what, candidate: candidate, assessor: assessor)
    let (isDone, said) = doing(
      { try seat.record(event, in: history, at: Surroundings.now, using: &$0) },
      saying: RoomWords.recorded(words, names))
    return .several([.refreshed(homeModel()), isDone ? .done(said) : .refused(said)])
  }
}
