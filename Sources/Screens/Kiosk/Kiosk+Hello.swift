// The hello of the kiosk: start, or hear it in another language, have it read, see it otherwise.
// Separate because each choice there is for this person's turn only.
import TextUI

/// What can be chosen at the hello, in the order of its numbers.
enum HelloChoice: Equatable, Sendable {
  case start
  /// The form's own language, for somebody who left it; or one that it is translated into.
  case language(String?)
  /// Each page is read aloud, or no longer.
  case read
  /// The next of the looks there are.
  case look
}

extension Kiosk {
  /// What can be chosen at the hello now.
  var helloChoices: [HelloChoice] {
    let isOwn = model.languages.isEmpty || model.spoken == model.ownTag
    let own: [HelloChoice] = isOwn ? [] : [.language(model.ownTag)]
    let others = model.languages.filter { $0.tag != model.spoken && $0.tag != model.ownTag }
    let means: [HelloChoice] =
      (model.means.readsAloud ? [.read] : []) + (looks.count > 1 ? [.look] : [])
    // The number pad has nine numbers, and the first is Start.
    let languages = (own + others.map { .language($0.tag) }).prefix(8 - means.count)
    return [.start] + languages + means
  }

  /// What stands in the list; in a small window the rest stands in a line below it.
  func listed(in size: Size) -> [HelloChoice] {
    size.rows < 16 ? helloChoices.filter { $0 != .read && $0 != .look } : helloChoices
  }

  mutating func hello(_ key: Key) {
    let choices = helloChoices
    let listed = listed(in: size).count
    switch key {
    case .up: row = max(0, row - 1)
    case .down: row = min(listed - 1, row + 1)
    case .character(" "): row = (row + 1) % listed
    case .character("."): askToStop()
    case .enter: choose(choices[min(row, choices.count - 1)])
    default:
      guard let digit = Kiosk.digit(key), choices.indices.contains(digit - 1) else { return }
      if digit <= listed { row = digit - 1 }
      choose(choices[digit - 1])
    }
  }

  private mutating func choose(_ choice: HelloChoice) {
    switch choice {
    case .start: show(.practice)
    case .language(let tag):
      model.spoken = tag
      show(.hello)
    case .read:
      isRead.toggle()
      message = isRead ? Words.KioskHello.reads : Words.KioskHello.readsNoMore
      if isRead { readAloud() }
    case .look:
      let place = looks.firstIndex(of: lookNow) ?? 0
      look = looks[(place + 1) % looks.count]
      message = Words.KioskHello.look(look)
    }
  }
}

extension KioskModel {
  /// The same facts for somebody else to hear.
  func with(language: String?) -> KioskModel {
    var model = self
    model.spoken = language
    return model
  }
}
