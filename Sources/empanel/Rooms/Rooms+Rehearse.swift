// The rehearsal from home: the frozen form, the panel's own people and a made-up candidate, in a
// place of its own under its own mark, before the first real sheet is sealed. Nothing of it stays.
import Panels
import Scoring
import Screens
import TextUI

extension Rooms {
  /// Whether there is still time to rehearse: nobody has sealed anything.
  ///
  /// Later nothing made up may stand beside the day; whoever wants to try then has the demo.
  var mayRehearse: Bool {
    demo == nil && history.freeze != nil && history.validSheets.isEmpty && history.close == nil
  }

  /// Whether who sits here has never been here, and is offered the rehearsal, once.
  private var isFirstVisit: Bool {
    guard mayRehearse, history.lastDeclaration(of: me) == nil else { return false }
    return standing(at: mark) == .nothing
  }

  /// Where it is kept that the rehearsal was offered.
  private var mark: String { "\(desk.store.home.path)/offered-\(me)" }

  /// Offers the practice and the rehearsal to whoever is here for the first time.
  func offerRehearsal(on display: inout Surface) throws(Interrupted) {
    guard isFirstVisit else { return }
    // Where it cannot be kept it is offered again: no harm.
    try? atomicWrite(mark, Array("1\n".utf8), mode: 0o600, replacing: true)
    let practises = mayPractise
    let offers = ReadPage.FirstVisit.all(practises: practises)
    let stage = Stage<Framed<ReadPage>, ReadPage.FirstVisit>(perform: { effect in
      switch effect {
      case .choose(let choice): .end(offers[choice])
      case .follow, .leave: .end(.notNow)
      }
    })
    var hasPractised = false
    while true {
      let page = ReadPage.firstVisit(practises: practises, hasPractised: hasPractised)
      switch try stay(in: display.framed(page), on: &display, stage) {
      case .practise: try practise(on: &display)
      case .rehearse: return try rehearse(on: &display)
      case .notNow: return
      }
      hasPractised = true
    }
  }

  /// The whole day with a made-up candidate, for who sits here.
  func rehearse(on display: inout Surface) throws(Interrupted) {
    do {
      let place = try Rehearsal()
      let inner = try rehearsal(in: place)
      display.mark(inner.demo?.banner)
      defer { display.mark(nil) }
      inner.word = inner.demo?.home
      try inner.live(on: &display)
      word = RoomWords.rehearsed
    } catch let interrupted as Interrupted {
      throw interrupted
    } catch {
      word = Problem.message(error)
    }
  }

  /// A rehearsal in which everything before the part of who sits here is done.
  private func rehearsal(in place: borrowing Rehearsal) throws -> Rooms {
    let freeze = try freeze()
    let bytes = desk.store.bytes("form.json", of: freeze.id) ?? []
    let cast = RehearsalCast(history, form: form)
    var rehearsing = try Rehearsing(
      PackFiles(frozen: bytes), cast, title: names.title, in: place)
    try rehearsing.begin {}
    // Whoever neither scores nor closes nor helps at the kiosk only has something to do at the end.
    let isReader = !freeze.mayClose(me) && group == nil && freeze.role(of: me) != .kiosk
    let seat = try rehearsing.seat(of: me, scores: group != nil, isOpened: isReader)
    let desk = try Desk(folder: place.folder, account: place.account)
    return try Rooms(
      desk, Seat(keys: seat.keys, store: desk.store),
      demo: rehearsing.hints(atKiosk: freeze.role(of: me) == .kiosk))
  }
}
