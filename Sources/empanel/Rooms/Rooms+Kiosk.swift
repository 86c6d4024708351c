// The kiosk at work: slips checked with the bytes that only this kiosk has, answers sealed for the
// contributor, and nothing of them on any disk before that.
import Panels
import Scoring
import Screens
import Sealing
import Terminal
import TextUI

/// One person's turn as the loop knows it: whose slip was right, and since when.
private struct SlipInHand {
  var slip: Slip
  var since: Timestamp
}

extension Rooms {
  /// Says so where who sits down as a kiosk is none; else home lets them choose a candidate.
  func sayWhereNotAKiosk() {
    guard let freeze = history.freeze, freeze.role(of: me) != .kiosk else { return }
    word = Problem.message(RoomWords.notAKiosk(me))
  }

  /// Runs the kiosk about one candidate until staff leave it.
  func kiosk(_ candidate: String, on display: inout Surface) throws(Interrupted) {
    do {
      let freeze = try seat.declaredFreeze(in: history)
      guard freeze.role(of: me) == .kiosk else { throw RoomWords.notAKiosk(me) }
      guard history.candidates.contains(candidate) else {
        throw DeedRefusal.unknownCandidate(candidate, allowed: history.candidates)
      }
      guard history.withdrawn[candidate] == nil else { throw DeedRefusal.hasWithdrawn(candidate) }
      guard history.close == nil else { throw DeedRefusal.closed }
    } catch {
      word = Problem.message(error)
      return
    }
    var inHand: SlipInHand?
    var model = KioskModel(
      form: form, candidate: candidate,
      name: names.candidate(candidate) ?? RoomWords.thisPerson,
      showsFaces: DisplayMode.ofProcess.mode == .full)
    model.languages = kioskTongues
    model.means = display.kioskMeans
    let stage = Stage<Kiosk, Void>(
      perform: { effect in
        switch effect {
        case .leave: return .end(())
        case .checkStaff(let passphrase):
          return .news(self.isStaff(passphrase) ? .staffAccepted : .staffRefused)
        case .checkSlip(let digits):
          return .news(self.checkSlip(digits, candidate, &inHand))
        case .send(let draft):
          return .news(self.send(draft, inHand))
        }
      }, endsOnControlC: false)
    try run(Kiosk(model, size: display.size), on: &display, stage)
  }

  // Only those that were frozen, and whose letters this terminal can show.
  private var kioskTongues: [KioskTongue] {
    let part = seat.store.parts(of: history)
    let languages = history.kioskLanguages([seat.keys.age], part)
    return languages.sorted { $0.key < $1.key }.compactMap { tag, language in
      let words = form.kioskTextPaths.compactMap { form.translation(of: $0, into: tag) }
      let all = words + language.texts.values + [language.name]
      return all.allSatisfy(ShownLetters.ofProcess.show)
        ? KioskTongue(tag: tag, name: language.name, texts: language.texts)
        : nil
    }
  }

  private func isStaff(_ passphrase: String) -> Bool {
    (try? desk.account.unlock(me, passphrase: Array(typedText(passphrase).text.utf8))) != nil
  }

  private func checkSlip(_ digits: String, _ candidate: String, _ inHand: inout SlipInHand?)
    -> Kiosk.News
  {
    _ = try? look()
    guard let slip = try? seat.contributor(withSlip: digits, in: history),
      let group = history.freeze?.group(of: slip.contributor).flatMap(form.group)
    else { return .slipRefused }
    guard history.sheets(by: slip.contributor, of: candidate).isEmpty else { return .alreadySent }
    if inHand?.slip != slip { inHand = SlipInHand(slip: slip, since: Surroundings.now) }
    return .slipAccepted(KioskPerson(contributor: slip.contributor, group: group))
  }

  private func send(_ draft: Draft, _ inHand: SlipInHand?) -> Kiosk.News {
    guard let inHand, inHand.slip.contributor == draft.assessor else {
      return .sendingFailed(RoomWords.kioskClosed)
    }
    do {
      _ = try look()
      let sheet = SheetToSeal(
        candidate: draft.candidate, slip: inHand.slip, items: draft.sheetItems,
        started: inHand.since, source: .kiosk,
        wasHelped: draft.helped.map { $0 != "nobody" } ?? false)
      var generator = SystemRandomNumberGenerator()
      let deed = try seat.seal(
        sheet, form: form, in: history, at: Surroundings.now, using: &generator)
      try? reread()
      _ = saved()
      return .sent(sealCode: deed.record.id.sealCode)
    } catch {
      return .sendingFailed(Problem.words(error))
    }
  }
}
