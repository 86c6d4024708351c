// The end of a visit at the kiosk: check, the neutral question, stop, send. Separate from
// Kiosk.swift only for size.
import TextUI

extension Kiosk {
  mutating func check(_ key: Key, _ list: FocusList) -> [Effect] {
    var list = list
    guard let turn else { return [] }
    let count = turn.asked.count
    if list.move(key) { phase = .check(list) }
    if key == .character(" ") {
      list.focus(on: (list.focused + 1) % list.count)
      phase = .check(list)
    }
    if key == .character("-") { change(count - 1, isChanging: false) }
    if key == .character(".") { askToStop() }
    if let digit = Kiosk.digit(key) {
      if digit == 0 { askToStop() }
      if digit > 0, digit <= count { change(digit - 1, isChanging: true) }
    }
    guard key == .enter else { return [] }
    if list.focused < count { change(list.focused, isChanging: true) }
    if list.focused == count + 1 { askToStop() }
    guard list.focused == count else { return [] }
    guard turn.sameEachTime == nil else {
      show(.sameFace(FocusList(count: 2)))
      return []
    }
    return send()
  }

  private mutating func change(_ place: Int, isChanging: Bool) {
    turn?.place = place
    turn?.isChanging = isChanging
    arrive()
  }

  mutating func sameFace(_ key: Key, _ list: FocusList) -> [Effect] {
    var list = list
    if list.move(key) { phase = .sameFace(list) }
    var chosen = Kiosk.digit(key)
    if key == .enter { chosen = list.focused + 1 }
    if chosen == 1 { return send() }
    if chosen == 2 { arriveAtCheck() }
    return []
  }

  mutating func askToStop() {
    var fromCheck = false
    if case .check = phase { fromCheck = true }
    show(.stopping(FocusList(count: 2), fromCheck: fromCheck))
  }

  mutating func stopping(_ key: Key, _ list: FocusList, fromCheck: Bool) {
    var list = list
    if list.move(key) { phase = .stopping(list, fromCheck: fromCheck) }
    var chosen = Kiosk.digit(key)
    if key == .enter { chosen = list.focused + 1 }
    if chosen == 2 { startAgain() }
    guard chosen == 1 else { return }
    if fromCheck { return arriveAtCheck() }
    // Back to the question on the screen, or to the hello where nothing was begun.
    turn?.draft.items.contains { $0.answer != nil } == true ? arrive() : show(.hello)
  }

  mutating func send() -> [Effect] {
    guard let turn else { return [] }
    show(.sending)
    return [.send(turn.finished)]
  }
}
